/** Courses between samples, and acting between two known starts. */
import { describe, expect, test } from 'vitest';
import {
  actingInto,
  courseOf,
  emptyCourse,
  JOBS,
  LEVELS,
  LOCK_IN,
  LOCK_INS,
  MOVED_OUT,
  movedOutSince,
  partingsOf,
  SHARE,
  through,
  valueAt,
} from '../../../ui/fork/fork-course.ts';
import { alone, QUARTERS, starts } from './default-fork.ts';

const STEPS = 100;
const base = courseOf(alone, QUARTERS, STEPS);
const partings = partingsOf(starts, alone, QUARTERS, STEPS);
const acting = (hand: number) => actingInto(emptyCourse(STEPS, base.step), base, partings, hand);
const hands = Array.from({ length: 85 }, (_, i) => 16 + 2 * i);

describe('a curve through samples', () => {
  test('passes each of them, and stays between its neighbours', () => {
    const quarters = [0, 8, 16, 24, 30];
    const values = [5, 5, 90, 20, 21];
    const curve = through(quarters, values, 30, 30);
    quarters.forEach((quarter, i) => expect(curve[quarter]).toBeCloseTo(values[i]!, 9));
    curve.forEach((value, quarter) => {
      const after = quarters.findIndex((at) => at >= quarter);
      const [a, b] = [values[Math.max(0, after - 1)]!, values[after]!];
      expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
    });
  });

  test('has one sample at least, or none', () => {
    expect([...through([0], [7], 10, 2)]).toEqual([7, 7, 7]);
    expect([...through([], [], 10, 1)]).toEqual([0, 0]);
  });
});

describe('acting', () => {
  test('at a known start is the path of its runs, and before it the one left alone', () => {
    for (const { start, path } of starts) {
      const { rows } = acting(start);
      path!.quarters.forEach((quarter, i) => {
        const expected = quarter <= start ? alone.jobs[i]! : path!.jobs[i]!;
        expect(valueAt(rows[JOBS]!, quarter / base.step)).toBeCloseTo(expected, 6);
      });
    }
  });

  test('from whatever quarter leaves the path left alone exactly there', () => {
    for (const hand of hands) {
      const { rows } = acting(hand);
      const until = Math.floor(hand / base.step);
      rows.forEach((row, r) => {
        for (let i = 0; i <= until; i++) expect(row[i]).toBeCloseTo(base.rows[r]![i]!, 9);
      });
    }
  });

  test('is a course wherever the hand is: shares of one whole, nobody leaves twice', () => {
    for (const hand of hands) {
      const { rows } = acting(hand);
      for (let i = 0; i <= STEPS; i++) {
        let sum = 0;
        for (let level = 0; level < LEVELS; level++) {
          expect(rows[SHARE + level]![i]).toBeGreaterThanOrEqual(0);
          sum += rows[SHARE + level]![i]!;
        }
        expect(sum).toBeCloseTo(1, 9);
        for (let kind = 0; kind < LOCK_INS; kind++) {
          expect(rows[LOCK_IN + kind]![i]).toBeGreaterThanOrEqual(0);
          expect(rows[LOCK_IN + kind]![i]).toBeLessThanOrEqual(1);
        }
        expect(rows[JOBS]![i]).toBeGreaterThanOrEqual(0);
        if (i > 0) expect(rows[MOVED_OUT]![i]).toBeGreaterThanOrEqual(rows[MOVED_OUT]![i - 1]!);
      }
    }
  });

  test('follows the hand without jumps', () => {
    for (let hand = 16; hand < 184; hand += 3.7) {
      const [here, there] = [acting(hand), acting(hand + 0.05)];
      const jump = here.rows[JOBS]!.reduce(
        (most, jobs, i) => Math.max(most, Math.abs(jobs - there.rows[JOBS]![i]!)),
        0,
      );
      expect(jump).toBeLessThan(60);
    }
  });

  test('outside the known starts keeps to the nearest of them', () => {
    const one = partingsOf([starts[3]!], alone, QUARTERS, STEPS);
    const early = actingInto(emptyCourse(STEPS, base.step), base, one, 40);
    const late = actingInto(emptyCourse(STEPS, base.step), base, one, 150);
    expect(early.rows[JOBS]!.at(-1)).toBeGreaterThan(base.rows[JOBS]!.at(-1)!);
    expect(late.rows[JOBS]!.every(Number.isFinite)).toBe(true);
    expect(partingsOf([{ start: 16, path: undefined }], alone, QUARTERS, STEPS)).toEqual([]);
  });
});

test('jobs that moved out are counted from the start, between two samples as well', () => {
  const path = { ...alone, quarters: [0, 8, 16], movedOut: [0, 100, 300] };
  expect(movedOutSince(path, 0)).toBe(300);
  expect(movedOutSince(path, 8)).toBe(200);
  expect(movedOutSince(path, 12)).toBe(100);
  expect(movedOutSince(path, 16)).toBe(0);
  expect(movedOutSince(path, 99)).toBe(0);
});
