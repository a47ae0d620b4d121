/** Readings of one run that patterns are written in. */
import { log, type RegionResult, type RunResult } from '../../engine/index.ts';
import { endMean, indexOfLeast, indexOfMost, meanOfKnown } from '../statistics/known.ts';

export { endMean as atEnd } from '../statistics/known.ts';

export type Series = RegionResult['series'];

export const seriesOf = (run: RunResult, region = 0): Series => (run.regions[region] as RegionResult).series;

/** Mean over `from <= quarter < to`, of the quarters in which it is known. */
export const over = (values: ArrayLike<number>, from: number, to: number): number =>
  meanOfKnown(values, from, Math.min(to, values.length));

/** Largest known value, 0 without any. */
export function peak(values: ArrayLike<number>, from = 0, to = values.length): number {
  return values[indexOfMost(values, from, Math.min(to, values.length))] ?? 0;
}

export const quarterOfPeak = (values: ArrayLike<number>): number => indexOfMost(values);

/** Quarter of the smallest known value from a quarter on. */
export const indexOfLeastAfter = (values: ArrayLike<number>, from: number): number => indexOfLeast(values, from);

/** What is left of the peak at the end. */
export const leftAtEnd = (values: ArrayLike<number>): number => endMean(values) / peak(values);

/** What happened in `from <= quarter < to` of something that is counted from quarter 0 on. */
export function counted(total: ArrayLike<number>, from: number, to: number): number {
  const last = total[Math.min(to, total.length) - 1] as number;
  return last - (from === 0 ? 0 : (total[from - 1] as number));
}

/** Slope of a least-squares line; NaN for fewer than three known points. */
export function slope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let n = 0;
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  for (let k = 0; k < x.length; k++) {
    const [a, b] = [x[k] as number, y[k] as number];
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    n += 1;
    sx += a;
    sy += b;
    sxx += a * a;
    sxy += a * b;
  }
  return n < 3 ? Number.NaN : (n * sxy - sx * sy) / (n * sxx - sx * sx);
}

/** Mean growth a quarter between two quarters, as a difference of logarithms. */
export const logGrowth = (values: ArrayLike<number>, from: number, to: number): number =>
  log((values[to] as number) / (values[from] as number)) / (to - from);

/** Share of the departures in a window that were moves. */
export function movedShare({ relocations, exits }: Series, from: number, to: number): number {
  const moved = counted(relocations, from, to);
  return moved / (moved + counted(exits, from, to));
}

/** Whether each value is larger than the next. */
export const falls = (values: readonly number[]): boolean =>
  values.every((value, k) => k === 0 || value < (values[k - 1] as number));

export const rises = (values: readonly number[]): boolean =>
  values.every((value, k) => k === 0 || value > (values[k - 1] as number));
