import type { RunInput, RunResult } from '../engine/index.ts';
import { engineOptions } from './engine-options.ts';
import { WorkerCrash } from './lane.ts';
import type { Lane } from './lane.ts';
import { abortError } from './runner.ts';
import type { Runner, RunRequestOptions } from './runner.ts';

interface Job {
  readonly input: RunInput;
  readonly options: RunRequestOptions;
  readonly resolve: (result: RunResult) => void;
  readonly reject: (error: unknown) => void;
  crashes: number;
  settled: boolean;
}

interface Slot {
  lane: Lane | undefined;
  job: Job | undefined;
}

export interface PoolOptions {
  /** Number of threads, at least 1. */
  readonly width: number;
  /** Starts one thread. Called when the first run needs it, so an idle pool costs nothing. */
  readonly openLane: () => Lane;
  /**
   * How long a run that was cancelled, or one in the background that keeps the foreground waiting, may go on before its
   * thread is replaced, ms. A warm thread is worth several runs, so short runs are left to finish.
   */
  readonly graceMs?: number;
  /** How long after a request in the foreground those in the background wait for the next one, ms: a hand that moves asks again. */
  readonly quietMs?: number;
}

/**
 * A runner over several threads: requests start in order, those in the background after all others, fail alone, and
 * survive the death of a thread once.
 */
export function createPool({ width, openLane, graceMs = 250, quietMs = 200 }: PoolOptions): Runner {
  const slots: Slot[] = Array.from({ length: Math.max(1, width) }, () => ({ lane: undefined, job: undefined }));
  const queue: Job[] = [];
  const background: Job[] = [];
  /** Requests in the foreground that are not answered yet, and the wait after the last of them. */
  let foreground = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const endings = new Set<Promise<void>>();
  let closed = false;

  function discard(slot: Slot): void {
    const lane = slot.lane;
    slot.lane = undefined;
    if (lane === undefined) return;
    const ending = lane.terminate().catch(() => undefined);
    endings.add(ending);
    void ending.then(() => endings.delete(ending));
  }

  const queueOf = ({ options }: Job): Job[] => (options.background === true ? background : queue);

  function settle(job: Job, finish: () => void): void {
    if (job.settled) return;
    job.settled = true;
    if (job.options.background !== true) {
      foreground -= 1;
      rest();
    }
    finish();
  }

  /** Lets the background go on a moment after the foreground fell silent. */
  function rest(): void {
    clearTimeout(quiet);
    quiet = undefined;
    if (closed || foreground > 0 || background.length === 0) return;
    quiet = setTimeout(() => {
      quiet = undefined;
      next();
    }, quietMs);
  }

  async function work(slot: Slot, job: Job): Promise<void> {
    slot.job = job;
    const { input, options } = job;
    let lane: Lane | undefined;
    try {
      lane = slot.lane ??= openLane();
      const report = options.onProgress;
      const heard = report && ((quarter: number) => void (job.settled || report(quarter)));
      const result = await lane.run(input, engineOptions(options), heard);
      settle(job, () => job.resolve(result));
    } catch (error) {
      // The slot holds another lane when this one was replaced on purpose: then nothing is left to do here.
      if (slot.lane !== lane) return;
      if (lane === undefined || error instanceof WorkerCrash) {
        discard(slot);
        job.crashes += 1;
        if (!job.settled && job.crashes === 1) queueOf(job).unshift(job);
        else settle(job, () => job.reject(error));
      } else {
        settle(job, () => job.reject(error));
      }
    }
    if (slot.job === job) slot.job = undefined;
    next();
  }

  function next(): void {
    if (closed) return;
    for (const slot of slots) {
      if (slot.job !== undefined) continue;
      const job = queue.shift() ?? (foreground === 0 && quiet === undefined ? background.shift() : undefined);
      if (job === undefined) return;
      void work(slot, job);
    }
  }

  function cancel(job: Job): void {
    if (job.settled) return;
    settle(job, () => job.reject(abortError()));
    const line = queueOf(job);
    const waiting = line.indexOf(job);
    if (waiting >= 0) line.splice(waiting, 1);
    const slot = slots.find((candidate) => candidate.job === job);
    if (slot === undefined) return;
    const lane = slot.lane;
    setTimeout(() => {
      if (slot.job !== job || slot.lane !== lane) return;
      slot.job = undefined;
      discard(slot);
      next();
    }, graceMs);
  }

  /** Takes the thread from a run in the background when this one still waits after a while. */
  function press(job: Job): void {
    if (!queue.includes(job)) return;
    setTimeout(() => {
      if (!queue.includes(job)) return;
      const slot = slots.find((candidate) => candidate.job?.options.background === true);
      if (slot?.job === undefined) return;
      if (!slot.job.settled) background.unshift(slot.job);
      slot.job = undefined;
      discard(slot);
      next();
    }, graceMs);
  }

  return {
    width: slots.length,
    run(input, options = {}) {
      if (closed || options.signal?.aborted === true) return Promise.reject(abortError());
      return new Promise<RunResult>((resolve, reject) => {
        const { signal } = options;
        const onAbort = (): void => cancel(job);
        const job: Job = {
          input,
          options,
          resolve: (result) => (signal?.removeEventListener('abort', onAbort), resolve(result)),
          reject: (error) => (signal?.removeEventListener('abort', onAbort), reject(error)),
          crashes: 0,
          settled: false,
        };
        signal?.addEventListener('abort', onAbort);
        queueOf(job).push(job);
        if (options.background !== true) foreground += 1;
        next();
        press(job);
      });
    },
    async close() {
      closed = true;
      clearTimeout(quiet);
      for (const job of [...queue.splice(0), ...background.splice(0)]) settle(job, () => job.reject(abortError()));
      for (const slot of slots) {
        const { job } = slot;
        slot.job = undefined;
        if (job !== undefined) settle(job, () => job.reject(abortError()));
        discard(slot);
      }
      await Promise.all(endings);
    },
  };
}
