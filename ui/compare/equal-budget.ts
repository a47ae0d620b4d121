/** Packages at one budget: each path's levels are scaled until it costs as much as the cheapest. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { toCommonBudget, type Budgeted, type PathRun, type Replicates } from '../../experiments/index.ts';
import { isAbort, runMany } from '../../workers/index.ts';
import { createBreathe } from '../parts/breathe.ts';
import type { StudyEnvironment } from './study-environment.ts';
import type { Readable, Setting } from './setting.ts';
import { compareText } from './text/text.ts';

/** Result of scaling. */
export interface ScaledBudget extends Budgeted {
  /** The question it answers. */
  readonly meaning: string;
}

export interface EqualBudget {
  readonly on: Setting<boolean>;
  readonly budget: ReadonlySignal<ScaledBudget | undefined>;
  readonly searching: ReadonlySignal<boolean>;
}

export interface EqualBudgetOptions extends StudyEnvironment {
  readonly on: Setting<boolean>;
  readonly open: ReadonlySignal<boolean>;
  /** The paths at their full levels. */
  readonly runs: ReadonlySignal<readonly PathRun[] | undefined>;
  /** Id of the path the others are read against. */
  readonly reference: Readable<string>;
  /** Replicates of the effects, on the first of which costs are measured. */
  readonly replicates: ReadonlySignal<Replicates>;
  /** Everything the budget depends on, as a text. */
  readonly meaning: ReadonlySignal<string | undefined>;
  readonly nameOf: (id: string) => string;
}

export function createEqualBudget({
  on,
  studio,
  runner,
  open,
  runs,
  reference,
  replicates,
  meaning,
  nameOf,
}: EqualBudgetOptions): EqualBudget {
  const budget = signal<ScaledBudget | undefined>(undefined);
  const searching = signal(false);
  let flight: AbortController | undefined;

  async function resultsOf(inputs: readonly RunInput[], abort: AbortSignal): Promise<readonly RunResult[]> {
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

  async function search(
    paths: readonly PathRun[],
    abort: AbortSignal,
  ): Promise<ReturnType<typeof toCommonBudget> extends Generator<unknown, infer R> ? R : never> {
    const baseline = paths.find(({ name }) => name === reference.peek()) ?? paths[0]!;
    const steps = toCommonBudget(paths, baseline, replicates.peek(), studio.document.presets);
    let step = steps.next();
    while (step.done !== true) step = steps.next(await resultsOf(step.value, abort));
    return step.value;
  }

  /** The paths are compared as they are, with the reason. */
  function giveUp(reason: (lang: 'en' | 'zh') => string): void {
    searching.value = false;
    on.value = false;
    const lang = (): 'en' | 'zh' => studio.preferences.lang.value;
    studio.notices.show({
      about: 'equal budgets',
      kind: 'fault',
      title: () => compareText[lang()].bar.equalFailed,
      lines: [() => reason(lang())],
    });
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
    search(paths, controller.signal).then(
      (made) => {
        if (controller.signal.aborted) return;
        searching.value = false;
        if ('free' in made) {
          const names = made.free.map(nameOf);
          giveUp((lang) => compareText[lang].bar.free(names));
        } else budget.value = { ...made, meaning: key };
      },
      (error: unknown) => {
        if (controller.signal.aborted || isAbort(error)) return;
        giveUp(() => (error instanceof Error ? error.message : String(error)));
      },
    );
  });

  return { on, budget, searching };
}
