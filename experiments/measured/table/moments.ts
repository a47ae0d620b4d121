/** Times as tables write them: years, quarters, fiscal years, dates at the edge of a period. */
import type { Text } from '../../../engine/index.ts';
import { narrow } from './narrow.ts';

export interface Moment {
  readonly year: number;
  /** 1 to 4; left out, the year as a whole. */
  readonly quarter?: number;
}

/** How a time was written, where that says how it is read. */
export type Written = 'year' | 'quarter' | 'fiscal' | 'periodBegins' | 'periodEnds' | 'month';

export interface ReadMoment extends Moment {
  readonly written: Written;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;

export const allowedMoment: Text = {
  en: `a year from ${FIRST_YEAR} to ${LAST_YEAR}, or a quarter of one: 2003, 2003年, 2003Q3, 2003/04`,
  zh: `${FIRST_YEAR} 到 ${LAST_YEAR} 的年份或季度：2003、2003年、2003Q3、2003年三季度`,
};

const numerals = '〇一二三四五六七八九';
const digitOf = (character: string): string =>
  character === '零' || character === '○' ? '0' : String(numerals.indexOf(character));
const ordinal: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, i: 1, ii: 2, iii: 3, iv: 4 };
const quarterOf = (said: string): number => ordinal[said] ?? Number(said);

const year = '(\\d{4})';
const yearAlone = new RegExp(`^(?:fy ?)?${year}(?:\\.0+)?(?: ?年(?:度|末|底)?)?(?: ?\\(?年\\)?)?$`);
const yearThenQuarter = new RegExp(
  `^${year} ?年? ?[-/.: ]? ?(?:第? ?([一二三四1-4]) ?季度?|q ?([1-4])|([1-4]) ?q|-? ?(iv|i{1,3}))$`,
);
const quarterThenYear = new RegExp(`^(?:q ?([1-4])|([1-4]) ?q|(iv|i{1,3}))[-/ .,]+${year}$`);
const twoYears = new RegExp(`^(?:fy ?)?${year} ?[-/] ?(\\d{4}|\\d{2})(?: ?年度?)?$`);
const yearAndMonth = new RegExp(`^${year}(?: ?年 ?(\\d{1,2}) ?月|[-/.](\\d{1,2}))$`);
const dateBigFirst = new RegExp(`^${year}(?:[-/.]| ?年 ?)(\\d{1,2})(?:[-/.]| ?月 ?)(\\d{1,2})日?(?:[ t]00:00.*)?$`);
const dateSmallFirst = new RegExp(`^(\\d{1,2})[./](\\d{1,2})[./]${year}$`);

const lastDay = [31, 30, 30, 31];

/** A date that begins or ends a quarter; others are of no period. */
function ofDate(y: number, month: number, day: number): ReadMoment | undefined {
  if (day === 1 && month % 3 === 1 && month <= 10)
    return { year: y, quarter: (month + 2) / 3, written: 'periodBegins' };
  const quarter = month / 3;
  return day === lastDay[quarter - 1] ? { year: y, quarter, written: 'periodEnds' } : undefined;
}

const within = (read: ReadMoment | undefined): ReadMoment | undefined =>
  read !== undefined && read.year >= FIRST_YEAR && read.year <= LAST_YEAR ? read : undefined;

/** Four digits that are not part of more, in a short text. */
const couldBe = /^(?=.{4,40}$)(?:.*[^0-9０-９.,])?[0-9０-９〇零○一二三四五六七八九]{4}(?:[^0-9０-９]|\.0|$)/s;

/** @param fiscal which year of two, 2003/04, is meant */
export function readMoment(text: string, fiscal: 'first' | 'last' = 'first'): ReadMoment | undefined {
  // Most cells are none, and are told from times without looking closer.
  if (!couldBe.test(text)) return undefined;
  const said = narrow(text)
    .toLowerCase()
    .replace(/[〇零○一二三四五六七八九]{4}(?=$| ?年)/, (digits) => digits.replace(/./g, digitOf));
  let match = yearAlone.exec(said);
  if (match !== null) return within({ year: Number(match[1]), written: 'year' });
  match = yearThenQuarter.exec(said);
  if (match !== null)
    return within({
      year: Number(match[1]),
      quarter: quarterOf(match[2] ?? match[3] ?? match[4] ?? match[5]!),
      written: 'quarter',
    });
  match = quarterThenYear.exec(said);
  if (match !== null)
    return within({
      year: Number(match[4]),
      quarter: quarterOf(match[1] ?? match[2] ?? match[3]!),
      written: 'quarter',
    });
  match = twoYears.exec(said);
  if (match !== null) {
    const first = Number(match[1]);
    const next = first + 1;
    if (Number(match[2]) === (match[2]!.length === 4 ? next : next % 100))
      return within({ year: fiscal === 'first' ? first : next, written: 'fiscal' });
  }
  match = yearAndMonth.exec(said);
  if (match !== null) {
    const month = Number(match[2] ?? match[3]);
    if (month >= 1 && month <= 12) return within({ year: Number(match[1]), written: 'month' });
  }
  match = dateBigFirst.exec(said);
  if (match !== null) return within(ofDate(Number(match[1]), Number(match[2]), Number(match[3])));
  match = dateSmallFirst.exec(said);
  if (match !== null) {
    const [a, b, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
    // Day and month may stand in either order; only one of them is the edge of a quarter.
    return within(ofDate(y, b, a) ?? ofDate(y, a, b));
  }
  return undefined;
}

/** A quarter in a column of its own: 3, Q3, 三季度. */
export function readQuarter(text: string): number | undefined {
  const match = /^(?:q ?([1-4])|第? ?([一二三四1-4]) ?季?度?|(iv|i{1,3}))$/.exec(narrow(text).toLowerCase());
  return match === null ? undefined : quarterOf(match[1] ?? match[2] ?? match[3]!);
}

/**
 * The times of one column as what they mean together: months are none that is read, though 2003-04 by itself is a
 * fiscal year; dates that all begin or end a year are years.
 */
export function readMoments(
  texts: readonly string[],
  fiscal: 'first' | 'last' = 'first',
): readonly (ReadMoment | undefined)[] {
  const read = texts.map((text) => readMoment(text, fiscal));
  const monthly = read.some((one) => one?.written === 'month');
  const yearly = (written: Written, quarter: number): boolean =>
    read.every((one) => one?.written !== written || one.quarter === quarter);
  const [begin, end] = [yearly('periodBegins', 1), yearly('periodEnds', 4)];
  return read.map((one) => {
    if (one === undefined || (monthly && (one.written === 'month' || one.written === 'fiscal'))) return undefined;
    const whole = (one.written === 'periodBegins' && begin) || (one.written === 'periodEnds' && end);
    return whole ? { year: one.year, written: one.written } : one;
  });
}

/** Both as one number, to put times in order: a year as a whole is its end. */
export const orderOf = ({ year: y, quarter = 4 }: Moment): number => 4 * y + quarter - 1;

/** A time as a table writes it. */
export const momentText = ({ year: y, quarter }: Moment): string =>
  quarter === undefined ? `${y}` : `${y}Q${quarter}`;
