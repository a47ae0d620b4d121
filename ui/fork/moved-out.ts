/**
 * Why one branch loses more jobs to the outside than the other. By equation 7.10 a firm compares places with a chance
 * that the opening lever and idle capacity raise and embedding lowers, and leaves the more surely the further its cost here lies above
 * the cost outside: wages above those there, over its efficiency, is the part of it known here; rents and how closely
 * it is tied to suppliers are not, so the reason given is never said to be the only one.
 */
import { exponentialGrowth, type RegionResult, type RunInput } from '../../engine/index.ts';
import { valueAt } from './because.ts';
import { movedOutSince } from './fork-course.ts';
import type { ForkPath } from './fork-facts.ts';

/** What firms find when they look elsewhere. */
export interface RelocationConditions {
  /** Wage outside at the end of the run. */
  readonly outsideWage: number;
  /** How often firms compare places in each branch, against a world without policy; mean since the fork. */
  readonly looking: { readonly acting: number; readonly alone: number };
}

export interface MovedReason {
  readonly kind: 'more' | 'fewer';
  /** Persons since the fork. */
  readonly acting: number;
  readonly alone: number;
  /** Percent of the acting branch's at firms with own design or brand; undefined where they are few. */
  readonly skilled: number | undefined;
  /** Jobs that could go, summed over time, against those left alone, whole percent. */
  readonly jobs: number;
  /** Share of jobs that goes a year in each branch. */
  readonly rate: { readonly acting: number; readonly alone: number };
  /** Whether the rates, and the jobs that could go, differ enough to be part of the reason. */
  readonly byRate: boolean;
  readonly byJobs: boolean;
  /** Wages at the end against those left alone, whole percent; undefined where they do not work that way. */
  readonly wage: number | undefined;
  /** Policy makes firms compare places more often, or less. */
  readonly looking: 'more' | 'less' | undefined;
}

/** Differences below these are not worth a line: share of the larger number, and persons. */
const APART = 0.15;
const FEWEST = 100;
/** From here on a ratio is part of the reason. */
const RATE_APART = 1.15;
const JOBS_APART = 5;
const WAGE_APART = 2;
const LOOKING_APART = 1.05;
/** Percent of those that left from which their kind is mentioned. */
const SKILLED_FROM = 20;
const QUARTERS = 4;

/** Mean chance of comparing places against no policy, (1 + 0.5 l_open)(1 − 0.5 l_local): equation 7.10. */
function lookingOf({ levers: { open, local } }: Pick<RegionResult, 'levers'>, start: number): number {
  const later = open.inForce.subarray(start);
  if (later.length === 0) return 1;
  return later.reduce((sum, l, k) => sum + (1 + 0.5 * l) * (1 - 0.5 * local.inForce[start + k]!), 0) / later.length;
}

/** @param acting region of the run that acts; `alone` that of its twin, and what the twin runs in */
export function relocationConditions(
  acting: Pick<RegionResult, 'levers'>,
  alone: Pick<RegionResult, 'levers'>,
  { assumptions: { outsideWage, outsideWageGrowth }, quarters }: RunInput,
  start: number,
): RelocationConditions {
  return {
    outsideWage: exponentialGrowth(outsideWage as number, outsideWageGrowth as number, quarters - 1),
    looking: { acting: lookingOf(acting, start), alone: lookingOf(alone, start) },
  };
}

/** Jobs times years since a quarter. */
function jobYears({ quarters, jobs }: ForkPath, start: number): number {
  let sum = 0;
  let before = start;
  let had = valueAt(quarters, jobs, start);
  for (const [k, quarter] of quarters.entries()) {
    if (quarter <= start) continue;
    sum += ((quarter - before) * (had + jobs[k]!)) / 2;
    before = quarter;
    had = jobs[k]!;
  }
  return sum / QUARTERS;
}

/** Undefined where the branches hardly differ. */
export function movedReason(
  paths: { readonly acting: ForkPath; readonly alone: ForkPath },
  start: number,
  { outsideWage, looking }: RelocationConditions,
): MovedReason | undefined {
  const acting = movedOutSince(paths.acting, start);
  const alone = movedOutSince(paths.alone, start);
  const larger = Math.max(acting, alone);
  if (!(Math.abs(acting - alone) >= Math.max(FEWEST, APART * larger))) return undefined;
  const sign = acting > alone ? 1 : -1;
  const years = { acting: jobYears(paths.acting, start), alone: jobYears(paths.alone, start) };
  const rate = { acting: acting / years.acting, alone: alone / years.alone };
  const jobs = Math.round(100 * (years.acting / years.alone - 1));
  const { quarters, movedOutSkilled } = paths.acting;
  const skilled = Math.round(
    (100 * ((movedOutSkilled.at(-1) ?? 0) - valueAt(quarters, movedOutSkilled, start))) / acting,
  );
  const byRate = sign > 0 ? rate.acting >= RATE_APART * rate.alone : rate.alone >= RATE_APART * rate.acting;
  const ends = (path: ForkPath) => {
    const wage = path.wage.at(-1) ?? Number.NaN;
    return { wage, gap: (wage - outsideWage) / (path.efficiency.at(-1) ?? Number.NaN) };
  };
  const [own, other] = [ends(paths.acting), ends(paths.alone)];
  const wage = Math.round(100 * (own.wage / other.wage - 1));
  const ratio = looking.acting / looking.alone;
  return {
    kind: sign > 0 ? 'more' : 'fewer',
    acting,
    alone,
    skilled: sign > 0 && skilled >= SKILLED_FROM ? skilled : undefined,
    jobs,
    rate,
    byRate,
    byJobs: sign * jobs >= JOBS_APART,
    // Higher wages send firms away only where efficiency has not paid for them.
    wage: byRate && sign * wage >= WAGE_APART && sign * (own.gap - other.gap) > 0 ? wage : undefined,
    looking:
      byRate && sign > 0 && ratio >= LOOKING_APART
        ? 'more'
        : byRate && sign < 0 && ratio <= 1 / LOOKING_APART
          ? 'less'
          : undefined,
  };
}
