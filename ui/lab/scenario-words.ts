/** Boxes as sentences. */
import type { BoxSide, Factor, Language, Scenario } from '../../experiments/index.ts';
import { punctuation } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { valueText, wordsOfFactor } from './lab-words.ts';
import { labText } from './text/text.ts';

export interface BoxWordsOf {
  readonly factors: readonly Factor[];
  readonly scenario: Scenario;
  readonly calendar: Calendar;
  readonly lang: Language;
}

/** A kind of a factor: its place among the levels. */
export const kindText = (factor: Factor, kind: number, lang: Language): string => {
  const { kindTrue, kindFalse } = labText[lang];
  const level = factor.levels[kind];
  return typeof level === 'boolean' ? (level ? kindTrue : kindFalse) : String(level);
};

/** The sides of a box factor by factor, in words. */
export function limitWords(sides: readonly BoxSide[], { factors, scenario, calendar, lang }: BoxWordsOf): string[] {
  const text = labText[lang];
  const numbers = [...new Set(sides.map(({ factor }) => factor))];
  return numbers.map((number) => {
    const factor = factors[number]!;
    const name = wordsOfFactor(factor, scenario, lang);
    const own = sides.filter((side) => side.factor === number);
    const value = (of: BoxSide): string => valueText(factor, of.value, { lang, calendar });
    const among = own.find(({ side }) => side === 'among');
    if (among !== undefined)
      return text.limitAmong(name, among.kinds.map((kind) => kindText(factor, kind, lang)).join(text.or));
    const low = own.find(({ side }) => side === 'low');
    const high = own.find(({ side }) => side === 'high');
    if (factor.written.vary === 'start') {
      if (low !== undefined && high !== undefined) return text.limitBetween(name, value(low), value(high));
      return low === undefined ? text.limitBefore(name, value(high!)) : text.limitAfter(name, value(low));
    }
    if (low !== undefined && high !== undefined) return text.limitBetween(name, value(low), value(high));
    return low === undefined ? text.limitHigh(name, value(high!)) : text.limitLow(name, value(low));
  });
}

/** All sides of a box as one condition. */
export function boxWords(sides: readonly BoxSide[], of: BoxWordsOf): string {
  const words = limitWords(sides, of);
  const { and } = labText[of.lang];
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(punctuation[of.lang].comma)}${and}${words.at(-1)!}`;
}
