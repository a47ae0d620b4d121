/**
 * NaN stands for what is unknown: an average over firms where there are none (`unknownWhen` of the engine). No
 * statistic counts it as a number: a mean is over the quarters, a quantile over the runs, a paired difference over the
 * pairs in which it is known.
 */
import { END_QUARTERS } from '../../engine/index.ts';

export function countKnown(values: ArrayLike<number>): number {
  let count = 0;
  for (let k = 0; k < values.length; k++) if (!Number.isNaN(values[k])) count += 1;
  return count;
}

/** Mean of the known values in `from <= t < to`; NaN without any. */
export function meanOfKnown(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  let count = 0;
  for (let t = from; t < to; t++) {
    const value = values[t] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

/** Mean of the last quarters of a series in which it is known; NaN without any. */
export function endMean(values: ArrayLike<number>, quarters = END_QUARTERS): number {
  return meanOfKnown(values, Math.max(0, values.length - quarters));
}

/** Index of the largest known value in `from <= t < to`, the first of equals; −1 without any. */
export function indexOfMost(values: ArrayLike<number>, from = 0, to = values.length): number {
  let best = -1;
  for (let t = from; t < to; t++) {
    const value = values[t] as number;
    if (!Number.isNaN(value) && (best < 0 || value > (values[best] as number))) best = t;
  }
  return best;
}

/** Index of the smallest known value in `from <= t < to`, the first of equals; −1 without any. */
export function indexOfLeast(values: ArrayLike<number>, from = 0, to = values.length): number {
  let best = -1;
  for (let t = from; t < to; t++) {
    const value = values[t] as number;
    if (!Number.isNaN(value) && (best < 0 || value < (values[best] as number))) best = t;
  }
  return best;
}

/** A ratio, unknown where there is nothing to divide by. */
export function ratioOf(value: number, divisor: number): number {
  return divisor === 0 ? Number.NaN : value / divisor;
}
