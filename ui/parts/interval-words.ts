/** Intervals and ratios as the page writes them. */
import type { Language } from '../../experiments/index.ts';
import { decimal, signed } from './format.ts';

/** Between two signed numbers a dash would look like a minus. */
const between = { en: '\u00a0…\u00a0', zh: '\u00a0至\u00a0' } as const;

/** A range is never broken over two lines. */
const DASH = '\u00a0–\u00a0';

/** Ends of a range: an en dash, a word or an ellipsis when one of them is negative; nothing while unknown. */
export function rangeWords(lang: Language, low: number, high: number, digits: number): string {
  if (Number.isNaN(low) || Number.isNaN(high)) return '…';
  const [a, b] = [decimal(lang, low, digits), decimal(lang, high, digits)];
  return `${a}${a.startsWith('−') || b.startsWith('−') ? between[lang] : DASH}${b}`;
}

/** Ends of a difference: signs where they differ, sizes where both point one way. */
export function sizeRange(lang: Language, low: number, high: number, digits: number): string {
  if (Number.isNaN(low) || Number.isNaN(high)) return '…';
  if (low < 0 && high > 0) return `${signed(lang, low, digits)}${between[lang]}${signed(lang, high, digits)}`;
  const [a, b] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return `${decimal(lang, a, digits)}${DASH}${decimal(lang, b, digits)}`;
}

/** A ratio with as many digits as one can use: 3.4, 48, 1,200. */
export function ratioWords(lang: Language, value: number): string {
  return decimal(lang, value, Math.abs(value) < 10 ? 1 : 0);
}
