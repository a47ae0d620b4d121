/** The rows an experiment has so far, column by column: what pictures are drawn from and files are written from. */
import { verdicts, type Verdict } from '../../engine/index.ts';
import type { Experiment, FinishedRow, RowPlace } from '../../experiments/index.ts';
import { createBreathe } from '../parts/breathe.ts';
import type { StoredRows } from './experiment-shelf.ts';

/** A region without a verdict: its run failed. */
const NO_VERDICT = 255;

const MISSING = 0;
const DONE = 1;
const FAILED = 2;

export interface GatheredRows {
  /** Rows that are there, failed ones among them. */
  readonly done: number;
  readonly failed: number;
  has(row: number): boolean;
  /** Values of an output by row; NaN where there is none. Only to be read. */
  measured(output: number): Float64Array;
  /**
   * Values of a factor by row: numbers as they are, others as their place among its levels; NaN where the row leaves the
   * factor as it is, or is not there. Only to be read.
   */
  values(factor: number): Float64Array;
  /** Point of the plan by row, −1 where the row is not there. Only to be read. */
  readonly points: Int32Array;
  verdict(row: number, region: number): Verdict | undefined;
  /** Rows with a verdict by verdict, in their order, of a region. */
  verdictCounts(region: number): readonly number[];
  /** Adds a row that just finished. */
  add(finished: FinishedRow): void;
  /** Takes rows from the shelf; those there are already stay. */
  take(rows: StoredRows): Promise<void>;
  /** These rows for the shelf; all of them have to be there. */
  stored(from: number, to: number): StoredRows;
  /** A row as the tables of a sweep have it; undefined where it is not there. */
  finished(row: number): FinishedRow | undefined;
}

export function gatherRows(experiment: Pick<Experiment, 'rows' | 'kept' | 'base' | 'place' | 'factors'>): GatheredRows {
  const { rows, kept, base, place, factors } = experiment;
  const regions = base.regions.length;
  const outputs = kept.outputs.length;
  const columns = kept.outputs.map(() => new Float64Array(rows).fill(Number.NaN));
  const settings = factors.map(() => new Float64Array(rows).fill(Number.NaN));
  const points = new Int32Array(rows).fill(-1);
  const endings = new Uint8Array(rows * regions).fill(NO_VERDICT);
  const state = new Uint8Array(rows);
  const fingerprints: string[] = [];
  const keys: string[] = [];
  const errors = new Map<number, string>();
  let done = 0;
  let failed = 0;

  function put(
    { row, point, values }: RowPlace,
    measured: ArrayLike<number>,
    ended: ArrayLike<number>,
    error: string,
  ): void {
    done += 1;
    points[row] = point;
    factors.forEach((factor, f) => {
      const value = values.get(factor);
      if (value !== undefined) settings[f]![row] = typeof value === 'number' ? value : factor.levels.indexOf(value);
    });
    state[row] = error === '' ? DONE : FAILED;
    if (error === '') {
      for (let k = 0; k < outputs; k++) columns[k]![row] = measured[k] ?? Number.NaN;
      for (let r = 0; r < regions; r++) endings[row * regions + r] = ended[r] ?? NO_VERDICT;
    } else {
      failed += 1;
      errors.set(row, error);
    }
  }
  return {
    get done() {
      return done;
    },
    get failed() {
      return failed;
    },
    has: (row) => state[row] !== MISSING,
    measured: (output) => columns[output]!,
    values: (factor) => settings[factor]!,
    points,
    verdict: (row, region) => verdicts[endings[row * regions + region]!],
    verdictCounts(region) {
      const counts = verdicts.map(() => 0);
      for (let row = 0; row < rows; row++) {
        const ended = endings[row * regions + region]!;
        if (ended !== NO_VERDICT) counts[ended]! += 1;
      }
      return counts;
    },
    add({ row: at, key, measured, verdicts: ended, fingerprint, error }) {
      const { row } = at;
      if (state[row] !== MISSING) return;
      fingerprints[row] = fingerprint;
      keys[row] = key;
      put(
        at,
        measured,
        ended.map((one) => verdicts.indexOf(one as Verdict)),
        error,
      );
    },
    async take(stored) {
      const breathe = createBreathe();
      for (let row = stored.from; row < stored.to && row < rows; row++) {
        if (state[row] !== MISSING) continue;
        await breathe();
        const k = row - stored.from;
        fingerprints[row] = stored.fingerprints[k]!;
        keys[row] = stored.keys[k]!;
        put(
          place(row),
          stored.measured.subarray(k * outputs, (k + 1) * outputs),
          stored.verdicts.subarray(k * regions, (k + 1) * regions),
          stored.errors[k]!,
        );
      }
    },
    stored(from, to) {
      const measured = new Float64Array((to - from) * outputs);
      for (let row = from; row < to; row++)
        for (let k = 0; k < outputs; k++) measured[(row - from) * outputs + k] = columns[k]![row]!;
      return {
        from,
        to,
        measured,
        verdicts: endings.slice(from * regions, to * regions),
        fingerprints: fingerprints.slice(from, to),
        keys: keys.slice(from, to),
        errors: Array.from({ length: to - from }, (_, k) => errors.get(from + k) ?? ''),
      };
    },
    finished(row) {
      if (state[row] === MISSING) return undefined;
      const whole = state[row] === DONE;
      return {
        row: place(row),
        key: keys[row]!,
        measured: whole ? columns.map((column) => column[row]!) : [],
        verdicts: whole ? base.regions.map((_, r) => verdicts[endings[row * regions + r]!] ?? '') : [],
        fingerprint: fingerprints[row]!,
        error: errors.get(row) ?? '',
      };
    },
  };
}
