/** The sentence under the question: what this run says, in words a mayor would use. */
import type { RegionResult, Text, Verdict } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import type { Calendar } from './calendar.ts';
import { decimal, percent } from './format.ts';
import { outcomesOf, peakOf } from './outcomes.ts';
import { textOf } from './text/text.ts';

/** A piece of a sentence: plain, or stressed and coloured by a verdict. */
export type Segment = string | { readonly strong: string; readonly verdict?: Verdict };

/** One future as the sentence needs it, numbers already written. */
export interface FutureWords {
  readonly verdict: Verdict;
  readonly valueAdded: string;
  readonly jobs: string;
}

export interface HeadlineWords {
  /** Name of the region where there are several. */
  readonly region: string | undefined;
  readonly years: string;
  readonly now: FutureWords;
  /** The same without any policy; undefined when there is none to leave out or it is not known yet. */
  readonly alone: FutureWords | undefined;
  readonly hasPolicy: boolean;
  /** How far value added ends above (+) or below (−) that of doing nothing, as a percentage without sign; undefined when about equal. */
  readonly gap: { readonly higher: boolean; readonly percent: string } | undefined;
  /** Value added at the end as a share of its peak, and the year of the peak. */
  readonly ofPeak: string;
  readonly peakYear: string;
}

export interface HeadlineFacts {
  readonly result: RegionResult;
  readonly baseline: RegionResult | undefined;
  readonly hasPolicy: boolean;
  /** Given where there are several regions. */
  readonly region: Text | undefined;
  readonly quarters: number;
  readonly calendar: Calendar;
}

const ABOUT_EQUAL = 0.01;

function futureWords(result: RegionResult, lang: Language): FutureWords {
  const end = outcomesOf(result);
  return { verdict: result.verdict, valueAdded: decimal(lang, end.valueAdded, 0), jobs: decimal(lang, end.employment, 0) };
}

/** The sentence as pieces, so that a page can stress its verdicts. */
export function headlineOf({ result, baseline, hasPolicy, region, quarters, calendar }: HeadlineFacts, lang: Language): readonly Segment[] {
  const end = outcomesOf(result).valueAdded;
  const alone = hasPolicy && baseline !== undefined ? baseline : undefined;
  const aloneEnd = alone === undefined ? 0 : outcomesOf(alone).valueAdded;
  const gap = aloneEnd > 0 ? end / aloneEnd - 1 : 0;
  const peak = peakOf(result.series.valueAdded);
  return textOf[lang].headline({
    region: region?.[lang],
    years: decimal(lang, quarters / 4, quarters % 4 === 0 ? 0 : 2),
    now: futureWords(result, lang),
    alone: alone === undefined ? undefined : futureWords(alone, lang),
    hasPolicy,
    gap: Math.abs(gap) < ABOUT_EQUAL ? undefined : { higher: gap > 0, percent: percent(lang, Math.abs(gap)) },
    ofPeak: percent(lang, peak.value > 0 ? Math.max(0, end / peak.value) : 0),
    peakYear: calendar.label(peak.quarter),
  });
}

/** The sentence as one string, for titles and screen readers. */
export function headlineText(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.strong)).join('');
}
