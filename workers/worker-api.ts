import { transfer } from 'comlink';
import { createRunMemory, run, transferables } from '../engine/index.ts';
import type { RunInput, RunOptions, RunResult } from '../engine/index.ts';

/** What a worker offers to the thread that made it. */
export interface WorkerApi {
  run(input: RunInput, options: RunOptions, onProgress?: (quarter: number) => void): RunResult;
}

/** Every message costs the receiving thread a turn of its event loop, so progress is not reported every quarter. */
const PROGRESS_EVERY_QUARTERS = 5;

const memory = createRunMemory();

/** The whole worker: run, and hand the arrays over without copying them. */
export const workerApi: WorkerApi = {
  run(input, options, onProgress) {
    const report =
      onProgress === undefined
        ? undefined
        : (quarter: number) => {
            if (quarter % PROGRESS_EVERY_QUARTERS === 0) onProgress(quarter);
          };
    const result = run(input, options, report, memory);
    return transfer(result, transferables(result));
  },
};
