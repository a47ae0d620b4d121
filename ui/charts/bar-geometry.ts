/** A bar of the policy score as numbers: where its corners stand and what dragging or a key makes of it. */
import { DEFAULT_RAMP, type MoveDocument } from '../../experiments/index.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

/** A bar cut to the run: `0 <= from <= to <= quarters`, quarters; level in (0, 1]; ramp in quarters, at least 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly ramp: number;
  readonly level: number;
}

export const barParts = ['body', 'start', 'shoulder', 'top', 'end'] as const;
/** Parts of a bar that can be dragged or focused. */
export type BarPart = (typeof barParts)[number];

const LEVEL_STEP = 0.05;
const LEVEL_LEAP = 0.25;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
// 1 / LEVEL_STEP is whole, so dividing by it lands on the nearest decimal; multiplying by the step would not.
const onStep = (level: number): number => clamp(Math.round(level / LEVEL_STEP), 1, 20) / 20;

/** The bar a move draws on an axis of so many quarters. */
export function barOf({ from, to, ramp = DEFAULT_RAMP, level }: MoveDocument, quarters: number): Bar {
  const start = Math.min(from, quarters);
  return { from: start, to: clamp(to ?? quarters, start, quarters), ramp: Math.max(1, ramp), level };
}

/**
 * The move with the bar's numbers; what the bar did not change is written as it was, an end at the axis' end is left
 * open.
 */
export function withBar(move: MoveDocument, bar: Bar, quarters: number): MoveDocument {
  const before = barOf(move, quarters);
  const { to: oldTo, ramp: oldRamp, from: oldFrom, ...rest } = move;
  const to = bar.to === before.to ? oldTo : bar.to >= quarters ? undefined : bar.to;
  const ramp = bar.ramp === before.ramp ? oldRamp : bar.ramp;
  return {
    ...rest,
    level: bar.level,
    from: bar.from === before.from ? oldFrom : bar.from,
    ...(to === undefined ? {} : { to }),
    ...(ramp === undefined ? {} : { ramp }),
  };
}

/** Quarters of ramp that fit into the bar: a short bar ends before its level is reached. */
export const visibleRamp = (bar: Bar): number => Math.min(bar.ramp, Math.max(1, bar.to - bar.from));

/**
 * The bar after one of its parts was moved.
 * @param by quarters to the right (whole) and level upwards, from where the part was taken
 * @param open first quarter in which a bar may begin
 */
export function barAfterMove(
  bar: Bar,
  part: BarPart,
  by: { readonly quarters: number; readonly level: number },
  quarters: number,
  open = 0,
): Bar {
  const shift = Math.round(by.quarters);
  const { from, to } = bar;
  switch (part) {
    case 'start': {
      const start = clamp(from + shift, open, Math.max(open, to - 1));
      return { ...bar, from: start, to: Math.max(to, Math.min(quarters, start + 1)) };
    }
    case 'end':
      return { ...bar, to: clamp(to + shift, from + 1, Math.max(from + 1, quarters)) };
    case 'shoulder':
      return shift === 0 ? bar : { ...bar, ramp: clamp(visibleRamp(bar) + shift, 1, Math.max(1, to - from)) };
    case 'top':
      return by.level === 0 ? bar : { ...bar, level: onStep(bar.level + by.level) };
    case 'body': {
      // A bar that lasts to the end keeps lasting to the end: only its beginning is a decision.
      if (to >= quarters) return { ...bar, from: clamp(from + shift, open, quarters - 1) };
      const start = clamp(from + shift, open, Math.max(open, quarters - (to - from)));
      return { ...bar, from: start, to: Math.min(quarters, start + to - from) };
    }
  }
}

/**
 * Bars moved together: all by the same number of quarters, as far as the one nearest to an end can go.
 * @param shift quarters to the right
 * @param open first quarter in which a bar may begin
 */
export function barsAfterShift(bars: readonly Bar[], shift: number, quarters: number, open = 0): readonly Bar[] {
  const least = Math.max(...bars.map(({ from }) => open - from));
  const most = Math.min(...bars.map(({ from, to }) => (to >= quarters ? quarters - 1 - from : quarters - to)));
  const by = clamp(Math.round(shift), least, Math.max(least, most));
  return bars.map((bar) => barAfterMove(bar, 'body', { quarters: by, level: 0 }, quarters, open));
}

const farAway = 1e6;

/** The keys that step a part: how far, in quarters and in level. `undefined` for other keys. */
function stepOf(
  part: BarPart,
  key: string,
  leap: boolean,
): { readonly quarters: number; readonly level: number } | undefined {
  const upright = part === 'top';
  const quarters = leap ? QUARTERS_PER_YEAR : 1;
  const level = leap ? LEVEL_LEAP : LEVEL_STEP;
  switch (key) {
    case 'ArrowRight':
      return upright ? { quarters: 0, level } : { quarters, level: 0 };
    case 'ArrowLeft':
      return upright ? { quarters: 0, level: -level } : { quarters: -quarters, level: 0 };
    case 'ArrowUp':
      return { quarters, level };
    case 'ArrowDown':
      return { quarters: -quarters, level: -level };
    case 'PageUp':
      return { quarters: QUARTERS_PER_YEAR, level: LEVEL_LEAP };
    case 'PageDown':
      return { quarters: -QUARTERS_PER_YEAR, level: -LEVEL_LEAP };
    case 'Home':
      return { quarters: -farAway, level: -farAway };
    case 'End':
      return { quarters: farAway, level: farAway };
    default:
      return undefined;
  }
}

/**
 * What a key does to a part of a bar: the new bar, `'remove'`, or `undefined` when the key means nothing here. Up and
 * down on the body change its level; with Shift an arrow goes a year or a quarter of the level range.
 */
export function barAfterKey(
  bar: Bar,
  part: BarPart,
  key: string,
  shift: boolean,
  quarters: number,
  open = 0,
): Bar | 'remove' | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'remove';
  const step = stepOf(part, key, shift);
  if (step === undefined) return undefined;
  const raises = part === 'body' && (key === 'ArrowUp' || key === 'ArrowDown');
  return barAfterMove(bar, raises ? 'top' : part, step, quarters, open);
}

/** Corners of a bar in pixels: foot of the ramp, shoulder, upper and lower end. */
export interface BarCorners {
  readonly start: number;
  readonly shoulder: number;
  readonly end: number;
  readonly base: number;
  readonly top: number;
}

/**
 * @param x pixel of the beginning of a quarter
 * @param base pixel of level 0
 * @param full height of level 1, pixels
 */
export function barCorners(bar: Bar, x: (quarter: number) => number, base: number, full: number): BarCorners {
  const ramp = visibleRamp(bar);
  const reached = bar.level * Math.min(1, ramp / bar.ramp);
  const end = x(bar.to);
  return { start: x(bar.from), shoulder: Math.min(end, x(bar.from + ramp)), end, base, top: base - reached * full };
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The upper edge of the bar, as an SVG path: ramp and plateau. */
export const barEdge = ({ start, shoulder, end, base, top }: BarCorners): string =>
  `M${px(start)} ${px(base)}L${px(shoulder)} ${px(top)}H${px(end)}`;

/** The whole bar, as an SVG path. */
export const barShape = (corners: BarCorners): string => `${barEdge(corners)}V${px(corners.base)}Z`;

/** Hit box, pixels. */
export interface HitBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Half of the room of the handle in the middle of the upper edge, in units of the reach. */
const TOP_REACH = 1.6;

/**
 * Where each part can be grabbed. Neighbours share the room between them, so that the start of a bar with a short
 * ramp and its shoulder are both reachable; the ends reach outwards, where no other part wants the room. Edges are
 * grabbed at their handles alone: everywhere else the bar is.
 * @param row top and height of the bar's row
 * @param reach half of a comfortable target, pixels
 */
export function hitBoxes(
  c: BarCorners,
  row: { readonly top: number; readonly height: number },
  reach: number,
): Record<BarPart, HitBox> {
  const box = (from: number, to: number, top: number, bottom: number): HitBox => ({
    x: from,
    y: top,
    width: Math.max(0, to - from),
    height: Math.max(0, bottom - top),
  });
  const bottom = row.top + row.height;
  const startEnds = Math.min(c.start + reach * 0.6, (c.start + c.shoulder) / 2);
  const endBegins = Math.max(c.end - reach * 0.6, (c.shoulder + c.end) / 2);
  const shoulderEnds = Math.min(c.shoulder + reach, (c.shoulder + endBegins) / 2);
  return {
    body: box(c.start, c.end, row.top, bottom),
    start: box(c.start - reach, startEnds, row.top, bottom),
    end: box(endBegins, c.end + reach, row.top, bottom),
    shoulder: box(
      Math.max(startEnds, c.shoulder - reach),
      Math.max(shoulderEnds, c.shoulder + 2),
      row.top,
      c.top + reach * 0.6,
    ),
    top: box(
      Math.max(shoulderEnds, (c.shoulder + c.end) / 2 - TOP_REACH * reach),
      Math.min(endBegins, (c.shoulder + c.end) / 2 + TOP_REACH * reach),
      Math.max(row.top, c.top - reach * 0.4),
      c.top + reach * 0.35,
    ),
  };
}
