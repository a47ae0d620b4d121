import { describe, expect, test } from 'vitest';
import { isStageView, stageViews } from '../../../ui/stage/stage-views.ts';
import { firmWords, viewSummary } from '../../../ui/stage/view-facts.ts';
import { viewText } from '../../../ui/stage/view-text.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { indexed } from './at-once.ts';

const index = indexed(syntheticPanel({ quarters: 40, founders: 20 }));
const two = indexed(syntheticPanel({ quarters: 40, regions: 2 }));
const views = ['supply', 'knowledge', 'chain', 'family'] as const;

test('views are offered in order, named in both languages', () => {
  expect(stageViews.map(({ label }) => label.zh)).toEqual(['区域', '供应网络', '知识空间', '价值链', '衍生谱系']);
  expect(stageViews.map(({ id }) => id)).toEqual(['region', ...views]);
  expect(isStageView('chain')).toBe(true);
  expect(isStageView('map')).toBe(false);
});

test('both dictionaries have the same shape', () => {
  const shape = (value: object): string[] => Object.entries(value).map(([key, text]) => `${key}:${typeof text}`);
  expect(shape(viewText.zh)).toEqual(shape(viewText.en));
});

test('Chinese uses full-width punctuation and no stray Latin words', () => {
  for (const text of Object.values(viewText.zh)) {
    if (typeof text !== 'string') continue;
    expect(text).not.toMatch(/[,;:!?]/);
    expect(text.replace('Esc', '')).not.toMatch(/[a-z]{3}/i);
  }
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test.each(views)('%s says what it shows', (view) => {
    const sentence = viewSummary(index, view, 20, ['X'], language);
    expect(sentence).toMatch(language === 'zh' ? /。$/ : /\.$/);
    expect(sentence).not.toMatch(/NaN|undefined|Infinity/);
    expect(sentence).toMatch(/\d/);
  });

  test.each(['supply', 'knowledge', 'chain'] as const)('%s names each of several regions', (view) => {
    const sentence = viewSummary(two, view, 20, ['东部', '西部'], language);
    expect(sentence).toContain('东部');
    expect(sentence).toContain('西部');
  });

  test.each(views)('%s has words for a firm', (view) => {
    const serial = index.panel.firms.serial[index.panel.firms.offsets[20]!]!;
    expect(firmWords(index, view, serial, 20, language)).toMatch(/\d/);
    expect(firmWords(index, 'region', serial, 20, language)).toBeUndefined();
  });
});

test('generations and spin-offs are counted from the founder on', () => {
  const { parent } = index.panel.book.firms;
  const child = parent.findIndex((mother, s) => mother >= 0 && index.firms.first[s]! >= 0);
  const born = index.firms.first[child]!;
  expect(firmWords(index, 'family', child, born, 'en')).toContain('generation 2');
  expect(firmWords(index, 'family', parent[child]!, born - 1, 'zh')).toMatch(/第 1 代/);
});
