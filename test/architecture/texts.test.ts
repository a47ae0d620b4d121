/** Everything a person reads is there in English and in Chinese. */
import { describe, expect, test } from 'vitest';
import * as engine from '../../engine/index.ts';
import { presets } from '../../experiments/index.ts';
import { filesIn, layers, textOf } from './sources.ts';

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

/** Where a language is compared all the same: what finds out whether a word is one. */
const compares = /^experiments\/words\/language\.ts$/;

test('a text is taken from { en, zh }, not chosen by comparing the language', () => {
  const files = ['experiments', 'ui', 'cli'].flatMap((layer) => filesIn(layer));
  expect(
    files.filter((path) => !compares.test(path) && /[!=]== '(?:en|zh)'|'(?:en|zh)' [!=]==/.test(textOf(path))),
  ).toEqual([]);
});
