/** The scale of values in a strip: where it ends, which of its values are named, how high a value stands. */
import { scaleLinear } from 'd3-scale';
import type { Strip } from './time-frame.ts';

export type Domain = readonly [low: number, high: number];

/** Round numbers a scale may end at, within a decade. */
const roundEnds = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Room kept above the highest value, so that its label stays in its strip. */
export const HEADROOM = 1.06;

/** Smallest round number at least this large; 1 for 0. */
export function roundEnd(value: number): number {
  if (!(value > 0)) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  // The tolerance keeps 0.3 from becoming 0.4 for the sake of its last bit.
  const end = roundEnds.find((mantissa) => mantissa * decade >= value * (1 - 1e-9)) ?? 10;
  return end * decade;
}

/** Least and largest of what is known, 0 among it. */
export function extentOf(series: readonly (ArrayLike<number> | undefined)[], quarters = Infinity): Domain {
  let [low, high] = [0, 0];
  for (const values of series) {
    const last = Math.min(values?.length ?? 0, quarters);
    for (let q = 0; q < last; q++) {
      const value = values![q]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return [low, high];
}

/**
 * Scale shared by all runs: begins at 0 (below only for negative values), ends at a round number, and so stays put
 * while a lever moves.
 */
export function roundDomain(series: readonly (Float64Array | undefined)[], quarters: number): Domain {
  const [low, high] = extentOf(series, quarters);
  return [low < 0 ? -roundEnd(-low) : 0, roundEnd(high * HEADROOM)];
}

/** Pixel of a value. */
export const heightOf = (value: number, { top, height }: Strip, [low, high]: Domain): number =>
  top + height - ((value - low) / (high - low)) * height;

/** Values as pixels, one per quarter; NaN where there is none, which is a gap in a line. */
export const heightsOf = (values: Float64Array, quarters: number, domain: Domain, strip: Strip): Float64Array =>
  values.slice(0, quarters).map((value) => heightOf(value, strip, domain));

/** Round values of a scale, at least `spacing` pixels apart. */
export const ticksOf = (domain: Domain, height: number, spacing: number, least = 1): number[] =>
  scaleLinear(domain, [0, 1]).ticks(Math.max(least, Math.floor(height / spacing)));
