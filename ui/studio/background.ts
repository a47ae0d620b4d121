/** The page's threads for what may take long: studies of many runs, comparisons, windows. */
import { inBackground, type Runner, type SafeRunner } from '../../workers/index.ts';

export interface Background {
  /** Every run is remembered for whoever asks again; a hand on a lever goes before all that is asked for here. */
  readonly runner: () => Runner;
  /** False once it is known that this browser has no threads: then nothing runs unless somebody waits for it. */
  readonly onWorkers: boolean;
}

/** @param runner runs on the threads of `workers` */
export function createBackground(runner: Runner, workers: SafeRunner): Background {
  const quiet = inBackground(runner);
  return {
    runner: () => quiet,
    get onWorkers() {
      return workers.onWorkers;
    },
  };
}
