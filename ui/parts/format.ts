/** Numbers as the page writes them. */
import type { Language } from '../../experiments/index.ts';

/** What stands for a number that is unknown. */
export const NO_VALUE = '—';

const locales = { en: 'en', zh: 'zh-CN' } as const;
const cache = new Map<string, Intl.NumberFormat>();

function formatter(lang: Language, digits: number, percent = false): Intl.NumberFormat {
  const key = `${lang}${digits}${percent}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[lang], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    style: percent ? 'percent' : 'decimal',
  });
  cache.set(key, made);
  return made;
}

const trueMinus = (text: string): string => text.replace('-', '−').replace(/^−([0.,%\s]*)$/, '$1');

/** From this size on Chinese counts in 万. */
const WAN = 100_000;

/**
 * A number with a fixed count of decimals, thousands separators and a true minus sign; like all below a dash where it
 * is unknown.
 */
export function decimal(lang: Language, value: number, digits: number): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  if (lang === 'zh' && digits === 0 && Math.abs(value) >= WAN)
    return `${trueMinus(formatter(lang, 1).format(value / 10_000))} 万`;
  return trueMinus(formatter(lang, digits).format(value));
}

/** A share of 1 as a percentage. */
export function percent(lang: Language, value: number, digits = 0): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  return trueMinus(formatter(lang, digits, true).format(value));
}

/** The same with its sign, a plus too. */
export function signed(lang: Language, value: number, digits: number): string {
  const text = decimal(lang, value, digits);
  return value > 0 && text !== NO_VALUE && !/^[0.,]*$/.test(text) ? `+${text}` : text;
}

/** Money per year: one decimal while it is small. */
export function money(lang: Language, value: number): string {
  return decimal(lang, value, Math.abs(value) < 100 ? 1 : 0);
}

/** What stands between the parts of a list or a remark. */
export const comma = (lang: Language): string => (lang === 'zh' ? '，' : ', ');
