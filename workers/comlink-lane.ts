import { proxy, releaseProxy, wrap } from 'comlink';
import type { Endpoint } from 'comlink';
import { WorkerCrash } from './lane.ts';
import type { Lane } from './lane.ts';
import type { WorkerApi } from './worker-api.ts';

/** A thread that speaks comlink, whatever kind of thread it is. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** Calls back once if the thread dies by itself. */
  onCrash(listener: (message: string) => void): void;
  terminate(): Promise<void>;
}

/** Makes a lane of a thread; a crash rejects the run in progress, which comlink alone would leave waiting for ever. */
export function comlinkLane(thread: Thread): Lane {
  const remote = wrap<WorkerApi>(thread.endpoint);
  let crash: WorkerCrash | undefined;
  let reject: ((error: Error) => void) | undefined;
  thread.onCrash((message) => {
    crash = new WorkerCrash(message);
    reject?.(crash);
  });
  return {
    run(input, options, onProgress) {
      if (crash !== undefined) return Promise.reject(crash);
      return new Promise((resolve, fail) => {
        reject = fail;
        const answer = onProgress === undefined ? remote.run(input, options) : remote.run(input, options, proxy(onProgress));
        answer.then(resolve, fail);
      });
    },
    async terminate() {
      remote[releaseProxy]();
      await thread.terminate();
    },
  };
}
