import type { Text } from '../engine/index.ts';
import { printable } from './printable.ts';

/** One thing that is wrong with what a person wrote: where, what stands there, what may stand there. */
export interface Fault {
  /** Place in the document or on the command line, for example `policy[2].level`; empty for the whole document. */
  readonly path: string;
  readonly found: Text;
  readonly allowed: Text;
}

/** Either the thing asked for or everything that is wrong with the request. */
export type Checked<T> = T | { readonly faults: readonly Fault[] };

export type Language = keyof Text;

const wholeDocument: Text = { en: 'document', zh: '文档' };

/** Chinese follows Chinese without a space, a number or a word of code with one. */
const set = (text: string): string => (/^[\u4e00-\u9fff]/.test(text) ? text : ` ${text}`);

/** The one-line message of a fault: `path: found …, allowed …`; words of a document in it cannot begin another line. */
export function faultText(fault: Fault, language: Language): string {
  const path = fault.path === '' ? wholeDocument[language] : fault.path;
  return printable(
    language === 'zh'
      ? `${path}：发现${set(fault.found.zh)}，允许${set(fault.allowed.zh)}`
      : `${path}: found ${fault.found.en}, allowed ${fault.allowed.en}`,
  );
}

/** A text that reads the same in both languages: numbers, ids, JSON. */
export function same(text: string): Text {
  return { en: text, zh: text };
}

const SHOWN_CHARACTERS = 60;

/** A value as a message shows it: its JSON, cut when long. */
export function shown(value: unknown): Text {
  if (value === undefined) return { en: 'nothing', zh: '空缺' };
  const json = typeof value === 'number' && !Number.isFinite(value) ? String(value) : JSON.stringify(value);
  return same(json.length <= SHOWN_CHARACTERS ? json : `${json.slice(0, SHOWN_CHARACTERS - 1)}…`);
}

/** Joins path parts the way a person writes them: `regions[0].assumptions.initialWage`. */
export function pathText(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`;
  return path;
}
