/** Contents of the model description and what can be found in it. */
import type { Block, Declared, Item, Row, Section } from '../../docs/generate/section.ts';

/** A chapter: a section of the second level and all below it. The title is a chapter of its own. */
export interface Chapter {
  readonly id: string;
  readonly sections: readonly Section[];
}

export function chaptersOf(sections: readonly Section[]): readonly Chapter[] {
  const chapters: { id: string; sections: Section[] }[] = [];
  for (const section of sections) {
    if (section.level < 3) chapters.push({ id: section.id, sections: [section] });
    else chapters.at(-1)!.sections.push(section);
  }
  return chapters;
}

/** The title of a section as the page shows it; how source code cites an equation is for the documents. */
export const headingOf = ({ number, title }: Section): string => (number === '' ? title : `${number} ${title}`);

export interface Findable extends Omit<Declared, 'name'> {
  readonly kind: 'heading' | 'declared';
  readonly title: string;
  /** Heading it stands under. */
  readonly under: string;
}

const NOTE = 84;
const shortened = (text: string): string => (text.length > NOTE ? `${text.slice(0, NOTE - 1).trimEnd()}…` : text);

/** Every heading, and whatever is declared in a table or list. */
export function findables(sections: readonly Section[]): readonly Findable[] {
  let above = '';
  return sections.flatMap((section): readonly Findable[] => {
    const { id, level, title, heading: cited, blocks } = section;
    const heading = headingOf(section);
    const under = level > 2 ? above : '';
    above = heading;
    const entries = (block: Block): readonly (Row | Item)[] =>
      block.kind === 'table' ? block.rows : block.kind === 'list' ? block.items : [];
    const declared = blocks.flatMap(entries).flatMap((entry) => entry.declared ?? []);
    return [
      { id, kind: 'heading', title: heading, aliases: [title, cited], note: '', under },
      ...declared.map(
        ({ name, note, ...rest }): Findable => ({
          ...rest,
          kind: 'declared',
          title: name,
          note: shortened(note),
          under: heading,
        }),
      ),
    ];
  });
}

/** How well an entry answers; 0 for not at all. Every word of the query must occur. */
function rank({ title, aliases, note, kind }: Findable, words: readonly string[]): number {
  const names = [title, ...aliases].map((name) => name.toLowerCase());
  const all = `${names.join(' ')} ${note.toLowerCase()}`;
  if (!words.every((word) => all.includes(word))) return 0;
  const whole = words.join(' ');
  if (names[0] === whole) return 6;
  if (names.includes(whole)) return 5;
  if (names.some((name) => name.startsWith(whole))) return 4;
  if (words.every((word) => names[0]!.includes(word))) return kind === 'heading' ? 3 : 2;
  return 1;
}

/** Entries that hold every word of the query, best first, in the document's order among equals. */
export function searchModel(entries: readonly Findable[], query: string, most = 40): readonly Findable[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return entries
    .map((entry, i) => ({ entry, i, rank: rank(entry, words) }))
    .filter((candidate) => candidate.rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.i - b.i)
    .slice(0, most)
    .map(({ entry }) => entry);
}
