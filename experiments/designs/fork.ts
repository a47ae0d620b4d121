/**
 * The fork: one policy begun in different years, each beside doing nothing, through the same futures. Two futures share
 * a possible world and differ in luck: with luck alone a fork gives all of them or none.
 */
import { JOBS_PER_UNIT, QUARTERS_PER_YEAR, verdicts } from '../../engine/index.ts';
import type { IndicatorId, LockInId, RegionResult, RunInput, RunResult } from '../../engine/index.ts';
import { lockInIds } from '../../engine/index.ts';
import { MAX_QUARTERS, type MoveDocument, type ScenarioDocument } from '../documents/document.ts';
import { firstOpenQuarter } from '../documents/open-quarter.ts';
import { resolve, type ResolvedRun } from '../documents/resolve.ts';
import type { Presets } from '../documents/parse.ts';
import { knownQuantiles, quantile } from '../statistics/quantiles.ts';
import { meanOfKnown } from '../statistics/known.ts';
import { seedParts } from '../statistics/seeds.ts';
import { lastQuarters } from './compare.ts';
import { inReplicate } from './paired-inputs.ts';
import { overPlausible } from './plausible.ts';

/** Name of the policy a preset came with, among the names of packages. */
export const OWN_POLICY = 'own';
/** Futures of a fork, two in each of 25 possible worlds. */
export const FORK_FUTURES = 50;
const PER_WORLD = 2;
/** Nobody chooses in the first years: the cluster must be there first. */
const FIRST_START = 16;
const MOST_STEPS = 60;

/** What one path comes to over its futures, in the sampled quarters. */
export interface ForkCourse {
  /** Quarters sampled: 0, every step, and the last of the run. */
  readonly quarters: readonly number[];
  /** Persons: the median, and what a quarter of the futures exceed. */
  readonly jobs: readonly number[];
  readonly jobsHigh: readonly number[];
  /** Mean share of firms' jobs at each function level, assembly first; together 1. */
  readonly shares: readonly (readonly number[])[];
  /** Median of each lock-in, 0 to 1: functional, cognitive, political. */
  readonly lockIns: readonly (readonly number[])[];
  /** Mean of the persons whose firms have moved away since quarter 0, and of those at firms with own design or brand. */
  readonly movedOut: readonly number[];
  readonly movedOutSkilled: readonly number[];
  /** Mean of the firms that came since quarter 0, by origin. */
  readonly spinOffs: readonly number[];
  readonly startUps: readonly number[];
  readonly foreign: readonly number[];
  /** Medians, world frontier = 1. */
  readonly wage: readonly number[];
  readonly efficiency: readonly number[];
}

/** A path of the fork with how each of its futures ends. */
export interface ForkPath extends ForkCourse {
  /** Index into `verdicts` of each future; −1 while unknown. */
  readonly outcomes: readonly number[];
  /** Persons at the end (mean of the last two years) of each future; NaN while unknown. */
  readonly endJobs: readonly number[];
  /** Their median. */
  readonly jobsAtEnd: number;
  /** Of acting, medians over the pairs: outlays a year since the start, and their share of value added; 0 otherwise. */
  readonly spendingYear: number;
  readonly spendingShare: number;
}

/** The question: which policy, begun when. */
export interface ForkDesign {
  readonly phrase: string;
  readonly quarters: number;
  /** Quarters between two starts and between two samples. */
  readonly step: number;
  readonly starts: readonly number[];
  readonly samples: readonly number[];
  readonly alone: ResolvedRun;
  /** Acting from a quarter on. */
  readonly acting: (start: number) => ResolvedRun;
}

/** First quarter in which a policy does something; undefined for one that never does. */
export function startOfPolicy(policy: readonly MoveDocument[]): number | undefined {
  const starts = policy.filter(({ level }) => level > 0).map(({ from }) => from);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** The same policy begun in another quarter: every bar moves with the first. */
export function policyFrom(policy: readonly MoveDocument[], start: number): readonly MoveDocument[] {
  const first = startOfPolicy(policy) ?? 0;
  if (start === first) return policy;
  return policy
    .map(({ to, ...move }) => ({
      ...move,
      from: Math.min(MAX_QUARTERS, Math.max(0, move.from + start - first)),
      ...(to === undefined || to + start - first > MAX_QUARTERS ? {} : { to: to + start - first }),
    }))
    .filter(({ from, to }) => to === undefined || to > from);
}

/** Quarters between two starts: two years, or more of a very long run. */
export const forkStep = (quarters: number): number => 8 * Math.max(1, Math.ceil(quarters / (8 * MOST_STEPS)));

/** Starts worth asking about: from year 4, or from the first quarter that is still open, to two years before the end. */
export function forkStarts(quarters: number, open = 0): readonly number[] {
  const step = forkStep(quarters);
  const first = Math.min(open > 0 ? open : Math.max(FIRST_START, step), Math.max(0, quarters - step));
  const starts: number[] = [];
  for (let start = first; start <= quarters - step || starts.length === 0; start += step) starts.push(start);
  return starts;
}

/** The start nearest to a quarter. */
export function nearestStart(starts: readonly number[], quarter: number): number {
  return starts.reduce((best, start) => (Math.abs(start - quarter) < Math.abs(best - quarter) ? start : best));
}

function sampled(quarters: number): readonly number[] {
  const samples: number[] = [];
  for (let quarter = 0; quarter < quarters - 1; quarter += forkStep(quarters)) samples.push(quarter);
  return [...samples, quarters - 1];
}

/** @param policy what acting is, whenever its bars begin */
export function forkDesign(document: ScenarioDocument, policy: readonly MoveDocument[], presets: Presets): ForkDesign {
  const alone = resolve({ ...document, policy: [] }, presets);
  const { quarters, seed } = alone.input;
  return {
    phrase: seedParts(seed).phrase,
    quarters,
    step: forkStep(quarters),
    starts: forkStarts(quarters, firstOpenQuarter(alone.scenario)),
    samples: sampled(quarters),
    alone,
    acting: (start) => resolve({ ...document, policy: [...policyFrom(policy, start)] }, presets),
  };
}

/** The given runs in one of the futures. */
export function inFuture({ phrase, alone }: ForkDesign, runs: readonly RunInput[], future: number): RunInput[] {
  const { plausible } = alone.scenario;
  return inReplicate(runs, future, {
    phrase,
    count: FORK_FUTURES,
    perWorld: PER_WORLD,
    ...overPlausible(plausible),
  });
}

const levels = ['assemblyJobs', 'orderJobs', 'designJobs', 'brandJobs'] as const;
const flows = ['movedOutJobs', 'movedOutSkilledJobs', 'newSpinOffs', 'newStartUps', 'newForeignFirms'] as const;
const states = ['employment', ...levels, ...lockInIds, 'wage', 'efficiency', 'spending'] as const;
type Flow = (typeof flows)[number] | 'valueAdded';
type State = (typeof states)[number];

/** What a fork keeps of one run: its ending, and some of its indicators in the sampled quarters. */
export interface ForkFuture {
  readonly outcome: number;
  readonly endJobs: number;
  /** States as they were, flows added up since quarter 0. */
  readonly samples: { readonly [K in State | Flow]: Float64Array };
}

export function forkFuture(design: ForkDesign, result: RunResult, region: number): ForkFuture {
  const { series, verdict } = result.regions[region] as RegionResult;
  const { from, to } = lastQuarters(result.quarters);
  const stateOf = (id: IndicatorId): Float64Array =>
    Float64Array.from(design.samples, (quarter) => series[id][quarter] as number);
  const totalOf = (id: IndicatorId): Float64Array => {
    let total = 0;
    let quarter = 0;
    return Float64Array.from(design.samples, (sample) => {
      for (; quarter <= sample; quarter++) total += series[id][quarter] as number;
      return total;
    });
  };
  return {
    outcome: verdicts.indexOf(verdict),
    endJobs: JOBS_PER_UNIT * meanOfKnown(series.employment, from, to),
    samples: Object.fromEntries([
      ...states.map((id) => [id, stateOf(id)]),
      ...[...flows, 'valueAdded' as const].map((id) => [id, totalOf(id)]),
    ]) as ForkFuture['samples'],
  };
}

type Futures = readonly (ForkFuture | undefined)[];

function over(futures: readonly ForkFuture[], samples: number, read: (column: Float64Array) => number) {
  const column = new Float64Array(futures.length);
  return (id: State | Flow): readonly number[] =>
    Array.from({ length: samples }, (_, at) => {
      futures.forEach((future, k) => (column[k] = future.samples[id][at] as number));
      return read(column);
    });
}

const sum = (values: ArrayLike<number>): number => Array.prototype.reduce.call(values, (a, b) => a + b, 0) as number;
const known = (value: number): number => (Number.isNaN(value) ? 0 : value);
const times =
  (factor: number) =>
  (values: readonly number[]): readonly number[] =>
    values.map((value) => factor * value);

/** Medians over the pairs of what acting costs: a year, and as a share of value added since the start. */
function costOf(design: ForkDesign, acting: Futures, alone: Futures, start: number): readonly [number, number] {
  const { samples, quarters } = design;
  // The sample before the start: a start is a sampled quarter itself, whose outlays count.
  const before = Math.max(
    0,
    samples.findLastIndex((quarter) => quarter < start),
  );
  const last = samples.length - 1;
  const outlays: number[] = [];
  const shares: number[] = [];
  acting.forEach((future, k) => {
    const twin = alone[k];
    if (future === undefined || twin === undefined) return;
    const since = ({ samples: of }: ForkFuture, id: 'spending' | 'valueAdded'): number =>
      (of[id][last] as number) - (start === 0 ? 0 : (of[id][before] as number));
    const spent = since(future, 'spending') - since(twin, 'spending');
    outlays.push((spent * QUARTERS_PER_YEAR) / Math.max(1, quarters - start));
    shares.push(spent / Math.max(1e-9, since(future, 'valueAdded')));
  });
  const middle = (values: readonly number[]): number =>
    values.length === 0
      ? 0
      : quantile(
          values.toSorted((a, b) => a - b),
          0.5,
        );
  return [middle(outlays), middle(shares)];
}

/**
 * A path from what is known of its futures; undefined where nothing is known yet.
 * @param acting where the path acts: since when, and the twins that do nothing
 */
export function forkPath(
  design: ForkDesign,
  futures: Futures,
  acting?: { readonly start: number; readonly alone: Futures },
): ForkPath | undefined {
  const there = futures.filter((future) => future !== undefined);
  if (there.length === 0) return undefined;
  const { samples } = design;
  const median = over(there, samples.length, (column) => known(knownQuantiles(column).p50));
  const high = over(there, samples.length, (column) => known(knownQuantiles(column).p75));
  const mean = over(there, samples.length, (column) => sum(column) / column.length);
  const persons = times(JOBS_PER_UNIT);
  const byLevel = levels.map((id) =>
    samples.map((_, at) => {
      const parts = there.map(({ samples: of }) => {
        const whole = levels.reduce((total, level) => total + (of[level][at] as number), 0);
        return whole > 0 ? (of[id][at] as number) / whole : Number.NaN;
      });
      return known(meanOfKnown(Float64Array.from(parts), 0, parts.length));
    }),
  );
  const ends = there.map(({ endJobs }) => endJobs).toSorted((a, b) => a - b);
  const [spendingYear, spendingShare] =
    acting === undefined ? [0, 0] : costOf(design, futures, acting.alone, acting.start);
  return {
    quarters: samples,
    jobs: persons(median('employment')),
    jobsHigh: persons(high('employment')),
    shares: byLevel,
    lockIns: lockInIds.map((id: LockInId) => median(id)),
    movedOut: persons(mean('movedOutJobs')),
    movedOutSkilled: persons(mean('movedOutSkilledJobs')),
    spinOffs: mean('newSpinOffs'),
    startUps: mean('newStartUps'),
    foreign: mean('newForeignFirms'),
    wage: median('wage'),
    efficiency: median('efficiency'),
    outcomes: futures.map((future) => future?.outcome ?? -1),
    endJobs: futures.map((future) => future?.endJobs ?? Number.NaN),
    jobsAtEnd: quantile(ends, 0.5),
    spendingYear,
    spendingShare,
  };
}

/** How many futures of a path are known. */
export function countKnown({ outcomes }: Pick<ForkPath, 'outcomes'>): number {
  return outcomes.filter((outcome) => outcome >= 0).length;
}

/** How many of the known futures of a path end so. */
export function countOutcomes({ outcomes }: Pick<ForkPath, 'outcomes'>, verdict: (typeof verdicts)[number]): number {
  const wanted = verdicts.indexOf(verdict);
  return outcomes.filter((outcome) => outcome === wanted).length;
}
