/**
 * Numbers as everything writes them: page, stage, chronicle and command line. The same characters on every machine, so
 * nothing here asks the locale.
 *
 * - Thousands have separators, decimals are as many as the caller says, the minus is a true one, nothing is minus zero,
 *   and what is unknown is a dash.
 * - Whole numbers are counted in 万 in Chinese from 100,000 on, with one decimal unless it is 0: below that the digits
 *   are as short and can be told apart. Beyond a separator the decimal stays, or `93,073 万` could be read in two ways.
 * - Labour units are written as jobs, to the single job, in sentences as in tables.
 * - Names that happen to be numbers (firm 1234) are no quantities and written plainly.
 */
import { indicators, JOBS_PER_UNIT, QUARTERS_PER_YEAR, type IndicatorId, type Language } from '../../engine/index.ts';

/** What stands for a number that is unknown. */
export const NO_NUMBER = '–';

const WAN = 10_000;
/** From this size on a language counts in 万. */
const WAN_FROM: { readonly [L in Language]: number } = { en: Infinity, zh: 100_000 };

/** Says something of a size with the sign of a value; what rounds to nothing has none. */
function withSign(value: number, plus: '' | '+', write: (size: number) => string): string {
  const text = write(Math.abs(value));
  return /[1-9]/.test(text) ? `${value < 0 ? '−' : plus}${text}` : text;
}

/** A size with separators and fixed decimals. */
const grouped = (size: number, digits: number): string =>
  size.toFixed(digits).replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

function sizeText(lang: Language, size: number, digits: number): string {
  return digits === 0 && Math.round(size) >= WAN_FROM[lang]
    ? `${grouped(size / WAN, 1).replace(/^(\d+)\.0$/, '$1')} 万`
    : grouped(size, digits);
}

/** A number with fixed decimals. */
export function decimal(lang: Language, value: number, digits: number): string {
  return Number.isFinite(value) ? withSign(value, '', (size) => sizeText(lang, size, digits)) : NO_NUMBER;
}

/** A whole number: 12,345, and 123,456 or 12.3 万. */
export function wholeNumber(lang: Language, value: number): string {
  return decimal(lang, value, 0);
}

/** Labour units as jobs. */
export function jobs(lang: Language, labour: number): string {
  return wholeNumber(lang, JOBS_PER_UNIT * labour);
}

/** A share of 1 as a percentage, alike in both languages. */
export function percent(_lang: Language, value: number, digits = 0): string {
  return Number.isFinite(value) ? withSign(value, '', (size) => `${grouped(100 * size, digits)}%`) : NO_NUMBER;
}

/** A difference, however its size is written, with its sign, a plus too. */
export function signedAs(value: number, write: (size: number) => string): string {
  return Number.isFinite(value) ? withSign(value, '+', write) : NO_NUMBER;
}

/** A number with its sign, a plus too. */
export function signed(lang: Language, value: number, digits: number): string {
  return signedAs(value, (size) => decimal(lang, size, digits));
}

/** A relative change with its sign. */
export function signedPercent(lang: Language, value: number): string {
  return signedAs(value, (size) => percent(lang, size));
}

/** Money per year: one decimal while it is small. */
export function money(lang: Language, value: number): string {
  return decimal(lang, value, Math.abs(value) < 100 ? 1 : 0);
}

/** Quarters as years: 50, 12.5. */
export function yearsText(lang: Language, quarters: number): string {
  const years = quarters / QUARTERS_PER_YEAR;
  return decimal(lang, years, Number.isInteger(years) ? 0 : Number.isInteger(2 * years) ? 1 : 2);
}

/** How far an ending reaches, which is said with every verdict: “after 50 years”, “50 年后”. */
export function horizon(lang: Language, quarters: number): string {
  const years = yearsText(lang, quarters);
  return { en: `after ${years} ${quarters === QUARTERS_PER_YEAR ? 'year' : 'years'}`, zh: `${years} 年后` }[lang];
}

/** Whether an indicator is counted in labour units, which people read as jobs. */
export function isInJobs(id: IndicatorId): boolean {
  return indicators[id].unit === indicators.employment.unit;
}

/** A value of an indicator; shares with so many decimals. */
export function indicatorNumber(lang: Language, id: IndicatorId, value: number, ofShares = 0): string {
  const { format } = indicators[id];
  if (isInJobs(id)) return jobs(lang, value);
  return format === 'share' ? percent(lang, value, ofShares) : decimal(lang, value, format === 'index' ? 2 : 0);
}
