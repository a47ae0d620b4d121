import { expect, test } from 'vitest';
import { rangeWords, ratioWords, sizeRange } from '../../../ui/parts/interval-words.ts';
import { compareText } from '../../../ui/compare/text/text.ts';
import type { HeadlineWords } from '../../../ui/compare/text/words.ts';

const words: HeadlineWords = {
  region: undefined,
  total: 50,
  reference: { name: 'Do nothing', good: 9, isBase: true },
  alternatives: [
    { id: 'a', name: 'Upgrade', good: 35, effect: { more: true, size: '189', interval: '178 – 200' } },
    { id: 'b', name: 'Protect', good: 2, effect: { more: false, size: '92', interval: '83 – 102' } },
  ],
  indicator: 'Value added',
  year: 'year 50',
};
const say = (lang: 'en' | 'zh', given: HeadlineWords): string =>
  compareText[lang]
    .headline(given)
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');

test('the sentence counts runs and gives the interval, in English', () => {
  expect(say('en', words)).toBe(
    'Upgrade: 35 of 50 runs end upgraded or sustained, against 9 when nothing is done; by year 50, value added is 189 higher (178 – 200). ' +
      'Protect: 2 of 50 runs end upgraded or sustained; 92 lower (83 – 102).',
  );
});

test('and in Chinese', () => {
  const zh = {
    ...words,
    alternatives: [
      { ...words.alternatives[0]!, name: '升级' },
      { ...words.alternatives[1]!, name: '保护' },
    ],
    indicator: '增加值',
    year: '第 50 年',
  };
  expect(say('zh', zh)).toBe(
    '50 次运行中，升级有 35 次走向升级或得以维持（无政策时 9 次），到第 50 年增加值多 189（178 – 200）；保护有 2 次走向升级或得以维持，少 92（83 – 102）。',
  );
});

test('what is not clear yet is not claimed', () => {
  const unclear = { ...words, alternatives: [{ ...words.alternatives[0]!, effect: undefined }] };
  expect(say('en', unclear)).toContain('no clear difference');
  expect(say('zh', unclear)).toContain('尚看不出明显差别');
});

test('ranges', () => {
  expect(rangeWords('en', 178, 200, 0)).toBe('178\u00a0–\u00a0200');
  expect(rangeWords('en', -102, -83, 0)).toBe('−102\u00a0…\u00a0−83');
  expect(rangeWords('en', Number.NaN, 1, 0)).toBe('…');
  expect(sizeRange('en', -102, -83, 0)).toBe('83\u00a0–\u00a0102');
  expect(sizeRange('en', -2, 3, 0)).toBe('−2\u00a0…\u00a0+3');
  expect(ratioWords('en', 3.42)).toBe('3.4');
  expect(ratioWords('en', 1204)).toBe('1,204');
});

test('points of no return are said with their year', () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const kind of ['at', 'before', 'notReached'] as const)
      expect(compareText[lang].window.noReturn({ kind, year: '1998' })).toContain('1998');
    expect(compareText[lang].window.noReturn({ kind: 'noRuns', year: '' })).toBe('');
  }
});
