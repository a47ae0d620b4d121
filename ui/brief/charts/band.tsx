/** Bands of half and nine tenths of the runs, and their median. */
import type { Strip, TimeFrame } from '../../plot/time-frame.ts';
import { axisTicks } from '../../plot/axis-ticks.ts';
import { calendarOf } from '../../facts/calendar.ts';
import { pathOf } from '../../plot/tweened-path.tsx';
import { heightOf, type Domain } from '../../plot/value-scale.ts';
import type { Band } from '../brief-facts.ts';
import type { Language } from '../../../experiments/index.ts';

export interface Place {
  /** Pixel of a point of the series. */
  readonly x: (k: number) => number;
  readonly strip: Strip;
  readonly domain: Domain;
}

const heights = (values: readonly number[], { strip, domain }: Place): Float64Array =>
  Float64Array.from(values, (value) => heightOf(value, strip, domain));

export const curve = (values: readonly number[], at: Place): string => pathOf(heights(values, at), undefined, at.x);

const between = (low: readonly number[], high: readonly number[], at: Place): string =>
  pathOf(heights(low, at), heights(high, at), at.x);

export function BandShape({ band, at }: { readonly band: Band; readonly at: Place }) {
  return (
    <>
      <path class="brief-most" d={between(band.p05, band.p95, at)} />
      <path class="brief-half" d={between(band.p25, band.p75, at)} />
      <path class="brief-median" d={curve(band.p50, at)} />
    </>
  );
}

/** Points a curve on paper is drawn through, at most. */
const MOST_POINTS = 100;

/** Every how many quarters, the last one always among them. */
export function sampled(quarters: number): readonly number[] {
  const step = Math.max(1, Math.ceil(quarters / MOST_POINTS));
  const found: number[] = [];
  for (let q = quarters - 1; q >= 0; q -= step) found.unshift(q);
  return found;
}

/** Years that are named under a time axis. */
export function yearTicks(frame: TimeFrame, quarters: number, start: string | undefined, lang: Language) {
  return axisTicks(quarters, calendarOf(start, lang), frame.pixelsPerQuarter, 44).map(({ quarter, text }) => ({
    x: frame.x(quarter),
    text,
  }));
}
