/** What a policy costs, read from the running total of public spending. */
import type { RegionResult } from '../../engine/index.ts';

export interface Budget {
  /** Spending over the year that ends with the quarter. */
  readonly now: number;
  /** Spending per year while the policy acts. */
  readonly average: number;
  /** Average spending as a share of value added over the same quarters. */
  readonly share: number;
}

const YEAR = 4;

/**
 * @param from first quarter in which the policy acts, undefined without any
 * @param to quarter in which its last bar ends
 */
export function budgetOf(regions: readonly Pick<RegionResult, 'series'>[], quarter: number, from: number | undefined, to: number): Budget {
  const total = (id: 'spending' | 'valueAdded', t: number): number => regions.reduce((sum, { series }) => sum + (series[id][t] ?? 0), 0);
  const spentBefore = (t: number): number => (t <= 0 ? 0 : total('spending', t - 1));
  const span = Math.min(YEAR, quarter + 1);
  const now = ((spentBefore(quarter + 1) - spentBefore(quarter + 1 - span)) * YEAR) / span;
  const start = from ?? 0;
  const quarters = Math.max(1, to - start);
  const spent = spentBefore(to) - spentBefore(start);
  let valueAdded = 0;
  for (let t = start; t < to; t++) valueAdded += total('valueAdded', t);
  return { now, average: (spent * YEAR) / quarters, share: valueAdded > 0 ? spent / valueAdded : 0 };
}
