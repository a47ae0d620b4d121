/** Puts a description together: blocks out of texts, and sections with their places out of parts. */
import type { Language } from '../../experiments/index.ts';
import { marked, plain, type Block, type Declared, type Item, type Row, type Section } from './section.ts';
import type { WrittenBlock, WrittenSection } from './written-section.ts';

/** A section whose place is not known yet; without a number it belongs to the numbered one before. */
export type Part = Pick<Section, 'title' | 'blocks'> & { readonly number?: string };

/** A row declares what one of its cells names. */
export interface Naming {
  readonly name: string;
  readonly aliases?: readonly string[];
}

const unplaced = ({ name, aliases = [] }: Naming, note: string): Declared => ({ id: '', name, aliases, note });

export const row = (cells: readonly string[], naming?: Naming): Row => {
  const words = cells.map(marked);
  if (naming === undefined) return { cells: words };
  const others = words.map(plain).filter((cell) => cell !== '' && cell !== naming.name);
  return { cells: words, declared: unplaced(naming, others.join(' · ')) };
};

export const table = (header: readonly string[], rows: readonly Row[]): Block => ({
  kind: 'table',
  header: header.map(marked),
  rows,
});

/** @param naming what the item declares, with what is said about it */
export const item = (
  lines: readonly string[],
  items: readonly Item[] = [],
  naming?: Naming & { readonly note: string },
): Item => ({
  lines: lines.map(marked),
  items,
  ...(naming !== undefined && { declared: unplaced(naming, plain(marked(naming.note))) }),
});

export const list = (items: readonly Item[], ordered = false): Block => ({ kind: 'list', ordered, items });

function block(written: WrittenBlock, language: Language): Block {
  if ('equation' in written) return { kind: 'equation', lines: written.equation };
  if ('points' in written)
    return list(
      written.points[language].map((point) => item([point])),
      written.ordered,
    );
  return { kind: 'paragraph', words: marked(written[language]) };
}

/** A hand-written section, with what is read off the declarations after it. */
export function part({ number, title, blocks }: WrittenSection, language: Language, ...more: readonly Block[]): Part {
  return { number, title: title[language], blocks: [...blocks.map((written) => block(written, language)), ...more] };
}

/** Where a numbered section can be linked to: `equation-7-4` for 7.4, `section-8` for 8. */
/** Where a part can be linked to: `equation-7-4` for 7.4, `section-8` for 8. */
export const anchor = (number: string): string =>
  number.startsWith('7.') ? `equation-${number.replace('.', '-')}` : `section-${number}`;

/** Numbers 7.x are the equation numbers of the source code. */
function headingOf(number: string, title: string, language: Language): string {
  const equations = { en: ` (Equation ${number})`, zh: `（方程 ${number}，源码注释作 Equation ${number}）` };
  return `${number} ${title}${number.startsWith('7.') ? equations[language] : ''}`;
}

/** Gives every section, row and item its place; the first part is the title. */
export function sectionsOf(parts: readonly Part[], language: Language): readonly Section[] {
  const used = new Set<string>();
  let above = '';
  let below = 0;
  const placed = <T extends { readonly declared?: Declared }>(entry: T): T => {
    if (entry.declared === undefined) return entry;
    const wanted = `${above}-${entry.declared.name}`;
    let id = wanted;
    for (let k = 2; used.has(id); k++) id = `${wanted}-${k}`;
    used.add(id);
    return { ...entry, declared: { ...entry.declared, id } };
  };
  const inPlace = (found: Block): Block =>
    found.kind === 'table'
      ? { ...found, rows: found.rows.map(placed) }
      : found.kind === 'list'
        ? { ...found, items: found.items.map(placed) }
        : found;

  return parts.map(({ number = '', title, blocks }, k) => {
    if (number === '') below += 1;
    else [above, below] = [anchor(number), 0];
    const level = k === 0 ? 1 : number !== '' && !number.includes('.') ? 2 : 3;
    return {
      id: k === 0 ? 'part-1' : number === '' ? `${above}-${below}` : above,
      number,
      level,
      title,
      heading: number === '' ? title : headingOf(number, title, language),
      blocks: blocks.map(inPlace),
    };
  });
}
