import { describe, expect, it } from 'vitest';
import {
  balancedOrder,
  latinHypercube,
  morrisPlan,
  oneAtATime,
  saltelliPlan,
  sobolSequence,
  type UnitPoints,
} from '../../experiments/index.ts';

const points = (plan: UnitPoints): number[][] => Array.from({ length: plan.count }, (_, i) => [...plan.at(i)]);

/** Pearson's statistic against equal frequencies. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('the Sobol’ sequence', () => {
  it('begins as published by Joe and Kuo', () => {
    expect(points(sobolSequence({ count: 10, dimensions: 3 }))).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  it('is that of SciPy 1.17 far out in count and dimensions', () => {
    const plan = sobolSequence({ count: 4096, dimensions: 256 });
    const found = [
      [7, 5],
      [100, 20],
      [1000, 99],
      [4095, 255],
      [3001, 239],
    ].map(([i, d]) => plan.at(i!)[d!]);
    expect(found).toEqual([0.375, 0.7578125, 0.1865234375, 0.613037109375, 0.527099609375]);
    let sum = 0;
    for (let i = 0; i < 4096; i++) plan.at(i).forEach((x, d) => (sum += x * ((i * 31 + d * 17) % 101)));
    expect(sum).toBe(26220553.699951172);
  });

  it.each([undefined, 'scrambled', 'scrambled otherwise'])(
    'has one point in each stratum of every dimension: %s',
    (p) => {
      const count = 1024;
      const plan = points(sobolSequence({ count, dimensions: 256, ...(p !== undefined && { phrase: p }) }));
      for (let d = 0; d < 256; d++)
        expect(new Set(plan.map((point) => Math.floor(point[d]! * count))).size, `dimension ${d}`).toBe(count);
    },
  );

  it.each([undefined, 'nets', 'more nets'])(
    'is a (0, m, 2)-net: every elementary interval holds one point: %s',
    (p) => {
      for (const m of [4, 7, 10]) {
        const count = 2 ** m;
        const plan = points(sobolSequence({ count, dimensions: 2, ...(p !== undefined && { phrase: p }) }));
        for (let a = 0; a <= m; a++) {
          const cells = plan.map(([x, y]) => Math.floor(x! * 2 ** a) * 2 ** (m - a) + Math.floor(y! * 2 ** (m - a)));
          expect(new Set(cells).size).toBe(count);
        }
      }
    },
  );

  it('scrambled depends on phrase, index and dimension alone', () => {
    const short = sobolSequence({ count: 10, dimensions: 3, phrase: 'x' });
    const long = sobolSequence({ count: 1e9, dimensions: 200, phrase: 'x' });
    for (let i = 0; i < 10; i++) expect(short.at(i)).toEqual(long.at(i).slice(0, 3));
    expect(sobolSequence({ count: 10, dimensions: 3, phrase: 'y' }).at(4)).not.toEqual(short.at(4));
  });

  it('scrambled is uniform over phrases and far more even than chance', () => {
    const cells = Array.from({ length: 16 }, () => 0);
    let worst = 0;
    for (let k = 0; k < 400; k++) {
      const plan = points(sobolSequence({ count: 256, dimensions: 4, phrase: `p${k}` }));
      cells[Math.floor(plan[0]![3]! * 16)]! += 1;
      const product = plan.reduce((sum, x) => sum + x.reduce((a, b) => a * 2 * b, 1), 0) / 256;
      worst = Math.max(worst, Math.abs(product - 1));
    }
    // 15 degrees of freedom: above 37.7 once in a thousand.
    expect(chiSquare(cells)).toBeLessThan(37.7);
    // The standard error of 256 independent points is 0.092; the largest of 400 errors would be about 0.27.
    expect(worst).toBeLessThan(0.05);
  });

  it('scrambled flips digits independently of each other and of the same digit elsewhere', () => {
    const cells = Array.from({ length: 32 }, () => 0);
    const digit = (x: number, k: number) => Math.floor(x * 2 ** k) % 2;
    for (let k = 0; k < 1600; k++) {
      const plan = sobolSequence({ count: 2, dimensions: 1, phrase: `digits ${k}` });
      const [left, right] = [plan.at(0)[0]!, plan.at(1)[0]!];
      // Unscrambled they are 0 and 0.5; their eighth digits hang on different branches.
      const flips = [digit(left, 1), digit(left, 2), digit(right, 2), digit(left, 8), digit(right, 8)];
      expect(digit(right, 1)).toBe(1 - digit(left, 1));
      cells[flips.reduce((sum, flip) => 2 * sum + flip, 0)]! += 1;
    }
    // 31 degrees of freedom: above 61.1 once in a thousand.
    expect(chiSquare(cells)).toBeLessThan(61.1);
  });

  it('refuses what it does not have', () => {
    expect(() => sobolSequence({ count: 0, dimensions: 2 })).toThrow(RangeError);
    expect(() => sobolSequence({ count: 5, dimensions: 257 })).toThrow('allowed whole numbers from 1 to 256');
    expect(() => sobolSequence({ count: 5, dimensions: 2 }).at(5)).toThrow(RangeError);
    expect(() => sobolSequence({ count: 5, dimensions: 2 }).at(0.5)).toThrow(RangeError);
  });
});

describe('a Latin hypercube', () => {
  it.each([1, 2, 3, 7, 16, 1000])('of %i points has one in each stratum of every dimension', (count) => {
    const plan = points(latinHypercube({ count, dimensions: 12, phrase: 'strata' }));
    for (let d = 0; d < 12; d++)
      expect(plan.map((point) => Math.floor(point[d]! * count)).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, k) => k),
      );
  });

  it('keeps the outermost of its most points inside the cube and their strata', () => {
    const count = 2 ** 24;
    const plan = latinHypercube({ count, dimensions: 1, phrase: 'wide' });
    const strata = new Set(Array.from({ length: 10_000 }, (_, k) => Math.floor(plan.at(count - 1 - k)[0]! * count)));
    expect(strata.size).toBe(10_000);
    expect(Math.max(...strata)).toBeLessThan(count);
  });

  it('matches the strata of two dimensions at random and places points at random in them', () => {
    const cells = Array.from({ length: 16 }, () => 0);
    const inside = Array.from({ length: 8 }, () => 0);
    for (let k = 0; k < 1000; k++) {
      const [x, y] = latinHypercube({ count: 4, dimensions: 2, phrase: `pair ${k}` }).at(2) as unknown as [
        number,
        number,
      ];
      cells[Math.floor(x * 4) * 4 + Math.floor(y * 4)]! += 1;
      inside[Math.floor(((x * 4) % 1) * 8)]! += 1;
    }
    expect(chiSquare(cells)).toBeLessThan(37.7);
    expect(chiSquare(inside)).toBeLessThan(24.4);
  });
});

describe('a balanced order', () => {
  it('is a bijection for every length', () => {
    for (const length of [...Array.from({ length: 130 }, (_, k) => k + 1), 1000, 4096, 65_537, 1_000_003]) {
      const order = balancedOrder('all', length);
      const seen = new Uint8Array(length);
      for (let k = 0; k < length; k++) seen[order.at(k)] = 1;
      expect(seen.indexOf(0), `${length}`).toBe(-1);
    }
  });

  it('chooses among all orders of four things equally often', () => {
    const counts = new Map<string, number>();
    for (let k = 0; k < 4800; k++) {
      const order = balancedOrder(`four ${k}`, 4);
      const found = [0, 1, 2, 3].map((place) => order.at(place)).join('');
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // 23 degrees of freedom: above 49.7 once in a thousand.
    expect(chiSquare([...counts.values()])).toBeLessThan(49.7);
  });

  it('makes any tenth of a sweep a fair sample of its rows', () => {
    const length = 100_000;
    const order = balancedOrder('sweep', length);
    for (let tenth = 0; tenth < 10; tenth++) {
      const blocks = Array.from({ length: 50 }, () => 0);
      const levels = Array.from({ length: 7 }, () => 0);
      for (let k = 0; k < length / 10; k++) {
        const row = order.at((tenth * length) / 10 + k);
        blocks[Math.floor((row * 50) / length)]! += 1;
        levels[row % 7]! += 1;
      }
      // 49 and 6 degrees of freedom: above 85.4 and 22.5 once in a thousand.
      expect(chiSquare(blocks)).toBeLessThan(85.4);
      expect(chiSquare(levels)).toBeLessThan(22.5);
    }
  });

  it('depends on the phrase and refuses an empty list', () => {
    const first = (phrase: string) => Array.from({ length: 9 }, (_, k) => balancedOrder(phrase, 1000).at(k));
    expect(first('a')).not.toEqual(first('b'));
    expect(() => balancedOrder('a', 0)).toThrow(RangeError);
    expect(() => balancedOrder('a', 3).at(3)).toThrow(RangeError);
  });
});

describe('a plan for Sobol’ indices', () => {
  it.each([false, true])('holds A, AB, BA and B, block by block (second order: %s)', (secondOrder) => {
    const [base, factors] = [8, 3];
    const plan = saltelliPlan({ base, factors, secondOrder, phrase: 's' });
    expect(plan.count).toBe(secondOrder ? 64 : 40);
    const pairs = sobolSequence({ count: base, dimensions: 6, phrase: 's' });
    for (let k = 0; k < base; k++) {
      const [a, b] = [Array.from(pairs.at(k).slice(0, 3)), Array.from(pairs.at(k).slice(3))];
      const block = Array.from({ length: plan.block }, (_, place) => [...plan.at(k * plan.block + place)]);
      const swaps = (to: number[], from: number[]) => to.map((_, i) => to.map((x, j) => (j === i ? from[j]! : x)));
      expect(block).toEqual([a, ...swaps(a, b), ...(secondOrder ? swaps(b, a) : []), b]);
    }
  });
});

describe('a plan after Morris', () => {
  it.each([2, 4, 10])('moves every factor once a trajectory, by Δ, on a grid of %i levels', (levels) => {
    const [trajectories, factors] = [40, 9];
    const plan = morrisPlan({ trajectories, factors, levels, phrase: 'm' });
    const all = points(plan);
    for (let t = 0; t < trajectories; t++) {
      expect(plan.stepAt(t * 10)).toBeUndefined();
      const moved = new Set<number>();
      for (let k = t * 10 + 1; k < t * 10 + 10; k++) {
        const { factor, change } = plan.stepAt(k)!;
        moved.add(factor);
        expect(Math.abs(change)).toBe(levels / (2 * (levels - 1)));
        all[k]!.forEach((x, j) => expect(x - all[k - 1]![j]!).toBeCloseTo(j === factor ? change : 0, 12));
      }
      expect(moved.size).toBe(factors);
    }
    for (const x of all.flat()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(x * (levels - 1)).toBeCloseTo(Math.round(x * (levels - 1)), 9);
    }
  });

  it('uses all levels, both directions and all turns equally often', () => {
    const plan = morrisPlan({ trajectories: 2000, factors: 4, levels: 4, phrase: 'fair' });
    const levels = [0, 0, 0, 0];
    const turns = [0, 0, 0, 0];
    let up = 0;
    for (let t = 0; t < 2000; t++) {
      levels[Math.round(plan.at(5 * t)[2]! * 3)]! += 1;
      const { factor, change } = plan.stepAt(5 * t + 2)!;
      turns[factor]! += 1;
      up += Number(change > 0);
    }
    expect(chiSquare(levels)).toBeLessThan(16.3);
    expect(chiSquare(turns)).toBeLessThan(16.3);
    expect(chiSquare([up, 2000 - up])).toBeLessThan(10.8);
  });

  it('keeps its trajectories when more are added, and refuses odd levels', () => {
    const settings = { factors: 3, levels: 6, phrase: 'long' };
    const long = points(morrisPlan({ ...settings, trajectories: 9 }));
    expect(long.slice(0, 8)).toEqual(points(morrisPlan({ ...settings, trajectories: 2 })));
    expect(() => morrisPlan({ ...settings, trajectories: 2, levels: 5 })).toThrow(RangeError);
  });
});

describe('one factor at a time', () => {
  it('is the base, then each factor low and high', () => {
    expect(points(oneAtATime({ base: [0.5, 0.25] }))).toEqual([
      [0.5, 0.25],
      [0, 0.25],
      [1, 0.25],
      [0.5, 0],
      [0.5, 1],
    ]);
    expect(points(oneAtATime({ base: [0.5], low: [0.4], high: [0.6] }))).toEqual([[0.5], [0.4], [0.6]]);
  });

  it('refuses nonsense', () => {
    expect(() => oneAtATime({ base: [] })).toThrow(RangeError);
    expect(() => oneAtATime({ base: [0.5, 2] })).toThrow('factor 1: found 2');
    expect(() => oneAtATime({ base: [0.5], low: [0, 0] })).toThrow(RangeError);
  });
});
