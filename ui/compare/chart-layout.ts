/** Where everything in the path chart stands: phases, levels, differences over one time axis. Pixels. */
import { scaleLinear } from 'd3-scale';
import { timeFrame, type Strip, type TimeFrame } from '../plot/time-frame.ts';
import { pathOf } from '../plot/tweened-path.tsx';
import { extentOf, heightOf, type Domain } from '../plot/value-scale.ts';

export interface ChartLayout extends TimeFrame {
  readonly height: number;
  readonly narrow: boolean;
  /** One ribbon per path. */
  readonly ribbons: readonly Strip[];
  readonly levels: Strip;
  readonly difference: Strip;
  readonly axis: number;
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
  const ribbons = Array.from({ length: paths }, (_none, k): Strip => ({ top: 8 + k * RIBBON, height: RIBBON - 3 }));
  const levelsTop = 8 + paths * RIBBON + TITLE;
  const each = narrow ? 150 : Math.round(Math.max(132, Math.min(240, (room - OTHERS - paths * RIBBON) / 2)));
  const levels = { top: levelsTop, height: each };
  // One path alone has nothing to differ from.
  const difference =
    paths > 1 ? { top: levelsTop + each + TITLE + 12, height: each } : { top: levelsTop + each, height: 0 };
  const axis = difference.top + difference.height + 8;
  return {
    ...timeFrame(width, left, right, quarters),
    height: axis + AXIS,
    narrow,
    ribbons,
    levels,
    difference,
    axis,
  };
}

/** A vertical line through both plots that leaves their titles free. */
export function throughPlots({ levels, difference, axis }: ChartLayout, x: number): string {
  const upper = `M${x} ${levels.top}V${levels.top + levels.height}`;
  return difference.height === 0 ? `${upper}V${axis}` : `${upper}M${x} ${difference.top}V${axis}`;
}

/** A scale that holds all values, rounded, and 0. */
export function domainOf(values: readonly ArrayLike<number>[], headroom = 1.04): Domain {
  const [low, high] = extentOf(values);
  if (low === high) return [0, 1];
  const [a, b] = scaleLinear([low * headroom, high * headroom], [0, 1])
    .nice(8)
    .domain() as [number, number];
  return [a, b];
}

/** Points closer together than this add nothing, pixels. */
const FINE = 1.6;

/** Every how many quarters a line is drawn through. */
export const strideOf = ({ pixelsPerQuarter }: Pick<ChartLayout, 'pixelsPerQuarter'>): number =>
  Math.max(1, Math.floor(FINE / pixelsPerQuarter));

/** A line through a series, or the surface between it and another, with gaps where either is unknown. */
export function lineOf(
  values: Float64Array,
  layout: ChartLayout,
  box: Strip,
  domain: Domain,
  edge?: Float64Array,
): string {
  const stride = strideOf(layout);
  const heights = (of: Float64Array): Float64Array =>
    Float64Array.from({ length: Math.ceil(of.length / stride) }, (_, k) => heightOf(of[k * stride]!, box, domain));
  return pathOf(heights(values), edge && heights(edge), (k) => layout.at(k * stride));
}
