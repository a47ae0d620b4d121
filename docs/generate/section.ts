import type { Text } from '../../engine/index.ts';

/** Lines in plain notation, the same in every language: equations, algorithms, tables of symbols. */
export interface Equation {
  readonly equation: string;
}

/** A paragraph or list in both languages, or an equation they share. */
export type Block = Text | Equation;

/** A numbered part of the model description, written by hand. */
export interface Section {
  readonly number: string;
  readonly title: Text;
  readonly blocks: readonly Block[];
}

export const paragraph = (en: string, zh: string): Text => ({ en, zh });
export const equation = (lines: string): Equation => ({ equation: lines.replace(/^\n|\n\s*$/g, '') });

/** Where a part can be linked to: `equation-7-4` for 7.4, `section-8` for 8. */
export const anchor = (number: string): string =>
  number.startsWith('7.') ? `equation-${number.replace('.', '-')}` : `section-${number}`;
