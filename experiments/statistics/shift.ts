/** How far a quantity has moved between two samples of runs, without assuming anything of how it is spread. */
import { medianInterval, type MedianInterval } from './median.ts';
import { quantile } from './quantiles.ts';
import { correlation, shareInterval, type Interval } from './statistics.ts';

const NORMAL_975 = 1.959963984540054;
/** From this correlation of equal seeds on, two samples have their luck in common and are compared pair by pair. */
const SAME_LUCK = 0.5;
/** Pairs without which a correlation says little. */
const ENOUGH_PAIRS = 10;

export interface Shift extends MedianInterval {
  /** Whether the values were compared seed by seed. */
  readonly paired: boolean;
}

const known = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));

/**
 * Shift between two independent samples: the median of all differences (Hodges and Lehmann 1963), with the 95 %
 * interval that turns the rank-sum test round, by its normal approximation (Hollander, Wolfe and Chicken 2014, 4.3).
 */
function independentShift(before: readonly number[], after: readonly number[]): MedianInterval {
  const [a, b] = [known(before), known(after)];
  const pairs = a.length * b.length;
  if (pairs === 0) return { median: Number.NaN, low: Number.NaN, high: Number.NaN };
  const sorted = Float64Array.from({ length: pairs }, (_, k) => b[k % b.length]! - a[Math.floor(k / b.length)]!);
  sorted.sort();
  const rank = Math.floor(pairs / 2 - NORMAL_975 * Math.sqrt((pairs * (a.length + b.length + 1)) / 12));
  return {
    median: quantile(sorted, 0.5),
    low: rank < 1 ? Number.NaN : sorted[rank - 1]!,
    high: rank < 1 ? Number.NaN : sorted[pairs - rank]!,
  };
}

/**
 * Shift between values of the same seeds, NaN where one is unknown. Seeds that go together in both samples are compared
 * pair by pair; otherwise they have no luck in common and are two samples.
 */
export function shiftBetween(before: readonly number[], after: readonly number[]): Shift {
  const pairs = before
    .map((value, k) => [value, after[k] ?? Number.NaN] as const)
    .filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b));
  const [a, b] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const paired =
    pairs.length >= ENOUGH_PAIRS && (a.every((value, k) => value === b[k]) || correlation(a, b) >= SAME_LUCK);
  return { ...(paired ? medianInterval(b.map((value, k) => value - a[k]!)) : independentShift(before, after)), paired };
}

/** Difference of two shares of independent runs with its 95 % interval by Newcombe (1998, method 10). */
export function shareShift(
  before: { readonly share: number; readonly count: number },
  after: { readonly share: number; readonly count: number },
): Interval {
  const [a, b] = [shareInterval(before.share, before.count), shareInterval(after.share, after.count)];
  const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
  const mean = after.share - before.share;
  return {
    mean,
    low: mean - length(b.mean - b.low, a.high - a.mean),
    high: mean + length(b.high - b.mean, a.mean - a.low),
  };
}
