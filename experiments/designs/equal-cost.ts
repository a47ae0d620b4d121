import type { RunInput, RunResult } from '../../engine/index.ts';
import { meanCost, type Discounting } from './cost.ts';
import type { MoveDocument, ScenarioDocument } from '../documents/document.ts';
import { pairedInputs, type Replicates } from './paired-inputs.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';

/** Bars with all levels multiplied by one number; a level stops at 1. */
export function scaledMoves(moves: readonly MoveDocument[], multiplier: number): MoveDocument[] {
  return moves.map((move) => ({ ...move, level: Math.min(1, Math.max(0, move.level * multiplier)) }));
}

/** The multiplier at which every lever has reached its full level. */
export function largestMultiplier(moves: readonly MoveDocument[]): number {
  const levels = moves.map(({ level }) => level).filter((level) => level > 0);
  return levels.length === 0 ? 0 : 1 / Math.min(...levels);
}

/** A package brought to a budget. */
export interface EqualCost {
  /** Common multiplier of its levels. */
  readonly multiplier: number;
  /** Its discounted cost there. */
  readonly cost: number;
  /**
   * False when even with every lever at its full level the package costs less than the budget, or never comes near it.
   */
  readonly reached: boolean;
}

/**
 * Searches the common multiplier at which a package costs `budget`: a generator that yields multipliers and is
 * sent the cost at each. Bisection, so that it is the same on every machine; cost is taken to rise with the
 * levels.
 *
 * @param most largest multiplier allowed
 * @param tolerance share of the budget by which the cost may miss it
 */
export function* searchMultiplier(
  budget: number,
  most: number,
  tolerance = 0.01,
): Generator<number, EqualCost, number> {
  const near = (cost: number): boolean => Math.abs(cost - budget) <= tolerance * Math.abs(budget);
  let multiplier = most;
  let cost = yield multiplier;
  if (near(cost) || cost < budget) return { multiplier, cost, reached: near(cost) };
  let [low, high] = [0, most];
  let best = { multiplier, cost };
  for (let step = 0; step < 24; step++) {
    multiplier = (low + high) / 2;
    cost = yield multiplier;
    if (Math.abs(cost - budget) < Math.abs(best.cost - budget)) best = { multiplier, cost };
    if (near(cost)) break;
    if (cost < budget) low = multiplier;
    else high = multiplier;
  }
  return { ...best, reached: near(best.cost) };
}

/** The bars a path adds to a policy, and the bars of the policy it keeps. */
export function barsOf(
  path: ScenarioDocument,
  baseline: ScenarioDocument,
  presets: Presets,
): { readonly kept: MoveDocument[]; readonly added: MoveDocument[] } {
  const own = new Set(scenarioOf(baseline, presets).policy.map((move) => JSON.stringify(move)));
  const { policy } = scenarioOf(path, presets);
  const isOwn = (move: MoveDocument): boolean => own.has(JSON.stringify(move));
  return { kept: policy.filter(isOwn), added: policy.filter((move) => !isOwn(move)) };
}

/** A path with the levels of everything it adds to the baseline's policy multiplied by one number. */
export function scaledPath(
  path: ScenarioDocument,
  baseline: ScenarioDocument,
  multiplier: number,
  presets: Presets,
): ScenarioDocument {
  const { kept, added } = barsOf(path, baseline, presets);
  return { ...path, policy: [...kept, ...scaledMoves(added, multiplier)] };
}

/**
 * Brings a path to a budget by runs: a generator that yields lists of inputs and is sent their results. First the
 * baseline, then the path at one multiplier after another, all with the same luck.
 * @throws Error when an answer misses results
 */
export function* equalCost(
  { path, baseline }: { readonly path: ScenarioDocument; readonly baseline: ScenarioDocument },
  budget: number,
  replicates: Replicates,
  presets: Presets,
  { tolerance, ...discounting }: Discounting & { readonly tolerance?: number } = {},
): Generator<readonly RunInput[], EqualCost, readonly RunResult[]> {
  const inputsOf = (document: ScenarioDocument): RunInput[] => [
    ...pairedInputs([resolve(document, presets).input], replicates),
  ];
  const unaided = spendingOf(yield inputsOf(baseline), replicates.count);
  const search = searchMultiplier(budget, largestMultiplier(barsOf(path, baseline, presets).added), tolerance);
  let step = search.next();
  while (step.done !== true) {
    const spending = spendingOf(yield inputsOf(scaledPath(path, baseline, step.value, presets)), replicates.count);
    step = search.next(meanCost(spending, unaided, discounting));
  }
  return step.value;
}

/** Cumulated public spending of all regions of each run. */
export function spendingOf(results: readonly RunResult[], count = results.length): Float64Array[] {
  if (results.length !== count) throw new Error(`${results.length} results for ${count} runs`);
  return results.map(({ regions, quarters }) => {
    const sum = new Float64Array(quarters);
    for (const { series } of regions)
      for (let t = 0; t < quarters; t++) sum[t] = (sum[t] as number) + (series.spending[t] as number);
    return sum;
  });
}
