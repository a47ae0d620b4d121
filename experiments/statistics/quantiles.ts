import { countKnown } from './known.ts';

/** Probabilities of the quantiles that are reported: median, half and nine tenths of the runs. */
const quantileLevels = { p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;
export type QuantileId = keyof typeof quantileLevels;
export type Quantiles<T> = { readonly [Q in QuantileId]: T };

const quantileIds = Object.keys(quantileLevels) as QuantileId[];

/**
 * Quantile of type 7 (Hyndman and Fan 1996, the default of R and NumPy): h = (n − 1) p, Q = x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ +
 * 1] − x[⌊h⌋]).
 * @param sorted ascending, at least one value
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const h = (sorted.length - 1) * probability;
  const below = Math.floor(h);
  const low = sorted[below] as number;
  return below + 1 < sorted.length ? low + (h - below) * ((sorted[below + 1] as number) - low) : low;
}

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
