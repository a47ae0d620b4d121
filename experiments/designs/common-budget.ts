/** Brings the paths of a comparison to one budget before they are compared. */
import type { RunInput, RunResult } from '../../engine/index.ts';
import { commonBudget, meanCost } from './cost.ts';
import { equalCost, scaledPath, spendingOf, type EqualCost } from './equal-cost.ts';
import { pairedInputs, type Replicates } from './paired-inputs.ts';
import type { Presets } from '../documents/parse.ts';
import type { PathRun } from './path-runs.ts';
import { resolve } from '../documents/resolve.ts';

/** Replicates on which costs are measured: a mean cost is far more certain than a mean effect. */
const PILOT = 12;

export interface Budgeted {
  readonly runs: readonly PathRun[];
  /** Discounted cost that every path is brought to. */
  readonly budget: number;
  /** Paths that were brought to the budget, by name; the others add no policy. */
  readonly paths: ReadonlyMap<string, EqualCost>;
}

/** Whether a path adds bars to the policy of another, so that there is something to scale. */
function addsPolicy(run: PathRun, baseline: PathRun, presets: Presets): boolean {
  const none = resolve(scaledPath(run.document, baseline.document, 0, presets), presets).input;
  return JSON.stringify(none.policy) !== JSON.stringify(run.input.policy);
}

/** The paths that add policy to the one they are read against. */
export function budgetable(runs: readonly PathRun[], baseline: PathRun, presets: Presets): readonly PathRun[] {
  return runs.filter((run) => run !== baseline && addsPolicy(run, baseline, presets));
}

/**
 * Scales the policy that each path adds until all cost the same, discounted, as the cheapest of them does as it is
 * written: a generator that yields lists of inputs and is sent their results, in order. Measured on the first
 * replicates of the comparison itself.
 *
 * @returns the scaled paths, or the names of paths whose policy costs nothing and which no budget can be found for
 */
export function* toCommonBudget(
  runs: readonly PathRun[],
  baseline: PathRun,
  replicates: Replicates,
  presets: Presets,
): Generator<readonly RunInput[], Budgeted | { readonly free: readonly string[] }, readonly RunResult[]> {
  const perWorld = replicates.perWorld ?? 1;
  const pilot = { ...replicates, count: Math.min(replicates.count, Math.ceil(PILOT / perWorld) * perWorld) };
  const scaled = budgetable(runs, baseline, presets);
  const compared = [baseline, ...scaled];
  const inputs = [
    ...pairedInputs(
      compared.map(({ input }) => input),
      pilot,
    ),
  ];
  const results = yield inputs;
  const [own, ...spending] = compared.map((_, path) =>
    spendingOf(
      results.filter((_result, k) => k % compared.length === path),
      pilot.count,
    ),
  );
  const costs = spending.map((series) => meanCost(series, own as Float64Array[]));
  const free = scaled.filter((_, k) => !((costs[k] as number) > 0)).map(({ name }) => name);
  if (free.length > 0 || scaled.length === 0) return { free };

  const budget = commonBudget(costs);
  const found = new Map<string, EqualCost>();
  const documents = new Map<string, PathRun['document']>();
  for (const [k, path] of scaled.entries()) {
    // The cheapest path stays exactly as it is written.
    if (costs[k] === budget) {
      found.set(path.name, { multiplier: 1, cost: budget, reached: true });
      continue;
    }
    const scaling = yield* equalCost({ path: path.document, baseline: baseline.document }, budget, pilot, presets);
    found.set(path.name, scaling);
    documents.set(path.name, scaledPath(path.document, baseline.document, scaling.multiplier, presets));
  }
  const budgeted = runs.map((run) => {
    const document = documents.get(run.name);
    return document === undefined ? run : { ...run, document, ...resolve(document, presets) };
  });
  return { runs: budgeted, budget, paths: found };
}
