/** What a policy costs and what it buys, read from the running total of public spending. */
import { JOBS_PER_UNIT, QUARTERS_PER_YEAR, type RegionResult } from '../../engine/index.ts';
import { discountedCost, discountedSum } from '../../experiments/index.ts';

type Regions = readonly Pick<RegionResult, 'series'>[];

/** Sum of an indicator over all regions, quarter by quarter: one purse pays for all of them. */
function total(regions: Regions, id: 'spending' | 'valueAdded' | 'employment', quarters: number): Float64Array {
  const sum = new Float64Array(quarters);
  for (const { series } of regions) for (let t = 0; t < quarters; t++) sum[t]! += series[id][t] ?? 0;
  return sum;
}

/** Spending over the year that ends with each quarter; nothing was spent before quarter 0. */
export function yearlySpending(regions: Regions, quarters: number): Float64Array {
  const spent = total(regions, 'spending', quarters);
  return spent.map((until, t) => until - (t >= QUARTERS_PER_YEAR ? spent[t - QUARTERS_PER_YEAR]! : 0));
}

export interface Budget {
  /** Spending per year while the policy acts. */
  readonly average: number;
  /** Average spending as a share of value added over the same quarters. */
  readonly share: number;
}

/**
 * @param from first quarter in which the policy acts
 * @param to quarter in which its last bar ends
 */
export function budgetOf(regions: Regions, from: number, to: number): Budget {
  const spent = total(regions, 'spending', to);
  const paid = (spent[to - 1] ?? 0) - (from > 0 ? spent[from - 1]! : 0);
  let valueAdded = 0;
  total(regions, 'valueAdded', to).forEach((value, t) => (valueAdded += t >= from ? value : 0));
  return {
    average: (paid * QUARTERS_PER_YEAR) / Math.max(1, to - from),
    share: valueAdded > 0 ? paid / valueAdded : 0,
  };
}

/** A policy against doing nothing, over the whole run. */
export interface PolicyReturns {
  /** Spending more than when nothing is done, discounted to the beginning of the policy. */
  readonly cost: number;
  /** Value added more, discounted alike. */
  readonly valueAdded: number;
  /** Jobs more, times the years they last. */
  readonly jobYears: number;
}

/** @param from quarter all amounts are discounted to: the first in which the policy acts */
export function policyReturns(regions: Regions, alone: Regions, quarters: number, from: number): PolicyReturns {
  const more = (id: 'valueAdded' | 'employment'): Float64Array => {
    const without = total(alone, id, quarters);
    return total(regions, id, quarters).map((value, t) => value - without[t]!);
  };
  return {
    cost: discountedCost(total(regions, 'spending', quarters), total(alone, 'spending', quarters), { to: from }),
    valueAdded: discountedSum(more('valueAdded'), { to: from }),
    jobYears: more('employment').reduce((sum, labour) => sum + labour, 0) * (JOBS_PER_UNIT / QUARTERS_PER_YEAR),
  };
}

/** Stretches of quarters `from <= quarter < to` in which more is spent than the cap allows. */
export function aboveCap(
  spending: ArrayLike<number>,
  cap: number,
): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let t = 0; t < spending.length; t++) {
    if (spending[t]! <= cap) continue;
    const last = spans.at(-1);
    if (last?.to === t) last.to = t + 1;
    else spans.push({ from: t, to: t + 1 });
  }
  return spans;
}

/** Halvings: to a part in 128 of the policy as it stands. */
const FITTINGS = 7;

/** A policy brought under a cap. */
export interface Fitted {
  /** All levels multiplied by this. */
  readonly strength: number;
  /** The dearest year there. */
  readonly dearest: number;
}

/**
 * Looks for the largest strength of a policy whose dearest year stays within the cap: a generator that yields strengths
 * and is sent the dearest year at each; spending is taken to rise with the levels.
 * @returns undefined where even without the policy a year costs more than the cap
 */
export function* underCap(cap: number): Generator<number, Fitted | undefined, number> {
  let [low, high] = [0, 1];
  let best: Fitted | undefined;
  const none = yield 0;
  if (none > cap) return undefined;
  best = { strength: 0, dearest: none };
  for (let step = 0; step < FITTINGS; step++) {
    const strength = (low + high) / 2;
    const dearest = yield strength;
    if (dearest <= cap) {
      best = { strength, dearest };
      low = strength;
    } else high = strength;
  }
  return best;
}
