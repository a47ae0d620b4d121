/** Runs of calibrations: made on all cores, each once. */
import type { RunInput } from '../../engine/index.ts';
import { readingsOf, recordedReadings, type Readings } from '../../experiments/index.ts';
import { createNodeRunner, runSearch } from '../../workers/node/index.ts';

export interface KeptRuns {
  /** Answers what asks for runs until it is done. */
  answer<T>(asking: Generator<{ readonly inputs: readonly RunInput[] }, T, readonly Readings[]>): Promise<T>;
  close(): Promise<void>;
}

/** Quarters between readings: shipped series are yearly. */
const STEP = 4;

/** @param keeping whether runs are kept for the next question; they are large */
export function openRuns(keeping: boolean): KeptRuns {
  const runner = createNodeRunner();
  const known = new Map<string, Readings>();
  return {
    async answer(asking) {
      const found = await runSearch({
        runner,
        problem: { figuresOf: (result) => readingsOf(result, STEP), recorded: recordedReadings(STEP), failed: [] },
        search: asking,
        ...(keeping
          ? { kept: { get: (key) => known.get(key), add: (key, figures) => void known.set(key, figures), flush() {} } }
          : {}),
        onFailure(_input, error) {
          throw error;
        },
      });
      if (found === undefined) throw new Error('interrupted');
      return found;
    },
    close: () => runner.close(),
  };
}
