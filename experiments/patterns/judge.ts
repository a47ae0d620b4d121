/** From the values of all seeds to one number with its interval, and whether it lies in the band. */
import { mean, meanInterval, shareInterval } from '../statistics/statistics.ts';
import { medianInterval } from '../statistics/median.ts';
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
  const { median: value, low, high } = medianInterval(values);
  return { value, low, high };
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
