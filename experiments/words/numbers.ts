/** Numbers as a chronicle writes them: the same characters on every machine, so nothing here asks the locale. */
import type { Language } from './faults.ts';
import { JOBS_PER_UNIT, QUARTERS_PER_YEAR } from '../../engine/index.ts';

const MINUS = '−';
/** What stands for a number that is unknown. */
export const NO_NUMBER = '–';
const withSign = (negative: boolean, text: string): string => (negative && /[1-9]/.test(text) ? MINUS + text : text);

/** Fixed decimals with a true minus sign: 0.5 → 0.50. Every number here is a dash where it is unknown. */
export function fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  return withSign(value < 0, Math.abs(value).toFixed(digits));
}

/** From this size on Chinese counts in 万. */
const WAN = 10_000;

/** A whole number: 12,345 in English, 1.23 万 in Chinese. */
export function whole(lang: Language, value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const rounded = Math.round(Math.abs(value));
  if (lang === 'zh' && rounded >= WAN) {
    const wan = rounded / WAN;
    return withSign(value < 0, `${wan.toFixed(wan < 10 ? 2 : 1).replace(/\.?0+$/, '')} 万`);
  }
  return withSign(value < 0, String(rounded).replace(/\B(?=(\d{3})+$)/g, ','));
}

/** Jobs of labour units, to the ten jobs that a unit is. */
export function jobs(lang: Language, labour: number): string {
  return whole(lang, JOBS_PER_UNIT * Math.round(labour));
}

/** The size of a share or relative change as a percentage, without sign. */
export function percent(value: number): string {
  return Number.isFinite(value) ? `${whole('en', 100 * Math.abs(value))}%` : NO_NUMBER;
}

/** A relative change with its sign. */
export function signedPercent(value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const points = Math.round(100 * value);
  return points === 0 ? '0%' : `${points > 0 ? '+' : MINUS}${whole('en', Math.abs(points))}%`;
}

const english = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const chinese = [
  '零',
  '一',
  '两',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
];

/** A small number in words, a larger one in digits. */
export function inWords(lang: Language, value: number): string {
  return (lang === 'zh' ? chinese : english)[value] ?? whole(lang, value);
}

/** Quarters as whole years, at least one. */
export function yearsOf(quarters: number): number {
  return Math.max(1, Math.round(quarters / QUARTERS_PER_YEAR));
}
