import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leverIds } from '../../engine/index.ts';
import { presets } from '../../experiments/index.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const texts = [read('theory.md'), read('theory.zh.md')];
const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);

it.each(texts)('names no lever or preset that does not exist', (text) => {
  const known = new Set<string>([...leverIds, ...presets.keys()]);
  expect(named(text).filter((id) => !known.has(id))).toEqual([]);
});

it('says the same in both languages', () => {
  const [en, zh] = texts.map((text) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map(named),
  );
  expect(zh).toEqual(en);
});
