/** Packages brought to one budget and ranked by what they bring a region. */
import type { IndicatorId, RunInput, RunResult } from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/document.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';
import { endMean } from '../statistics/known.ts';
import { mean } from '../statistics/statistics.ts';
import { medianInterval, type MedianInterval } from '../statistics/median.ts';
import type { Checked } from '../words/faults.ts';
import { addedByPackage, type AddedPolicy } from './added-policy.ts';
import { commonBudget, meanCost } from './cost.ts';
import { largestMultiplier, scaledMoves, searchMultiplier, spendingOf } from './equal-cost.ts';
import { pairedInputs, type Replicates } from './paired-inputs.ts';

/** Replicates on which costs are measured: a mean cost is far more certain than an effect. */
const PILOT = 8;
/** Share of the budget by which a package may miss it. */
const TOLERANCE = 0.02;
/** Strengths that are usually tried until a package costs the budget. */
const USUAL_TRIES = 6;

export interface RankedPackage {
  readonly name: string;
  readonly start: number;
  /** All its levels multiplied by this. */
  readonly multiplier: number;
  /** Mean discounted cost there, beyond that of doing nothing. */
  readonly cost: number;
  /** False when it costs less than the budget even with every lever at its full level. */
  readonly reached: boolean;
  /** What it adds to the outcome at the end, one of each world; of each run where no worlds are drawn. */
  readonly gains: Float64Array;
  readonly gain: MedianInterval;
  /** Futures in which the region takes off. */
  readonly tookOff: number;
}

export interface Ranking {
  /** Discounted cost that every package is brought to. */
  readonly budget: number;
  readonly futures: number;
  /** Doing nothing: the outcome at the end, and the futures in which the region takes off. */
  readonly alone: { readonly end: MedianInterval; readonly tookOff: number };
  /** The one that brings most first. */
  readonly ranked: readonly RankedPackage[];
  /** Packages that cost nothing, which no budget can be found for. */
  readonly free: readonly string[];
}

export interface RankingQuestion {
  readonly indicator: IndicatorId;
  /** Index of the region whose outcome counts. */
  readonly region: number;
  /** Budget, of what the cheapest package costs as it is written; 1 unless given. */
  readonly times?: number;
}

/** Names of the packages that act in a region and nowhere else, within the run: those that can be compared there. */
export function packagesOf(document: ScenarioDocument, region: string, presets: Presets): readonly string[] {
  const { packages, regions, quarters } = scenarioOf(document, presets);
  return Object.keys(packages).filter((name) => {
    const { policy, start } = packages[name]!;
    const here = regions.length === 1 || policy.every((move) => move.region === region);
    return here && policy.some(({ level }) => level > 0) && start < quarters;
  });
}

/** Packages of a scenario on top of doing nothing: its own policy is left out. */
export function rankedPackages(
  document: ScenarioDocument,
  packages: readonly { readonly name: string; readonly from?: number }[],
  presets: Presets,
): Checked<{ readonly alone: ScenarioDocument; readonly packages: readonly AddedPolicy[] }> {
  const alone: ScenarioDocument = { ...document, policy: [] };
  const made = packages.map((one) => addedByPackage(alone, one, presets, `--package ${one.name}`));
  const faults = made.flatMap((one) => ('faults' in one ? one.faults : []));
  return faults.length > 0
    ? { faults }
    : { alone, packages: made.filter((one): one is AddedPolicy => !('faults' in one)) };
}

function pilotOf(replicates: Replicates): Replicates {
  const perWorld = replicates.perWorld ?? 1;
  return { ...replicates, count: Math.min(replicates.count, Math.ceil(PILOT / perWorld) * perWorld) };
}

/** How many runs a ranking usually takes. */
export function rankingRuns(packages: number, replicates: Replicates): number {
  return (
    (packages + 1) * (pilotOf(replicates).count + replicates.count) + packages * USUAL_TRIES * pilotOf(replicates).count
  );
}

/** Means over the runs that share a world, which are not independent. */
function byWorld(values: Float64Array, perWorld: number): Float64Array {
  if (perWorld === 1) return values;
  return Float64Array.from({ length: values.length / perWorld }, (_, w) =>
    mean(values.subarray(w * perWorld, (w + 1) * perWorld)),
  );
}

/**
 * Brings packages to one budget and ranks them by the median of what they add at the end: a generator that yields
 * lists of inputs and is sent their results, in order. All meet the same luck and worlds. Unknown where a region is
 * empty, an outcome counts as 0.
 *
 * @throws Error when an answer misses results
 */
export function* rankPackages(
  { alone, packages }: { readonly alone: ScenarioDocument; readonly packages: readonly AddedPolicy[] },
  { indicator, region, times = 1 }: RankingQuestion,
  replicates: Replicates,
  presets: Presets,
): Generator<readonly RunInput[], Ranking, readonly RunResult[]> {
  const pilot = pilotOf(replicates);
  const inputsOf = (policy: AddedPolicy | undefined, multiplier: number, of: Replicates): RunInput[] => {
    const moves = policy === undefined ? [] : scaledMoves(policy.moves, multiplier);
    return [...pairedInputs([resolve({ ...alone, policy: moves }, presets).input], of)];
  };
  const unaided = spendingOf(yield inputsOf(undefined, 0, pilot), pilot.count);
  function* costOf(
    policy: AddedPolicy,
    multiplier: number,
  ): Generator<readonly RunInput[], number, readonly RunResult[]> {
    return meanCost(spendingOf(yield inputsOf(policy, multiplier, pilot), pilot.count), unaided);
  }
  const written: { readonly policy: AddedPolicy; readonly cost: number }[] = [];
  for (const policy of packages) written.push({ policy, cost: yield* costOf(policy, 1) });
  const costly = written.filter(({ cost }) => cost > 0);
  const free = written.filter(({ cost }) => !(cost > 0)).map(({ policy }) => policy.name);
  const budget = costly.length === 0 ? 0 : times * commonBudget(costly.map(({ cost }) => cost));

  function read(results: readonly RunResult[]): { readonly ends: Float64Array; readonly tookOff: number } {
    if (results.length !== replicates.count) throw new Error(`${results.length} results for ${replicates.count} runs`);
    const regions = results.map((result) => result.regions[region]!);
    const ends = Float64Array.from(regions, ({ series }) => endMean(series[indicator]) || 0);
    return {
      ends: byWorld(ends, replicates.perWorld ?? 1),
      tookOff: regions.filter(({ verdict }) => verdict !== 'neverTookOff').length,
    };
  }

  const left = read(yield inputsOf(undefined, 0, replicates));
  const ranked: RankedPackage[] = [];
  for (const { policy, cost } of costly) {
    let scaling = { multiplier: 1, cost, reached: true };
    if (Math.abs(cost - budget) > TOLERANCE * budget) {
      const search = searchMultiplier(budget, largestMultiplier(policy.moves), TOLERANCE);
      let step = search.next();
      while (step.done !== true) step = search.next(yield* costOf(policy, step.value));
      scaling = step.value;
    }
    const { ends, tookOff } = read(yield inputsOf(policy, scaling.multiplier, replicates));
    const gains = ends.map((end, k) => end - (left.ends[k] as number));
    ranked.push({ name: policy.name, start: policy.start, ...scaling, gains, gain: medianInterval(gains), tookOff });
  }
  // Equals stay in the order of the scenario.
  ranked.sort((a, b) => b.gain.median - a.gain.median);
  return {
    budget,
    futures: replicates.count,
    alone: { end: medianInterval(left.ends), tookOff: left.tookOff },
    ranked,
    free,
  };
}
