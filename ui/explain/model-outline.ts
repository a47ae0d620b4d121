/** Contents of the model description and what can be found in it. */
import { plainText, type Block } from './markdown-blocks.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** A chapter: its heading and everything up to the next one. */
export interface Chapter {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** Cuts a document before every heading of the second level. What comes before the first is a chapter of its own. */
export function chaptersOf(blocks: readonly Block[]): readonly Chapter[] {
  const chapters: { id: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const begins = block.kind === 'heading' && block.level === 2;
    if (begins || chapters.length === 0) chapters.push({ id: block.kind === 'heading' ? block.id : '', blocks: [] });
    chapters.at(-1)!.blocks.push(block);
  }
  return chapters;
}

/** Headings of the second level, each with those of the third below it. */
export function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  const entries: { id: string; title: string; parts: { id: string; title: string }[] }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const entry = { id: block.id, title: plainText(block.children) };
    if (block.level === 2) entries.push({ ...entry, parts: [] });
    else if (block.level === 3) entries.at(-1)?.parts.push(entry);
  }
  return entries;
}

export interface Findable {
  readonly id: string;
  readonly kind: 'heading' | 'declared';
  readonly title: string;
  /** What else it is called: its symbol, its name in words. */
  readonly aliases: readonly string[];
  /** First words about it. */
  readonly note: string;
  /** Heading it stands under. */
  readonly under: string;
}

const NOTE = 84;
/** A cell no longer than this is a name, not a sentence. */
const ALIAS = 28;
const shortened = (text: string): string => (text.length > NOTE ? `${text.slice(0, NOTE - 1).trimEnd()}…` : text);

/**
 * Every heading, and every parameter, lever, indicator, state variable, mechanism and preset that is declared in a
 * table or list.
 */
export function findables(blocks: readonly Block[]): readonly Findable[] {
  const found: Findable[] = [];
  let under = '';
  const declare = (id: string, name: string, parts: readonly string[]): void => {
    if (id === '') return;
    // “Market growth. Growth of world demand …”: the label before the first stop is a name too.
    const heads = parts.flatMap((part) => [part, part.split(/[.。:：] ?/)[0]!]);
    const aliases = [...new Set(heads)].filter((head) => head !== '' && head.length <= ALIAS);
    found.push({ id, kind: 'declared', title: name, aliases, note: shortened(parts.join(' · ')), under });
  };
  const walk = (list: readonly Block[]): void => {
    for (const block of list) {
      if (block.kind === 'heading') {
        const title = plainText(block.children);
        const bare = title.replace(/^[\d.]+ /, '').replace(/ ?[(（](Equation|方程).*$/, '');
        found.push({
          id: block.id,
          kind: 'heading',
          title,
          aliases: [bare],
          note: '',
          under: block.level > 2 ? under : '',
        });
        under = title;
      } else if (block.kind === 'table') {
        for (const { id, name, cells } of block.rows) {
          declare(
            id,
            name,
            cells.map(plainText).filter((cell) => cell !== '' && cell !== name),
          );
        }
      } else if (block.kind === 'list') {
        for (const { id, name, blocks: inner } of block.items) {
          const first = inner[0];
          if (first?.kind === 'paragraph') declare(id, name, [plainText(first.children).replace(name, '').trim()]);
          walk(inner);
        }
      }
    }
  };
  walk(blocks);
  return found;
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
export function search(entries: readonly Findable[], query: string, most = 40): readonly Findable[] {
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
