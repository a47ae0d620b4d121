import { describe, expect, it } from 'vitest';
import {
  intervalFactor,
  mean,
  meanInterval,
  ratioInterval,
  shareInterval,
  studentQuantile,
  variance,
} from '../../experiments/index.ts';
import { randomOrder } from '../../experiments/statistics/random-order.ts';
import { preciseEnough } from '../../experiments/statistics/stopping-rule.ts';
import { normals } from './normals.ts';

describe('the quantile of Student’s t', () => {
  it.each([
    [1, 12.706204736174698],
    [2, 4.302652729749464],
    [3, 3.182446305283708],
    [5, 2.570581835636314],
    [10, 2.2281388519649385],
    [29, 2.045229642132703],
    [100, 1.9839715185235556],
    [1000, 1.9623390808264078],
    [9999, 1.9602012636213575],
  ])('agrees with the tables at %i degrees of freedom', (freedom, expected) => {
    expect(studentQuantile(0.975, freedom)).toBeCloseTo(expected, 9);
  });

  it('agrees with its closed forms at 1 and 2 degrees of freedom', () => {
    for (const p of [0.5, 0.6, 0.75, 0.9, 0.99, 0.9995]) {
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 6);
      expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 9);
    }
  });

  it('is symmetric and 0 in the middle', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
    expect(studentQuantile(0.1, 7)).toBeCloseTo(-studentQuantile(0.9, 7), 9);
  });
});

describe('a mean and its interval', () => {
  it('are those of the textbook', () => {
    // Student 1908: the additional hours of sleep of ten patients.
    const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    expect(mean(sleep)).toBeCloseTo(1.58, 12);
    expect(variance(sleep)).toBeCloseTo(1.512889, 6);
    const { low, high } = meanInterval(sleep);
    expect(low).toBeCloseTo(0.7001142, 6);
    expect(high).toBeCloseTo(2.4598858, 6);
  });

  it('say nothing about one value, and everything about equal ones', () => {
    expect(meanInterval([3])).toEqual({ mean: 3, low: Number.NaN, high: Number.NaN });
    expect(intervalFactor(1)).toBeNaN();
    expect(meanInterval([3, 3, 3])).toEqual({ mean: 3, low: 3, high: 3 });
  });
});

describe('a share and its interval', () => {
  it('are Wilson’s', () => {
    const { low, high } = shareInterval(0.7, 10);
    expect(low).toBeCloseTo(0.3967781, 6);
    expect(high).toBeCloseTo(0.8922087, 6);
  });

  it('stay inside 0 to 1 and hold the share', () => {
    expect(shareInterval(0, 20)).toMatchObject({ mean: 0, low: 0 });
    expect(shareInterval(1, 20)).toMatchObject({ mean: 1, high: 1 });
    expect(shareInterval(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(shareInterval(0, 0).mean).toBeNaN();
  });

  it('hold the truth in about 95 of 100 samples, by the binomial distribution itself', () => {
    const runs = 30;
    const coverages = Array.from({ length: 17 }, (_, i) => {
      const truth = 0.1 + 0.05 * i;
      let chance = (1 - truth) ** runs;
      let holding = 0;
      for (let hits = 0; hits <= runs; hits++) {
        const { low, high } = shareInterval(hits / runs, runs);
        if (low <= truth && truth <= high) holding += chance;
        chance *= ((runs - hits) / (hits + 1)) * (truth / (1 - truth));
      }
      return holding;
    });
    expect(mean(coverages)).toBeGreaterThan(0.94);
    expect(mean(coverages)).toBeLessThan(0.965);
    for (const coverage of coverages) {
      expect(coverage).toBeGreaterThan(0.9);
      expect(coverage).toBeLessThan(0.98);
    }
  });
});

describe('a ratio of means', () => {
  it('holds the truth in about 95 of 100 samples', () => {
    const next = normals('ratios');
    let holding = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const costs = Array.from({ length: 15 }, () => 10 + 2 * next());
      const effects = costs.map((cost) => 3 * cost + 4 * next());
      const { low, high } = ratioInterval(effects, costs);
      holding += Number(low <= 3 && 3 <= high);
    }
    expect(holding / 2000).toBeGreaterThan(0.93);
    expect(holding / 2000).toBeLessThan(0.97);
  });

  it('has the ends by which Fieller defines them: what is left of the numerators there just may be 0', () => {
    const next = normals('fieller');
    const costs = Array.from({ length: 15 }, () => 10 + 2 * next());
    const effects = costs.map((cost) => 3 * cost + 4 * next());
    const { mean: ratio, low, high } = ratioInterval(effects, costs);
    const left = (end: number) => meanInterval(effects.map((effect, k) => effect - end * costs[k]!));
    expect(ratio).toBeCloseTo(mean(effects) / mean(costs), 12);
    expect(left(low).low).toBeCloseTo(0, 9);
    expect(left(high).high).toBeCloseTo(0, 9);
  });

  it('has no interval when its divisor may be 0', () => {
    const { mean: ratio, low, high } = ratioInterval([1, 2, 3], [-1, 1, 0.5]);
    expect(ratio).toBeCloseTo(12, 9);
    expect([low, high]).toEqual([Number.NaN, Number.NaN]);
  });
});

it('every order of a few things is drawn about equally often', () => {
  const draws = 2400;
  const counts = new Map<string, number>();
  for (let number = 0; number < draws; number++) {
    const order = randomOrder('orders', number, 4).join(' ');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Chi square with 23 degrees of freedom is above 49.7 once in a thousand times.
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  expect(chiSquare).toBeLessThan(49.7);
});

describe('a comparison knows enough', () => {
  const effect = (centre: number, half: number) => ({ mean: centre, low: centre - half, high: centre + half });
  const rule = { indicator: 'valueAdded' } as const;

  it('once every half-width is as small as asked, and not a little before', () => {
    const absolute = { ...rule, absolute: 0.5 };
    expect(preciseEnough(absolute, [effect(3, 0.5), effect(1, 0.25)])).toBe(true);
    expect(preciseEnough(absolute, [effect(3, 0.5), effect(1, 0.5078125)])).toBe(false);
    const relative = { ...rule, relative: 0.25 };
    expect(preciseEnough(relative, [effect(-4, 1)])).toBe(true);
    expect(preciseEnough(relative, [effect(-4, 1.015625)])).toBe(false);
  });

  it('by the wider of two widths, and never without any', () => {
    expect(preciseEnough({ ...rule, absolute: 0.5, relative: 0.25 }, [effect(4, 1), effect(0, 0.5)])).toBe(true);
    expect(preciseEnough({}, [effect(4, 0)])).toBe(false);
  });
});
