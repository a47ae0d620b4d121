import { describe, expect, it } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  commonBudget,
  costEffect,
  discountedCost,
  discountedSum,
  equalCost,
  largestMultiplier,
  meanCost,
  presets,
  resolve,
  scaledMoves,
  scaledPath,
  searchMultiplier,
  spendingOf,
  type EqualCost,
  type MoveDocument,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { fabricated, fabricatedRegion, fabricatedWorld } from './fabricated.ts';

describe('discounting', () => {
  it('counts a payment a year later 4 % less', () => {
    const inYear = (quarter: number) => Array.from({ length: 9 }, (_, t) => Number(t === quarter));
    expect(discountedSum(inYear(0))).toBe(1);
    expect(discountedSum(inYear(4))).toBeCloseTo(1 / 1.04, 12);
    expect(discountedSum(inYear(8), { yearlyRate: 0.1 })).toBeCloseTo(1 / 1.21, 12);
    expect(discountedSum(inYear(8), { to: 4 })).toBeCloseTo(1 / 1.04, 12);
    expect(discountedSum(inYear(3), { to: 4 })).toBe(0);
    expect(discountedSum([1, 2, 3], { yearlyRate: 0 })).toBe(6);
  });

  it('takes what a path costs more from two running totals', () => {
    expect(discountedCost([1, 3, 6], [1, 2, 3], { yearlyRate: 0 })).toBe(3);
    expect(discountedCost([0, 0, 0, 0, 5], [0, 0, 0, 0, 0])).toBeCloseTo(5 / 1.04, 12);
  });
});

it('effect per unit of cost is the ratio of the discounted means', () => {
  const spending = { path: Float64Array.from([1, 2, 1, 3, 2, 4]), base: new Float64Array(6) };
  const made = { path: Float64Array.from([5, 7, 5, 9, 6, 10]), base: Float64Array.from([3, 3, 3, 3, 3, 3]) };
  const { cost, effect, perUnit } = costEffect({ spending: spending.path, effect: made.path }, { spending: spending.base, effect: made.base }, 2, {
    yearlyRate: 0,
  });
  expect(cost.mean).toBeCloseTo(3, 12);
  expect(effect.mean).toBeCloseTo(8, 12);
  expect(perUnit.mean).toBeCloseTo(8 / 3, 12);
  expect(perUnit.low).toBeLessThan(8 / 3);
  expect(perUnit.high).toBeGreaterThan(8 / 3);
});

function solve(
  search: Generator<number, EqualCost, number>,
  costAt: (multiplier: number) => number,
): { readonly found: EqualCost; readonly asked: number } {
  let asked = 0;
  let step = search.next();
  while (step.done !== true) {
    asked += 1;
    step = search.next(costAt(step.value));
  }
  return { found: step.value, asked };
}

describe('a common multiplier of the levels', () => {
  const moves: MoveDocument[] = [
    { lever: 'rd', level: 0.8, from: 8 },
    { lever: 'train', level: 0.4, from: 8, ramp: 4 },
  ];

  it('scales every level and stops at 1', () => {
    expect(scaledMoves(moves, 0.5).map(({ level }) => level)).toEqual([0.4, 0.2]);
    expect(scaledMoves(moves, 2).map(({ level }) => level)).toEqual([1, 0.8]);
    expect(scaledMoves(moves, 2)[1]).toMatchObject({ lever: 'train', from: 8, ramp: 4 });
    expect(largestMultiplier(moves)).toBe(2.5);
    expect(largestMultiplier([])).toBe(0);
  });

  it('is found by bisection within one per cent', () => {
    const { found, asked } = solve(searchMultiplier(30, 2.5), (m) => 10 * m * m);
    expect(found.reached).toBe(true);
    expect(found.multiplier).toBeCloseTo(Math.sqrt(3), 1);
    expect(Math.abs(found.cost - 30)).toBeLessThanOrEqual(0.3);
    expect(asked).toBeLessThan(12);
    expect(solve(searchMultiplier(30, 2.5), (m) => 10 * m * m).found).toEqual(found);
  });

  it('says when the budget cannot be spent', () => {
    expect(solve(searchMultiplier(300, 2.5), (m) => 10 * m).found).toEqual({ multiplier: 2.5, cost: 25, reached: false });
  });

  it('gives the nearest where the cost jumps over the budget', () => {
    const { found } = solve(searchMultiplier(10, 2), (m) => (m < 1 ? 4 : 12));
    expect(found.reached).toBe(false);
    expect(found.cost).toBe(12);
  });

  it('takes the cheapest package as the budget of all', () => expect(commonBudget([30, 12, 18])).toBe(12));
});

describe('a package at another’s cost, by real runs', () => {
  const green: MoveDocument = { lever: 'green', level: 0.5, from: 4 };
  const document: ScenarioDocument = { format: 1, extends: 'default', quarters: 40, policy: [green] };
  const moves: MoveDocument[] = [
    { lever: 'rd', level: 0.8, from: 8 },
    { lever: 'train', level: 0.4, from: 8 },
  ];
  const replicates = { phrase: '1', count: 3 };

  function costOf(added: readonly MoveDocument[]): number {
    const spending = ([[green], [green, ...added]] as const).map((policy) =>
      spendingOf(Array.from({ length: 3 }, (_, k) => run({ ...resolve({ ...document, policy }, presets).input, seed: `1/${k + 1}` }))),
    );
    return meanCost(spending[1]!, spending[0]!);
  }

  it('costs the same within a per cent, and less at lower levels', () => {
    const budget = costOf(moves) * 0.6;
    const search = equalCost({ path: { ...document, policy: [green, ...moves] }, baseline: document }, budget, replicates, presets);
    let step = search.next();
    let rounds = 0;
    while (step.done !== true) {
      rounds += 1;
      step = search.next(step.value.map((input) => run(input)));
    }
    expect(step.value.reached).toBe(true);
    expect(step.value.multiplier).toBeGreaterThan(0.3);
    expect(step.value.multiplier).toBeLessThan(0.9);
    expect(Math.abs(costOf(scaledMoves(moves, step.value.multiplier)) - budget)).toBeLessThanOrEqual(0.01 * budget);
    expect(rounds).toBeLessThan(14);
  });

  it('scales what the path adds, not what the scenario had', () => {
    const scaled = scaledPath({ ...document, policy: [green, ...moves] }, document, 0.5, presets);
    expect(scaled.policy?.map(({ lever, level }) => `${lever}=${level}`)).toEqual(['green=0.5', 'rd=0.4', 'train=0.2']);
  });

  it('sums the spending of all regions, and misses no result', () => {
    const world = fabricatedWorld(2, [fabricatedRegion(2, { spending: [1, 2] }), fabricatedRegion(2, { spending: [10, 20] })]);
    expect(spendingOf([world])).toEqual([Float64Array.from([11, 22])]);
    expect(() => spendingOf([fabricated(2)], 2)).toThrow('1 results for 2 runs');
  });
});
