import { describe, expect, it } from 'vitest';
import { modelDescription } from '../../../docs/generate/model-description.ts';
import { indicatorIds, leverIds, parameters } from '../../../engine/index.ts';
import { parseMarkdown } from '../../../ui/explain/markdown-blocks.ts';
import { chaptersOf, findables, outlineOf, search } from '../../../ui/explain/model-outline.ts';

const blocks = { en: parseMarkdown(modelDescription('en')), zh: parseMarkdown(modelDescription('zh')) };
const entries = { en: findables(blocks.en), zh: findables(blocks.zh) };

describe('model description on the page', () => {
  it('leaves no mark of its source in the text', () => {
    for (const list of [blocks.en, blocks.zh]) {
      for (const block of list)
        if (block.kind === 'paragraph') expect(JSON.stringify(block)).not.toMatch(/\*\*|<a id|\\\\\||^#/);
    }
  });

  it('has the same anchors in both languages, each once', () => {
    const ids = (of: typeof entries.en): string[] => of.map(({ id }) => id);
    expect(ids(entries.en)).toEqual(ids(entries.zh));
    expect(new Set(ids(entries.en)).size).toBe(entries.en.length);
  });

  it('is cut into chapters without losing a block', () => {
    expect(chaptersOf(blocks.en).flatMap((chapter) => chapter.blocks)).toEqual(blocks.en);
    const outline = outlineOf(blocks.en);
    expect(outline).toHaveLength(16);
    expect(outline[6]!.parts.map(({ id }) => id)).toContain('equation-7-8');
  });

  it('finds every parameter, lever and indicator by its name in the program', () => {
    for (const name of [...Object.keys(parameters), ...leverIds, ...indicatorIds]) {
      expect(
        search(entries.en, name)
          .slice(0, 4)
          .map(({ title }) => title),
        name,
      ).toContain(name);
    }
  });

  it('finds by symbol and by words, best first', () => {
    expect(search(entries.en, 'gM')[0]).toMatchObject({ title: 'marketGrowth' });
    expect(search(entries.zh, '工资')[0]).toMatchObject({ title: 'wage' });
    expect(search(entries.zh, '政策杠杆')[0]).toMatchObject({ kind: 'heading', id: 'section-8' });
    expect(search(entries.en, 'political capture')[0]).toMatchObject({ id: 'equation-7-7' });
    expect(search(entries.en, 'capture political').map(({ id }) => id)).toContain('equation-7-7');
  });

  it('finds nothing for nothing', () => {
    expect(search(entries.en, '  ')).toEqual([]);
    expect(search(entries.en, 'zebra')).toEqual([]);
  });
});
