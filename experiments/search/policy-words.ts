/** A policy as a sentence. */
import { levers, QUARTERS_PER_YEAR, type Language } from '../../engine/index.ts';
import type { MoveDocument } from '../documents/document.ts';
import { punctuation } from '../words/language.ts';
import { percent, yearsText } from '../words/numbers.ts';

/** A quarter in a sentence: the year of the run, or that of the calendar where the scenario has one. */
function momentText(quarter: number, start: string | undefined, lang: Language): string {
  const [, year, season] = /^(\d{4})Q([1-4])$/.exec(start ?? '') ?? [];
  const years = yearsText(lang, quarter);
  if (year === undefined) return { en: `year ${years}`, zh: `第 ${years} 年` }[lang];
  const absolute = QUARTERS_PER_YEAR * Number(year) + Number(season) - 1 + quarter;
  const named = Math.floor(absolute / QUARTERS_PER_YEAR);
  return { en: `${named}`, zh: `${named} 年` }[lang];
}

/** When something is done: the same for bars that are told together. */
function spanText({ from, to }: MoveDocument, start: string | undefined, lang: Language): string {
  const moment = (quarter: number): string => momentText(quarter, start, lang);
  if (from === 0 && to === undefined) return { en: 'throughout', zh: '自始至终' }[lang];
  if (to === undefined) return { en: `from ${moment(from)} on`, zh: `从${moment(from)}起` }[lang];
  return { en: `from ${moment(from)} to ${moment(to)}`, zh: `从${moment(from)}到${moment(to)}` }[lang];
}

/**
 * The bars of a policy in the order they begin, those of one span together, the strongest first: “from year 10 on: R&D
 * support at 60%, …”.
 *
 * @param start the calendar's name of quarter 0, where the scenario has one
 */
export function policyInWords(policy: readonly MoveDocument[], lang: Language, start?: string): string {
  const { list, colon, semicolon } = punctuation[lang];
  const spans = new Map<string, string[]>();
  const end = ({ to = Number.MAX_SAFE_INTEGER }: MoveDocument): number => to;
  const inOrder = policy.toSorted((a, b) => a.from - b.from || end(a) - end(b) || b.level - a.level);
  for (const move of inOrder) {
    const span = spanText(move, start, lang);
    const strength = percent(lang, move.level);
    const { noun } = levers[move.lever];
    const bar = { en: `${noun.en} at ${strength}`, zh: `${noun.zh}${/[A-Za-z]$/.test(noun.zh) ? ' ' : ''}${strength}` }[
      lang
    ];
    spans.set(span, [...(spans.get(span) ?? []), bar]);
  }
  if (spans.size === 0) return { en: 'nothing', zh: '不采取任何政策' }[lang];
  return [...spans].map(([span, bars]) => `${span}${colon}${bars.join(list)}`).join(semicolon);
}
