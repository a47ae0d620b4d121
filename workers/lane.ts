import type { RunInput, RunOptions, RunResult } from '../engine/index.ts';

/** How a thread should do one run. */
export interface WorkerLaneOptions extends RunOptions {
  /** Part of a long list: remembered apart from the runs somebody waits for. */
  readonly background?: boolean;
}

/** One worker as the pool sees it: takes one run at a time, may die. */
export interface WorkerLane {
  /** Rejects with the engine's error, or with a `WorkerCrash` when the thread itself died. */
  run(input: RunInput, options: WorkerLaneOptions, onProgress?: (quarter: number) => void): Promise<RunResult>;
  /** Ends the thread at once, whatever it is doing. */
  terminate(): Promise<void>;
}

/** The thread died; the run it was doing is not to blame until it happens twice. */
export class WorkerCrash extends Error {
  override readonly name = 'WorkerCrash';
}
