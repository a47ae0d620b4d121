/** The page's threads for long work: studies of many runs, comparisons, windows. */
import { inBackground, type Runner, type SafeRunner } from '../../workers/index.ts';

export interface Background {
  /** Every run is cached for later requests; interactive changes take precedence over everything requested here. */
  readonly runner: () => Runner;
  /** The same threads and cache for what somebody waits for. */
  readonly interactive: () => Runner;
  /** The same threads in the background, and nothing else: nothing is cached, numbers are as the engine gives them. */
  readonly plain: () => Runner;
  /** False once it is known that this browser has no threads: then nothing runs unless it is waited for. */
  readonly onWorkers: boolean;
}

/** @param runner runs on the threads of `workers` */
export function createBackground(runner: Runner, workers: SafeRunner): Background {
  const quiet = inBackground(runner);
  const plain = inBackground(workers);
  return {
    runner: () => quiet,
    interactive: () => runner,
    plain: () => plain,
    get onWorkers() {
      return workers.onWorkers;
    },
  };
}
