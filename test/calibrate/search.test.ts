/** The search that assumptions are set with. */
import { describe, expect, test } from 'vitest';
import { parameters, type ParameterId } from '../../engine/index.ts';
import { choosePatterns, patterns } from '../../experiments/index.ts';
import { held, ranges } from '../../calibrate/design.ts';
import { distance } from '../../calibrate/distance.ts';
import { nextPoint } from '../../calibrate/search.ts';

describe('distance from a band', () => {
  test.each([
    ['inside', 1.5, [1, 2], 0],
    ['at the edge, where the margin is not kept', 1, [1, 2], 1],
    ['a margin below', 0.95, [1, 2], 4],
    ['above', 2.1, [1, 2], 4],
    ['without an upper end', 5, [1, null], 0],
    ['below zero', -0.5, [-0.3, -0.08], ((-0.3 + 0.02 + 0.5) / 0.02) ** 2],
    ['unknown', Number.NaN, [1, 2], 100],
  ] as const)('%s', (_what, value, band, expected) =>
    expect(distance(value, { band, statistic: 'median' })).toBeCloseTo(expected, 9),
  );
  test('of a share of runs is counted in tenths, and nineteen of twenty are enough', () => {
    expect(distance(0.8, { band: [0.8, null], statistic: 'share' })).toBeCloseTo(1, 9);
    expect(distance(0.95, { band: [0.9, null], statistic: 'share' })).toBe(0);
    expect(distance(0.25, { band: [null, 0.25], statistic: 'share' })).toBeCloseTo(1, 9);
    expect(distance(0.05, { band: [null, 0.1], statistic: 'share' })).toBe(0);
  });
});

describe('the next point', () => {
  const limits = [
    [0, 1],
    [10, 20],
  ] as const;
  const best = [0.5, 15];
  const steps = [0.01, 0.5];
  const points = Array.from({ length: 200 }, (_, k) => nextPoint('m', k, limits, steps, best));

  test('is the same again, and another with another number or phrase', () => {
    expect(nextPoint('m', 7, limits, steps, best)).toEqual(points[7]);
    expect(new Set(points.map(String)).size).toBeGreaterThan(100);
    expect(nextPoint('n', 7, limits, steps, best)).not.toEqual(points[7]);
  });
  test('lies in the ranges, on the steps', () => {
    for (const point of points)
      point.forEach((value, n) => {
        expect(value).toBeGreaterThanOrEqual(limits[n]![0]);
        expect(value).toBeLessThanOrEqual(limits[n]![1]);
        expect(Math.abs(value / steps[n]! - Math.round(value / steps[n]!))).toBeLessThan(1e-6);
      });
  });
  test('is near the best four times of five, with half of the coordinates as they were', () => {
    const near = points.filter(([x, y]) => Math.abs(x! - 0.5) <= 0.18 && Math.abs(y! - 15) <= 2.2);
    expect(near.length / points.length).toBeGreaterThan(0.7);
    expect(near.length / points.length).toBeLessThan(0.95);
    const kept = near.filter(([x]) => x === 0.5).length / near.length;
    expect(kept).toBeGreaterThan(0.35);
    expect(kept).toBeLessThan(0.65);
  });
});

describe('the design', () => {
  test('moves numbers inside their declared bounds, from a default inside the range', () => {
    for (const [id, [low, high]] of Object.entries(ranges)) {
      const { default: middle, min, max } = parameters[id as ParameterId];
      expect([typeof middle, low >= min, high <= max], id).toEqual(['number', true, true]);
      expect((middle as number) >= low && (middle as number) <= high, id).toBe(true);
    }
  });
  test('holds the model against patterns there are', () => expect(choosePatterns(patterns, held).unknown).toEqual([]));
});
