/** From the values of all seeds to one number with its interval, and whether it lies in the band. */
import { mean, meanInterval, shareInterval } from '../statistics/statistics.ts';
import { quantile } from '../statistics/quantiles.ts';
import type { Band, Found, RowEntry } from './pattern.ts';

export interface Judged {
  /** NaN where nothing could be measured. */
  readonly value: number;
  /** 95 % interval over seeds; NaN while there are too few. */
  readonly low: number;
  readonly high: number;
  /** Seeds in which there was something to measure. */
  readonly seeds: number;
  readonly holds: boolean;
  /** Whether the whole interval is on that side. */
  readonly sure: boolean;
}

/** Whether a number lies in a band; what is unknown does not. */
export const inBand = (value: number, [low, high]: Band): boolean =>
  !Number.isNaN(value) && (low === null || value >= low) && (high === null || value <= high);

/**
 * Smallest rank r (from 1) so that the interval from the r-th smallest to the r-th largest of `count` values covers the
 * median in 95 % of samples: 2 P(Bin(count, ½) < r) ≤ 5 %. 0 while there are too few values.
 */
export function medianRank(count: number): number {
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

/** Whether all of an interval lies on the side of the band on which its value does. */
export function isSure({ value, low, high }: Pick<Judged, 'value' | 'low' | 'high'>, band: Band): boolean {
  const [from, to] = [band[0] ?? Number.NEGATIVE_INFINITY, band[1] ?? Number.POSITIVE_INFINITY];
  return inBand(value, band) ? low >= from && high <= to : high < from || low > to;
}

function estimate(
  values: readonly number[],
  statistic: RowEntry['statistic'],
): Omit<Judged, 'seeds' | 'holds' | 'sure'> {
  if (statistic === 'share') {
    const { mean: value, low, high } = shareInterval(mean(values), values.length);
    return { value, low, high };
  }
  if (statistic === 'mean') {
    const { mean: value, low, high } = meanInterval(values);
    return { value, low, high };
  }
  const sorted = values.toSorted((a, b) => a - b);
  const rank = medianRank(values.length);
  return {
    value: quantile(sorted, 0.5),
    low: rank === 0 ? Number.NaN : (sorted[rank - 1] as number),
    high: rank === 0 ? Number.NaN : (sorted[sorted.length - rank] as number),
  };
}

export function judge(found: readonly Found[], { statistic, band }: RowEntry): Judged {
  const values = found.map(Number).filter((value) => !Number.isNaN(value));
  if (values.length === 0)
    return { value: Number.NaN, low: Number.NaN, high: Number.NaN, seeds: 0, holds: false, sure: false };
  const estimated = estimate(values, statistic);
  return {
    ...estimated,
    seeds: values.length,
    holds: inBand(estimated.value, band),
    sure: isSure(estimated, band),
  };
}
