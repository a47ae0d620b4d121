import type { RunInput, RunResult } from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/document.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';
import type { AddedPolicy } from './added-policy.ts';
import { meanCost } from './cost.ts';
import { largestMultiplier, scaledMoves, spendingOf } from './equal-cost.ts';
import { pairedInputs, type Replicates } from './paired-inputs.ts';

/** Halvings of the range in which the least strength lies: to within a hundredth of it. */
const STEPS = 7;
/** Sets of runs there can be at most: left alone, as it is written, at full levels, and the halvings. */
export const MOST_STRENGTHS = 3 + STEPS;

/** How many futures upgrade at one strength. */
export interface TriedStrength {
  /** All levels multiplied by this; 0 for leaving the policy out, 1 for the policy as it is written. */
  readonly multiplier: number;
  readonly upgraded: number;
}

export interface Cheapest extends TriedStrength {
  /** Whether as many futures as wanted upgrade; if not, this is the strength with every lever at its full level. */
  readonly reached: boolean;
  readonly futures: number;
  /** Mean discounted cost beyond that of leaving the policy out. */
  readonly cost: number;
  readonly alone: TriedStrength;
  readonly written: TriedStrength;
  /** Every strength that was tried, in order. */
  readonly tried: readonly TriedStrength[];
}

/** The scenario with a policy at a part of its levels. */
function atStrength({ alone, moves, replaced }: AddedPolicy, multiplier: number, presets: Presets): ScenarioDocument {
  if (multiplier === 0) return alone;
  const gone = new Set(replaced.map((move) => JSON.stringify(move)));
  const kept = scenarioOf(alone, presets).policy.filter((move) => !gone.has(JSON.stringify(move)));
  return { ...alone, policy: [...kept, ...scaledMoves(moves, multiplier)] };
}

/**
 * Searches the least strength of a policy, all its levels multiplied alike, with which at least `wanted` of the futures
 * upgrade: a generator that yields lists of inputs and is sent their results, in order. By halving, so that it is the
 * same on every machine; more strength is taken to upgrade no fewer futures. All strengths meet the same luck and
 * worlds.
 *
 * @param region index of the region whose verdict counts
 */
export function* cheapestStrength(
  policy: AddedPolicy,
  { wanted, region = 0 }: { readonly wanted: number; readonly region?: number },
  replicates: Replicates,
  presets: Presets,
): Generator<readonly RunInput[], Cheapest, readonly RunResult[]> {
  const tried: TriedStrength[] = [];
  let unaided: readonly Float64Array[] = [];

  function* count(
    multiplier: number,
  ): Generator<readonly RunInput[], TriedStrength & { readonly cost: number }, readonly RunResult[]> {
    const { input } = resolve(atStrength(policy, multiplier, presets), presets);
    const results = yield [...pairedInputs([input], replicates)];
    const spending = spendingOf(results, replicates.count);
    if (multiplier === 0) unaided = spending;
    const upgraded = results.filter(({ regions }) => regions[region]?.verdict === 'upgraded').length;
    const one = { multiplier, upgraded };
    tried.push(one);
    return { ...one, cost: multiplier === 0 ? 0 : meanCost(spending, unaided) };
  }

  const alone = yield* count(0);
  const written = yield* count(1);
  const plain = ({ multiplier, upgraded }: TriedStrength): TriedStrength => ({ multiplier, upgraded });
  const answer = (at: TriedStrength & { readonly cost: number }): Cheapest => ({
    ...at,
    reached: at.upgraded >= wanted,
    futures: replicates.count,
    alone: plain(alone),
    written: plain(written),
    tried,
  });
  if (alone.upgraded >= wanted) return answer(alone);
  let [low, high] = [0, 1];
  let best = written;
  if (written.upgraded < wanted) {
    const most = largestMultiplier(policy.moves);
    if (most <= 1) return answer(written);
    best = yield* count(most);
    if (best.upgraded < wanted) return answer(best);
    [low, high] = [1, most];
  }
  for (let step = 0; step < STEPS; step++) {
    const here = yield* count((low + high) / 2);
    if (here.upgraded >= wanted) {
      best = here;
      high = here.multiplier;
    } else low = here.multiplier;
  }
  return answer(best);
}
