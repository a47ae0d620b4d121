import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRunMemory, run, type RunInput } from '../engine/index.ts';

const WARM_UP_RUNS = 10;

export interface HeapGrowth {
  readonly runs: number;
  /** Heap and array buffers after the runs less before them, after collecting garbage both times. */
  readonly bytes: number;
  readonly bytesPerRun: number;
  /** The same as a share of what was in use before. */
  readonly share: number;
}

/** The garbage collector, whether or not Node was started with it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Bytes that many runs in one thread leave behind, run as a worker runs them: with a memory of the last few. */
export function measureHeapGrowth(input: RunInput, runs: number): HeapGrowth {
  const collect = collector();
  const used = (): number => {
    // Twice: the first leaves what finalisers still hold.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const memory = createRunMemory();
  const once = (seed: string): void => void run({ ...input, seed }, {}, undefined, memory);
  for (let k = 0; k < WARM_UP_RUNS; k++) once(`warm/${k}`);
  const before = used();
  for (let k = 0; k < runs; k++) once(`heap/${k}`);
  const bytes = used() - before;
  return { runs, bytes, bytesPerRun: bytes / runs, share: bytes / before };
}
