/** Where a run ends: the handful of numbers a headline is made of. */
import { indicators, JOBS_PER_UNIT } from '../../engine/index.ts';

export const outcomeIds = ['valueAdded', 'employment', 'firms', 'functionLevel', 'lockIn'] as const;
export type OutcomeId = (typeof outcomeIds)[number];

export interface OutcomeStyle {
  /** Factor from the model's unit to the one shown. */
  readonly times: number;
  readonly digits: number;
  /** Upper end of its scale where it has one. */
  readonly top?: number;
}

export const outcomeStyles: { readonly [K in OutcomeId]: OutcomeStyle } = {
  valueAdded: { times: 1, digits: 0 },
  employment: { times: JOBS_PER_UNIT, digits: 0 },
  firms: { times: 1, digits: 0 },
  // Firms with a brand of their own go on building it: the model's scale ends at 3.3.
  functionLevel: { times: 1, digits: 2, top: indicators.functionLevel.bounds[1] },
  lockIn: { times: 1, digits: 2, top: 1 },
};

/** Largest known value of a series and the quarter it is reached in; NaN without any. */
export function peakOf(values: ArrayLike<number>): { readonly value: number; readonly quarter: number } {
  let quarter = 0;
  for (let t = 1; t < values.length; t++)
    if (values[t]! > values[quarter]! || Number.isNaN(values[quarter])) quarter = t;
  const value = values[quarter] ?? Number.NaN;
  return { value, quarter: Number.isNaN(value) ? 0 : quarter };
}
