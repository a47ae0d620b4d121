/** Brings the paths of a comparison to one budget before they are compared. */
import type { RunInput, RunResult } from '../engine/index.ts';
import {
  commonBudget,
  equalCost,
  meanCost,
  pairedInputs,
  presets,
  resolve,
  scaledPath,
  spendingOf,
  type EqualCost,
  type PathRun,
  type Replicates,
} from '../experiments/index.ts';
import { BadInput } from './bad-input.ts';

/** Replicates on which costs are measured: a mean cost is far more certain than a mean effect. */
const PILOT = 12;

/** Runs inputs and answers with their results in order, or with nothing when a run failed or somebody stopped it. */
export type RunAll = (inputs: readonly RunInput[]) => Promise<readonly RunResult[] | undefined>;

export interface Budgeted {
  readonly runs: readonly PathRun[];
  readonly budget: number;
  /** Paths that were brought to the budget, by name; the others add no policy that costs anything. */
  readonly paths: ReadonlyMap<string, EqualCost>;
}

/** Whether a path adds bars to the policy of another, so that there is something to scale. */
function addsPolicy(run: PathRun, baseline: PathRun): boolean {
  const none = resolve(scaledPath(run.document, baseline.document, 0, presets), presets).input;
  return JSON.stringify(none.policy) !== JSON.stringify(run.input.policy);
}

/** The paths that add policy; none is bad input. */
export function budgetable(runs: readonly PathRun[], baseline: PathRun): readonly PathRun[] {
  return runs.filter((run) => run !== baseline && addsPolicy(run, baseline));
}

function costsNothing(names: readonly string[], baseline: string): BadInput {
  return new BadInput([
    {
      path: '--equal-cost',
      found: { en: `paths that cost no more than ${baseline}: ${names.join(', ')}`, zh: `成本不高于 ${baseline} 的路径：${names.join('、')}` },
      allowed: { en: 'paths whose policy costs something; leave these out', zh: '政策须有支出的路径；请去掉上述路径' },
    },
  ]);
}

/**
 * Scales the policy that each path adds until all cost the same, discounted, as the cheapest of them does as it is
 * written. Measured on the first replicates of the comparison itself.
 *
 * @throws BadInput when a path costs nothing
 * @returns nothing when a run failed or somebody stopped it
 */
export async function equalCostPaths(
  runs: readonly PathRun[],
  baseline: PathRun,
  replicates: Replicates,
  runAll: RunAll,
): Promise<Budgeted | undefined> {
  const perWorld = replicates.perWorld ?? 1;
  const pilot = { ...replicates, count: Math.min(replicates.count, Math.ceil(PILOT / perWorld) * perWorld) };
  const scaled = budgetable(runs, baseline);
  const compared = [baseline, ...scaled];
  const results = await runAll([
    ...pairedInputs(
      compared.map(({ input }) => input),
      pilot,
    ),
  ]);
  if (results === undefined) return undefined;
  const [own, ...spending] = compared.map((_, path) => spendingOf(results.filter((_result, k) => k % compared.length === path)));
  const costs = spending.map((series) => meanCost(series, own!));
  const free = scaled.filter((_, k) => !(costs[k]! > 0));
  if (free.length > 0)
    throw costsNothing(
      free.map(({ name }) => name),
      baseline.name,
    );

  const budget = commonBudget(costs);
  const found = new Map<string, EqualCost>();
  const documents = new Map<string, PathRun['document']>();
  for (const [k, path] of scaled.entries()) {
    // The cheapest path stays exactly as it is written.
    if (costs[k] === budget) {
      found.set(path.name, { multiplier: 1, cost: budget, reached: true });
      continue;
    }
    const search = equalCost({ path: path.document, baseline: baseline.document }, budget, pilot, presets);
    let step = search.next();
    while (step.done !== true) {
      const answer = await runAll(step.value);
      if (answer === undefined) return undefined;
      step = search.next(answer);
    }
    found.set(path.name, step.value);
    documents.set(path.name, scaledPath(path.document, baseline.document, step.value.multiplier, presets));
  }
  const budgeted = runs.map((run) => {
    const document = documents.get(run.name);
    return document === undefined ? run : { ...run, document, ...resolve(document, presets) };
  });
  return { runs: budgeted, budget, paths: found };
}
