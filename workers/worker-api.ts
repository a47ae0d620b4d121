import { transfer } from 'comlink';
import { createRunMemory, run, transferables } from '../engine/index.ts';
import type { RunInput, RunResult } from '../engine/index.ts';
import type { WorkerLaneOptions } from './lane.ts';
import { packed } from './packed.ts';

/** What a worker offers to the thread that made it. */
export interface WorkerApi {
  run(input: RunInput, options: WorkerLaneOptions, onProgress?: (quarter: number) => void): RunResult;
}

/**
 * Every message costs the receiving thread a turn of its event loop: a short run reports nothing, a long one now and
 * then.
 */
const PROGRESS_EVERY_MS = 50;
const ALIVE_EVERY_MS = 1000;

/** A long list of runs does not evict what the next move of a lever needs. */
const foreground = createRunMemory();
const background = createRunMemory();

/**
 * Size of a result up to which it is copied, bytes. Handing an array over costs no time at that moment, but it takes
 * the array away from this thread; V8 must then allow for detached arrays in all code it compiled for the
 * thread, and every later run is about 12 % slower. A copy of this size costs the receiving thread 2 to 16 ms (Node).
 */
const MOST_COPIED = 16 * 1024 * 1024;

/**
 * The whole worker: run, and hand over.
 *
 * @param alive sends a heartbeat to the thread that started this one, which cannot ask while a run is under way
 */
export const createWorkerApi = (alive: () => void): WorkerApi => ({
  run(input, options, onProgress) {
    alive();
    let told = performance.now();
    let signed = told;
    const report = (quarter: number): void => {
      const now = performance.now();
      if (now - signed >= ALIVE_EVERY_MS) {
        signed = now;
        alive();
      }
      if (onProgress === undefined || now - told < PROGRESS_EVERY_MS) return;
      told = now;
      onProgress(quarter);
    };
    const result = run(input, options, report, options.background === true ? background : foreground);
    const buffers = transferables(result);
    const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return bytes > MOST_COPIED ? transfer(result, buffers) : packed(result);
  },
});
