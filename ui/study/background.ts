/** The page's pool for what may take long: studies of many runs, comparisons, windows. */
import { createCachedRunner, createSafeRunner, type Runner, type SafeRunner } from '../../workers/index.ts';

export interface Background {
  /** Opens the threads when first asked; they stay warm, and every run is remembered for whoever asks again. */
  readonly runner: () => Runner;
  /** False once it is known that this browser has no threads: then nothing runs unless somebody waits for it. */
  readonly onWorkers: boolean;
}

/** @param open starts the threads; a hand on a lever never waits behind them, because the run on show has its own */
export function createBackground(open: () => Runner): Background {
  let safe: SafeRunner | undefined;
  let cached: Runner | undefined;
  return {
    runner() {
      safe ??= createSafeRunner(open);
      cached ??= createCachedRunner(safe);
      return cached;
    },
    get onWorkers() {
      return safe?.onWorkers ?? true;
    },
  };
}
