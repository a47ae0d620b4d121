import { JOBS_PER_UNIT, type IndicatorFormat } from '../engine/index.ts';
import type { Language } from '../experiments/index.ts';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

const options: { readonly [K in IndicatorFormat]: Intl.NumberFormatOptions } = {
  count: { maximumFractionDigits: 0 },
  index: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  share: { style: 'percent', maximumFractionDigits: 1 },
  amount: { maximumFractionDigits: 0 },
  total: { maximumFractionDigits: 0 },
};

/** What stands where nothing can be told. */
export const UNKNOWN = '–';

/** A value of an indicator as people read it. */
export function indicatorText(value: number, format: IndicatorFormat, language: Language): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  return new Intl.NumberFormat(locales[language], options[format]).format(value);
}

/** A number with so many digits after the point. */
export function numberText(value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** Labour units as jobs; large numbers in 万 in Chinese. */
export function jobsText(units: number, language: Language): string {
  if (!Number.isFinite(units)) return UNKNOWN;
  const jobs = Math.round(units * JOBS_PER_UNIT);
  if (language === 'zh' && jobs >= 10_000) {
    return `${new Intl.NumberFormat(locales.zh, { maximumSignificantDigits: 3 }).format(jobs / 10_000)} 万`;
  }
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(jobs);
}
