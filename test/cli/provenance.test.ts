/** The command line says which engine made a document and whether its numbers came out again. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { presets, resolve, withProvenance, type ScenarioDocument } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { inProcess } from './in-process.ts';

const { start } = inProcess();

const short: ScenarioDocument = { format: 1, extends: 'default', quarters: 6, seed: 'kept' };
const { fingerprint } = run(resolve(short, presets).input);
const other = { engine: '0123456789ab', fingerprint: '0123456789abcdef' };

async function asked(command: string, made: Parameters<typeof withProvenance>[1], ...words: string[]) {
  const { status, out, messages } = await start([command, '-', ...words], {
    input: JSON.stringify(withProvenance(short, made)),
  });
  expect(status, messages.join('\n')).toBe(0);
  return { out, messages };
}
const json = async (...call: Parameters<typeof asked>) => {
  const { out, messages } = await asked(...call, '--json');
  return { messages, document: JSON.parse(out) as { readonly fingerprint: string; readonly expected?: object } };
};

describe('a run', () => {
  test('of a document made here says nothing', async () => {
    const { messages, document } = await json('run', { engine: engineIdentity, fingerprint });
    expect(messages).toEqual([]);
    expect(document).toMatchObject({
      fingerprint,
      expected: { engine: engineIdentity, fingerprint, reproduced: true },
    });
  });

  test('of a document that says nothing has nothing to say either', async () => {
    const { messages, document } = await json('run', {});
    expect(messages).toEqual([]);
    expect(document).not.toHaveProperty('expected');
  });

  test('of another engine says so before, and that the numbers are the same after', async () => {
    const { messages, document } = await json('run', { engine: other.engine, fingerprint });
    expect(messages).toEqual([expect.stringContaining('may differ'), expect.stringContaining('the same here')]);
    expect(document.expected).toEqual({ engine: other.engine, fingerprint, reproduced: true });
  });

  test('with other numbers says both fingerprints', async () => {
    const { messages, document } = await json('run', other);
    expect(messages).toEqual([
      expect.stringContaining('may differ'),
      expect.stringContaining(`fingerprint ${other.fingerprint} then, ${fingerprint} here`),
    ]);
    expect(document.expected).toEqual({ ...other, reproduced: false });
  });

  test('with other numbers of the same engine names the preset', async () => {
    const { messages, out } = await asked('run', { engine: engineIdentity, fingerprint: other.fingerprint });
    expect(messages).toEqual([expect.stringContaining('the preset “default” or the document has changed')]);
    expect(out).toContain(`fingerprint ${fingerprint}, engine ${engineIdentity}`);
  });

  test.each([
    ['--seed', 'kept'],
    ['--quarters', '5'],
    ['--lever', 'rd=0.5@2'],
    ['--set', 'wageGrowth=0.008'],
    ['--package', 'upgrade@2'],
    ['--off', 'externalities'],
  ])('changed by %s has no fingerprint to expect', async (...words) => {
    const { messages, document } = await json('run', other, ...words);
    expect(messages).toEqual([expect.stringContaining('may differ')]);
    expect(document.expected).toEqual({ engine: other.engine });
  });
});

test.each([
  [
    'en',
    /version 1 of the model \(engine 2d88f0b0264a\)/,
    /something else in version 1 of the model\. .*relocationSlope/,
    /jiqun diff 1/,
    /numbers differ/,
  ],
  ['zh', /出自第 1 版模型/, /在第 1 版模型里含义不同。.*relocationSlope/, /jiqun diff 1/, /结果与保存时不同/],
])('a document of version 1 with every assumption it had runs, and says what moved (%s)', async (lang, ...said) => {
  const { status, out, messages } = await start(['run', '-', '--json', '--lang', lang], {
    input: readFileSync(new URL('../support/version-1.json', import.meta.url), 'utf8'),
  });
  expect(status).toBe(0);
  expect(messages).toEqual(said.map((words) => expect.stringMatching(words)));
  expect(JSON.parse(out)).toMatchObject({
    expected: { engine: '2d88f0b0264a', fingerprint: 'c18ade3de9594bb2', reproduced: false },
  });
});

test('a document with faults is told them alone', async () => {
  const { status, messages } = await start(['run', '-', '--seed', ''], {
    input: JSON.stringify(withProvenance(short, other)),
  });
  expect(status).toBe(2);
  expect(messages).toEqual([expect.stringContaining('--seed')]);
});

test.each([
  ['ensemble', ['--seeds', '2']],
  ['compare', ['--path', 'base=', '--path', 'rd=rd=1@2', '--seeds', '2']],
  ['window', ['--package', 'upgrade', '--from', '1..3/2', '--seeds', '2']],
  ['attribute', ['--package', 'upgrade@1', '--seeds', '2']],
])('%s names both engines before its results', async (command, words) => {
  const { messages, document } = await json(command, other, ...words);
  expect(messages.filter((line) => line.includes(other.engine))).toEqual([expect.stringContaining('may differ')]);
  expect(document.expected).toEqual({ engine: other.engine });
  expect((await asked(command, other, ...words)).out.trimEnd()).toMatch(new RegExp(`engine ${engineIdentity}$`));
});
