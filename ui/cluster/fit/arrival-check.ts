/** What would arrive of each package today: asked as soon as there are worlds to ask it in. */
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import {
  arrivalFigures,
  arrivals,
  recordedArrivals,
  type Arrivals,
  type Presets,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import type { Runner } from '../../../workers/index.ts';
import { keyOf, type FitQuestion } from './fit-question.ts';
import type { FitMemory } from './fit-memory.ts';
import { runFit } from './run-fit.ts';

interface CheckOptions {
  readonly presets: Presets;
  readonly runner: () => Runner;
  readonly memory: FitMemory;
  readonly calibrated: ReadonlySignal<
    { readonly question: FitQuestion; readonly document: ScenarioDocument } | undefined
  >;
}

/** Null where nothing can be said: in no world anybody is left, or it failed. */
export function createArrivalCheck(options: CheckOptions): ReadonlySignal<Arrivals | null | undefined> {
  const { presets, runner, memory, calibrated } = options;
  const found = signal<Arrivals | null | undefined>(undefined);
  let flight: AbortController | undefined;

  async function check(
    { question, document }: { readonly question: FitQuestion; readonly document: ScenarioDocument },
    { signal: stop }: AbortController,
  ): Promise<void> {
    const { today } = document.plausible!;
    try {
      const kept = await memory.runsOf('arrival', keyOf(question));
      if (stop.aborted) return;
      const all = await runFit({
        runner: runner(),
        search: arrivals(document, presets),
        figuresOf: arrivalFigures(today),
        recorded: recordedArrivals(today),
        signal: stop,
        kept,
        onProgress: () => undefined,
      });
      if (!stop.aborted) found.value = all ?? null;
    } catch {
      if (!stop.aborted) found.value = null;
    }
  }
  effect(() => {
    const now = calibrated.value;
    flight?.abort();
    found.value = undefined;
    if (now === undefined) return;
    const controller = new AbortController();
    flight = controller;
    untracked(() => void check(now, controller));
  });
  return found;
}
