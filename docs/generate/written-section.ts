/** What is written by hand of the model description: both languages side by side. */
import type { Text } from '../../engine/index.ts';

/** Lines in plain notation, the same in every language: equations, algorithms, tables of symbols. */
export interface Equation {
  readonly equation: string;
}

/** A list in both languages, point by point. */
export interface Points {
  readonly points: Readonly<Record<keyof Text, readonly string[]>>;
  readonly ordered: boolean;
}

/** A paragraph or list in both languages, or an equation they share. */
export type WrittenBlock = Text | Points | Equation;

/** A numbered part of the model description. Its words may have `names`, **weight** and *stress*: see `marked`. */
export interface WrittenSection {
  readonly number: string;
  readonly title: Text;
  /** Names of the rows of the schedule it describes. */
  readonly rows?: readonly string[];
  readonly blocks: readonly WrittenBlock[];
}

export const paragraph = (en: string, zh: string): Text => ({ en, zh });
export const points = (en: readonly string[], zh: readonly string[]): Points => ({
  points: { en, zh },
  ordered: false,
});
export const numbered = (en: readonly string[], zh: readonly string[]): Points => ({
  points: { en, zh },
  ordered: true,
});
export const equation = (lines: string): Equation => ({ equation: lines.replace(/^\n|\n\s*$/g, '') });
