import { createRunMemory, run } from '../engine/index.ts';
import type { RunInput, RunResult } from '../engine/index.ts';
import { abortError } from './runner.ts';
import type { Runner, RunRequestOptions } from './runner.ts';
import { engineOptions } from './engine-options.ts';

/** A runner on this very thread: nothing to start, but the thread is busy until the run is done. */
export function createDirectRunner(): Runner {
  const memory = createRunMemory();
  let closed = false;
  return {
    width: 1,
    // Async, so that an engine error becomes a rejection as it does in every other runner.
    async run(input: RunInput, options: RunRequestOptions = {}): Promise<RunResult> {
      if (closed || options.signal?.aborted === true) throw abortError();
      return run(input, engineOptions(options), options.onProgress, memory);
    },
    async close() {
      closed = true;
    },
  };
}
