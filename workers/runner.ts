/**
 * How a run leaves the thread. "Run" means, from the ground up:
 *  - a run: one `RunInput` simulated to its `RunResult`; `run` of `engine/run.ts` does it, here and now;
 *  - `Runner.run`: asks for one, wherever it is done, and may find it remembered;
 *  - runs of a design (`PathRun`, `runMany`, `runDesign`): the list of inputs an experiment needs, and doing them all;
 *  - `run` of `ui/studio/runs.ts`: the run the page shows, and until there is a new one the one before;
 *  - `jiqun run` (`cli/commands/run.ts`): the command that does one and reports it.
 */
import type { RunInput, RunOptions, RunResult } from '../engine/index.ts';

/** How one request wants to be run; none of it changes a bit of the result. */
export interface RunRequestOptions extends RunOptions {
  /** Gives the request up; its promise rejects with an error named `AbortError`. */
  readonly signal?: AbortSignal;
  /** Called now and then with the number of quarters simulated so far. */
  readonly onProgress?: (quarter: number) => void;
  /** Not interactive: it starts only when no other request is open or was a moment ago. */
  readonly background?: boolean;
}

/** Something that executes runs: this thread, browser workers, Node worker threads or a test double. */
export interface Runner {
  /**
   * Runs one input. Several calls may be open at once; they are started in the order they were made.
   * Rejects with the engine's own error, an `AbortError`, or a `WorkerCrash`.
   */
  run(input: RunInput, options?: RunRequestOptions): Promise<RunResult>;
  /** How many runs can make progress at the same time. */
  readonly width: number;
  /** Frees the threads; open requests reject with an `AbortError`. */
  close(): Promise<void>;
}

/** The error every abandoned request rejects with. */
export function abortError(message = 'The run was cancelled'): Error {
  const error = new Error(message);
  error.name = 'AbortError';
  return error;
}

/** Whether an error only says that somebody cancelled. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/**
 * The same threads for work that may wait: everything asked for through it is in the background. Closing it does
 * nothing.
 */
export function inBackground(runner: Runner): Runner {
  return {
    get width() {
      return runner.width;
    },
    run: (input, options) => runner.run(input, { ...options, background: true }),
    close: async () => undefined,
  };
}
