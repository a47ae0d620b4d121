/** A search that asks for runs step by step, run on the page's workers with its progress shown. */
import type { Signal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { runMany, type Runner } from '../../workers/index.ts';
import { createBreathe } from '../parts/breathe.ts';
import { idleStream as idle, type StreamState } from '../studio/stream.ts';

interface Stepping {
  readonly runner: Runner;
  readonly abort: AbortSignal;
  readonly state: Signal<StreamState>;
  /** Runs it usually takes: it may take more, and less. */
  readonly total: number;
}

/** @throws AbortError once aborted; Error when runs failed */
export async function searchInSteps<Found>(
  steps: Generator<readonly RunInput[], Found, readonly RunResult[]>,
  { runner, abort, state, total }: Stepping,
): Promise<Found> {
  const startedAt = performance.now();
  const breathe = createBreathe();
  let done = 0;
  let most = total;
  state.value = { ...idle, running: true, total };
  async function resultsOf(inputs: readonly RunInput[]): Promise<readonly RunResult[]> {
    const results: RunResult[] = [];
    const { failed } = await runMany({
      runner,
      inputs,
      signal: abort,
      async onResult(_k, one) {
        results.push(one);
        done += 1;
        most = Math.max(most, done + 1);
        const seconds = (performance.now() - startedAt) / 1000;
        const left = seconds < 1 ? undefined : (seconds / done) * (most - done);
        if (!abort.aborted) state.value = { ...idle, running: true, done, total: most, left };
        await breathe();
      },
    });
    abort.throwIfAborted();
    if (failed > 0) throw new Error(`${failed} runs failed`);
    return results;
  }
  let step = steps.next();
  while (step.done !== true) step = steps.next(await resultsOf(step.value));
  return step.value;
}
