import { describe, expect, it } from 'vitest';
import { modelDescription } from '../../../docs/generate/model-description.ts';
import { indicatorIds, leverIds, parameters } from '../../../engine/index.ts';
import { presets } from '../../../experiments/index.ts';
import { chaptersOf, findables, searchModel } from '../../../ui/explain/model-outline.ts';

const sections = { en: modelDescription('en'), zh: modelDescription('zh') };
const entries = { en: findables(sections.en), zh: findables(sections.zh) };

describe('model description on the page', () => {
  it('has the same anchors in both languages, each once', () => {
    const ids = (of: typeof entries.en): string[] => of.map(({ id }) => id);
    expect(ids(entries.en)).toEqual(ids(entries.zh));
    expect(new Set(ids(entries.en)).size).toBe(entries.en.length);
  });

  it('is cut into chapters without losing a section', () => {
    const chapters = chaptersOf(sections.en);
    expect(chapters.flatMap((chapter) => chapter.sections)).toEqual(sections.en);
    expect(chapters).toHaveLength(17);
    expect(chapters[7]!.sections.map(({ id }) => id)).toContain('equation-7-8');
  });

  it('finds every parameter, lever, indicator and preset by its name in the program', () => {
    for (const name of [...Object.keys(parameters), ...leverIds, ...indicatorIds, ...presets.keys()]) {
      expect(
        searchModel(entries.en, name)
          .slice(0, 4)
          .map(({ title }) => title),
        name,
      ).toContain(name);
    }
  });

  it('finds by symbol and by words, best first', () => {
    expect(searchModel(entries.en, 'gM')[0]).toMatchObject({ title: 'marketGrowth' });
    expect(searchModel(entries.zh, '工资')[0]).toMatchObject({ title: 'wage' });
    expect(searchModel(entries.zh, '政策杠杆')[0]).toMatchObject({ kind: 'heading', id: 'section-8' });
    expect(searchModel(entries.en, 'political capture')[0]).toMatchObject({ id: 'equation-7-7' });
    expect(searchModel(entries.en, 'capture political').map(({ id }) => id)).toContain('equation-7-7');
  });

  it('finds nothing for nothing', () => {
    expect(searchModel(entries.en, '  ')).toEqual([]);
    expect(searchModel(entries.en, 'zebra')).toEqual([]);
  });
});
