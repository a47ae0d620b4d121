import type { IndicatorId, RunResult } from '../../engine/index.ts';
import type { MeasureDocument } from '../documents/document.ts';
import { measureOf } from '../documents/expectations.ts';

/** One number that a run is judged by: a measure, or the ratio of two. */
export interface Outcome {
  readonly measure: MeasureDocument;
  readonly dividedBy?: MeasureDocument;
}

/** The mean of an indicator over the last eight quarters of a run. */
export function endOf(indicator: IndicatorId, quarters: number, region?: string): Outcome {
  return {
    measure: { indicator, at: 'mean', from: Math.max(0, quarters - 8), ...(region === undefined ? {} : { region }) },
  };
}

/** What is left of the peak at the end of a run, 1 for all of it: the lower, the deeper the decline. */
export function leftOfPeak(indicator: IndicatorId, quarters: number, region?: string): Outcome {
  return {
    ...endOf(indicator, quarters, region),
    dividedBy: { indicator, at: 'max', ...(region === undefined ? {} : { region }) },
  };
}

/**
 * The outcome of a run; NaN where it is unknown, as a share of a peak of nothing, or less, is.
 * @throws Error when the run has no such region
 */
export function outcomeOf({ measure, dividedBy }: Outcome, result: RunResult, regionIds: readonly string[]): number {
  const value = measureOf(measure, result, regionIds);
  if (dividedBy === undefined) return value;
  const divisor = measureOf(dividedBy, result, regionIds);
  return divisor > 0 ? value / divisor : Number.NaN;
}
