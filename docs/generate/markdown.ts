import type { Language } from '../../experiments/index.ts';
import { anchor, type Block, type Section } from './section.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table; texts may hold bars and line breaks. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A name as it stands in the program. */
export const code = (text: string): string => `\`${text}\``;

function block(item: Block, language: Language): string {
  return 'equation' in item ? `\`\`\`text\n${item.equation}\n\`\`\`` : item[language];
}

/**
 * Heading with an anchor that is the same in both languages; numbers 7.x are the equation numbers of the source code.
 */
export function heading({ number, title }: Pick<Section, 'number' | 'title'>, language: Language): string {
  const depth = number.includes('.') ? '###' : '##';
  const equations = { en: ` (Equation ${number})`, zh: `（方程 ${number}，源码注释作 Equation ${number}）` };
  return `<a id="${anchor(number)}"></a>\n\n${depth} ${number} ${title[language]}${number.startsWith('7.') ? equations[language] : ''}`;
}

/** A hand-written section as markdown. */
export function written(section: Section, language: Language): string {
  return [heading(section, language), ...section.blocks.map((item) => block(item, language))].join('\n\n');
}
