/** The model description in one language, as data. `docs/model.md` and the page are two ways of writing it out. */

/** Words of a sentence, some of them marked. */
export type Words = readonly (
  | string
  | { readonly mark: 'code'; readonly text: string }
  | { readonly mark: 'strong' | 'emphasis'; readonly words: Words }
)[];

/** What a row or an item declares. */
export interface Declared {
  /** Where it can be linked to, the same in every language: made of numbers and of names in the program. */
  readonly id: string;
  /** Its name in the program. */
  readonly name: string;
  /** What else it is called: its symbol, its name in words. */
  readonly aliases: readonly string[];
  /** What is said about it. */
  readonly note: string;
}

export interface Row {
  readonly cells: readonly Words[];
  readonly declared?: Declared;
}

export interface Item {
  readonly lines: readonly Words[];
  readonly items: readonly Item[];
  readonly declared?: Declared;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'equation'; readonly lines: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly header: readonly Words[]; readonly rows: readonly Row[] };

/** A heading and what stands under it up to the next. */
export interface Section {
  readonly id: string;
  /** Empty for the title and for the parts of a numbered section. */
  readonly number: string;
  readonly level: 1 | 2 | 3;
  readonly title: string;
  /** The title as it is shown: with its number, and of an equation with how the source code cites it. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const MARKED = /`([^`]+)`|\*\*(?=[^\s*])(.*?\S)\*\*(?!\*)|\*(?=[^\s*])(.*?[^\s*])\*(?!\*)/;

/** Reads the marks of a text written by hand: `code`, **strong** and *emphasis*, one inside the other. */
export function marked(text: string): Words {
  const found = MARKED.exec(text);
  if (found === null) return text === '' ? [] : [text];
  const [whole, code, strong, emphasis] = found;
  const before = text.slice(0, found.index);
  return [
    ...(before === '' ? [] : [before]),
    code !== undefined
      ? ({ mark: 'code', text: code } as const)
      : ({
          mark: strong === undefined ? 'emphasis' : 'strong',
          words: marked((strong ?? emphasis) as string),
        } as const),
    ...marked(text.slice(found.index + whole.length)),
  ];
}

/** The words without their marks. */
export function plain(words: Words): string {
  return words
    .map((word) => (typeof word === 'string' ? word : word.mark === 'code' ? word.text : plain(word.words)))
    .join('');
}
