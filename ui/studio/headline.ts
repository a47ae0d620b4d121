/**
 * The sentence under the question: what the runs say, or while they are not there the one on show, in words a mayor
 * would use.
 */
import { verdicts, type RegionResult, type Text } from '../../engine/index.ts';
import { yearsText, type Language, type PathOutlook, type RegionOutlook } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { decimal, percent } from '../parts/format.ts';
import { sizeRange } from '../parts/interval-words.ts';
import { peakOf } from '../facts/outcomes.ts';
import { levelWords, quotedEnd, type QuotedEnd } from '../facts/quoted-figures.ts';
import type { FutureWords, HeadlineWords, Segment, VerdictRuns } from './headline-words.ts';
import { textOf } from './text/text.ts';

export interface HeadlineFacts {
  readonly result: RegionResult;
  readonly baseline: RegionResult | undefined;
  readonly hasPolicy: boolean;
  /** Given where there are several regions. */
  readonly region: Text | undefined;
  readonly quarters: number;
  readonly calendar: Calendar;
  /** Many runs are of worlds that a calibration found. */
  readonly plausible?: boolean;
}

const ABOUT_EQUAL = 0.01;
/** Less value added than this is written as 0. */
const NEXT_TO_NOTHING = 0.5;

function gapOf(end: number, alone: number, lang: Language): HeadlineWords['gap'] {
  // A percentage of almost nothing would only be a large number.
  if (alone < NEXT_TO_NOTHING)
    return Math.abs(end - alone) < NEXT_TO_NOTHING ? undefined : { higher: end > alone, percent: undefined };
  const gap = end / alone - 1;
  return Math.abs(gap) < ABOUT_EQUAL ? undefined : { higher: gap > 0, percent: percent(lang, Math.abs(gap)) };
}

const endOf = (id: 'valueAdded' | 'employment', result: RegionResult): QuotedEnd =>
  quotedEnd(id, { now: result, alone: undefined, many: undefined });

function futureWords(result: RegionResult, lang: Language): FutureWords {
  return {
    verdict: result.verdict,
    valueAdded: levelWords(endOf('valueAdded', result).end, lang),
    jobs: levelWords(endOf('employment', result).end, lang),
  };
}

/** The sentence as pieces, so that a page can stress its verdicts. */
export function headlineOf(
  { result, baseline, hasPolicy, region, quarters, calendar }: HeadlineFacts,
  lang: Language,
): readonly Segment[] {
  const end = endOf('valueAdded', result).end.value;
  const alone = hasPolicy && baseline !== undefined ? baseline : undefined;
  const aloneEnd = alone === undefined ? 0 : endOf('valueAdded', alone).end.value;
  const peak = peakOf(result.series.valueAdded);
  return textOf[lang].headline({
    region: region?.[lang],
    years: yearsText(lang, quarters),
    now: futureWords(result, lang),
    alone: alone === undefined ? undefined : futureWords(alone, lang),
    hasPolicy,
    gap: gapOf(end, aloneEnd, lang),
    ofPeak: peak.value >= NEXT_TO_NOTHING ? percent(lang, Math.max(0, end / peak.value)) : undefined,
    peakYear: calendar.label(peak.quarter),
  });
}

function endings({ verdicts: counts }: PathOutlook): readonly VerdictRuns[] {
  return verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => ({ verdict, runs: counts[verdict] }));
}

function mostFrequent(list: readonly VerdictRuns[]): VerdictRuns {
  return list.reduce((best, one) => (one.runs > best.runs ? one : best));
}

/** Of the other future, what most runs of this one do, and what most of its own do. */
function contrast(alone: PathOutlook, now: readonly VerdictRuns[]): readonly VerdictRuns[] {
  const told = [mostFrequent(now).verdict, mostFrequent(endings(alone)).verdict];
  return verdicts
    .filter((verdict) => told.includes(verdict))
    .map((verdict) => ({ verdict, runs: alone.verdicts[verdict] }));
}

/** The sentence of many runs. */
export function oddsHeadline(
  outlook: RegionOutlook,
  { region, quarters, plausible = false }: Pick<HeadlineFacts, 'region' | 'quarters' | 'plausible'>,
  lang: Language,
): readonly Segment[] {
  const { now, alone } = outlook;
  const counts = endings(now);
  const runs = now.outcomes.length;
  const quoted = (id: 'valueAdded' | 'employment'): QuotedEnd =>
    quotedEnd(id, { now: undefined, alone: undefined, many: { ...outlook, runs } });
  const { end: valueAdded, gap } = quoted('valueAdded');
  return textOf[lang].oddsHeadline({
    plausible,
    region: region?.[lang],
    years: yearsText(lang, quarters),
    runs,
    now: counts,
    alone: alone && contrast(alone, counts),
    same: alone !== undefined && verdicts.every((verdict) => alone.verdicts[verdict] === now.verdicts[verdict]),
    gap:
      gap === undefined || !(gap.low > 0 || gap.high < 0)
        ? undefined
        : {
            higher: gap.value > 0,
            size: decimal(lang, Math.abs(gap.value), 0),
            range: sizeRange(lang, gap.low, gap.high, 0),
          },
    valueAdded: levelWords(valueAdded, lang),
    jobs: levelWords(quoted('employment').end, lang),
  });
}

/** The sentence as one string, for titles and screen readers. */
export function headlineText(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.strong)).join('');
}
