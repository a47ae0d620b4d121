import { quantile, quantileLevels, type QuantileId, type Quantiles } from './ensemble.ts';
import { countKnown } from '../statistics/known.ts';

/** Rows of equal length that are kept whole, one per run. */
export interface KeptRows {
  readonly count: number;
  add(row: ArrayLike<number>): void;
  /** Every row, one after the other; valid until the next row is added. */
  readonly values: Float64Array;
}

/** Grows by doubling, so that nothing is set aside for runs that never come. */
export function createKeptRows(width: number): KeptRows {
  let count = 0;
  let values = new Float64Array(16 * width);
  return {
    get count() {
      return count;
    },
    add(row) {
      if ((count + 1) * width > values.length) {
        const larger = new Float64Array(2 * values.length);
        larger.set(values);
        values = larger;
      }
      values.set(row, count * width);
      count += 1;
    },
    get values() {
      return values.subarray(0, count * width);
    },
  };
}

const quantileIds = Object.keys(quantileLevels) as QuantileId[];

/** Quantiles (type 7) of the known values; NaN without any. Sorts `values` in place. */
export function knownQuantiles(values: Float64Array): Quantiles<number> {
  // Sorted, NaN comes last.
  values.sort();
  const known = values.subarray(0, countKnown(values));
  return Object.fromEntries(
    quantileIds.map((id) => [id, known.length === 0 ? Number.NaN : quantile(known, quantileLevels[id])]),
  ) as Quantiles<number>;
}

/**
 * Exact quantiles (type 7) column by column, over the rows that know it; NaN without any. `less` is taken off row by
 * row: bands of a difference.
 */
export function columnQuantiles(rows: Float64Array, width: number, less?: Float64Array): Quantiles<Float64Array> {
  const count = rows.length / width;
  const bands = Object.fromEntries(quantileIds.map((id) => [id, new Float64Array(width).fill(Number.NaN)])) as {
    [Q in QuantileId]: Float64Array;
  };
  const column = new Float64Array(count);
  for (let t = 0; t < (count === 0 ? 0 : width); t++) {
    for (let k = 0; k < count; k++) {
      const at = k * width + t;
      column[k] = (rows[at] as number) - (less === undefined ? 0 : (less[at] as number));
    }
    const found = knownQuantiles(column);
    for (const id of quantileIds) bands[id][t] = found[id];
  }
  return bands;
}
