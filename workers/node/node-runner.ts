import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { comlinkLane } from '../comlink-lane.ts';
import type { Thread } from '../comlink-lane.ts';
import { createPool } from '../pool.ts';
import type { Runner } from '../runner.ts';

function openThread(file: URL): Thread {
  const worker = new Worker(file);
  return {
    endpoint: nodeEndpoint(worker),
    onCrash(listener) {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`the worker thread ended with status ${code}`));
    },
    async terminate() {
      await worker.terminate();
    },
  };
}

export interface NodeRunnerOptions {
  /** The built worker script; beside this program unless given. */
  readonly file?: URL;
  /** Number of threads; default: as many as the machine runs at once. */
  readonly width?: number;
}

/** A runner over Node worker threads; threads start when first needed. Close it, or the process stays alive. */
export function createNodeRunner({
  file = new URL('./worker.js', import.meta.url),
  width = availableParallelism(),
}: NodeRunnerOptions = {}): Runner {
  return createPool({ width, openLane: () => comlinkLane(openThread(file)) });
}
