/** The public purse of a region as one looks at a budget: money over a year, and what stands behind it. */
import { QUARTERS_PER_YEAR, type RegionResult } from '../../engine/index.ts';

/** Money over the year that ends with each quarter, in the order in which it is laid on top of each other. */
export interface Purse {
  readonly income: Float64Array;
  /** Services as far as they are paid, and the rest of them. */
  readonly services: Float64Array;
  readonly unserved: Float64Array;
  /** Policy as far as it is paid, rescues among it, and what was announced besides. */
  readonly policy: Float64Array;
  readonly unpaid: Float64Array;
  /** Reserve above 0, debt below it, in years of income. */
  readonly net: Float64Array;
}

/** Sum over the year that ends with each quarter; there was nothing before quarter 0. */
function overYear(quarters: number, of: (t: number) => number): Float64Array {
  const each = Float64Array.from({ length: quarters }, (_, t) => of(t));
  return each.map((_value, t) => {
    let sum = 0;
    for (let q = Math.max(0, t - QUARTERS_PER_YEAR + 1); q <= t; q++) sum += each[q]!;
    return sum;
  });
}

export function purseOf(series: RegionResult['series']): Purse {
  const { revenue, publicServices, serviceShortfall, spending, policyMoney, fundedShare, netPosition } = series;
  const year = (of: (t: number) => number): Float64Array => overYear(revenue.length, of);
  const spent = (t: number): number => spending[t]! - (t === 0 ? 0 : spending[t - 1]!);
  const short = (t: number): number => serviceShortfall[t]! * publicServices[t]!;
  return {
    income: year((t) => revenue[t]!),
    services: year((t) => publicServices[t]! - short(t)),
    unserved: year(short),
    policy: year(spent),
    // Where all is paid, what falls due and what was reckoned differ by a quarter's growth: that is no debt to anybody.
    unpaid: year((t) => (fundedShare[t]! < 1 ? Math.max(0, policyMoney[t]! - spent(t)) : 0)),
    net: netPosition,
  };
}

/** Whether there is anything to see of it: somebody announced something, or services went short. */
export const purseSpeaks = ({ policyMoney, serviceShortfall }: RegionResult['series']): boolean =>
  policyMoney.some((asked) => asked > 0) || serviceShortfall.some((share) => share > 0);
