import type { Language, Text } from '../../engine/index.ts';
import { MOST_FAULTS_TOLD } from './document-limits.ts';
import { escapedUnits, printable } from './printable.ts';
import { wholeNumber } from './numbers.ts';

/** One thing that is wrong with what a person wrote: where, what stands there, what may stand there. */
export interface Fault {
  /** Place in the document or on the command line, for example `policy[2].level`; empty for the whole document. */
  readonly path: string;
  readonly found: Text;
  readonly allowed: Text;
}

/** Either the thing asked for or everything that is wrong with the request. */
export type Checked<T> = T | { readonly faults: readonly Fault[] };

const wholeDocument: Text = { en: 'document', zh: '文档' };

/** A value is said to be wrong; words that begin in Chinese say themselves what is. */
const wrong = (found: string): string =>
  /^[\u4e00-\u9fff]/.test(found) ? found : `${found}${/[\u4e00-\u9fff）]$/.test(found) ? '' : ' '}无效`;

const PLACE_CHARACTERS = 300;

/** A path is given in full unless its keys are extremely long. */
const cut = (path: string): string =>
  path.length <= PLACE_CHARACTERS ? path : `${path.slice(0, PLACE_CHARACTERS / 2)}…${path.slice(-100)}`;

/** The one-line message of a fault: `path: found …, allowed …`, `path：… 无效，可用：…`; words of a document in it cannot begin another line. */
export function faultText(fault: Fault, language: Language): string {
  const path = fault.path === '' ? wholeDocument[language] : cut(fault.path);
  const { found, allowed } = fault;
  return printable(
    {
      en: `${path}: found ${found.en}, allowed ${allowed.en}`,
      zh: `${path}：${wrong(found.zh)}，可用：${allowed.zh}`,
    }[language],
  );
}

/** How many faults there are beyond those listed. */
export function moreFaults(count: number, language: Language): string {
  const more = wholeNumber(language, count);
  return { en: `and ${more} more`, zh: `另有 ${more} 处` }[language];
}

/** Faults as lines: the first twenty one by one, the rest as a number. */
export function faultLines(faults: readonly Fault[], language: Language): string[] {
  const lines = faults.slice(0, MOST_FAULTS_TOLD).map((fault) => faultText(fault, language));
  return faults.length > MOST_FAULTS_TOLD ? [...lines, moreFaults(faults.length - MOST_FAULTS_TOLD, language)] : lines;
}

/** A text that reads the same in both languages: numbers, ids, JSON. */
export function inBothLanguages(text: string): Text {
  return { en: text, zh: text };
}

const SHOWN_CHARACTERS = 60;
/** For a text longer than this the length says more than its beginning. */
const LONGEST_QUOTED = 200;

const SHOWN_ENTRIES = 20;

function jsonOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  try {
    // For values outside JSON, such as a function, only the type can be shown.
    return JSON.stringify(typeof value === 'string' ? value.slice(0, SHOWN_CHARACTERS) : value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** Invisible or look-alike characters: a number with one of these in it would seem to be allowed. */
const unseen = /[\p{Cf}\p{Variation_Selector}]|(?! )\p{Zs}/gu;

/** A value as a message shows it: its JSON, cut when long; of a list or a text that is very long, its length. */
export function quotedValue(value: unknown): Text {
  if (value === undefined) return { en: 'nothing', zh: '空缺' };
  if (Array.isArray(value) && value.length > SHOWN_ENTRIES)
    return { en: `a list of ${value.length}`, zh: `${value.length} 项的列表` };
  if (typeof value === 'string' && value.length > LONGEST_QUOTED)
    return { en: `a text of ${value.length} characters`, zh: `${value.length} 个字符的文字` };
  const json = jsonOf(value).replace(unseen, escapedUnits);
  return inBothLanguages(json.length <= SHOWN_CHARACTERS ? json : `${json.slice(0, SHOWN_CHARACTERS - 1)}…`);
}

/** Joins path parts the way a person writes them: `regions[0].assumptions.initialWage`. */
export function pathText(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`;
  return path;
}
