/** What a series says: beginning, peak and end, and its value at a moment. */

export interface Course {
  readonly first: number;
  readonly last: number;
  readonly peak: number;
  readonly peakQuarter: number;
}

/** Beginning, peak and end of a series, for its summary in words; each NaN where it is unknown. */
export function courseOf(values: Float64Array, quarters = values.length): Course | undefined {
  const length = Math.min(values.length, quarters);
  if (length === 0) return undefined;
  let peakQuarter = 0;
  for (let q = 1; q < length; q++)
    if (values[q]! > values[peakQuarter]! || Number.isNaN(values[peakQuarter])) peakQuarter = q;
  if (Number.isNaN(values[peakQuarter])) peakQuarter = 0;
  return { first: values[0]!, last: values[length - 1]!, peak: values[peakQuarter]!, peakQuarter };
}

/**
 * Value at a continuous quarter, between its neighbours; the first or last one outside. Beside a gap it is that of the
 * quarter itself.
 */
export function between(values: ArrayLike<number>, quarter: number): number | undefined {
  const last = values.length - 1;
  if (last < 0) return undefined;
  const at = Math.max(0, Math.min(last, quarter));
  const q = Math.floor(at);
  const here = values[q]!;
  const next = values[q + 1];
  return next === undefined || Number.isNaN(next) ? here : here + (next - here) * (at - q);
}
