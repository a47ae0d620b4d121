import { expect, test } from 'vitest';
import { aboveCap, policyReturns, budgetOf, underCap, yearlySpending } from '../../../ui/facts/budget.ts';

const region = (
  spending: Float64Array,
  valueAdded = new Float64Array(40).fill(100),
  employment = new Float64Array(40).fill(50),
) => ({
  series: { spending, valueAdded, employment } as never,
});
const steady = Float64Array.from({ length: 40 }, (_, t) => (t < 20 ? 0 : 3 * (t - 19)));

test('spending a year is what was added over four quarters, of all regions together', () => {
  const one = yearlySpending([region(steady)], 40);
  expect([one[10], one[20], one[21], one[39]]).toEqual([0, 3, 6, 12]);
  expect(yearlySpending([region(steady), region(steady)], 40)[39]).toBe(24);
});

test('a year is four quarters from the first one on', () => {
  const fromTheStart = Float64Array.from({ length: 40 }, (_, t) => 3 * (t + 1));
  expect([...yearlySpending([region(fromTheStart)], 40).subarray(0, 6)]).toEqual([3, 6, 9, 12, 12, 12]);
});

test('the average counts the quarters in which the policy acts, as money and as a share of value added', () => {
  expect(budgetOf([region(steady)], 20, 40)).toEqual({ average: 12, share: 0.03 });
  expect(budgetOf([region(steady)], 0, 40)).toMatchObject({ average: 6 });
  expect(budgetOf([region(steady)], 20, 30)).toEqual({ average: 12, share: 0.03 });
});

test('what a policy buys: amounts discounted to its beginning, jobs times years', () => {
  const alone = region(new Float64Array(40));
  const better = region(
    Float64Array.from({ length: 40 }, (_, t) => (t < 24 ? 0 : 10)),
    Float64Array.from({ length: 40 }, (_, t) => (t === 28 ? 204 : 100)),
    Float64Array.from({ length: 40 }, (_, t) => (t >= 36 ? 52 : 50)),
  );
  const { cost, valueAdded, jobYears } = policyReturns([better], [alone], 40, 24);
  expect(cost).toBeCloseTo(10, 12);
  // A year later at 4 %.
  expect(valueAdded).toBeCloseTo(104 / 1.04, 9);
  // Two labour units of ten jobs for a year.
  expect(jobYears).toBeCloseTo(20, 12);
  expect(policyReturns([alone], [alone], 40, 0)).toEqual({ cost: 0, valueAdded: 0, jobYears: 0 });
});

test('years above the cap are stretches of quarters', () => {
  expect(aboveCap([1, 6, 7, 5, 5, 9], 5)).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 6 },
  ]);
  expect(aboveCap([1, 2], 5)).toEqual([]);
});

test('a policy is weakened until its dearest year is within the cap, no further than needed', () => {
  const fitted = (cap: number, dearest: (strength: number) => number) => {
    const search = underCap(cap);
    let step = search.next();
    while (step.done !== true) step = search.next(dearest(step.value));
    return step.value;
  };
  // 5 a year goes into bail-outs whatever the levers do.
  const found = fitted(50, (strength) => 5 + 87 * strength)!;
  expect(found.dearest).toBeLessThanOrEqual(50);
  expect(found.strength).toBeGreaterThan(45 / 87 - 1 / 100);
  expect(fitted(4, (strength) => 5 + 87 * strength)).toBeUndefined();
});
