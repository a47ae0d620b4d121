import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInlines, parseMarkdown, plainText, type Block } from '../../../ui/explain/markdown-blocks.ts';

const only = (source: string): Block => {
  const blocks = parseMarkdown(source);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
};

describe('inlines', () => {
  it('read emphasis, code and links, one inside the other', () => {
    expect(parseInlines('a **b *c*** `d * e` [f](#g)')).toEqual([
      'a ',
      { kind: 'strong', children: ['b ', { kind: 'emphasis', children: ['c'] }] },
      ' ',
      { kind: 'code', text: 'd * e' },
      ' ',
      { kind: 'link', href: '#g', children: ['f'] },
    ]);
  });

  it('leave stars between spaces, underscores and lonely marks alone', () => {
    for (const text of ['2 * 3 * 4', 'b_bar and aM_x', 'a * b', '`open', '[no link]', '**open', '3 < 4 & "5"'])
      expect(parseInlines(text)).toEqual([text]);
  });

  it('read Chinese emphasis without spaces around it', () => {
    expect(parseInlines('首先是**政策**：*模型中*。')).toEqual([
      '首先是',
      { kind: 'strong', children: ['政策'] },
      '：',
      { kind: 'emphasis', children: ['模型中'] },
      '。',
    ]);
  });

  it('join lines with a space, Chinese ones without, and break where two blanks end a line', () => {
    expect(parseInlines('one\ntwo')).toEqual(['one two']);
    expect(parseInlines('一行，\n二行')).toEqual(['一行，二行']);
    expect(parseInlines('one  \ntwo')).toEqual(['one', { kind: 'break' }, 'two']);
  });

  it('follow no link that runs a program', () => {
    expect(parseInlines('[x](javascript:alert)')).toEqual(['x']);
    expect(parseInlines('[x](data:text/html,y)')).toEqual(['x']);
    expect(parseInlines('[x](https://example.org/a)')[0]).toMatchObject({ kind: 'link' });
    expect(parseInlines('[x](model.md#a)')[0]).toMatchObject({ kind: 'link' });
  });
});

describe('blocks', () => {
  it('give headings the anchors written before them, and numbered ones to the others', () => {
    const blocks = parseMarkdown(
      '# T\n\n<a id="section-2"></a>\n\n## 2 Two\n\n### A\n\n### B\n\n<a id="equation-7-1"></a>\n\n### 7.1 C\n\n#### D',
    );
    expect(blocks.map((block) => (block.kind === 'heading' ? [block.level, block.id] : []))).toEqual([
      [1, 'part-1'],
      [2, 'section-2'],
      [3, 'section-2-1'],
      [3, 'section-2-2'],
      [3, 'equation-7-1'],
      [4, 'equation-7-1-1'],
    ]);
  });

  it('let no HTML through', () => {
    expect(only('<script>alert(1)</script>')).toEqual({ kind: 'paragraph', children: ['<script>alert(1)</script>'] });
    expect(only('<a id="x" onclick="y"></a>')).toMatchObject({ kind: 'paragraph' });
  });

  it('read tables with bars inside cells and know what a row declares', () => {
    const table = only('| symbol | name | |\n| --- | --- | --- |\n| \\|v\\| | `speed` | a \\| b |\n| x |  | 1 |');
    if (table.kind !== 'table') throw new Error('no table');
    expect(table.header.map(plainText)).toEqual(['symbol', 'name', '']);
    expect(table.rows.map(({ cells }) => cells.map(plainText))).toEqual([
      ['|v|', 'speed', 'a | b'],
      ['x', '', '1'],
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual(['speed', '']);
  });

  it('keep equations as they stand', () => {
    expect(only('```text\na  = b\n\n# c\n```')).toEqual({ kind: 'code', text: 'a  = b\n\n# c' });
    expect(only('```\nnever closed')).toEqual({ kind: 'code', text: 'never closed' });
  });

  it('read nested lists and the lines of an item', () => {
    const list = only('- **`rd` R&D.** One  \n  *Two.* two\n- b\n  - b1\n  - b2');
    if (list.kind !== 'list') throw new Error('no list');
    expect(list.items).toHaveLength(2);
    expect(list.items[0]).toMatchObject({ name: 'rd' });
    expect(list.items[0]!.blocks[0]).toMatchObject({ kind: 'paragraph' });
    expect(list.items[1]!.blocks[1]).toMatchObject({ kind: 'list', ordered: false, items: [{}, {}] });
    expect(only('1. one\n2. two')).toMatchObject({ ordered: true, items: [{}, {}] });
  });

  it('end for any text and lose no word of it', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '# h',
        '- a',
        '  - b',
        '1. c',
        '| a | b |',
        '| --- | --- |',
        '```',
        '<a id="x"></a>',
        '**',
        '`',
        '   text',
        '*e* word',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const ids = parseMarkdown(lines.join('\n')).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
    expect(JSON.stringify(parseMarkdown('alpha\n- beta\n\n| gamma |\n\ndelta'))).toMatch(/alpha.*beta.*gamma.*delta/);
  });
});
