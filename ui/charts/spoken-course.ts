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

export function spokenCourse(
  name: string,
  { run, baseline }: SpokenLine,
  write: (value: number) => string,
  { lang, quarters, calendar: { label } }: SpokenView,
  most?: { readonly low: string; readonly high: string; readonly runs: number },
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
    last: write(course.last),
    nothing: nothing && write(nothing.last),
    most,
  });
}
