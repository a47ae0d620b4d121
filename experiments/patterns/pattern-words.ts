/** Measured values, intervals and bands in words. */
import type { Language } from '../../engine/index.ts';
import { decimal, NO_NUMBER, percent } from '../words/numbers.ts';
import type { RowEntry } from './pattern.ts';

function digitsOf(size: number): number {
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 1 || size === 0 ? 2 : 3;
}

type Written = Pick<RowEntry, 'format' | 'statistic'>;

/** A value of a row, of its interval or of its band. */
export function patternNumber(lang: Language, value: number, { format, statistic }: Written): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  if (statistic === 'share') return percent(lang, value);
  if (format === 'quarter') return String(Math.round(value));
  if (format === 'share') return percent(lang, value, Math.abs(value) < 0.0995 ? 1 : 0);
  return decimal(lang, value, digitsOf(Math.abs(value)));
}

/** Between two numbers; a dash beside a minus could be read as one. */
const joined = (low: string, high: string): string =>
  low.startsWith('−') || high.startsWith('−') ? `${low}\u00a0…\u00a0${high}` : `${low}\u00a0–\u00a0${high}`;

/** From one value to another; nothing while unknown. */
export function patternSpan(lang: Language, low: number, high: number, row: Written): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return '';
  return joined(patternNumber(lang, low, row), patternNumber(lang, high, row));
}

/** An end of a band with no more digits than it was set with. */
function bandEnd(value: number, { format, statistic }: Written): string {
  const isShare = statistic === 'share' || format === 'share';
  const size = Number(Math.abs(isShare ? 100 * value : value).toPrecision(6));
  return `${value < 0 ? '−' : ''}${size}${isShare ? '%' : ''}`;
}

/** Values at which a row holds; nothing where it is held against nothing. */
export function bandText(row: RowEntry): string {
  const [low, high] = row.band.map((end) => (end === null ? undefined : bandEnd(end, row)));
  if (low === undefined) return high === undefined ? '' : `≤\u00a0${high}`;
  return high === undefined ? `≥\u00a0${low}` : joined(low, high);
}

const statisticWords = {
  median: { en: 'median over seeds', zh: '各种子的中位数' },
  mean: { en: 'mean over seeds', zh: '各种子的均值' },
  share: { en: 'share of seeds', zh: '种子占比' },
} as const;

/** What the number is of the values of all seeds. */
export const statisticText = (lang: Language, { statistic }: RowEntry): string => statisticWords[statistic][lang];
