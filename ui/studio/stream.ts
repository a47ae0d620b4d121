/** A long list of runs in the background: progress, an estimate, stop, and intermediate results now and then. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { RunInput, RunOptions, RunResult } from '../../engine/index.ts';
import { runMany, type Runner } from '../../workers/index.ts';
import { createBreathe } from '../parts/breathe.ts';

export interface StreamState {
  readonly running: boolean;
  /** Runs delivered. */
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Estimated seconds left. */
  readonly left: number | undefined;
}

export interface StreamJob {
  readonly inputs: Iterable<RunInput>;
  readonly optionsOf?: (input: RunInput) => RunOptions;
  readonly total: number;
  readonly take: (k: number, result: RunResult) => void;
  /** Called for a run that failed. */
  readonly miss?: (k: number) => void;
  /** Runs asked for at a time, at most; as many as keep the threads busy unless given. */
  readonly inFlight?: number;
  /** Shows what has been learned; called a few times a second and at the end. */
  readonly show: () => void | Promise<void>;
}

export interface Stream {
  readonly state: ReadonlySignal<StreamState>;
  /** Starts a job in place of the one under way. */
  start(job: StreamJob): void;
  stop(): void;
}

const SHOW_EVERY_MS = 350;
/** Deliveries the estimate is based on. */
const RECENT = 24;

export const idleStream: StreamState = { running: false, done: 0, total: 0, failed: 0, left: undefined };

/** What the first moments say of the rest is mostly how long a start takes. */
const KNOWN_MS = 1000;

/** Seconds for `remaining` more, from the times of the latest deliveries; unknown before there are a few. */
export function estimate(times: readonly number[], remaining: number): number | undefined {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || times.length < 4 || last <= first) return undefined;
  return ((last - first) / 1000 / (times.length - 1)) * remaining;
}

export function createStream(runner: () => Runner): Stream {
  const state = signal<StreamState>(idleStream);
  let flight: AbortController | undefined;

  async function follow(job: StreamJob, controller: AbortController): Promise<void> {
    const breathe = createBreathe();
    const times: number[] = [];
    let [done, failed] = [0, 0];
    const startedAt = performance.now();
    let shownAt = startedAt;
    const current = (): boolean => flight === controller;
    const tell = (running: boolean): void => {
      state.value = {
        running,
        done,
        failed,
        total: job.total,
        left:
          running && performance.now() - startedAt >= KNOWN_MS ? estimate(times, job.total - done - failed) : undefined,
      };
    };
    tell(true);
    await runMany({
      runner: runner(),
      inputs: job.inputs,
      ...(job.optionsOf === undefined ? {} : { optionsOf: job.optionsOf }),
      signal: controller.signal,
      ...(job.inFlight === undefined ? {} : { inFlight: job.inFlight }),
      async onResult(k, result) {
        // After a stop a later run may still arrive without those before it.
        if (!current() || controller.signal.aborted) return;
        job.take(k, result);
        done += 1;
        times.push(performance.now());
        if (times.length > RECENT) times.shift();
        if (performance.now() - shownAt > SHOW_EVERY_MS) {
          await job.show();
          shownAt = performance.now();
          if (current()) tell(true);
        }
        await breathe();
      },
      onFailure: (k) => {
        failed += 1;
        if (current() && !controller.signal.aborted) job.miss?.(k);
      },
    });
    if (!current()) return;
    await job.show();
    if (!current()) return;
    flight = undefined;
    tell(false);
  }

  return {
    state,
    start(job) {
      flight?.abort();
      flight = new AbortController();
      void follow(job, flight);
    },
    stop() {
      flight?.abort();
    },
  };
}
