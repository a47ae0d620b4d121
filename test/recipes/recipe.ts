/** What a recipe of CONTRIBUTING.md asks of a person, as data: an example that a test follows to the letter. */

/** A change of a file: at a piece of its text, which has to be there exactly once. */
export type Edit =
  | { readonly after: string; readonly insert: string }
  | { readonly before: string; readonly insert: string }
  | { readonly replace: string; readonly by: string };

/** What notices that a step was forgotten: the types, the check of the generated documents, or a test, and its words. */
export type Guard =
  | { readonly by: 'types'; readonly says: RegExp }
  | { readonly by: 'documents'; readonly says: RegExp }
  | { readonly by: 'tests'; readonly file: string; readonly says: RegExp };

interface Guarded {
  readonly guard: Guard;
  /** The one that is forgotten most easily: `npm test` forgets it, `npm run recipes` all of them. */
  readonly easilyForgotten?: true;
}

/** One file that is written or edited by hand. */
export interface HandStep extends Guarded {
  /** Path from the project folder. */
  readonly file: string;
  readonly change: readonly Edit[] | { readonly write: string };
  /** When it is needed, in the words of the recipe; always when absent. */
  readonly when?: string;
}

/** A command that writes what follows from it. */
export interface CommandStep extends Guarded {
  readonly run: 'golden' | 'docs';
}

export interface Recipe {
  /** What is added, as in the heading: "Add a lever (…)". */
  readonly adds: string;
  readonly steps: readonly (HandStep | CommandStep)[];
}

export const isByHand = (step: HandStep | CommandStep): step is HandStep => 'file' in step;

/** Lines of a file. */
export const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;
