import { createRunMemory, run } from '../engine/index.ts';
import { parseDesign, presets, type ExperimentRow } from '../experiments/index.ts';

/** As many as a thread needs until all its code is compiled for good. */
const WARM_UP_RUNS = 24;

export interface DesignRuns {
  readonly design: unknown;
  /** Rows from this one on, every other one. */
  readonly from: 0 | 1;
}

export interface HalfTaken {
  readonly runs: number;
  readonly seconds: number;
  /** Of processors: on a busy machine less than the clock says. */
  readonly cpuSeconds: number;
}

/** Seconds that half the runs of a design take in this thread, warmed up: the engine alone, nothing is written. */
export function measureDesignRuns({ design, from }: DesignRuns): HalfTaken {
  const read = parseDesign(design, presets);
  if ('faults' in read) throw new Error('the design has faults');
  const { experiment } = read;
  const rows: ExperimentRow[] = [];
  for (let k = from; k < experiment.rows; k += 2) rows.push(experiment.row(k));
  const memory = createRunMemory();
  const once = ({ input }: ExperimentRow): void => void run(input, {}, undefined, memory);
  for (let k = 0; k < WARM_UP_RUNS; k++) once(rows[k % rows.length] as ExperimentRow);
  const [started, spent] = [performance.now(), process.cpuUsage()];
  for (const row of rows) once(row);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(spent);
  return { runs: rows.length, seconds, cpuSeconds: (user + system) / 1e6 };
}
