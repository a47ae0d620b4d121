/** A median with an interval that assumes nothing of how the values are spread. */
import { quantile } from './quantiles.ts';

export interface MedianInterval {
  readonly median: number;
  /** 95 %, from the ranks of the values; NaN for fewer than six, of which no two hold the median so surely. */
  readonly low: number;
  readonly high: number;
}

/** From this many values on the binomial distribution is read off the normal one: powers of a half run out. */
const MANY = 1000;

/**
 * Largest rank r (from 1) so that the interval from the r-th smallest to the r-th largest of `count` values covers the
 * median in 95 % of samples: 2 P(Bin(count, ½) < r) ≤ 5 %, the sign test turned round (Conover 1999, section 3.2). 0
 * while there are too few values.
 */
export function medianRank(count: number): number {
  if (count >= MANY) return Math.floor(count / 2 - 0.98 * Math.sqrt(count));
  let term = 1;
  for (let k = 0; k < count; k++) term /= 2;
  let below = 0;
  let rank = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    if (2 * below > 0.05) break;
    rank = k + 1;
    term *= (count - k) / (k + 1);
  }
  return rank;
}

export function medianInterval(values: ArrayLike<number>): MedianInterval {
  const sorted = Float64Array.from(values).toSorted();
  const rank = medianRank(sorted.length);
  return {
    median: quantile(sorted, 0.5),
    low: rank === 0 ? Number.NaN : (sorted[rank - 1] as number),
    high: rank === 0 ? Number.NaN : (sorted[sorted.length - rank] as number),
  };
}
