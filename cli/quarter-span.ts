import {
  punctuation,
  readWhole,
  quotedValue,
  type Fault,
  type Language,
  type QuarterWindow,
} from '../experiments/index.ts';
import { quarterLabel } from './quarter-label.ts';

/**
 * Reads `FROM-TO`, the quarters `FROM <= q < TO`, written like the span of a lever; what is wrong is added to the
 * faults.
 * @param quarters length of the run, when it is known
 */
export function readSpan(written: string, quarters: number | undefined, faults: Fault[]): QuarterWindow | undefined {
  const ends = written.split('-').map((text) => readWhole(text, 0, 9999));
  const [from, to] = ends;
  if (ends.length === 2 && from !== undefined && to !== undefined && from < to && to <= (quarters ?? to))
    return { from, to };
  const end = quarters === undefined ? '' : String(quarters);
  faults.push({
    path: '--at',
    found: quotedValue(written),
    allowed: {
      en: `FROM-TO, quarters from FROM up to but without TO${end === '' ? '' : `, TO at most ${end}, the length of the run`}`,
      zh: `FROM-TO，即从第 FROM 季到第 TO 季之前${end === '' ? '' : `，TO 不超过运行长度 ${end}`}`,
    },
  });
  return undefined;
}

/** The quarters of a window in words, with their calendar names where the scenario has any. */
export function spanText({ from, to }: QuarterWindow, start: string | undefined, language: Language): string {
  const last = to - 1;
  const [first, end] = [quarterLabel(start, from), quarterLabel(start, last)];
  const numbers = from === last ? `${from}` : { en: `${from} to ${last}`, zh: `${from}～${last}` }[language];
  const calendar =
    first === undefined ? '' : from === last ? first : { en: `${first} to ${end}`, zh: `${first}～${end}` }[language];
  const [opening, closing] = punctuation[language].brackets;
  const dated = calendar === '' ? '' : `${opening}${calendar}${closing}`;
  return { en: `quarter${from === last ? '' : 's'} ${numbers}${dated}`, zh: `第 ${numbers} 季${dated}` }[language];
}
