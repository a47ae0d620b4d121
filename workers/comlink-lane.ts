import { proxy, releaseProxy, wrap } from 'comlink';
import type { Endpoint } from 'comlink';
import type { RunResult } from '../engine/index.ts';
import { WorkerCrash } from './lane.ts';
import type { WorkerLane } from './lane.ts';
import type { WorkerApi } from './worker-api.ts';

/** A thread that speaks comlink, whatever kind of thread it is. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** Calls back once if the thread dies by itself. */
  onCrash(listener: (message: string) => void): void;
  terminate(): Promise<void>;
}

/**
 * How long a thread at work may say nothing before it counts as dead, ms. Between quarters it gives a sign of life
 * every second; the longest honest silence, the end of a run of 28,000 firms with every record of them, was 3 s with
 * twenty processes on a core.
 */
const SILENCE_MS = 20_000;
/** Counted in turns of this thread's own clock: while the page sleeps, or is busy itself, nobody is blamed for it. */
const TURNS = 20;

/**
 * Makes a lane of a thread; a crash rejects the run in progress, which comlink alone would leave waiting for ever. So
 * does silence: a browser tells nobody of a worker that has closed itself.
 */
export function comlinkLane(thread: Thread, silenceMs = SILENCE_MS): WorkerLane {
  const remote = wrap<WorkerApi>(thread.endpoint);
  let crash: WorkerCrash | undefined;
  let reject: ((error: Error) => void) | undefined;
  let silentTurns = 0;
  function die(message: string): void {
    crash ??= new WorkerCrash(message);
    reject?.(crash);
  }
  thread.onCrash(die);
  thread.endpoint.addEventListener('message', () => (silentTurns = 0));
  return {
    run(input, options, onProgress) {
      if (crash !== undefined) return Promise.reject(crash);
      silentTurns = 0;
      const watch = setInterval(() => {
        silentTurns += 1;
        if (silentTurns > TURNS) die('the worker fell silent');
      }, silenceMs / TURNS);
      return new Promise<RunResult>((resolve, fail) => {
        reject = fail;
        const answer =
          onProgress === undefined ? remote.run(input, options) : remote.run(input, options, proxy(onProgress));
        answer.then(resolve, fail);
      }).finally(() => clearInterval(watch));
    },
    async terminate() {
      // Whoever still waits for this thread has been answered, or does not want an answer any more.
      reject?.(new WorkerCrash('the worker was ended'));
      remote[releaseProxy]();
      await thread.terminate();
    },
  };
}
