/**
 * The course of a river for the eye: continuous between the samples, and between the years of acting that are known.
 *
 * Until the action begins both paths are one, so what is interpolated is how they part: the difference from the world
 * left alone, by the time since the start. A start between two known ones has the mean of how those two part, moved to
 * where it is; whatever the hand does, the paths leave each other exactly under it, and at a known start the river is
 * the one of the runs.
 */
import type { ForkCourse, ForkStart } from './fork-facts.ts';

/** Rows of a course. */
export const JOBS = 0;
export const JOBS_HIGH = 1;
/** Of function level 0; those of the others follow. */
export const SHARE = 2;
export const LEVELS = 4;
/** Of functional lock-in; cognitive and political follow. */
export const LOCK_IN = 6;
export const LOCK_INS = 3;
export const MOVED_OUT = 9;
const ROWS = 10;

/** Values at `steps + 1` moments, evenly spaced over the run. */
export interface Course {
  readonly steps: number;
  /** Quarters from one moment to the next. */
  readonly step: number;
  readonly rows: readonly Float64Array[];
}

/** How an acting path leaves the one left alone: a course of differences, zero until the start. */
export interface Parting extends Course {
  readonly start: number;
}

/** Slope at a sample between two straight pieces that never overshoots (Steffen 1990, eq. 11). */
function gentle(before: number, after: number, dBefore: number, dAfter: number): number {
  const parabola = (before * dAfter + after * dBefore) / (dBefore + dAfter);
  const least = Math.min(Math.abs(before), Math.abs(after), 0.5 * Math.abs(parabola));
  return (Math.sign(before) + Math.sign(after)) * least;
}

/** A smooth curve through samples that stays between each two of them. */
export function through(quarters: readonly number[], values: readonly number[], last: number, steps: number) {
  const out = new Float64Array(steps + 1);
  const n = quarters.length;
  if (n < 2) return out.fill(values[0] ?? 0);
  const width = (i: number): number => quarters[i + 1]! - quarters[i]!;
  const slope = (i: number): number => (values[i + 1]! - values[i]!) / width(i);
  const tangent = Float64Array.from({ length: n }, (_, i) => {
    if (i === 0) return slope(0);
    return i === n - 1 ? slope(n - 2) : gentle(slope(i - 1), slope(i), width(i - 1), width(i));
  });
  for (let k = 0, i = 0; k <= steps; k++) {
    const quarter = Math.min(quarters[n - 1]!, (last * k) / steps);
    while (i < n - 2 && quarter > quarters[i + 1]!) i++;
    const h = width(i);
    const t = (quarter - quarters[i]!) / h;
    const u = 1 - t;
    out[k] =
      u * u * ((1 + 2 * t) * values[i]! + t * h * tangent[i]!) +
      t * t * ((1 + 2 * u) * values[i + 1]! - u * h * tangent[i + 1]!);
  }
  return out;
}

/** Each value with a quarter of both neighbours in it. */
const softened = (values: readonly number[]): readonly number[] =>
  values.map((value, i) => 0.5 * value + 0.25 * ((values[i - 1] ?? value) + (values[i + 1] ?? value)));

const samplesOf = ({ jobs, jobsHigh, shares, lockIns, movedOut }: ForkCourse): readonly (readonly number[])[] => [
  jobs,
  jobsHigh.map((value, i) => Math.max(value, jobs[i]!)),
  ...shares,
  ...lockIns,
  movedOut,
];

const isShare = (row: number): boolean => row >= SHARE && row < SHARE + LEVELS;

/** @param last last quarter of the run */
export function courseOf(path: ForkCourse, last: number, steps: number): Course {
  const rows = samplesOf(path).map((values, row) =>
    through(path.quarters, isShare(row) ? softened(values) : values, last, steps),
  );
  const course = { steps, step: last / steps, rows };
  settle(course);
  return course;
}

/** Differences are softened after the start alone: never across it. */
export function partingOf(path: ForkCourse, alone: ForkCourse, start: number, last: number, steps: number): Parting {
  const other = samplesOf(alone);
  const rows = samplesOf(path).map((values, row) => {
    const difference = values.map((value, i) => (path.quarters[i]! <= start ? 0 : value - (other[row]![i] ?? value)));
    const eased = isShare(row)
      ? softened(difference).map((value, i) => (path.quarters[i]! <= start ? 0 : value))
      : difference;
    return through(path.quarters, eased, last, steps);
  });
  return { steps, step: last / steps, start, rows };
}

export function partingsOf(starts: readonly ForkStart[], alone: ForkCourse, last: number, steps: number): Parting[] {
  return starts.flatMap(({ start, path }) => (path === undefined ? [] : [partingOf(path, alone, start, last, steps)]));
}

/** Value of a row at a moment between two. */
export function valueAt(row: Float64Array, moment: number): number {
  const at = Math.max(0, Math.min(row.length - 1, moment));
  const low = Math.min(row.length - 2, Math.floor(at));
  return row[low]! + (at - low) * (row[low + 1]! - row[low]!);
}

export const emptyCourse = (steps: number, step: number): Course => ({
  steps,
  step,
  rows: Array.from({ length: ROWS }, () => new Float64Array(steps + 1)),
});

/** Keeps a mixture of courses a course: nobody leaves twice, and a sample's shares are parts of one whole. */
function settle({ steps, rows }: Course): void {
  for (let i = 0; i <= steps; i++) {
    rows[JOBS]![i] = Math.max(0, rows[JOBS]![i]!);
    rows[JOBS_HIGH]![i] = Math.max(rows[JOBS]![i]!, rows[JOBS_HIGH]![i]!);
    let sum = 0;
    for (let level = SHARE; level < SHARE + LEVELS; level++) {
      rows[level]![i] = Math.max(0, rows[level]![i]!);
      sum += rows[level]![i]!;
    }
    for (let level = SHARE; level < SHARE + LEVELS; level++) rows[level]![i]! /= sum > 0 ? sum : 1;
    for (let kind = LOCK_IN; kind < LOCK_IN + LOCK_INS; kind++)
      rows[kind]![i] = Math.max(0, Math.min(1, rows[kind]![i]!));
    if (i > 0) rows[MOVED_OUT]![i] = Math.max(rows[MOVED_OUT]![i - 1]!, rows[MOVED_OUT]![i]!);
  }
}

/**
 * The path on which one acts from `hand` on, written into `into`.
 * @param partings of the known starts, in order; at least one
 * @param hand quarter, between two starts as well
 */
export function actingInto(into: Course, alone: Course, partings: readonly Parting[], hand: number): Course {
  const after = partings.findIndex(({ start }) => start >= hand);
  const b = partings[after === -1 ? partings.length - 1 : after]!;
  const a = partings[after === -1 ? partings.length - 1 : Math.max(0, after - 1)]!;
  const share = b.start === a.start ? 0 : (hand - a.start) / (b.start - a.start);
  const { step, steps } = alone;
  for (let row = 0; row < ROWS; row++) {
    const [out, base, fromA, fromB] = [into.rows[row]!, alone.rows[row]!, a.rows[row]!, b.rows[row]!];
    for (let i = 0; i <= steps; i++) {
      const since = i - hand / step;
      const parted =
        since <= 0
          ? 0
          : (1 - share) * valueAt(fromA, a.start / step + since) +
            (share === 0 ? 0 : share * valueAt(fromB, b.start / step + since));
      out[i] = base[i]! + parted;
    }
  }
  settle(into);
  return into;
}

/** Persons who moved out with their jobs from a quarter on. */
export function movedOutSince({ quarters, movedOut }: ForkCourse, start: number): number {
  const at = quarters.findIndex((quarter) => quarter >= start);
  if (at < 1) return at === 0 ? (movedOut.at(-1) ?? 0) - movedOut[0]! : 0;
  const part = (start - quarters[at - 1]!) / (quarters[at]! - quarters[at - 1]!);
  const until = movedOut[at - 1]! + part * (movedOut[at]! - movedOut[at - 1]!);
  return movedOut.at(-1)! - until;
}
