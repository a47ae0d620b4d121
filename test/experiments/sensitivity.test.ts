import { describe, expect, it } from 'vitest';
import {
  morrisPlan,
  morrisScreening,
  oneAtATime,
  saltelliPlan,
  sobolIndices,
  tornado,
  type Interval,
  type SobolIndices,
  type UnitPoints,
} from '../../experiments/index.ts';
import { bootstrap } from '../../experiments/analysis/bootstrap.ts';
import { normals } from './normals.ts';

type Model = (x: Float64Array) => number;
const outputsOf = (plan: UnitPoints, model: Model): Float64Array =>
  Float64Array.from({ length: plan.count }, (_, index) => model(plan.at(index)));
const inside = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;

/** Ishigami and Homma (1990) with a = 7, b = 0.1 on (−π, π)³. */
const ishigami: Model = (u) => {
  const [x, y, z] = Array.from(u, (share) => Math.PI * (2 * share - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const whole = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 0.5;
const alone = 0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2;
const together = (0.01 * Math.PI ** 8 * 8) / 225;
const analytic = {
  first: [alone / whole, 49 / 8 / whole, 0],
  total: [(alone + together) / whole, 49 / 8 / whole, together / whole],
  second: [0, together / whole, 0],
};

/** The g function of Saltelli and Sobol’ (1995). */
const strengths = [0, 1, 4.5, 9, 99, 99, 99, 99];
const g: Model = (u) =>
  u.reduce((value, x, i) => (value * (Math.abs(4 * x - 2) + strengths[i]!)) / (1 + strengths[i]!), 1);
const parts = strengths.map((a) => 1 / (3 * (1 + a) ** 2));
const gVariance = parts.reduce((value, part) => value * (1 + part), 1) - 1;

const indicesOf = (base: number, factors: number, model: Model, phrase: string, resamples = 100): SobolIndices => {
  const plan = saltelliPlan({ base, factors, secondOrder: true, phrase });
  return sobolIndices(plan, outputsOf(plan, model), { phrase, resamples });
};

describe('Sobol’ indices', () => {
  it('of Ishigami’s function are within 0.02 of the analytic ones with 2^13 base points, whatever the phrase', () => {
    for (const phrase of ['one', 'two', 'three']) {
      // 2^13 base points of a plan with second order: 65,536 runs.
      const { first, total, second, mean, variance, dropped } = indicesOf(8192, 3, ishigami, phrase, 20);
      analytic.first.forEach((value, i) => expect(Math.abs(first[i]!.mean - value)).toBeLessThan(0.02));
      analytic.total.forEach((value, i) => expect(Math.abs(total[i]!.mean - value)).toBeLessThan(0.02));
      expect(second.map(({ pair }) => pair)).toEqual([
        [0, 1],
        [0, 2],
        [1, 2],
      ]);
      analytic.second.forEach((value, i) => expect(Math.abs(second[i]!.index.mean - value)).toBeLessThan(0.02));
      expect(mean).toBeCloseTo(3.5, 2);
      expect(variance).toBeCloseTo(whole, 1);
      expect(dropped).toBe(0);
    }
  });

  it('need only A, B and AB for first and total, and no more than 2^13 runs to be within 0.02', () => {
    // 1,638 base points of 5 runs each: 8,190 runs.
    const plan = saltelliPlan({ base: 1638, factors: 3, secondOrder: false, phrase: 'runs' });
    expect(plan.count).toBeLessThan(8192);
    const { first, total, second } = sobolIndices(plan, outputsOf(plan, ishigami), { phrase: 'runs', resamples: 0 });
    analytic.first.forEach((value, i) => expect(Math.abs(first[i]!.mean - value)).toBeLessThan(0.02));
    analytic.total.forEach((value, i) => expect(Math.abs(total[i]!.mean - value)).toBeLessThan(0.02));
    expect(second).toEqual([]);
    expect(first[0]!.low).toBeNaN();
  });

  it('are those of SciPy 1.17 from the same runs', () => {
    const plan = saltelliPlan({ base: 256, factors: 3, secondOrder: false, phrase: 'x' });
    const { first, total } = sobolIndices(plan, outputsOf(plan, ishigami), { phrase: 'x' });
    [0.27314399, 0.40796307, 0.05282829].forEach((value, i) => expect(first[i]!.mean).toBeCloseTo(value, 7));
    [0.51972563, 0.42843225, 0.24823811].forEach((value, i) => expect(total[i]!.mean).toBeCloseTo(value, 7));
    // Its intervals are from other draws.
    const ends = [...first, ...total].flatMap(({ low, high }) => [low, high]);
    const there = [0.17, 0.428, 0.312, 0.509, -0.056, 0.18, 0.39, 0.691, 0.353, 0.51, 0.198, 0.304];
    ends.forEach((end, i) => expect(Math.abs(end - there[i]!)).toBeLessThan(0.04));
  });

  it('of the g function are the analytic ones', () => {
    const { first, total, second } = indicesOf(4096, 8, g, 'g', 0);
    parts.forEach((part, i) => {
      expect(Math.abs(first[i]!.mean - part / gVariance)).toBeLessThan(0.02);
      expect(Math.abs(total[i]!.mean - (part * (1 + gVariance)) / (1 + part) / gVariance)).toBeLessThan(0.02);
    });
    for (const { pair, index } of second)
      expect(Math.abs(index.mean - (parts[pair[0]]! * parts[pair[1]]!) / gVariance)).toBeLessThan(0.01);
  });

  it('have intervals that hold the analytic value at least as often as they say', () => {
    let held = 0;
    let asked = 0;
    for (let k = 0; k < 60; k++) {
      const { first, total, second } = indicesOf(128, 3, ishigami, `interval ${k}`);
      const found = [...first, ...total, ...second.map(({ index }) => index)];
      const truth = [...analytic.first, ...analytic.total, ...analytic.second];
      found.forEach((interval, i) => (held += Number(inside(interval, truth[i]!))));
      asked += truth.length;
      for (const { low, mean, high } of found) expect(low <= mean && mean <= high).toBe(true);
    }
    expect(held / asked).toBeGreaterThan(0.93);
  });

  it('do not depend on the level of the output', () => {
    const lifted = indicesOf(512, 3, (u) => 1e6 + ishigami(u), 'level', 0);
    const plain = indicesOf(512, 3, ishigami, 'level', 0);
    lifted.first.forEach(({ mean }, i) => expect(mean).toBeCloseTo(plain.first[i]!.mean, 6));
    lifted.second.forEach(({ index }, i) => expect(index.mean).toBeCloseTo(plain.second[i]!.index.mean, 6));
  });

  it('leave out a base point with a failed run and say so', () => {
    const plan = saltelliPlan({ base: 1024, factors: 3, secondOrder: false, phrase: 'failed' });
    const outputs = outputsOf(plan, ishigami);
    outputs[7 * plan.block + 2] = Number.NaN;
    outputs[7 * plan.block] = Number.NaN;
    outputs[900 * plan.block + 4] = Number.POSITIVE_INFINITY;
    const { first, base, dropped } = sobolIndices(plan, outputs, { phrase: 'failed' });
    expect([base, dropped]).toEqual([1022, 2]);
    expect(Math.abs(first[1]!.mean - analytic.first[1]!)).toBeLessThan(0.05);
  });

  it('say nothing of an output that never varies, or of too few runs', () => {
    expect(indicesOf(16, 2, () => 4, 'constant').total[0]).toEqual({ mean: NaN, low: NaN, high: NaN });
    expect(indicesOf(1, 2, g, 'one').first[0]!.mean).toBeNaN();
    const plan = saltelliPlan({ base: 4, factors: 2, secondOrder: false, phrase: 'x' });
    expect(() => sobolIndices(plan, [1, 2], { phrase: 'x' })).toThrow('2 outputs for 16 runs');
  });

  it('are the same bits every time', () => {
    expect(indicesOf(64, 3, ishigami, 'again')).toEqual(indicesOf(64, 3, ishigami, 'again'));
  });
});

/** The function of Morris (1991) of twenty factors, small coefficients ±1 in turn in place of normal ones. */
const morrisFunction: Model = (u) => {
  const w = Array.from(u, (x, i) => 2 * ([2, 4, 6].includes(i) ? (1.1 * x) / (x + 0.1) - 0.5 : x - 0.5));
  const sign = (n: number) => (n % 2 === 0 ? 1 : -1);
  let value = 0;
  for (let i = 0; i < 20; i++) {
    value += (i < 10 ? 20 : sign(i)) * w[i]!;
    for (let j = i + 1; j < 20; j++) {
      value += (j < 6 ? -15 : sign(i + j)) * w[i]! * w[j]!;
      for (let l = j + 1; l < 5; l++) {
        value += -10 * w[i]! * w[j]! * w[l]!;
        for (let s = l + 1; s < 4; s++) value += 5 * w[i]! * w[j]! * w[l]! * w[s]!;
      }
    }
  }
  return value;
};

describe('screening after Morris', () => {
  it('finds in Morris’s function what Morris found', () => {
    const plan = morrisPlan({ trajectories: 20, factors: 20, levels: 4, phrase: 'morris' });
    const { factors } = morrisScreening(plan, outputsOf(plan, morrisFunction), { phrase: 'morris' });
    const order = factors.map(({ muStar }, i) => [muStar.mean, i] as const).toSorted((a, b) => b[0] - a[0]);
    expect(
      order
        .slice(0, 10)
        .map(([, i]) => i)
        .toSorted((a, b) => a - b),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    // Factors 8 to 10 act by themselves, 1 to 7 together or not in a straight line.
    const ratio = factors.map(({ mu, sigma }) => sigma.mean / Math.abs(mu.mean));
    expect(Math.max(...ratio.slice(7, 10))).toBeLessThan(0.25);
    expect(Math.min(...ratio.slice(0, 7))).toBeGreaterThan(0.4);
    for (const { mu } of factors.slice(7, 10)) expect(mu.mean).toBeGreaterThan(30);
  });

  it('ranks the g function’s factors by their strength', () => {
    const plan = morrisPlan({ trajectories: 200, factors: 5, levels: 10, phrase: 'g' });
    const { factors } = morrisScreening(plan, outputsOf(plan, g), { phrase: 'g' });
    const sizes = factors.map(({ muStar }) => muStar.mean);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]! / sizes[4]!).toBeGreaterThan(30);
  });

  it('gives the slopes of a straight line, exactly', () => {
    const plan = morrisPlan({ trajectories: 5, factors: 3, levels: 6, phrase: 'line' });
    const { factors } = morrisScreening(
      plan,
      outputsOf(plan, (u) => 3 * u[0]! - 2 * u[1]!),
      { phrase: 'line' },
    );
    [3, -2, 0].forEach((slope, i) => {
      const { mu, muStar, sigma, effects } = factors[i]!;
      expect(mu.mean).toBeCloseTo(slope, 9);
      expect(mu.low).toBeCloseTo(slope, 9);
      expect(muStar.mean).toBeCloseTo(Math.abs(slope), 9);
      expect(sigma.high).toBeCloseTo(0, 9);
      expect(effects).toBe(5);
    });
  });

  it('leaves out the effects a failed run is part of', () => {
    const plan = morrisPlan({ trajectories: 6, factors: 3, levels: 4, phrase: 'lost' });
    const outputs = outputsOf(plan, (u) => u[0]! + u[1]! + u[2]!);
    outputs[5] = Number.NaN;
    const { factors, failed } = morrisScreening(plan, outputs, { phrase: 'lost' });
    expect(failed).toBe(1);
    expect(factors.map(({ effects }) => effects).toSorted()).toEqual([5, 5, 6]);
    for (const { muStar } of factors) expect(muStar.mean).toBeCloseTo(1, 9);
    expect(() => morrisScreening(plan, [1], { phrase: 'x' })).toThrow(RangeError);
  });
});

describe('the bootstrap', () => {
  it('holds the mean of 50 normal values about as often as it says', () => {
    let held = 0;
    for (let k = 0; k < 400; k++) {
      const next = normals(`sample ${k}`);
      const sample = Array.from({ length: 50 }, next);
      const mean = (drawn: Int32Array, into: Float64Array): void => {
        into[0] = drawn.reduce((sum, n) => sum + sample[n]!, 0) / drawn.length;
      };
      const [interval] = bootstrap(50, 1, mean, { phrase: `${k}`, resamples: 300 });
      held += Number(inside(interval!, 0));
    }
    // 95 % less the little that percentile intervals fall short; four standard errors are 4.4 %.
    expect(held / 400).toBeGreaterThan(0.89);
    expect(held / 400).toBeLessThan(0.985);
  });
});

describe('a tornado', () => {
  const plan = oneAtATime({ base: [0.5, 0.5, 0.5] });

  it('puts the widest bar first, with changes against the base', () => {
    const { base, bars } = tornado([outputsOf(plan, (u) => 10 + u[0]! - 6 * u[1]! + 8 * (u[2]! - 0.5) ** 2)]);
    expect(base.mean).toBe(7.5);
    expect(bars.map(({ factor }) => factor)).toEqual([1, 2, 0]);
    expect(bars[0]).toMatchObject({ low: { mean: 3 }, high: { mean: -3 }, swing: 6, pairs: 1 });
    // Both ends on one side: the bar is as long as the larger change.
    expect(bars[1]).toMatchObject({ low: { mean: 2 }, high: { mean: 2 }, swing: 2 });
  });

  it('pairs replicates: luck shared by base and ends widens no interval', () => {
    const luck = [5, -40, 12, 300];
    const runs = luck.map((shift, k) => outputsOf(plan, (u) => shift + u[0]! * (1 + 0.01 * k)));
    const [bar] = tornado(runs).bars;
    expect(bar!.factor).toBe(0);
    expect(bar!.high.mean).toBeCloseTo(0.5075, 9);
    expect(bar!.high.high - bar!.high.low).toBeLessThan(0.025);
  });

  it('puts what is unknown last and leaves out failed runs', () => {
    const failed = outputsOf(plan, (u) => u[0]! + 2 * u[1]!);
    failed[3] = Number.NaN;
    const once = tornado([failed]);
    expect(once.bars.map(({ factor, pairs }) => [factor, pairs])).toEqual([
      [0, 1],
      [2, 1],
      [1, 0],
    ]);
    expect(once.bars[2]!.swing).toBeNaN();
    const twice = tornado([failed, outputsOf(plan, (u) => u[0]! + 2 * u[1]!)]);
    expect(twice.bars[0]).toMatchObject({ factor: 1, pairs: 1, swing: 2 });
    expect(() => tornado([])).toThrow(RangeError);
    expect(() => tornado([[1, 2, 3, 4]])).toThrow(RangeError);
  });
});
