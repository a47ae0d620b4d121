/** Fine lines into the river and out of it: firms that enter, jobs that move out. */
import { LEVELS, MOVED_OUT, valueAt, type Course } from './fork-course.ts';
import type { ForkCourse } from './fork-facts.ts';
import { outermost, type Band } from './river-bands.ts';
import type { RiverFrame } from './river-frame.ts';
import { point, short } from './river-paths.ts';

/** The smallest of 1, 2, 4, 6, 8, 10, 20, … that is not smaller. */
export function hairUnit(least: number): number {
  for (let ten = 1; ; ten *= 10) for (const unit of [1, 2, 4, 6, 8]) if (unit * ten >= least) return unit * ten;
}

/** Hairs of one kind at most: more make a brush. */
const MOST_FIRMS = { lying: 110, standing: 55 };
const MOST_THREADS = { lying: 100, standing: 50 };

/** Firms that one hair stands for, the same for every origin. */
export function firmsOfHair({ upright }: RiverFrame, { spinOffs, startUps, foreign }: ForkCourse): number {
  const most = Math.max(...[spinOffs, startUps, foreign].map((entered) => entered.at(-1) ?? 0));
  return hairUnit(most / MOST_FIRMS[upright ? 'standing' : 'lying']);
}

/** Jobs that one thread stands for. */
export function jobsOfThread({ upright }: RiverFrame, courses: readonly Course[]): number {
  const most = Math.max(...courses.map(({ rows, steps }) => rows[MOVED_OUT]![steps]!));
  return hairUnit(most / MOST_THREADS[upright ? 'standing' : 'lying']);
}

/** Spread evenly and without a pattern the eye could find (the golden section's multiples). */
const scatter = (i: number, phase = 0): number => (i * 0.6180339887 + phase) % 1;

/** Moments at which a growing count passes half a unit, one and a half, … */
export function passings(counts: ArrayLike<number>, unit: number, from: number): number[] {
  const moments: number[] = [];
  const base = valueAt(counts as Float64Array, from);
  let next = base + unit / 2;
  for (let i = Math.floor(from) + 1; i < counts.length; i++) {
    const [low, high] = [i === Math.floor(from) + 1 ? base : counts[i - 1]!, counts[i]!];
    const start = Math.max(from, i - 1);
    if (high <= low) continue;
    while (next <= high) {
      moments.push(start + ((i - start) * (next - low)) / (high - low));
      next += unit;
    }
  }
  return moments;
}

export const tributaryKinds = ['spinOffs', 'startUps', 'foreign'] as const;
export type TributaryKind = (typeof tributaryKinds)[number];

export interface Hair {
  /** Along: where it runs into the river. */
  readonly mouth: number;
  readonly path: string;
  /** Where a hair begins that has an end of its own. */
  readonly end: string;
}

/** A handle and its ring, and the first years, in which everything would lie in one point. */
const CLEAR = { begin: 40, mouth: 1.5 };
/** Half a side of the square at which a foreign firm's hair begins. */
const SQUARE = 2;

/** Spin-offs and foreign firms come from the near side, start-ups from the far one; foreign ones from further off. */
export function tributariesOf(
  frame: RiverFrame,
  trunk: Band,
  entered: Float64Array,
  unit: number,
  kind: TributaryKind,
): Hair[] {
  const side = kind === 'startUps' ? 1 : -1;
  const [back, deep] = frame.upright ? [20, 5] : [50, 7];
  const [spread, rise] = frame.upright ? [12, 6] : [34, 13];
  const phase = kind === 'startUps' ? 0.37 : kind === 'foreign' ? 0.71 : 0;
  const far = kind === 'foreign' ? (frame.upright ? 6 : 12) : 0;
  return passings(entered, unit, 0).flatMap((moment, i) => {
    const low = Math.min(trunk.count - 2, Math.floor(moment));
    const part = moment - low;
    const between = (row: (k: number) => number): number => row(low) + part * (row(low + 1) - row(low));
    const mouth = between((k) => trunk.along[k]!);
    const start = mouth - back - spread * scatter(i, phase);
    if (start < frame.from + 2 || mouth < frame.from + CLEAR.begin) return [];
    const water = between((k) => trunk.edges[side === -1 ? 0 : LEVELS]![k]!);
    // Where it begins, the bank is another one than where it ends.
    const pace = (frame.to - frame.from) / frame.steps;
    const begin = Math.max(0, Math.min(trunk.count - 1, Math.round((start - frame.from) / pace)));
    const beyond = outermost(trunk, side, begin) + side * (deep + far + rise * scatter(i, phase + 0.2));
    const curve = mouth - start;
    const path =
      `M${point(frame, start, beyond)}C${point(frame, start + curve * 0.5, beyond)} ` +
      `${point(frame, mouth - curve * 0.34, water + side * 3)} ${point(frame, mouth, water - side * CLEAR.mouth)}`;
    return [{ mouth, path, end: kind === 'foreign' ? squareAt(frame, start, beyond) : '' }];
  });
}

function squareAt(frame: RiverFrame, along: number, across: number): string {
  const [x, y] = frame.upright ? [across, along] : [along, across];
  return `M${short(x - SQUARE)} ${short(y - SQUARE)}h${2 * SQUARE}v${2 * SQUARE}h${-2 * SQUARE}Z`;
}

export interface Threads {
  readonly lines: string;
  /** Points where they reach the outside, as lines without length. */
  readonly ends: string;
}

/** Along: so near to the end nobody leaves any more: the water dissolves. */
const LAST_THREAD = 28;

/** Jobs that move out of a branch, each thread to the line on its own side: none crosses the other branch. */
export function threadsOf(frame: RiverFrame, course: Course, band: Band, unit: number): Threads {
  const out = band.side === -1 ? -1 : 1;
  const shore = band.shores[out === -1 ? 0 : 1];
  const outside = out === -1 ? frame.near : frame.far;
  const year = ((frame.to - frame.from) / frame.quarters) * 4;
  const pace = (frame.to - frame.from) / course.steps;
  const reach = Math.max(12, Math.min(year, 22));
  let lines = '';
  let ends = '';
  let k = 0;
  passings(course.rows[MOVED_OUT]!, unit, band.moments[0]!).forEach((moment, i) => {
    const along = frame.from + moment * pace;
    if (along > frame.to - LAST_THREAD) return;
    while (k < band.count - 2 && band.moments[k + 1]! < moment) k++;
    const part = (moment - band.moments[k]!) / (band.moments[k + 1]! - band.moments[k]!);
    const water = shore[k]! + part * (shore[k + 1]! - shore[k]!) - out * 3;
    const span = Math.min(reach * (2.4 + 1.5 * scatter(i)), frame.to - along);
    const end = outside - out * (1.5 + 2.5 * scatter(i, 0.4));
    lines += `M${point(frame, along, water)}C${point(frame, along + span * 0.42, water)} ${point(
      frame,
      along + span * 0.5,
      end,
    )} ${point(frame, along + span, end)}`;
    ends += `M${point(frame, along + span, end)}h0`;
  });
  return { lines, ends };
}
