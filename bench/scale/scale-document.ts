import type { Machine } from '../machine.ts';

/** What sweeps take of a machine, as it was measured. */
export interface ScaleDocument {
  readonly engine: string;
  readonly machine: Machine;
  /** Processor time of a run, writing included, by the scale of the world; of `default` itself on two threads as well. */
  readonly cpuSecondsPerRun: { readonly [scale: string]: number };
  readonly cpuSecondsOnTwoThreads: number;
  /** Processor time until a shard finds that all is done. */
  readonly startCpuSeconds: number;
  readonly peakMiB: { readonly [threads: string]: number };
  /** Runs of the sweep that was measured most closely. */
  readonly runs: number;
  /** Room of each table on the disk. */
  readonly bytesPerRun: { readonly runs: number; readonly series: number; readonly firms: number };
}
