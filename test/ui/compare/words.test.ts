import { expect, test } from 'vitest';
import { rangeWords, ratioWords, sizeRange } from '../../../ui/parts/interval-words.ts';
import { compareText } from '../../../ui/compare/text/text.ts';
import { worldsDrawn } from '../../../ui/compare/headline.ts';
import type { HeadlineWords } from '../../../ui/compare/text/words.ts';

const words: HeadlineWords = {
  region: undefined,
  total: 50,
  worlds: 25,
  plausible: false,
  effectOverWorlds: false,
  pairs: 50,
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
    'Over 25 drawn worlds: Upgrade: 35 of 50 runs end upgraded or sustained, against 9 when nothing is done; in the scenario’s own world by year 50, value added is 189 higher (178 – 200, 50 pairs). ' +
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
    '在随机抽取的 25 个世界里，50 次运行中，升级有 35 次走向升级或得以维持（无政策时 9 次），情景本身的世界里，到第 50 年增加值多 189（178 – 200，50 对）；保护有 2 次走向升级或得以维持，少 92（83 – 102）。',
  );
});

test('odds over drawn worlds and over luck alone are told apart', () => {
  const own = { ...words, worlds: undefined };
  expect(say('en', own)).toMatch(/^In this same world, with other luck: Upgrade: 35 .*; by year 50, value added/);
  expect(say('zh', own)).toMatch(/^世界不变、只换随机种子，50 次运行中，.*），到/);
  expect(say('en', { ...words, effectOverWorlds: true })).not.toContain('own world');
  expect([worldsDrawn('odds', 30, 30), worldsDrawn('all', 30, 14), worldsDrawn('none', 30, 30)]).toEqual([
    15,
    7,
    undefined,
  ]);
  const worlds = [1, 2, 3].map((k) => ({ seed: String(k), assumptions: {} }));
  expect([2, 30].map((runs) => worldsDrawn('none', 30, runs, { today: 40, worlds }))).toEqual([2, 3]);
  const found = { ...words, worlds: 3, plausible: true };
  expect(say('en', found)).toMatch(/^Over 3 plausible worlds of these data: /);
  expect(say('zh', found)).toMatch(/^在与数据相符的 3 个世界里/);
  for (const lang of ['en', 'zh'] as const) {
    expect(compareText[lang].odds.note(15, false)).toContain('15');
    expect(compareText[lang].odds.note(15, true)).toMatch(/15 (?:plausible worlds|个世界)/);
    expect(compareText[lang].odds.note(undefined, false)).toMatch(/luck alone|只换随机种子/);
  }
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
