/** Reading a series: means, extremes, and spells above a threshold with hysteresis. */

type Values = ArrayLike<number>;

/** Mean over `from <= t < to`, cut to the series; 0 when nothing is left. */
export function meanOf(values: Values, from: number, to: number): number {
  const first = Math.max(0, from);
  const end = Math.min(values.length, to);
  let sum = 0;
  for (let t = first; t < end; t++) sum += values[t]!;
  return end > first ? sum / (end - first) : 0;
}

/** Quarter of the largest value in `from <= t < to`; the first of equals. */
export function quarterOfMost(values: Values, from = 0, to = values.length): number {
  let best = Math.max(0, from);
  for (let t = best + 1; t < Math.min(values.length, to); t++) if (values[t]! > values[best]!) best = t;
  return best;
}

/** Quarter of the smallest value in `from <= t < to`; the first of equals. */
export function quarterOfLeast(values: Values, from = 0, to = values.length): number {
  let best = Math.max(0, from);
  for (let t = best + 1; t < Math.min(values.length, to); t++) if (values[t]! < values[best]!) best = t;
  return best;
}

export interface Spell {
  readonly from: number;
  /** Last quarter of the spell. */
  readonly until: number;
  /** It came to its end within the series. */
  readonly ended: boolean;
}

/**
 * Spells of a series above a threshold: one begins when the value reaches `enter` and has not fallen below `leave` for
 * `hold` quarters after, and lasts until it falls below `leave`.
 */
export function spellsAbove(values: Values, enter: number, leave: number, hold: number): readonly Spell[] {
  const spells: Spell[] = [];
  const n = values.length;
  let t = 0;
  while (t < n) {
    if (values[t]! < enter) {
      t++;
      continue;
    }
    let end = t;
    while (end + 1 < n && values[end + 1]! >= leave) end++;
    const ended = end + 1 < n;
    if (end - t + 1 >= hold || !ended) spells.push({ from: t, until: end, ended });
    t = end + 1;
  }
  return spells;
}

/** Increase of a running total over the `width` quarters up to and including each quarter. */
export function increases(totals: Values, width: number): Float64Array {
  return Float64Array.from({ length: totals.length }, (_, t) => totals[t]! - (t >= width ? totals[t - width]! : 0));
}

/** Relative change; 0 from nothing. */
export function change(before: number, after: number): number {
  return before === 0 ? 0 : after / before - 1;
}
