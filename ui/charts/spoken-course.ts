/** A line in one sentence: where it begins, when it is highest, where it ends. */
import type { Language } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { courseOf } from '../plot/course.ts';
import { chartText } from './chart-text.ts';

export interface SpokenLine {
  readonly run: Float64Array | undefined;
  readonly baseline: Float64Array | undefined;
}

export interface SpokenView {
  readonly lang: Language;
  readonly quarters: number;
  readonly calendar: Calendar;
}

/** What is quoted of the end instead of the line's own last quarter. */
export interface SpokenEnds {
  readonly end?: { readonly value: string; readonly over: string; readonly nothing: string | undefined };
  readonly most?: { readonly low: string; readonly high: string; readonly runs: number } | undefined;
}

export function spokenCourse(
  name: string,
  { run, baseline }: SpokenLine,
  write: (value: number) => string,
  { lang, quarters, calendar: { label } }: SpokenView,
  more: SpokenEnds = {},
): string | undefined {
  const course = run && courseOf(run, quarters);
  if (course === undefined) return undefined;
  const nothing = baseline && courseOf(baseline, quarters);
  return chartText[lang].course(name, {
    firstYear: label(0),
    first: write(course.first),
    peakYear: label(course.peakQuarter),
    peak: write(course.peak),
    lastYear: label(Math.min(run!.length, quarters) - 1),
    last: more.end?.value ?? write(course.last),
    over: more.end?.over,
    nothing: more.end === undefined ? nothing && write(nothing.last) : more.end.nothing,
    most: more.most,
  });
}
