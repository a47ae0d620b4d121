/** Words of the comparison by language. A key missing in one of them does not compile. */
import type { Language } from '../../../experiments/index.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The shape both languages have: literal texts become any text, tuples keep their kind. */
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...parameters: never[]) => unknown
        ? T[K]
        : Widened<T[K]>;
};
export type CompareText = Widened<typeof en>;

export const compareText: { readonly [L in Language]: CompareText } = { en, zh };
