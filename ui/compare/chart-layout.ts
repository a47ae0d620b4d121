/** Where everything in the path chart stands: phases, levels, differences over one time axis. Pixels. */
import { scaleLinear } from 'd3-scale';

export interface Box {
  readonly top: number;
  readonly height: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly narrow: boolean;
  /** One ribbon per path. */
  readonly ribbons: readonly Box[];
  readonly levels: Box;
  readonly difference: Box;
  readonly axis: number;
  readonly pixelsPerQuarter: number;
  /** Pixel of the beginning of a quarter. */
  readonly x: (quarter: number) => number;
  /** Pixel of what a quarter recorded: its middle. */
  readonly at: (quarter: number) => number;
  /** Continuous quarter at a pixel, within the run. */
  readonly quarterAt: (pixel: number) => number;
}

const NARROW = 560;
const RIBBON = 17;
const TITLE = 30;
const AXIS = 26;
/** Height of everything else on the page: header, stages, titles, axis. */
const OTHERS = 610;

export interface ChartShape {
  readonly width: number;
  readonly quarters: number;
  readonly paths: number;
  /** Room for the names at the left and at the ends of the lines, pixels. */
  readonly names: number;
  readonly ends: number;
  /** Height of the window, which the plots share with the stages. */
  readonly room: number;
}

export function chartLayout({ width, quarters, paths, names, ends, room }: ChartShape): ChartLayout {
  const narrow = width < NARROW;
  const left = narrow ? 6 : Math.max(52, Math.min(150, names + 12));
  const right = Math.max(left + 80, width - (narrow ? 62 : Math.max(86, Math.min(170, ends + 14))));
  const ribbons = Array.from({ length: paths }, (_none, k): Box => ({ top: 8 + k * RIBBON, height: RIBBON - 3 }));
  const levelsTop = 8 + paths * RIBBON + TITLE;
  const each = narrow ? 150 : Math.round(Math.max(132, Math.min(240, (room - OTHERS - paths * RIBBON) / 2)));
  const levels = { top: levelsTop, height: each };
  // One path alone has nothing to differ from.
  const difference =
    paths > 1 ? { top: levelsTop + each + TITLE + 12, height: each } : { top: levelsTop + each, height: 0 };
  const axis = difference.top + difference.height + 8;
  const x = scaleLinear([0, quarters], [left, right]);
  return {
    width,
    height: axis + AXIS,
    left,
    right,
    narrow,
    ribbons,
    levels,
    difference,
    axis,
    pixelsPerQuarter: (right - left) / quarters,
    x: (quarter) => x(quarter),
    at: (quarter) => x(Math.min(quarters, quarter + 0.5)),
    quarterAt: (pixel) => Math.max(0, Math.min(quarters - 1, x.invert(pixel))),
  };
}

export type Domain = readonly [low: number, high: number];

/** A scale that holds all values, rounded, and 0. */
export function domainOf(values: readonly ArrayLike<number>[], headroom = 1.04): Domain {
  let [low, high] = [0, 0];
  for (const list of values) {
    for (let t = 0; t < list.length; t++) {
      const value = list[t]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low === high) return [0, 1];
  const [a, b] = scaleLinear([low * headroom, high * headroom], [0, 1])
    .nice(8)
    .domain() as [number, number];
  return [a, b];
}

export function ticksOf([low, high]: Domain, height: number): readonly number[] {
  return scaleLinear([low, high], [0, 1]).ticks(Math.max(2, Math.floor(height / 32)));
}

export function heightOf(value: number, { top, height }: Box, [low, high]: Domain): number {
  return top + height - ((value - low) / (high - low)) * height;
}

const px = (value: number): number => Math.round(value * 10) / 10;
/** Points closer together than this add nothing, pixels. */
const FINE = 1.6;

/** Every how many quarters a line is drawn through. */
export function strideOf({ pixelsPerQuarter }: ChartLayout): number {
  return Math.max(1, Math.floor(FINE / pixelsPerQuarter));
}

/** A line through a series, with gaps where it is unknown; `offset` and `length` pick a row of many. */
export function lineOf(
  values: ArrayLike<number>,
  layout: ChartLayout,
  box: Box,
  domain: Domain,
  offset = 0,
  length = values.length,
): string {
  const stride = strideOf(layout);
  let d = '';
  let drawing = false;
  for (let t = 0; t < length; t += stride) {
    const value = values[offset + t]!;
    const known = Number.isFinite(value);
    if (known) d += `${drawing ? 'L' : 'M'}${px(layout.at(t))} ${px(heightOf(value, box, domain))}`;
    drawing = known;
  }
  return d;
}

/** The surface between two series, with gaps where either is unknown. */
export function areaOf(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  layout: ChartLayout,
  box: Box,
  domain: Domain,
): string {
  const stride = strideOf(layout);
  const at = (t: number, value: number): string => `${px(layout.at(t))} ${px(heightOf(value, box, domain))}`;
  let d = '';
  let upper: string[] = [];
  let lower: string[] = [];
  for (let t = 0; t < high.length + stride; t += stride) {
    if (t < high.length && Number.isFinite(high[t]!) && Number.isFinite(low[t]!)) {
      upper.push(at(t, high[t]!));
      lower.push(at(t, low[t]!));
    } else if (upper.length > 0) {
      d += `M${[...upper, ...lower.toReversed()].join('L')}Z`;
      [upper, lower] = [[], []];
    }
  }
  return d;
}
