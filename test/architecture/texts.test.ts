/** Everything a person reads is there in English and in Chinese. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as engine from '../../engine/index.ts';
import { presets } from '../../experiments/index.ts';
import { filesIn, layers, root, textOf } from './sources.ts';

interface Found {
  readonly where: string;
  readonly en: unknown;
  readonly zh: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** Every object with an `en` or a `zh` below a value. */
function textsIn(value: unknown, where: string, seen = new Set<object>()): Found[] {
  if (!isObject(value) || seen.has(value)) return [];
  seen.add(value);
  if ('en' in value || 'zh' in value) return [{ where, en: value['en'], zh: value['zh'] }];
  return Object.entries(value).flatMap(([key, below]) => textsIn(below, `${where}.${key}`, seen));
}

const catalogues = textsIn(engine, 'engine');
const documents = [...presets].flatMap(([id, document]) => textsIn(document, `preset ${id}`));

const CHINESE = /[\u3400-\u9fff]/;
/** A half-width mark beside a Chinese character. */
const HALF_WIDTH = /[\u3400-\u9fff][,;:?!]|[,;?!](?=[\u3400-\u9fff])|[\u3400-\u9fff] ?\((?=[\u3400-\u9fff])/;

describe.each([
  ['catalogues of the engine', catalogues],
  ['presets', documents],
])('%s', (_name, texts) => {
  test('both languages, neither empty', () => {
    expect(texts.length).toBeGreaterThan(20);
    const blank = (text: unknown) => typeof text !== 'string' || text.trim() === '';
    expect(texts.filter(({ en, zh }) => blank(en) || blank(zh)).map(({ where }) => where)).toEqual([]);
  });

  test('no Chinese in the English', () => {
    expect(
      texts.filter(({ en }) => CHINESE.test(String(en))).map(({ where, en }) => `${where}: ${String(en)}`),
    ).toEqual([]);
  });

  test('the Chinese is Chinese, with its own punctuation', () => {
    const words = (text: unknown) => /[A-Za-z]{4}/.test(String(text));
    expect(
      texts
        .filter(({ en, zh }) => words(en) && !CHINESE.test(String(zh)))
        .map(({ where, zh }) => `${where}: ${String(zh)}`),
    ).toEqual([]);
    expect(
      texts.filter(({ zh }) => HALF_WIDTH.test(String(zh))).map(({ where, zh }) => `${where}: ${String(zh)}`),
    ).toEqual([]);
  });
});

test('no label is used twice in a catalogue', () => {
  for (const table of [engine.parameters, engine.levers, engine.indicators, engine.mechanisms]) {
    for (const language of ['en', 'zh'] as const) {
      const labels = Object.values(table).map(({ label }) => label[language]);
      expect(labels.filter((label, k) => labels.indexOf(label) !== k)).toEqual([]);
    }
  }
});

test('no text in the code is written in one language only', () => {
  const one = /\{\s*(en|zh):\s*(['`])(?:(?!\2).)*\2,?\s*\}/s;
  expect(layers.flatMap((layer) => filesIn(layer)).filter((path) => one.test(textOf(path)))).toEqual([]);
});

/** Words that are not those of the field, or mean something else than they were meant to; and why. */
const retired: readonly (readonly [word: RegExp, why: string])[] = [
  [/不作为/, 'dereliction of duty in Chinese administration: 无政策（基准情形）, or 听其自然'],
  [/总谱/, 'a musical score, translated: 政策时序表'],
  [/世界假设/, 'most are about firms and the region: 模型假设'],
  [/不可挽回/, '不可逆转点'],
  [/家族树/, 'a family tree, translated: 企业衍生谱系'],
  [/自有品牌/, 'the term of policy is 自主品牌'],
  [/人均增加值/, '人均 is per head: 劳均增加值（全员劳动生产率）'],
  [/停业|倒闭|关门/, 'one event, one word: 关闭; the indicator is 退出'],
  [/格拉伯(?!赫)/, 'he is transliterated 格拉伯赫'],
  [/(?<!链条)租金(?!分享)/, 'three meanings: 地租, 租金分享 of wages, 链条租金'],
  [/政府植入/, '政府投建: the state builds them with its money'],
  [/外地对手/, '外地 is elsewhere in China: 区外对手'],
  [/来料组装/, '来料加工'],
  [/对外开放/, 'opening to trade and capital; the lever is 外部联系与学习'],
  [/(?<!同一)运气/, 'a seed is 随机种子; 同一运气 are common random numbers'],
  [/拉满|所示：|引导入门/, 'no Chinese one would print'],
  [/luck \$\{|'Luck(?: \(seed\))?'|Guided start|stood closer to/, 'a seed is a seed; a lesson is a lesson'],
];

test('no word of the glossary that was given up comes back', () => {
  const files = [
    ...['engine', 'experiments', 'ui', 'cli'].flatMap((layer) => filesIn(layer)),
    ...['scenarios', 'docs'].flatMap((folder) =>
      readdirSync(join(root, folder)).flatMap((name) => (/\.(json|md)$/.test(name) ? [`${folder}/${name}`] : [])),
    ),
    'README.md',
    'README.zh.md',
  ];
  expect(
    files.flatMap((path) => {
      const text = textOf(path);
      return retired.flatMap(([word, why]) => {
        const found = word.exec(text);
        return found === null
          ? []
          : [`${path}: ${text.slice(Math.max(0, found.index - 12), found.index + 12)} (${why})`];
      });
    }),
  ).toEqual([]);
});

test('every row of the schedule has a name in Chinese', () => {
  expect(Object.keys(engine.processLabels)).toEqual(engine.schedule.map(({ name }) => name));
});

/** Where a language is compared all the same: what finds out whether a word is one. */
const compares = /^experiments\/words\/language\.ts$/;

test('a text is taken from { en, zh }, not chosen by comparing the language', () => {
  const files = ['experiments', 'ui', 'cli'].flatMap((layer) => filesIn(layer));
  expect(
    files.filter((path) => !compares.test(path) && /[!=]== '(?:en|zh)'|'(?:en|zh)' [!=]==/.test(textOf(path))),
  ).toEqual([]);
});
