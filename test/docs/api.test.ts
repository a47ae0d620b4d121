import { describe, expect, it } from 'vitest';
import { apiDocument } from '../../docs/documents/api-document.ts';
import { exportedFrom } from '../../docs/documents/exported.ts';
import * as engine from '../../engine/index.ts';
import * as experiments from '../../experiments/index.ts';
import * as workers from '../../workers/index.ts';
import * as workersInNode from '../../workers/node/index.ts';

const entries = [
  ['engine/index.ts', engine],
  ['experiments/index.ts', experiments],
  ['workers/index.ts', workers],
  ['workers/node/index.ts', workersInNode],
] as const;

describe('the page about the library', () => {
  const page = { en: apiDocument('en'), zh: apiDocument('zh') };

  it.each(entries)('declares all that %s exports, each once', (file, module) => {
    const exported = exportedFrom(file);
    const names = exported.map(({ name }) => name);
    expect(Object.keys(module).filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([]);
    expect(exported.filter(({ text }) => !page.en.includes(text))).toEqual([]);
    expect(names.filter((name) => !page.zh.includes(`\`${name}\``))).toEqual([]);
  });

  it('tells declarations without their insides, and with the comment before them', () => {
    const texts = new Map(exportedFrom('engine/index.ts').map(({ name, text }) => [name, text]));
    expect(texts.get('run')).toMatch(
      /^\/\*\*\n \* Runs a world from its input[^]*\*\/\nfunction run\([^]*\): RunResult;$/,
    );
    expect(texts.get('evidence')).toMatch(/const evidence = …;$/);
    expect(texts.get('RunOptions')).toContain('readonly panel?: boolean;');
    expect(texts.get('MAX_REGIONS')).toMatch(/const MAX_REGIONS = 3;$/);
  });
});
