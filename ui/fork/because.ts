/**
 * Why the two branches end as they do, read from the numbers of all futures and nothing else. A reason is given only as
 * far as these numbers carry it: where they do not, it says what goes together without a "because".
 */
import { verdicts, type Verdict } from '../../engine/index.ts';
import type { Force } from './account-forces.ts';
import type { ForkPath } from './fork-facts.ts';

export interface BecauseFacts {
  readonly acting: ForkPath;
  readonly alone: ForkPath;
  /** Quarter of the fork. */
  readonly start: number;
  /** The latest earlier start from which at least half of the futures climb; undefined when none does or none is known. */
  readonly earlier?: { readonly start: number; readonly climb: number } | undefined;
  /** What pulled the world left alone down by its account (`forcesAgainst`); the numbers alone count when unknown. */
  readonly forces?: readonly Force[] | undefined;
}

/** Shares of jobs at firms with own design or brand at the end, whole percent. */
interface Skilled {
  readonly own: number;
  readonly other: number;
}

export type ActingReason =
  | { readonly kind: 'noDifference' | 'bothGone' }
  /** No jobs at the end in one of the branches; `jobs` in the other, persons. */
  | { readonly kind: 'onlyActing' | 'onlyAlone'; readonly jobs: number }
  /** It is high up the chain, but much smaller than it was. */
  | ({ readonly kind: 'highButSmall'; readonly left: number } & Skilled)
  | ({ readonly kind: 'climbs' | 'climbsAnyway' | 'fewClimb' | 'setsBack' } & Skilled)
  /** `more`: jobs at the end beyond those left alone, whole percent. */
  | ({ readonly kind: 'climbsWithJobs' | 'keepsJobs' | 'losesJobs'; readonly more: number } & Skilled)
  | ({ readonly kind: 'tooLate'; readonly earlier: number; readonly climb: number } & Skilled);

/** Growth since the fork, or over the last years before the end when the fork is too late to tell; whole percent. */
export interface Growth {
  readonly wage: number;
  readonly efficiency: number;
  /** Jobs at the end against its beginning. */
  readonly jobs: number;
  /** Years before the end it is measured over; undefined: since the fork. */
  readonly years: number | undefined;
}

export type AloneReason =
  | { readonly kind: 'neverTookOff'; readonly most: number }
  | { readonly kind: 'climbs'; readonly share: number }
  | { readonly kind: 'force'; readonly force: Force }
  | ({ readonly kind: 'wagesAhead' | 'wagesFell' | 'costsKept' | 'costsFlat' | 'holds' | 'holdsAnyway' } & Growth);

/** Half of the futures and more. */
const HALF = 0.5;
/** Whole percent that two shares, and jobs, must differ by to be told apart. */
const SHARE_APART = 3;
const JOBS_APART = 5;
/** Jobs below which a branch is as good as gone. */
const GONE = 10;
/** Whole percent: a share of design and brand from which a branch stands high, and jobs of the peak below which it is small. */
const HIGH = 60;
const SMALL = 80;
/** Whole percent by which wages must outgrow efficiency to be a reason. */
const AHEAD = 2;
/** And below which both have hardly moved. */
const FLAT = 3;
/** A fork later than this before the end, quarters, is measured over the years before the end instead. */
const TOO_SHORT = 40;
const LOOK_BACK = 80;
const QUARTERS = 4;

/** A course at a quarter, on the straight line between two samples. */
export function valueAt(quarters: readonly number[], values: readonly number[], quarter: number): number {
  const next = quarters.findIndex((at) => at >= quarter);
  if (next < 0) return values.at(-1) ?? Number.NaN;
  if (next === 0 || quarters[next] === quarter) return values[next]!;
  const from = quarters[next - 1]!;
  const share = (quarter - from) / (quarters[next]! - from);
  return values[next - 1]! + share * (values[next]! - values[next - 1]!);
}

const lastOf = (values: readonly number[]): number => values.at(-1) ?? Number.NaN;
const wholePercent = (share: number): number => Math.round(100 * share);

function counted({ outcomes }: ForkPath): { readonly all: number; readonly of: (verdict: Verdict) => number } {
  const known = outcomes.filter((outcome) => outcome >= 0);
  return {
    all: known.length,
    of: (verdict) => known.filter((outcome) => verdicts[outcome] === verdict).length,
  };
}

const skilledOf = ({ shares }: ForkPath): number => wholePercent(lastOf(shares[2]!) + lastOf(shares[3]!));

/** Undefined while no future is known. */
export function actingReason({ acting, alone, earlier }: BecauseFacts): ActingReason | undefined {
  const ours = counted(acting);
  const theirs = counted(alone);
  if (ours.all === 0 || theirs.all === 0) return undefined;
  if (acting.jobsAtEnd < GONE || alone.jobsAtEnd < GONE) {
    if (acting.jobsAtEnd >= GONE) return { kind: 'onlyActing', jobs: acting.jobsAtEnd };
    return alone.jobsAtEnd >= GONE ? { kind: 'onlyAlone', jobs: alone.jobsAtEnd } : { kind: 'bothGone' };
  }
  const skilled: Skilled = { own: skilledOf(acting), other: skilledOf(alone) };
  const lift = skilled.own - skilled.other;
  const more = wholePercent(acting.jobsAtEnd / alone.jobsAtEnd - 1);
  const alike = verdicts.every((verdict) => ours.of(verdict) * theirs.all === theirs.of(verdict) * ours.all);
  if (alike && Math.abs(lift) < SHARE_APART && Math.abs(more) < JOBS_APART) return { kind: 'noDifference' };
  if (ours.of('upgraded') >= HALF * ours.all) {
    if (theirs.of('upgraded') >= HALF * theirs.all) return { kind: 'climbsAnyway', ...skilled };
    if (lift >= SHARE_APART) return { kind: 'climbs', ...skilled };
    return more >= JOBS_APART ? { kind: 'climbsWithJobs', more, ...skilled } : { kind: 'climbsAnyway', ...skilled };
  }
  if (lift <= -SHARE_APART) return { kind: 'setsBack', ...skilled };
  if (earlier !== undefined) return { kind: 'tooLate', earlier: earlier.start, climb: earlier.climb, ...skilled };
  if (lift < SHARE_APART && more >= JOBS_APART) return { kind: 'keepsJobs', more, ...skilled };
  if (lift < SHARE_APART && more <= -JOBS_APART) return { kind: 'losesJobs', more, ...skilled };
  const left = wholePercent(acting.jobsAtEnd / Math.max(...acting.jobs));
  return skilled.own >= HIGH && left < SMALL
    ? { kind: 'highButSmall', left, ...skilled }
    : { kind: 'fewClimb', ...skilled };
}

function growthOf(path: ForkPath, start: number): Growth {
  const { quarters, wage, efficiency, jobs } = path;
  const last = lastOf(quarters);
  const late = last - start < TOO_SHORT;
  const from = late ? Math.max(0, Math.min(start, last - LOOK_BACK)) : start;
  const growth = (values: readonly number[]): number =>
    wholePercent(lastOf(values) / valueAt(quarters, values, from) - 1);
  return {
    wage: growth(wage),
    efficiency: growth(efficiency),
    jobs: growth(jobs),
    years: late ? Math.round((last - from) / QUARTERS) : undefined,
  };
}

/** Undefined while no future is known, and where there is nothing to measure. */
export function aloneReason({ alone, start, forces }: BecauseFacts): AloneReason | undefined {
  const { all, of } = counted(alone);
  if (all === 0) return undefined;
  if (of('neverTookOff') >= HALF * all) return { kind: 'neverTookOff', most: Math.max(...alone.jobs) };
  if (of('upgraded') >= HALF * all) return { kind: 'climbs', share: skilledOf(alone) };
  const growth = growthOf(alone, start);
  const { wage, efficiency, jobs } = growth;
  if (![wage, efficiency, jobs].every(Number.isFinite)) return undefined;
  const ahead = wage > 0 && wage >= efficiency + AHEAD;
  if (jobs > -JOBS_APART) return { kind: ahead ? 'holdsAnyway' : 'holds', ...growth };
  // `functions` says that firms moved along the chain, which is what happened rather than why.
  const force = forces?.find((id) => id !== 'functions');
  // Wages that outgrew efficiency are the reason where they weighed most: rivals that learned pull as well without them.
  if (force !== undefined && force !== 'labourCost') return { kind: 'force', force };
  if (ahead) return { kind: 'wagesAhead', ...growth };
  if (Math.abs(wage) < FLAT && Math.abs(efficiency) < FLAT) return { kind: 'costsFlat', ...growth };
  return { kind: wage < 0 ? 'wagesFell' : 'costsKept', ...growth };
}
