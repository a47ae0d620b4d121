/** What a lesson reads from runs, and how it writes the numbers. */
import type { IndicatorId, RunResult, Verdict } from '../../engine/index.ts';
import { endMean, jobs, type Language } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { decimal, percent } from '../parts/format.ts';
import { peakOf } from '../facts/outcomes.ts';

/**
 * One run as a lesson asks about it. Without a region it is the first one. Jobs are in labour units, like in the
 * engine.
 */
export interface Reading {
  readonly quarters: number;
  /** Mean over `from <= quarter < to`. */
  mean(indicator: IndicatorId, from: number, to: number, region?: string): number;
  /** Mean of the last eight quarters. */
  end(indicator: IndicatorId, region?: string): number;
  /** Value at the end of the run, for running totals. */
  total(indicator: IndicatorId, region?: string): number;
  at(indicator: IndicatorId, quarter: number, region?: string): number;
  /** Largest value before `to`, and when. */
  peak(indicator: IndicatorId, to?: number, region?: string): { readonly value: number; readonly quarter: number };
  low(
    indicator: IndicatorId,
    from: number,
    to: number,
    region?: string,
  ): { readonly value: number; readonly quarter: number };
  verdict(region?: string): Verdict;
}

/**
 * @param regionIds ids of `result.regions`, in order
 * @throws Error (from its members) for a region the run does not have
 */
export function readingOf(result: RunResult, regionIds: readonly string[]): Reading {
  const regionOf = (id: string | undefined) => {
    const found = result.regions[id === undefined ? 0 : regionIds.indexOf(id)];
    if (found === undefined) throw new Error(`no region ${id} in this run`);
    return found;
  };
  const series = (indicator: IndicatorId, region?: string): Float64Array => regionOf(region).series[indicator];
  const part = (indicator: IndicatorId, from: number, to: number, region?: string): Float64Array =>
    series(indicator, region).subarray(from, to);
  return {
    quarters: result.quarters,
    mean: (indicator, from, to, region) => endMean(part(indicator, from, to, region), to - from),
    end: (indicator, region) => endMean(series(indicator, region)),
    total: (indicator, region) => series(indicator, region).at(-1) ?? 0,
    at: (indicator, quarter, region) => series(indicator, region)[quarter] ?? 0,
    peak: (indicator, to = result.quarters, region) => peakOf(part(indicator, 0, to, region)),
    low(indicator, from, to, region) {
      const values = part(indicator, from, to, region);
      let quarter = 0;
      for (let t = 1; t < values.length; t++)
        if (values[t]! < values[quarter]! || Number.isNaN(values[quarter])) quarter = t;
      return { value: values[quarter] ?? 0, quarter: from + quarter };
    },
    verdict: (region) => regionOf(region).verdict,
  };
}

/** The runs a question is answered from. */
export interface LessonFacts {
  /** The run as it stands after the step's action. */
  readonly now: Reading;
  /** The run that stood before the step's action; the same one where a step has none. */
  readonly before: Reading;
  /** The same world and luck without any policy. */
  readonly alone: Reading;
}

/** How numbers and moments are written in one language. */
export interface LessonWords {
  readonly jobs: (labour: number) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly index: (value: number) => string;
  /** A ratio as a factor, such as 2.7. */
  readonly times: (value: number) => string;
  /** The year of a quarter as it stands in a sentence. */
  readonly year: (quarter: number) => string;
}

export function lessonWords(lang: Language, calendar: Calendar): LessonWords {
  const count = (value: number): string => decimal(lang, value, 0);
  return {
    jobs: (labour) => jobs(lang, labour),
    count,
    share: (value) => percent(lang, value),
    index: (value) => decimal(lang, value, 2),
    times: (value) => decimal(lang, value, Math.abs(value) < 10 ? 1 : 0),
    year: calendar.label,
  };
}

export type FindingText = { readonly [L in Language]: (words: LessonWords) => string };
/** Place of an option in its question. */
export type OptionIndex = 0 | 1 | 2;

/** Which option came true, and the numbers that say so. */
export interface LessonFinding {
  readonly option: OptionIndex;
  readonly said: FindingText;
}

/** Which of three bands a value lies in, counted from below. */
export function bandFromBottom(value: number, low: number, high: number): OptionIndex {
  return value < low ? 0 : value < high ? 1 : 2;
}

/** The same counted from above: for options that are written from the largest to the smallest. */
export function bandFromTop(value: number, high: number, low: number): OptionIndex {
  return value >= high ? 0 : value >= low ? 1 : 2;
}

/** A ratio; nothing of nothing is 0. */
export function ratioOrZero(value: number, base: number): number {
  return base > 0 ? value / base : 0;
}
