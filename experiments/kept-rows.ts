import { quantile, quantileLevels, type QuantileId, type Quantiles } from './ensemble.ts';

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

/** Exact quantiles (type 7) column by column; NaN without rows. `less` is taken off row by row: bands of a difference. */
export function columnQuantiles(rows: Float64Array, width: number, less?: Float64Array): Quantiles<Float64Array> {
  const count = rows.length / width;
  const bands = Object.fromEntries(quantileIds.map((id) => [id, new Float64Array(width).fill(Number.NaN)])) as { [Q in QuantileId]: Float64Array };
  const column = new Float64Array(count);
  for (let t = 0; t < (count === 0 ? 0 : width); t++) {
    for (let k = 0; k < count; k++) {
      const at = k * width + t;
      column[k] = (rows[at] as number) - (less === undefined ? 0 : (less[at] as number));
    }
    column.sort();
    for (const id of quantileIds) bands[id][t] = quantile(column, quantileLevels[id]);
  }
  return bands;
}
