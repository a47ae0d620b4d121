/**
 * Reading a series: means, extremes, and spells above a threshold with hysteresis. Unknown values (NaN) count for
 * nothing.
 */
import { indexOfLeast, indexOfMost, meanOfKnown } from '../../statistics/known.ts';

type Values = ArrayLike<number>;

/** Mean of the known values in `from <= t < to`, cut to the series; NaN without any. */
export function meanOf(values: Values, from: number, to: number): number {
  return meanOfKnown(values, Math.max(0, from), Math.min(values.length, to));
}

/** Quarter of the largest value in `from <= t < to`, the first of equals; `from` when none is known. */
export function quarterOfMost(values: Values, from = 0, to = values.length): number {
  const first = Math.max(0, from);
  return Math.max(first, indexOfMost(values, first, Math.min(values.length, to)));
}

/** Quarter of the smallest value in `from <= t < to`, the first of equals; `from` when none is known. */
export function quarterOfLeast(values: Values, from = 0, to = values.length): number {
  const first = Math.max(0, from);
  return Math.max(first, indexOfLeast(values, first, Math.min(values.length, to)));
}

export interface Spell {
  readonly from: number;
  /** Last quarter of the spell. */
  readonly until: number;
  /** The value fell within the series: it did not reach the end of it, nor become unknown. */
  readonly ended: boolean;
}

/**
 * Spells of a series above a threshold: one begins when the value reaches `enter` and has not fallen below `leave` for
 * `hold` quarters after, and lasts until it falls below `leave` or becomes unknown.
 */
export function spellsAbove(values: Values, enter: number, leave: number, hold: number): readonly Spell[] {
  const spells: Spell[] = [];
  const n = values.length;
  let t = 0;
  while (t < n) {
    if (!(values[t]! >= enter)) {
      t++;
      continue;
    }
    let end = t;
    while (end + 1 < n && values[end + 1]! >= leave) end++;
    const toTheEnd = end + 1 === n;
    if (end - t + 1 >= hold || toTheEnd)
      spells.push({ from: t, until: end, ended: !toTheEnd && !Number.isNaN(values[end + 1]) });
    t = end + 1;
  }
  return spells;
}

/** Increase of a running total over the `width` quarters up to and including each quarter. */
export function increases(totals: Values, width: number): Float64Array {
  return Float64Array.from({ length: totals.length }, (_, t) => totals[t]! - (t >= width ? totals[t - width]! : 0));
}

/** Relative change; NaN from nothing, or less. */
export function relativeChange(before: number, after: number): number {
  return before > 0 ? after / before - 1 : Number.NaN;
}
