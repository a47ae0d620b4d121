import { transfer } from 'comlink';
import { createRunMemory, run, transferables } from '../engine/index.ts';
import type { RunInput, RunResult } from '../engine/index.ts';
import type { LaneOptions } from './lane.ts';

/** What a worker offers to the thread that made it. */
export interface WorkerApi {
  run(input: RunInput, options: LaneOptions, onProgress?: (quarter: number) => void): RunResult;
}

/** Every message costs the receiving thread a turn of its event loop: a short run reports nothing, a long one now and then. */
const PROGRESS_EVERY_MS = 50;

/** A long list of runs does not push out what the next move of a lever needs. */
const foreground = createRunMemory();
const background = createRunMemory();

/** The whole worker: run, and hand the arrays over without copying them. */
export const workerApi: WorkerApi = {
  run(input, options, onProgress) {
    let told = performance.now();
    const report =
      onProgress &&
      ((quarter: number): void => {
        const now = performance.now();
        if (now - told < PROGRESS_EVERY_MS) return;
        told = now;
        onProgress(quarter);
      });
    const result = run(input, options, report, options.background === true ? background : foreground);
    return transfer(result, transferables(result));
  },
};
