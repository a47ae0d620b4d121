/**
 * Dates phases the way cases are dated: five-year means; growth from a tenth to 95 % of the peak, maturity while nine
 * tenths of it are there, decline from then until the fall stays under 1 % a year for five years.
 */
import { log } from '../../engine/index.ts';
import { meanOfKnown } from '../statistics/known.ts';

export interface DatedPhases {
  /** Years from a tenth of the peak to 95 % of it. */
  readonly growth: number;
  /** Years from there for which nine tenths of the peak are there. */
  readonly maturity: number;
  /** Years from there until the fall has levelled off, or to the end. */
  readonly decline: number;
  /** Mean fall a year while it lasts. */
  readonly speed: number;
}

export function datePhases(values: ArrayLike<number>): DatedPhases {
  const smooth = Array.from({ length: values.length }, (_, t) =>
    meanOfKnown(values, Math.max(0, t - 10), Math.min(values.length, t + 11)),
  );
  const top = Math.max(...smooth);
  const first = smooth.findIndex((value) => value >= 0.1 * top);
  const grown = smooth.findIndex((value) => value >= 0.95 * top);
  let last = smooth.length - 1;
  while ((smooth[last] as number) < 0.9 * top) last -= 1;
  let end = last;
  while (end + 20 < smooth.length && log((smooth[end] as number) / (smooth[end + 20] as number)) >= 0.05) end += 1;
  if (end + 20 >= smooth.length) end = smooth.length - 1;
  const decline = (end - last) / 4;
  return {
    growth: (grown - first) / 4,
    maturity: (last - grown) / 4,
    decline,
    speed: decline === 0 ? 0 : log((smooth[last] as number) / (smooth[end] as number)) / decline,
  };
}
