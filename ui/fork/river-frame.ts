/**
 * Where everything of the river lies. Along the river runs time, across it jobs: on a wide screen to the right and
 * down, on a phone downwards and to the right. Lengths are units, of which the screen's size makes pixels.
 */
import { JOBS_HIGH, JOBS, LOCK_IN, LOCK_INS, type Course } from './fork-course.ts';

/** Below this width the river stands upright. */
export const UPRIGHT_BELOW = 1000;
/** The narrowest page without shrinking. */
const LEAST = 1180;
const PHONE = 430;

/** Pixels of a unit: one on common screens; on large ones the page as a whole is larger. */
export function unitOf(width: number): number {
  if (width < UPRIGHT_BELOW) return Math.min(1.5, Math.max(1, width / PHONE));
  return Math.min(1, width / LEAST);
}

/** How wide the paths are wherever they are widest: pairs of persons, half-way to the upper quartile, and lock-ins. */
export interface Widths {
  readonly acting: readonly Width[];
  readonly alone: readonly Width[];
}
type Width = readonly [jobs: number, lockIn: number];

export interface RiverFrame {
  readonly upright: boolean;
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly quarters: number;
  /** Along: first and last quarter. */
  readonly from: number;
  readonly to: number;
  /** Moments of a course, evenly spaced from the first quarter to the last. */
  readonly steps: number;
  /** Of a bank, in each moment. */
  readonly strokes: number;
  /** Across: the two lines that stand for everything outside, the middle of the trunk. */
  readonly near: number;
  readonly far: number;
  readonly middle: number;
  /** Of a person's job. */
  readonly perJob: number;
  /** Between the middle and a branch. */
  readonly cleft: number;
  /** Length of a stroke of the banks at an index of 1. */
  readonly stroke: number;
  readonly delta: DeltaFrame;
  readonly at: (quarter: number) => number;
  readonly quarterAt: (along: number) => number;
}

/** Where the futures of a path stand as dots. */
export interface DeltaFrame {
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
  readonly radius: number;
  /** Along: the first row or column. */
  readonly from: number;
  readonly to: number;
  /** Across: the centre of acting, of left alone, and of the only river. */
  readonly centres: readonly [number, number, number];
}

export interface FrameRequest {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly quarters: number;
  /** In each path. */
  readonly futures: number;
  readonly forked: boolean;
}

/** Between the strokes of the bank, and around them. */
export const BANK_GAP = 1.4;
export const BANK_FOOT = 2;
/** Above an outer bank, so that it never reaches the line. */
const AIR = 9;
/** Above and below a river without a fork: its hairs have room too. */
const LONE_AIR = 70;
/** Between two known starts a path may be wider than at either. */
const SPARE = 1.03;

/** Depth of a bank. */
export const bankDepth = (lockIn: number, stroke: number): number => BANK_FOOT + lockIn * stroke + LOCK_INS * BANK_GAP;

export function widthsOf(alone: Course, acting: readonly Course[]): Widths {
  const widths = ({ rows }: Course): Width[] =>
    Array.from(rows[JOBS]!, (jobs, i) => {
      let lockIn = 0;
      for (let kind = 0; kind < LOCK_INS; kind++) lockIn += rows[LOCK_IN + kind]![i]!;
      return [(jobs + rows[JOBS_HIGH]![i]!) / 2, lockIn];
    });
  return { alone: widths(alone), acting: [alone, ...acting].flatMap(widths) };
}

/** Most room that any of the widths takes at a scale, with its bank. */
const roomFor = (widths: readonly Width[], perJob: number, stroke: number): number =>
  widths.reduce((most, [jobs, lockIn]) => Math.max(most, jobs * perJob * SPARE + bankDepth(lockIn, stroke)), 0);

/** The largest scale at which something has its room. */
function largestScale(fits: (perJob: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Sizes that differ between lying and standing. */
const sizes = {
  lying: { from: 56, end: 366, near: 24, foot: 131, step: 10.4, cleft: 0.08, stroke: 0.027, dots: 44, pitch: 13.2 },
  standing: { from: 14, end: 204, near: 74, foot: 9, step: 5, cleft: 0.066, stroke: 0.024, dots: 26, pitch: 12.6 },
} as const;

/** Left of the river on a phone: the strip of starts. */
export const STANDING_STRIP = { from: 16, to: 42 } as const;

export function frameOf(request: FrameRequest, widths: Widths): RiverFrame {
  const { quarters, futures, forked } = request;
  const upright = request.width < UPRIGHT_BELOW;
  const unit = unitOf(request.width);
  const width = request.width / unit;
  const height = request.height / unit;
  const size = sizes[upright ? 'standing' : 'lying'];
  const from = size.from;
  const to = (upright ? height : width) - size.end;
  const { near } = size;
  const far = (upright ? width : height) - size.foot;
  const across = far - near;
  const cleft = Math.max(12, across * size.cleft);
  const stroke = across * size.stroke;
  // The lines lie just outside both outer banks: what the cleft and the banks leave is shared by jobs.
  const rooms = (perJob: number): readonly [number, number] =>
    forked
      ? [cleft + AIR + roomFor(widths.acting, perJob, stroke), cleft + AIR + roomFor(widths.alone, perJob, stroke)]
      : [across / 2, LONE_AIR + 2 * roomFor(widths.alone, perJob / 2, stroke) - across / 2];
  const perJob = largestScale((scale) => rooms(scale)[0] + rooms(scale)[1] <= across);
  const middle = forked ? near + rooms(perJob)[0] : (near + far) / 2;
  const length = to - from;
  return {
    upright,
    unit,
    width,
    height,
    quarters,
    from,
    to,
    steps: Math.max(8, Math.round(length / size.step)),
    strokes: upright ? 1 : 2,
    near,
    far,
    middle,
    perJob,
    cleft,
    stroke,
    delta: deltaOf(futures, upright, to + size.dots, near, far, size.pitch),
    at: (quarter) => from + (length * quarter) / quarters,
    quarterAt: (along) => ((along - from) / length) * quarters,
  };
}

function deltaOf(futures: number, upright: boolean, from: number, near: number, far: number, pitch: number) {
  const half = (far - near) / 2;
  const wide = upright ? Math.max(5, Math.floor((half - 8) / pitch)) : Math.max(5, Math.ceil(futures / 12));
  const columns = upright ? Math.min(10, wide) : wide;
  const rows = Math.max(1, Math.ceil(futures / columns));
  const step = upright ? Math.min(pitch, 64 / rows) : Math.min(pitch, (half - 8) / rows);
  return {
    columns,
    rows,
    pitch: step,
    radius: step * 0.385,
    from,
    to: from + ((upright ? rows : columns) - 1) * step,
    centres: [near + half / 2, far - half / 2, (near + far) / 2] as const,
  };
}
