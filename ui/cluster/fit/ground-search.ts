/** Which preset the data are most like: a few runs of each, and what they tell of the pace of this device. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import {
  nearestGrounds,
  observe,
  readingsOf,
  recordedReadings,
  yearsOf,
  type Ground,
  type Measurements,
  type Presets,
} from '../../../experiments/index.ts';
import type { Runner } from '../../../workers/index.ts';
import { runFit } from './run-fit.ts';

export interface GroundSearch {
  /** Every ground, the nearest first; undefined while they are looked for. */
  readonly grounds: ReadonlySignal<readonly Ground[] | undefined>;
  /** How far the search is, as a share. */
  readonly looked: ReadonlySignal<number>;
  /** Quarters of a run a second. */
  readonly pace: ReadonlySignal<number | undefined>;
  /** Whether there is something to choose of now; false where another search took its place. */
  look(data: Measurements): Promise<boolean>;
  /** Takes what was found another time. */
  put(grounds: readonly Ground[] | undefined, pace: number | undefined): void;
  stop(): void;
}

const PHRASE = 'grounds';

export function createGroundSearch(presets: Presets, runner: () => Runner): GroundSearch {
  const grounds = signal<readonly Ground[] | undefined>(undefined);
  const looked = signal(0);
  const pace = signal<number | undefined>(undefined);
  let flight: AbortController | undefined;

  function stop(): void {
    flight?.abort();
    flight = undefined;
  }
  return {
    grounds,
    looked,
    pace,
    stop,
    put(known, rate) {
      stop();
      batch(() => {
        grounds.value = known;
        pace.value = rate;
        looked.value = 0;
      });
    },
    async look(data) {
      stop();
      const controller = new AbortController();
      flight = controller;
      const { step } = observe(data, yearsOf(data)[0]);
      const startedAt = performance.now();
      let [quarters, runs, total] = [0, 0, Number.POSITIVE_INFINITY];
      const found = await runFit({
        runner: runner(),
        search: nearestGrounds(data, presets, PHRASE),
        figuresOf(run) {
          quarters += run.quarters;
          runs += 1;
          looked.value = runs / total;
          return [...readingsOf(run, step)];
        },
        recorded: recordedReadings(step),
        signal: controller.signal,
        onRequest: ({ inputs }) => (total = inputs.length),
        onProgress: () => undefined,
      });
      if (found === undefined || controller.signal.aborted) return false;
      batch(() => {
        pace.value = (1000 * quarters) / Math.max(1, performance.now() - startedAt);
        grounds.value = found;
      });
      return true;
    },
  };
}
