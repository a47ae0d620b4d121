/** Packages at one budget: each path's levels are scaled until it costs as much as the cheapest. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import {
  commonBudget,
  equalCost,
  meanCost,
  pairedInputs,
  resolve,
  scaledPath,
  spendingOf,
  type EqualCost,
  type PathRun,
} from '../../experiments/index.ts';
import { isAbort, runMany } from '../../workers/index.ts';
import { createBreathe } from '../study/breathe.ts';
import type { Ground } from './ground.ts';
import { compareText } from './text/text.ts';

/** What scaling found, by id of the path. */
export interface Budget {
  /** What it was found for. */
  readonly meaning: string;
  /** Discounted cost that every path is brought to. */
  readonly amount: number;
  readonly paths: ReadonlyMap<string, EqualCost>;
}

export interface EqualBudget {
  readonly on: Signal<boolean>;
  readonly budget: ReadonlySignal<Budget | undefined>;
  readonly searching: ReadonlySignal<boolean>;
}

export interface EqualBudgetOptions extends Ground {
  readonly open: ReadonlySignal<boolean>;
  /** The paths at their full levels, the baseline first. */
  readonly runs: ReadonlySignal<readonly PathRun[] | undefined>;
  /** Inputs and uncertainty as a text. */
  readonly meaning: ReadonlySignal<string | undefined>;
}

/** Pairs a cost is estimated from: spending varies little between runs. */
const PAIRS = 6;
/** Costs that differ by less are equal. */
const TOLERANCE = 0.02;

/** The runs at one budget; paths without a multiplier stay as they are. */
export function atBudget(runs: readonly PathRun[], budget: Budget, presets: Ground['studio']['presets']): readonly PathRun[] {
  const base = runs[0]!;
  return runs.map((run) => {
    const found = budget.paths.get(run.name);
    if (found === undefined) return run;
    const document = scaledPath(run.document, base.document, found.multiplier, presets);
    return { ...run, document, ...resolve(document, presets) };
  });
}

export function createEqualBudget({ studio, runner, phrase, luckOnly, open, runs, meaning }: EqualBudgetOptions): EqualBudget {
  const on = signal(false);
  const budget = signal<Budget | undefined>(undefined);
  const searching = signal(false);
  let flight: AbortController | undefined;

  async function resultsOf(inputs: Iterable<RunInput>, abort: AbortSignal): Promise<readonly RunResult[]> {
    const results: RunResult[] = [];
    const breathe = createBreathe();
    const { failed } = await runMany({
      runner: runner(),
      inputs,
      signal: abort,
      async onResult(_k, result) {
        results.push(result);
        await breathe();
      },
    });
    abort.throwIfAborted();
    if (failed > 0) throw new Error(`${failed} runs failed`);
    return results;
  }

  async function search(paths: readonly PathRun[], key: string, abort: AbortSignal): Promise<Budget> {
    const replicates = { phrase: phrase.peek(), count: PAIRS, ...(luckOnly.peek() ? {} : { perWorld: 1 }) };
    const [base, ...others] = paths as [PathRun, ...PathRun[]];
    const spending = async (run: PathRun) => spendingOf(await resultsOf(pairedInputs([run.input], replicates), abort), PAIRS);
    const unaided = await spending(base);
    const costs = new Map<string, number>();
    for (const run of others) costs.set(run.name, meanCost(await spending(run), unaided));
    const amount = commonBudget([...costs.values()].filter((cost) => cost > 0));
    const found = new Map<string, EqualCost>();
    for (const run of others) {
      if ((costs.get(run.name) as number) <= amount * (1 + TOLERANCE)) continue;
      const steps = equalCost({ path: run.document, baseline: base.document }, amount, replicates, studio.presets, { tolerance: TOLERANCE });
      let step = steps.next();
      while (step.done !== true) step = steps.next(await resultsOf(step.value, abort));
      found.set(run.name, step.value);
    }
    return { meaning: key, amount, paths: found };
  }

  effect(() => {
    const key = meaning.value;
    const paths = runs.peek();
    flight?.abort();
    searching.value = false;
    if (!open.value || !on.value || key === undefined || paths === undefined || budget.peek()?.meaning === key) return;
    const controller = new AbortController();
    flight = controller;
    searching.value = true;
    search(paths, key, controller.signal).then(
      (made) => {
        if (controller.signal.aborted) return;
        searching.value = false;
        budget.value = made;
      },
      (error: unknown) => {
        if (controller.signal.aborted || isAbort(error)) return;
        searching.value = false;
        on.value = false;
        const message = error instanceof Error ? error.message : String(error);
        studio.notices.show({
          about: 'equal budgets',
          kind: 'fault',
          title: () => compareText[studio.preferences.lang.value].bar.equalFailed,
          lines: [() => message],
        });
      },
    );
  });

  return { on, budget, searching };
}
