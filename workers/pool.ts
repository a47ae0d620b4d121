import type { RunInput, RunResult } from '../engine/index.ts';
import { laneOptions } from './engine-options.ts';
import { WorkerCrash } from './lane.ts';
import type { WorkerLane } from './lane.ts';
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

/**
 * Who asks for a run: a thread remembers the runs of each separately, so that a long list does not evict what an
 * interactive change needs.
 */
type Asker = 'foreground' | 'background';

interface Slot {
  lane: WorkerLane | undefined;
  job: Job | undefined;
  /** Seed the thread ran last for each: another run with it may share its beginning. */
  luck: { [A in Asker]?: string };
}

export interface PoolOptions {
  /** Number of threads, at least 1. */
  readonly width: number;
  /** Starts one thread. Called when the first run needs it, so an idle pool costs nothing. */
  readonly openLane: () => WorkerLane;
  /**
   * How long a run that was cancelled, or one in the background that keeps the foreground waiting, may go on before its
   * thread is replaced, ms. A warm thread is worth many runs, most of all on a busy machine, so all but long runs are
   * left to finish.
   */
  readonly graceMs?: number;
  /**
   * How long after a request in the foreground those in the background wait for the next one, ms: a lever being
   * dragged asks again.
   */
  readonly quietMs?: number;
}

/**
 * A runner over several threads: requests start in order, those with the same luck one after another on one thread,
 * those in the background after all others; each fails on its own, and survive the death of a thread once.
 */
export function createPool({ width, openLane, graceMs = 1000, quietMs = 200 }: PoolOptions): Runner {
  const slots: Slot[] = Array.from({ length: Math.max(1, width) }, () => ({
    lane: undefined,
    job: undefined,
    luck: {},
  }));
  const lines: { readonly [A in Asker]: Job[] } = { foreground: [], background: [] };
  /** Requests in the foreground that are not answered yet, and the wait after the last of them. */
  let foreground = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const endings = new Set<Promise<void>>();
  let closed = false;

  function discard(slot: Slot): void {
    const lane = slot.lane;
    slot.lane = undefined;
    slot.luck = {};
    if (lane === undefined) return;
    const ending = lane.terminate().catch(() => undefined);
    endings.add(ending);
    void ending.then(() => endings.delete(ending));
  }

  const askerOf = ({ options }: Job): Asker => (options.background === true ? 'background' : 'foreground');
  const lineOf = (job: Job): Job[] => lines[askerOf(job)];

  function settle(job: Job, finish: () => void): void {
    if (job.settled) return;
    job.settled = true;
    if (askerOf(job) === 'foreground') {
      foreground -= 1;
      rest();
    }
    finish();
  }

  /** Lets the background go on a moment after the foreground fell silent. */
  function rest(): void {
    clearTimeout(quiet);
    quiet = undefined;
    if (closed || foreground > 0 || lines.background.length === 0) return;
    quiet = setTimeout(() => {
      quiet = undefined;
      next();
    }, quietMs);
  }

  async function work(slot: Slot, job: Job): Promise<void> {
    slot.job = job;
    const { input, options } = job;
    slot.luck[askerOf(job)] = input.seed;
    let lane: WorkerLane | undefined;
    try {
      lane = slot.lane ??= openLane();
      const report = options.onProgress;
      const heard = report && ((quarter: number) => void (job.settled || report(quarter)));
      const result = await lane.run(input, laneOptions(options), heard);
      settle(job, () => job.resolve(result));
    } catch (error) {
      // The slot holds another lane when this one was replaced on purpose: then nothing is left to do here.
      if (slot.lane !== lane) return;
      if (lane === undefined || error instanceof WorkerCrash) {
        discard(slot);
        job.crashes += 1;
        if (!job.settled && job.crashes === 1) lineOf(job).unshift(job);
        else settle(job, () => job.reject(error));
      } else {
        settle(job, () => job.reject(error));
      }
    }
    if (slot.job === job) slot.job = undefined;
    next();
  }

  /** The line to be served now. */
  function waiting(): Job[] {
    return lines.foreground.length > 0 || foreground > 0 || quiet !== undefined ? lines.foreground : lines.background;
  }

  const sharing = (slot: Slot, line: readonly Job[]): number =>
    line.findIndex((job) => job.input.seed === slot.luck[askerOf(job)]);

  /**
   * Runs of the same luck stay on a thread while there are others for the rest: what they have in common is done once.
   */
  function choose(slot: Slot, line: Job[], split: boolean): Job | undefined {
    const own = sharing(slot, line);
    if (own >= 0) return line.splice(own, 1)[0];
    const taken = (job: Job): boolean =>
      slots.some((other) => other.job !== undefined && other.luck[askerOf(job)] === job.input.seed);
    const free = line.findIndex((job) => !taken(job));
    if (free < 0 && !split) return undefined;
    return line.splice(Math.max(0, free), 1)[0];
  }

  /** @param split whether a thread with nothing else to do takes a run from a neighbour's luck */
  function next(split = true): void {
    if (closed) return;
    const idle = slots.filter(({ job }) => job === undefined);
    const line = waiting();
    for (const slot of idle.toSorted((a, b) => Number(sharing(b, line) >= 0) - Number(sharing(a, line) >= 0))) {
      const job = choose(slot, waiting(), split);
      if (job === undefined) return;
      void work(slot, job);
    }
  }

  function cancel(job: Job): void {
    if (job.settled) return;
    settle(job, () => job.reject(abortError()));
    const line = lineOf(job);
    const place = line.indexOf(job);
    if (place >= 0) line.splice(place, 1);
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
    if (!lines.foreground.includes(job)) return;
    setTimeout(() => {
      if (!lines.foreground.includes(job)) return;
      const slot = slots.find((candidate) => candidate.job !== undefined && askerOf(candidate.job) === 'background');
      if (slot?.job === undefined) return;
      if (!slot.job.settled) lines.background.unshift(slot.job);
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
        lineOf(job).push(job);
        if (askerOf(job) === 'foreground') foreground += 1;
        next(false);
        // Whoever asks for many asks for them at once: the next may be of other luck.
        queueMicrotask(next);
        press(job);
      });
    },
    async close() {
      closed = true;
      clearTimeout(quiet);
      for (const job of [...lines.foreground.splice(0), ...lines.background.splice(0)])
        settle(job, () => job.reject(abortError()));
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
