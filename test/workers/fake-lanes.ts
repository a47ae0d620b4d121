import type { RunInput, RunResult } from '../../engine/index.ts';
import { WorkerCrash, type WorkerLane, type WorkerLaneOptions } from '../../workers/lane.ts';
import { input } from '../support/inputs.ts';

/** A run that waits inside a fake lane until the test says how it ends. */
interface Held {
  readonly seed: string;
  readonly lane: number;
  readonly options: WorkerLaneOptions;
  readonly progress: ((quarter: number) => void) | undefined;
  succeed(): void;
  fail(message: string): void;
  crash(): void;
}

export interface FakeLanes {
  readonly open: () => WorkerLane;
  /** Runs begun, in the order they began. */
  readonly begun: Held[];
  /** Lanes opened and lanes terminated, by number. */
  readonly opened: number[];
  readonly terminated: number[];
  /** The only run of this seed in progress. */
  of(seed: string): Held;
}

/** An input nobody runs, told apart by its seed. */
export const request = (seed: string): RunInput => input({ seed });

/** The result a fake lane gives: its fingerprint is the seed it was asked for. */
const resultOf = (seed: string): RunResult => ({
  quarters: 0,
  regions: [],
  fingerprint: seed,
  firmQuarters: 0,
  supplierQuarters: 0,
});

/** Threads that do nothing by themselves. */
export function fakeLanes(): FakeLanes {
  const begun: Held[] = [];
  const opened: number[] = [];
  const terminated: number[] = [];

  function open(): WorkerLane {
    const lane = opened.length;
    opened.push(lane);
    return {
      run: ({ seed }, options, progress) =>
        new Promise((resolve, reject) => {
          begun.push({
            seed,
            lane,
            options,
            progress,
            succeed: () => resolve(resultOf(seed)),
            fail: (message) => reject(new RangeError(message)),
            crash: () => reject(new WorkerCrash('the thread died')),
          });
        }),
      terminate: async () => void terminated.push(lane),
    };
  }

  return { open, begun, opened, terminated, of: (seed) => begun.findLast((held) => held.seed === seed)! };
}

/** Lets everything that can go on without the test go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
