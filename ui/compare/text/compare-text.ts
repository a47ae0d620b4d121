import type { en } from './en.ts';

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
