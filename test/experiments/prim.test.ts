import { describe, expect, it } from 'vitest';
import { discoverScenarios, latinHypercube, type PrimFactor, type ScenarioDiscovery } from '../../experiments/index.ts';
import { binomialTail } from '../../experiments/analysis/prim.ts';

/** Runs of a Latin hypercube: columns of it, the given ones cut into kinds. */
function runs(count: number, dimensions: number, phrase: string, kinds: Readonly<Record<number, number>> = {}) {
  const plan = latinHypercube({ count, dimensions, phrase });
  const points = Array.from({ length: count }, (_, k) => plan.at(k));
  const factors = Array.from({ length: dimensions }, (_, j): PrimFactor => {
    const many = kinds[j];
    return many === undefined
      ? { values: points.map((point) => point[j]!) }
      : { values: points.map((point) => Math.floor(point[j]! * many)), kinds: true };
  });
  const outcomes = (inside: (x: readonly number[]) => boolean) =>
    points.map((_, k) => Number(inside(factors.map(({ values }) => values[k]!))));
  return { factors, outcomes };
}

const limitsIn = ({ boxes }: ScenarioDiscovery, number = 0) =>
  boxes[number]!.limits.map(({ factor, side, value, kinds }) => [factor, side, side === 'among' ? kinds : value]);

describe('scenario discovery', () => {
  const known = runs(2000, 6, 'known', { 4: 4, 5: 2 });
  const inKnown = (x: readonly number[]): boolean => x[0]! > 0.6 && x[2]! > 0.2 && x[2]! < 0.7 && x[4]! % 2 === 1;

  it('finds a known box of numbers and kinds', () => {
    const found = discoverScenarios(known.factors, known.outcomes(inKnown), { phrase: 'a' });
    const [box] = found.boxes;
    expect(found.runs).toBe(2000);
    expect(box!.coverage).toBeGreaterThan(0.97);
    expect(box!.density).toBeGreaterThan(0.97);
    expect(box!.p).toBeLessThanOrEqual(0.01);
    expect(limitsIn(found).map(([factor, side]) => `${factor} ${side}`)).toEqual([
      '0 low',
      '2 low',
      '2 high',
      '4 among',
    ]);
    const [first, low, high, among] = box!.limits;
    expect(Math.abs(first!.value - 0.6)).toBeLessThan(0.01);
    expect(Math.abs(low!.value - 0.2)).toBeLessThan(0.02);
    expect(Math.abs(high!.value - 0.7)).toBeLessThan(0.02);
    expect(among!.kinds).toEqual([1, 3]);
    for (const { quasiP } of box!.limits) expect(quasiP).toBeLessThan(1e-6);
    expect(found.boxes.length).toBe(1);
  });

  it('tells the trajectory: from all runs to the smallest box, coverage for density', () => {
    const found = discoverScenarios(known.factors, known.outcomes(inKnown), { phrase: 'a', shuffles: 0 });
    const { trajectory, chosen, ...box } = found.boxes[0]!;
    expect(trajectory[0]).toMatchObject({ coverage: 1, support: 1, restricted: 0, count: 2000 });
    expect(trajectory[0]!.density).toBeCloseTo(found.positives / 2000, 12);
    for (let k = 1; k < trajectory.length; k++) {
      expect(trajectory[k]!.coverage).toBeLessThanOrEqual(trajectory[k - 1]!.coverage);
      expect(trajectory[k]!.support).toBeLessThan(trajectory[k - 1]!.support);
    }
    expect(trajectory.at(-1)!.density).toBe(1);
    expect(trajectory[chosen]!.restricted).toBeGreaterThanOrEqual(3);
    expect(box.positives / box.count).toBe(box.density);
  });

  it('finds a box through noise in the outcomes', () => {
    const flip = latinHypercube({ count: 2000, dimensions: 1, phrase: 'flips' });
    const noisy = known.outcomes(inKnown).map((is, k) => (flip.at(k)[0]! < 0.05 ? 1 - is : is));
    const found = discoverScenarios(known.factors, noisy, { phrase: 'a', shuffles: 99 });
    expect(found.boxes[0]!.density).toBeGreaterThan(0.9);
    // Of 2,000 runs 5 % are flipped: about a third of what is positive lies outside by chance.
    expect(found.boxes[0]!.coverage).toBeGreaterThan(0.6);
    expect(Math.abs(found.boxes[0]!.limits[0]!.value - 0.6)).toBeLessThan(0.03);
    expect(new Set(limitsIn(found).map(([factor]) => factor))).toEqual(new Set([0, 2, 4]));
  });

  it('covers two boxes one after the other', () => {
    const { factors, outcomes } = runs(3000, 4, 'two');
    const two = outcomes(([a, b, c, d]) => (a! < 0.3 && b! < 0.5) || (c! > 0.8 && d! > 0.5));
    const found = discoverScenarios(factors, two, { phrase: 'two', shuffles: 99 });
    expect(found.boxes.length).toBeGreaterThanOrEqual(2);
    expect(found.boxes[0]!.coverage + found.boxes[1]!.coverage).toBeGreaterThan(0.93);
    for (const { density } of found.boxes.slice(0, 2)) expect(density).toBeGreaterThan(0.93);
    expect(limitsIn(found, 0).map(([factor, side]) => `${factor} ${side}`)).toEqual(['0 high', '1 high']);
    expect(limitsIn(found, 1).map(([factor, side]) => `${factor} ${side}`)).toEqual(['2 low', '3 low']);
  });

  it('finds where an outcome that is common anyway is commoner still', () => {
    const { factors, outcomes } = runs(2000, 6, 'common');
    const chance = latinHypercube({ count: 2000, dimensions: 1, phrase: 'chances' });
    const luck = Array.from({ length: 2000 }, (_, k) => chance.at(k)[0]!);
    const likely = outcomes((x) => x[3]! < 0.5);
    const found = discoverScenarios(
      factors,
      likely.map((is, k) => Number(luck[k]! < (is === 1 ? 0.95 : 0.65))),
      { phrase: 'common' },
    );
    expect(found.positives / found.runs).toBeCloseTo(0.8, 1);
    expect(limitsIn(found).map(([factor, side]) => `${factor} ${side}`)).toEqual(['3 high']);
    expect(Math.abs(found.boxes[0]!.limits[0]!.value - 0.5)).toBeLessThan(0.05);
    // What is left is less dense than all runs, so it is no second scenario.
    expect(found.boxes.length).toBe(1);
  });

  it('finds nothing in noise, mostly', () => {
    let found = 0;
    for (let k = 0; k < 40; k++) {
      const { factors } = runs(500, 8, `noise ${k}`, { 7: 2 });
      const luck = latinHypercube({ count: 500, dimensions: 1, phrase: `luck ${k}` });
      const outcomes = Array.from({ length: 500 }, (_, run) => Number(luck.at(run)[0]! < 0.3));
      const { boxes, byChance } = discoverScenarios(factors, outcomes, { phrase: `${k}`, shuffles: 99 });
      found += Number(boxes.length > 0);
      if (byChance !== undefined) expect(byChance.p).toBeGreaterThan(0.05);
    }
    // 5 % of 40 is 2; more than 6 once in two hundred times.
    expect(found).toBeLessThanOrEqual(6);
  });

  it('cuts between whole numbers, and switches that are false or true', () => {
    const { factors, outcomes } = runs(800, 3, 'whole', { 1: 2 });
    const whole: PrimFactor = { values: Array.from(factors[0]!.values as number[], (x) => Math.floor(x * 5)) };
    const columns = [whole, factors[1]!, factors[2]!];
    const is = outcomes((x) => Math.floor(x[0]! * 5) >= 3 && x[1] === 1);
    const found = discoverScenarios(columns, is, { phrase: 'whole', shuffles: 19 });
    expect(limitsIn(found)).toEqual([
      [0, 'low', 2.5],
      [1, 'among', [1]],
    ]);
    expect(found.boxes[0]).toMatchObject({ coverage: 1, density: 1 });
  });

  it('leaves out failed runs and says so; needs both outcomes and a value for every run', () => {
    const outcomes = known.outcomes(inKnown);
    for (let k = 0; k < 100; k++) outcomes[k * 7] = Number.NaN;
    const found = discoverScenarios(known.factors, outcomes, { phrase: 'a', shuffles: 19 });
    expect([found.runs, found.dropped]).toEqual([1900, 100]);
    expect(found.boxes[0]!.coverage).toBeGreaterThan(0.95);
    for (const all of [0, 1])
      expect(discoverScenarios(known.factors, outcomes.fill(all), { phrase: 'a' }).boxes).toEqual([]);
    expect(() => discoverScenarios([{ values: [1] }], [0, 1], { phrase: 'a' })).toThrow(RangeError);
    expect(() => discoverScenarios([{ values: [1, NaN] }], [0, 1], { phrase: 'a' })).toThrow('without a value');
    expect(() => discoverScenarios([{ values: [1, 2] }], [0, 1], { phrase: 'a', alpha: 0 })).toThrow(RangeError);
  });

  it('is the same every time, and the same for runs in another order', () => {
    const is = known.outcomes(inKnown);
    const turned = known.factors.map(({ values, kinds }) => ({
      values: Array.from(values).toReversed(),
      ...(kinds !== undefined && { kinds }),
    }));
    const once = discoverScenarios(known.factors, is, { phrase: 'a', shuffles: 19 });
    expect(discoverScenarios(known.factors, is, { phrase: 'a', shuffles: 19 })).toEqual(once);
    expect(limitsIn(discoverScenarios(turned, is.toReversed(), { phrase: 'a', shuffles: 19 }))).toEqual(limitsIn(once));
  });
});

it('the tail of a binomial distribution is that of the tables', () => {
  // pbinom of R.
  expect(binomialTail(8, 10, 0.5)).toBeCloseTo(0.0546875, 12);
  expect(binomialTail(1, 3, 0.2)).toBeCloseTo(0.488, 12);
  expect(binomialTail(60, 100, 0.5)).toBeCloseTo(0.02844396682, 9);
  expect([binomialTail(0, 5, 0.5), binomialTail(5, 5, 1), binomialTail(1, 5, 0)]).toEqual([1, 1, 0]);
});
