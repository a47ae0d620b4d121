/** Tables that are there to begin with: the examples of the project, and whatever list of places it is given. */
import { shippedPlaces, sourceLine, type ObservableId } from '../../experiments/index.ts';
import type { Language, Text } from '../../engine/index.ts';
import { clusterText } from './text/text.ts';

/** A table somebody may begin with. */
export interface ReadyTable {
  readonly id: string;
  readonly name: Text;
  /** What it is and what it leaves out. */
  readonly note: Text;
  readonly source?: Text;
  /** What is known of its columns beside their headers. */
  readonly columns?: readonly {
    readonly header: string;
    readonly observable: ObservableId;
    readonly inflation?: number;
    /** By what a number of it becomes persons, things or millions of money; 1 unless given. */
    readonly times?: number;
  }[];
  /** Its text, as a person would bring it. */
  readonly table: () => Promise<string>;
}

const files = import.meta.glob('../../examples/my-cluster/*.csv', { import: 'default', query: '?raw' }) as Record<
  string,
  () => Promise<string>
>;

/** A file of `examples/my-cluster/`, without the mark of its encoding. */
async function fileText(name: string): Promise<string> {
  return (await files[`../../examples/my-cluster/${name}`]!()).replace(/^\uFEFF/, '');
}

/** The table of a place that never was, in the words of one language. */
export function exampleTable(lang: Language): ReadyTable {
  return {
    id: 'example',
    name: { en: clusterText.en.example, zh: clusterText.zh.example },
    note: { en: clusterText.en.exampleNote, zh: clusterText.zh.exampleNote },
    table: () => fileText(`example.${lang}.csv`),
  };
}

export const templateText = (lang: Language): Promise<string> => fileText(`template.${lang}.csv`);

/** The places whose past ships with the program. */
export const readyPlaces = async (): Promise<readonly ReadyTable[]> =>
  (await shippedPlaces()).map((place) => ({ ...place, source: sourceLine(place) }));
