/**
 * The one table of the figures the page quotes. An entry says what it is, over which runs and of which quarters, what
 * it comes to, and how it is written; header, panel, lanes, notes and the page on paper read their numbers here, so
 * that one thing has one number wherever it stands.
 *
 * - At the end is the mean of the last two years (`END_QUARTERS`), everywhere.
 * - Once there are many runs, a level is their median and a difference the mean over pairs with the same luck, with its
 *   95 % interval.
 * - Until then they are of the run on show, and are said to be.
 */
import { END_QUARTERS, JOBS_PER_UNIT, QUARTERS_PER_YEAR, shownDecimals, indicators } from '../../engine/index.ts';
import type { IndicatorEntry, IndicatorId, RegionResult } from '../../engine/index.ts';
import {
  endMean,
  inWords,
  isInJobs,
  pairedChange,
  type Interval,
  type Language,
  type Outlook,
  type RegionOutlook,
} from '../../experiments/index.ts';
import { decimal, percent, signed } from '../parts/format.ts';
import { rangeWords } from '../parts/interval-words.ts';

/** The runs a figure is of: the one on show, the median of many, or the mean over pairs with the same luck. */
export type Over = { readonly kind: 'run' } | { readonly kind: 'runs' | 'pairs'; readonly count: number };

export interface QuotedFigure {
  readonly what: IndicatorId;
  readonly over: Over;
  /** In the unit shown; NaN where it is unknown. */
  readonly value: number;
  /** Of a difference, its 95 % interval; NaN where only one run is known. */
  readonly low: number;
  readonly high: number;
}

/** What is quoted of an indicator at the end of a run. */
export interface QuotedEnd {
  readonly end: QuotedFigure;
  /** The same when nothing is done; undefined where nothing is done or that is unknown. */
  readonly alone: QuotedFigure | undefined;
  /** Difference of the two. */
  readonly gap: QuotedFigure | undefined;
}

/** Of many runs, what the table is made from. */
export interface QuotedRuns {
  readonly now: Pick<RegionOutlook['now'], 'ends'>;
  readonly alone?: Pick<RegionOutlook['now'], 'ends'> | undefined;
  readonly effects?: RegionOutlook['effects'];
  /** How many there are. */
  readonly runs: number;
}

/** What the table is made from of one region of an outlook. */
export function quotedRuns(outlook: Outlook | undefined, region: number): QuotedRuns | undefined {
  const found = outlook?.regions[region];
  return found && { now: found.now, alone: found.alone, effects: found.effects, runs: outlook!.replicates.length };
}

type WithSeries = Pick<RegionResult, 'series'>;

export interface QuotedSources {
  /** The run on show, and the same luck without any policy. */
  readonly now: WithSeries | undefined;
  readonly alone: WithSeries | undefined;
  /** Of the present document; undefined until they are there. */
  readonly many: QuotedRuns | undefined;
}

/** From the model's unit to the one shown. */
export const timesOf = (id: IndicatorId): number => (isInJobs(id) ? JOBS_PER_UNIT : 1);

const NO_INTERVAL = { low: Number.NaN, high: Number.NaN };
const single: Over = { kind: 'run' };

function figure(what: IndicatorId, over: Over, value: number): QuotedFigure {
  return { what, over, value: timesOf(what) * value, ...NO_INTERVAL };
}

function difference(what: IndicatorId, over: Over, { mean, low, high }: Interval): QuotedFigure {
  const times = timesOf(what);
  return { what, over, value: times * mean, low: times * low, high: times * high };
}

const known = (of: QuotedFigure | undefined): QuotedFigure | undefined =>
  of === undefined || Number.isNaN(of.value) ? undefined : of;

/** The entry of an indicator at the end: of many runs where they know it, of the run on show until then. */
export function quotedEnd(what: IndicatorId, { now, alone, many }: QuotedSources): QuotedEnd {
  const median = many?.now.ends[what];
  if (many !== undefined && median !== undefined) {
    const over: Over = { kind: 'runs', count: many.runs };
    const without = many.alone?.ends[what];
    const effect = many.effects?.[what];
    return {
      end: figure(what, over, median.p50),
      alone: known(without && figure(what, over, without.p50)),
      gap: known(effect && difference(what, { kind: 'pairs', count: many.runs }, effect)),
    };
  }
  const end = figure(what, single, now === undefined ? Number.NaN : endMean(now.series[what]));
  const without = known(alone && figure(what, single, endMean(alone.series[what])));
  const gap = without && { ...end, value: end.value - without.value };
  return { end, alone: without, gap: known(gap) };
}

/** What a change of the document moved at the end: over pairs where both sides have many runs, else in the one run. */
export function quotedChange(
  what: IndicatorId,
  runs: { readonly before: WithSeries; readonly now: WithSeries },
  many: { readonly before: Outlook; readonly now: Outlook; readonly region: number } | undefined,
): QuotedFigure {
  const paired = many && pairedChange(many.before, many.now, many.region, what);
  if (paired !== undefined) return difference(what, { kind: 'pairs', count: paired.pairs }, paired);
  return figure(what, single, endMean(runs.now.series[what]) - endMean(runs.before.series[what]));
}

/** Decimals of an indicator. */
export const digitsOf = (id: IndicatorId): number =>
  isInJobs(id) ? 0 : shownDecimals(indicators[id] as IndicatorEntry);

/** A level as it is written: 4,348. */
export function levelWords({ what, value }: QuotedFigure, lang: Language): string {
  return (indicators[what] as IndicatorEntry).format === 'share'
    ? percent(lang, value, digitsOf(what))
    : decimal(lang, value, digitsOf(what));
}

const brackets = { en: [' (', ')'], zh: ['（', '）'] } as const;

/** The interval of a difference in brackets, or nothing: (15 – 21). */
export function intervalWords({ what, low, high }: QuotedFigure, lang: Language): string {
  const [opening, closing] = brackets[lang];
  return Number.isNaN(low) ? '' : `${opening}${rangeWords(lang, low, high, digitsOf(what))}${closing}`;
}

/** A difference as it is written: +18 (15 – 21). */
export function gapWords(of: QuotedFigure, lang: Language): string {
  return `${signed(lang, of.value, digitsOf(of.what))}${intervalWords(of, lang)}`;
}

const overText = {
  en: {
    run: 'this run',
    runs: (n: number) => `median of ${n} runs`,
    pairs: (n: number) => `mean of ${n} ${n === 1 ? 'pair' : 'pairs'}, same luck`,
    end: (years: string) => `mean of the last ${years} years`,
  },
  zh: {
    run: '本次运行',
    runs: (n: number) => `${n} 次运行的中位数`,
    pairs: (n: number) => `${n} 对同一运气运行的平均`,
    end: (years: string) => `最后${years}年均值`,
  },
} as const;

/** Over which runs a figure is. */
export function overWords(over: Over, lang: Language): string {
  const text = overText[lang];
  return over.kind === 'run' ? text.run : text[over.kind](over.count);
}

/** What “at the end” means. */
export function endWords(lang: Language): string {
  return overText[lang].end(inWords(lang, END_QUARTERS / QUARTERS_PER_YEAR));
}
