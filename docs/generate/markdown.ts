import type { Block, Item, Section, Words } from './section.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table; texts may hold bars and line breaks. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A name as it stands in the program. */
export const code = (text: string): string => `\`${text}\``;

const marks = { strong: '**', emphasis: '*' } as const;

function written(words: Words): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      return word.mark === 'code' ? code(word.text) : `${marks[word.mark]}${written(word.words)}${marks[word.mark]}`;
    })
    .join('');
}

const lines = ({ lines: own, items }: Item, bullet: string): string =>
  [`${bullet} ${own.map(written).join('  \n  ')}`, ...items.map((inner) => `  ${lines(inner, '-')}`)].join('\n');

function block(item: Block): string {
  switch (item.kind) {
    case 'paragraph':
      return written(item.words);
    case 'equation':
      return `\`\`\`text\n${item.lines}\n\`\`\``;
    case 'list':
      return item.items.map((entry, k) => lines(entry, item.ordered ? `${k + 1}.` : '-')).join('\n');
    case 'table':
      return table(
        item.header.map(written),
        item.rows.map(({ cells }) => cells.map(written)),
      );
  }
}

/** A description as markdown; numbered sections have an anchor that is the same in both languages. */
export function markdown(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ id, number, level, heading, blocks }) => [
    ...(number === '' ? [] : [`<a id="${id}"></a>`]),
    `${'#'.repeat(level)} ${heading}`,
    ...blocks.map(block),
  ]);
  return `${parts.join('\n\n')}\n`;
}
