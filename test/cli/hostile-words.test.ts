/** Words of a document, a file name or a seed reach the screen as text, never as a command to it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withoutControlSequences, type Terminal } from '../../cli/terminal.ts';
import { inProcess } from './in-process.ts';

const { folder, jiqun, start } = inProcess();
const hostile = 'red\u001b[31m\u009b2J\u0007\u202egnp\nCOMMAND: found nothing';
const escaped = String.raw`red\u001b[31m\u009b2J\u0007\u202egnp\nCOMMAND: found nothing`;
const text = { en: hostile, zh: hostile };
const document = {
  format: 1,
  extends: 'default',
  title: text,
  seed: hostile,
  quarters: 16,
  regions: [
    { id: 'a', name: text },
    { id: 'b', name: text },
  ],
  packages: { pack: { label: text, start: 4, policy: [{ lever: 'rd', level: 0.5 }] } },
  paths: [{ name: hostile, from: 4, policy: [{ lever: 'rd', level: 0.5, from: 4 }] }],
};
const raw = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

beforeAll(() => writeFileSync(join(folder, 'hostile.json'), JSON.stringify(document)));

const few = ['--seeds', '2', '--workers', '1'];
const commands: readonly (readonly string[])[] = [
  ['run', 'hostile.json'],
  ['ensemble', 'hostile.json', ...few],
  ['compare', 'hostile.json', ...few],
  ['attribute', 'hostile.json', '--package', 'pack', ...few],
  ['window', 'hostile.json', '--package', 'pack', '--from', '4..8/4', ...few],
];

describe.each(commands)('%s', (...words) => {
  test.each(['en', 'zh'])('in a report (%s)', async (lang) => {
    const { status, out } = await jiqun(...words, '--lang', lang);
    expect(status).toBe(0);
    expect(out).not.toMatch(raw);
    expect(out).not.toMatch(/^COMMAND/m);
    expect(out.split('\n')[0]).toBe(escaped);
    expect(out).toContain(String.raw`"red\u001b[31m`);
  });

  test('in JSON, whose document is the same', async () => {
    const { out } = await jiqun(...words, '--json');
    expect(out).not.toMatch(raw);
    expect((JSON.parse(out) as { seed: string }).seed).toBe(hostile);
  });
});

test.each([
  ['command', [hostile]],
  ['scenario', ['run', hostile]],
  ['file', ['run', `${hostile}.json`]],
  ['flag', ['run', 'default', `--${hostile}`]],
  ['word', ['run', 'default', hostile]],
  ['folder', ['run', 'default', '--out', `${hostile}/x.csv`]],
  ['assumption', ['run', 'default', '--set', `${hostile}=1`]],
  ['lever', ['run', 'default', '--lever', hostile]],
  ['checkpoint', ['run', 'default', '--from', hostile]],
  ['package', ['run', 'default', '--package', hostile]],
  ['path', ['compare', 'hostile.json', '--against', hostile + hostile]],
  ['seed', ['ensemble', 'default', '--seed', `${hostile}/1`]],
])('a message about such a %s is one line', async (_what, words) => {
  const { status, messages } = await jiqun(...words);
  expect(status).toBe(2);
  expect(messages).toHaveLength(1);
  expect(messages[0]).not.toMatch(raw);
});

test('a newline in a key of a document forges no second message', async () => {
  const input = JSON.stringify({
    format: 1,
    extends: 'default',
    'x\nCOMMAND: found "\u001b[2J"': 1,
    view: { 'a\nb': null },
  });
  const { status, messages } = await start(['run', '-'], { input });
  expect(status).toBe(2);
  for (const message of messages) expect(message).toMatch(/^-: /);
  expect(messages.join('')).not.toMatch(raw);
});

test('seeds that look alike are told apart', async () => {
  const shown = async (seed: string): Promise<string | undefined> =>
    /seed (".*?"),/.exec((await jiqun('run', 'default', '--quarters', '2', '--seed', seed)).out)?.[1];
  expect(await Promise.all(['1', '1 ', '１', 'é', 'e\u0301'].map(shown))).toEqual([
    '"1"',
    String.raw`"1\u0020"`,
    String.raw`"\uff11"`,
    '"é"',
    String.raw`"e\u0301"`,
  ]);
});

test('of many faults twenty are told, and how many more there are', async () => {
  const { status, messages } = await jiqun('run', 'default', ...Array.from({ length: 50 }, (_, k) => `--set=x${k}=1`));
  expect(status).toBe(2);
  expect(messages).toHaveLength(21);
  expect(messages[20]).toBe('and 30 more');
});

test('only progress may move about on the screen', async () => {
  const given: string[] = [];
  const terminal: Terminal = {
    print: async (line) => void given.push(line),
    tell: (line) => void given.push(line),
    rewrite: (line) => void given.push(line),
    screen: true,
    readInput: async () => new Uint8Array(),
    interrupted: new AbortController().signal,
    traced: false,
  };
  const safe = withoutControlSequences(terminal);
  await safe.print(`${hostile}\n`);
  safe.tell(`${hostile}\n`);
  safe.rewrite(hostile);
  expect(given.join('')).not.toMatch(raw);
  expect(given[2]).toBe(escaped);
});
