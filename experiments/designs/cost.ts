import { power, type IndicatorId } from '../../engine/index.ts';
import type { StoredRuns } from './stored-runs.ts';
import { mean, meanInterval, ratioInterval, type Interval } from '../statistics/statistics.ts';

/** How amounts of later quarters are counted today. */
export interface Discounting {
  /** A year; `DISCOUNT_RATE` unless given. */
  readonly yearlyRate?: number;
  /** The quarter all amounts are discounted to, 0 unless given: the same for everything that is compared. */
  readonly to?: number;
}

/** A year, where nobody says otherwise. */
export const DISCOUNT_RATE = 0.04;

/** Discount factor of one quarter. */
function quarterlyFactor(yearlyRate = DISCOUNT_RATE): number {
  return power(1 + yearlyRate, -0.25);
}

/** Sum of amounts per quarter, each discounted to quarter `to`; amounts before it are left out. */
export function discountedSum(amounts: ArrayLike<number>, { yearlyRate, to = 0 }: Discounting = {}): number {
  const factor = quarterlyFactor(yearlyRate);
  let sum = 0;
  // Horner's scheme from the end: one multiplication a quarter, no powers.
  for (let t = amounts.length - 1; t >= to; t--) sum = sum * factor + (amounts[t] as number);
  return sum;
}

/** Amounts per quarter of a running total such as public spending. */
function perQuarter(total: ArrayLike<number>): Float64Array {
  return Float64Array.from(
    { length: total.length },
    (_, t) => (total[t] as number) - (t === 0 ? 0 : (total[t - 1] as number)),
  );
}

/** What a path costs more than another, discounted: the difference of two series of cumulated public spending. */
export function discountedCost(
  spending: ArrayLike<number>,
  against: ArrayLike<number>,
  discounting: Discounting = {},
): number {
  const more = perQuarter(spending);
  const less = perQuarter(against);
  return discountedSum(
    more.map((amount, t) => amount - (less[t] as number)),
    discounting,
  );
}

/** Effect and cost of a path against another. */
export interface CostEffect {
  /** Discounted cost in value-added units. */
  readonly cost: Interval;
  /** Discounted effect on the indicator. */
  readonly effect: Interval;
  /** Effect per unit of cost, by Fieller; NaN ends when the cost is not distinguishable from 0. */
  readonly perUnit: Interval;
}

/**
 * Effect per unit of cost over paired runs.
 * @param rows of each path, row after row of `quarters` values: `runs()` of a comparison that keeps both. `spending` is
 * cumulated, the effect is of an indicator per quarter such as value added.
 */
export function costEffect(
  path: { readonly spending: Float64Array; readonly effect: Float64Array },
  against: { readonly spending: Float64Array; readonly effect: Float64Array },
  quarters: number,
  discounting: Discounting = {},
): CostEffect {
  const runs = path.spending.length / quarters;
  const row = (values: Float64Array, k: number): Float64Array => values.subarray(k * quarters, (k + 1) * quarters);
  const costs = Array.from({ length: runs }, (_, k) =>
    discountedCost(row(path.spending, k), row(against.spending, k), discounting),
  );
  const effects = Array.from({ length: runs }, (_, k) => {
    const other = row(against.effect, k);
    return discountedSum(
      row(path.effect, k).map((value, t) => value - (other[t] as number)),
      discounting,
    );
  });
  return { cost: meanInterval(costs), effect: meanInterval(effects), perUnit: ratioInterval(effects, costs) };
}

/** The budget that all packages can be brought to: the smallest of their costs at full level. */
export function commonBudget(costs: readonly number[]): number {
  return costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
}

/** Mean discounted cost over paired runs of cumulated spending. */
export function meanCost(
  spending: readonly ArrayLike<number>[],
  against: readonly ArrayLike<number>[],
  discounting: Discounting = {},
): number {
  return mean(spending.map((series, k) => discountedCost(series, against[k] as ArrayLike<number>, discounting)));
}

/** Rows averaged over the replicates of a world: runs in one world are not independent. */
function rowsByWorld(rows: Float64Array, quarters: number, perWorld: number): Float64Array {
  if (perWorld === 1) return rows;
  const worlds = Math.floor(rows.length / quarters / perWorld);
  const means = new Float64Array(worlds * quarters);
  for (let w = 0; w < worlds; w++) {
    for (let k = 0; k < perWorld; k++) {
      const at = (w * perWorld + k) * quarters;
      for (let t = 0; t < quarters; t++)
        means[w * quarters + t] = (means[w * quarters + t] as number) + (rows[at + t] as number) / perWorld;
    }
  }
  return means;
}

export interface CostQuestion {
  /** Indices of the two paths. */
  readonly path: number;
  readonly against: number;
  readonly region?: number;
  readonly quarters: number;
  /** Replicates that share a world, 1 unless given. */
  readonly perWorld?: number;
  /** The first so many; all unless given. */
  readonly replicates?: number;
}

/** Cost of a path and its effect on value added, read from a comparison that keeps `valueAdded` and `spending`. */
export function costBetween(
  runs: Pick<StoredRuns, 'runs'>,
  { path, against, region, quarters, perWorld = 1, replicates }: CostQuestion,
): CostEffect {
  const rows = (of: number, id: IndicatorId): Float64Array =>
    rowsByWorld(
      runs.runs(of, id, region).subarray(0, replicates === undefined ? undefined : replicates * quarters),
      quarters,
      perWorld,
    );
  const paid = (of: number) => ({ spending: rows(of, 'spending'), effect: rows(of, 'valueAdded') });
  return costEffect(paid(path), paid(against), quarters);
}
