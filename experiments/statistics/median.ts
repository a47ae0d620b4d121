/** A median with an interval that assumes nothing of how the values are spread. */

export interface MedianInterval {
  readonly median: number;
  /** About 95 %; NaN for fewer than six values, of which no two hold the median so surely. */
  readonly low: number;
  readonly high: number;
}

/**
 * The sample median, between the order statistics n/2 ∓ 1.96 √n / 2 (Conover 1999, Practical Nonparametric
 * Statistics, section 3.2: the sign test turned round).
 */
export function medianInterval(values: ArrayLike<number>): MedianInterval {
  const sorted = Float64Array.from(values).toSorted();
  const n = sorted.length;
  const at = (rank: number): number => (n < 6 ? Number.NaN : (sorted[rank - 1] as number));
  const reach = 0.98 * Math.sqrt(n);
  const middle = Math.floor(n / 2);
  const median = n % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
  return {
    median: n === 0 ? Number.NaN : (median as number),
    low: at(Math.round(n / 2 - reach)),
    high: at(Math.round(1 + n / 2 + reach)),
  };
}
