import { drawnWords, pick, threefry } from '../../engine/index.ts';
import { keyOf } from '../sampling/unit-points.ts';
import { countKnown } from '../statistics/known.ts';
import { quantile } from '../statistics/quantiles.ts';
import type { Interval } from '../statistics/statistics.ts';

/** How intervals are found by drawing the sample again. */
export interface Resampling {
  /** Seed phrase of the draws. */
  readonly phrase: string;
  /** How many samples are drawn, 200 unless told; 0 gives intervals with NaN for ends. */
  readonly resamples?: number;
}

const RESAMPLES = 200;

/**
 * Estimates with 95 % intervals by the percentile bootstrap (Efron 1979): units are drawn with replacement, as many as
 * there are, and the ends are the 2.5 % and 97.5 % quantiles (type 7) of what is estimated from them. An estimate that
 * is NaN in a resample does not count there.
 *
 * @param units how many units there are: runs, base points, trajectories
 * @param size how many estimates there are
 * @param estimate writes all estimates from the units drawn, by number, into an array of `size`
 */
export function bootstrap(
  units: number,
  size: number,
  estimate: (drawn: Int32Array, into: Float64Array) => void,
  { phrase, resamples = RESAMPLES }: Resampling,
): Interval[] {
  const { high, low } = keyOf(phrase, 'bootstrap');
  const drawn = Int32Array.from({ length: units }, (_, k) => k);
  const found = new Float64Array(size);
  estimate(drawn, found);
  const columns = Array.from({ length: size }, () => new Float64Array(resamples));
  const again = new Float64Array(size);
  for (let r = 0; r < resamples; r++) {
    for (let k = 0; k < units; k++) {
      // Two words a block.
      if (k % 2 === 0) threefry(high, low, r, k);
      drawn[k] = pick(drawnWords[k % 2] as number, units);
    }
    estimate(drawn, again);
    columns.forEach((column, j) => {
      column[r] = again[j] as number;
    });
  }
  return columns.map((column, j) => {
    column.sort();
    const known = column.subarray(0, countKnown(column));
    const end = (probability: number) => (known.length === 0 ? Number.NaN : quantile(known, probability));
    return { mean: found[j] as number, low: end(0.025), high: end(0.975) };
  });
}
