import { describe, expect, it } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  budgetable,
  commonBudget,
  costBetween,
  costEffect,
  discountedCost,
  discountedSum,
  equalCost,
  largestMultiplier,
  meanCost,
  meanInterval,
  pathRuns,
  presets,
  resolve,
  scaledMoves,
  scaledPath,
  searchMultiplier,
  spendingOf,
  toCommonBudget,
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
  const { cost, effect, perUnit } = costEffect(
    { spending: spending.path, effect: made.path },
    { spending: spending.base, effect: made.base },
    2,
    {
      yearlyRate: 0,
    },
  );
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
    expect(solve(searchMultiplier(300, 2.5), (m) => 10 * m).found).toEqual({
      multiplier: 2.5,
      cost: 25,
      reached: false,
    });
  });

  it('gives the nearest where the cost jumps over the budget', () => {
    const { found } = solve(searchMultiplier(10, 2), (m) => (m < 1 ? 4 : 12));
    expect(found.reached).toBe(false);
    expect(found.cost).toBe(12);
  });

  it('takes the cheapest package as the budget of all', () => expect(commonBudget([30, 12, 18])).toBe(12));
});

describe('what a path costs, read from a comparison', () => {
  // Two runs in each of two worlds; spending is cumulated.
  const rows: { readonly [id: string]: readonly number[] } = {
    'spending 0': [0, 0, 0, 0],
    'spending 1': [2, 4, 20, 40],
    'valueAdded 0': [5, 5, 5, 5],
    'valueAdded 1': [6, 8, 15, 25],
  };
  const runs = { runs: (path: number, id: string) => Float64Array.from(rows[`${id} ${path}`]!) };
  const asked = { path: 1, against: 0, quarters: 1 };

  it('counts runs, or worlds where several runs share one', () => {
    const [single, shared] = [costBetween(runs, asked), costBetween(runs, { ...asked, perWorld: 2 })];
    expect(single).toMatchObject({ cost: { mean: 16.5 }, effect: { mean: 8.5 } });
    expect(shared).toMatchObject({ cost: { mean: 16.5 }, effect: { mean: 8.5 } });
    expect(shared.cost).toEqual(meanInterval([3, 30]));
  });

  it('may be read while more runs come in', () =>
    expect(costBetween(runs, { ...asked, replicates: 2 }).cost.mean).toBe(3));
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
      spendingOf(
        Array.from({ length: 3 }, (_, k) =>
          run({ ...resolve({ ...document, policy }, presets).input, seed: `1/${k + 1}` }),
        ),
      ),
    );
    return meanCost(spending[1]!, spending[0]!);
  }

  it('costs the same within a per cent, and less at lower levels', () => {
    const budget = costOf(moves) * 0.6;
    const search = equalCost(
      { path: { ...document, policy: [green, ...moves] }, baseline: document },
      budget,
      replicates,
      presets,
    );
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

  it('brings every path that adds policy to the cost of the cheapest, which stays as it is', () => {
    const cheap: MoveDocument[] = [{ lever: 'train', level: 0.3, from: 8 }];
    const checked = pathRuns(
      document,
      [
        { name: 'base' },
        { name: 'dear', policy: [green, ...moves] },
        { name: 'cheap', policy: [green, ...cheap] },
        { name: 'off', mechanismsOff: [{ mechanism: 'functionalLockIn' }] },
      ],
      presets,
    );
    if ('faults' in checked) throw new Error('faults');
    const { runs } = checked;
    expect(budgetable(runs, runs[0]!, presets).map(({ name }) => name)).toEqual(['dear', 'cheap']);
    const search = toCommonBudget(runs, runs[0]!, replicates, presets);
    let step = search.next();
    while (step.done !== true) step = search.next(step.value.map((input) => run(input)));
    if ('free' in step.value) throw new Error('free');
    const { paths, budget, runs: brought } = step.value;
    expect([...paths].map(([name, { reached }]) => [name, reached])).toEqual([
      ['dear', true],
      ['cheap', true],
    ]);
    expect(paths.get('cheap')).toMatchObject({ multiplier: 1, cost: budget });
    expect(brought.map((one, k) => one === runs[k])).toEqual([true, false, true, true]);
    expect(brought[1]!.input.policy.find(({ lever }) => lever === 'rd')!.level).toBeCloseTo(
      0.8 * paths.get('dear')!.multiplier,
      12,
    );
  });

  it('names paths whose policy costs nothing', () => {
    const checked = pathRuns(document, [{ name: 'base' }, { name: 'a', policy: [green, ...moves] }], presets);
    if ('faults' in checked) throw new Error('faults');
    const search = toCommonBudget(checked.runs, checked.runs[0]!, replicates, presets);
    const first = search.next();
    if (first.done === true) throw new Error('no runs asked for');
    // Answered as if nothing had been spent anywhere.
    const none = first.value.map(({ quarters }) => fabricated(quarters));
    expect(search.next(none)).toEqual({ done: true, value: { free: ['a'] } });
  });

  it('sums the spending of all regions, and misses no result', () => {
    const world = fabricatedWorld(2, [
      fabricatedRegion(2, { spending: [1, 2] }),
      fabricatedRegion(2, { spending: [10, 20] }),
    ]);
    expect(spendingOf([world])).toEqual([Float64Array.from([11, 22])]);
    expect(() => spendingOf([fabricated(2)], 2)).toThrow('1 results for 2 runs');
  });
});
