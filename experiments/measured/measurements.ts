/** A measured past: what is known of a place, cleaned and in one unit an observable. */
import type { Text } from '../../engine/index.ts';
import type { ObservableId } from './observables.ts';

/** One value of one observable. */
export interface Measurement {
  readonly year: number;
  /** 1 to 4; left out, the end of the year or the year as a whole. */
  readonly quarter?: number;
  /** Counts in persons or things, money in millions of one currency, shares between 0 and 1. */
  readonly value: number;
}

export interface MeasuredSeries {
  readonly observable: ObservableId;
  /** Its unit in words, "million euros", "tonnes"; told, never computed with. */
  readonly unit?: Text;
  /** Mean yearly rise of prices taken out of it before it meets the model, .03 for 3 %; 0 or nothing: constant prices. */
  readonly inflation?: number;
  /** In the order of time, no moment twice. */
  readonly points: readonly Measurement[];
}

export interface Measurements {
  /** The place and its industry. */
  readonly place: Text;
  readonly source?: Text;
  readonly series: readonly MeasuredSeries[];
}

/** The time of a measurement in years: the end of its quarter or of its year. */
export function timeOf({ year, quarter = 4 }: Measurement): number {
  return year + quarter / 4;
}
