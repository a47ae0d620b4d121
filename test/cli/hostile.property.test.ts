/**
 * Whatever stands on the command line or comes in: never a throw, never another status than the five that are
 * documented.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { globalFlags } from '../../cli/flags.ts';
import { program } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { indicatorIds, leverIds, mechanisms } from '../../engine/index.ts';
import { documentSchema, parameterIds, presets } from '../../experiments/index.ts';
import { createDirectRunner, type Runner } from '../../workers/node/index.ts';
import { hostilePatience, hostileRuns as numRuns, watch } from '../support/hostile.ts';
import { commandLine } from './command-line.ts';

const MOST_RUNS = 6;
const MOST_QUARTERS = 6;

/** Runs of this thread, a few short ones for each command: the others fail, as runs may. */
function shortRunner(): Runner {
  const runner = createDirectRunner();
  let runs = 0;
  return {
    ...runner,
    async run(input, options) {
      runs += 1;
      if (runs > MOST_RUNS || input.quarters > MOST_QUARTERS || input.assumptions.scale !== 1)
        throw new Error('too long for this test');
      return runner.run(input, options);
    },
  };
}

vi.mock('../../cli/runner.ts', () => ({ openRunner: () => shortRunner(), defaultWorkers: () => 1 }));

const documented = [0, 1, 2, 3, 130];

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'jiqun-hostile-'));
// Words may name files and folders: they are looked for, and documents written, where nothing can be lost.
beforeEach(() => process.chdir(folder));
afterEach(() => process.chdir(home));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'folder.csv'));
});

interface Ended {
  readonly status: number;
  readonly told: string;
  readonly out: string;
}

/** The program in this process. */
async function asked(words: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Ended> {
  let told = '';
  let out = '';
  const terminal: Terminal = {
    print: async (text) => void (out += text),
    tell: (text) => void (told += text),
    rewrite: () => undefined,
    screen: false,
    readInput: async () => input,
    interrupted: new AbortController().signal,
    traced: false,
  };
  const status = await program(words, {}, terminal, commands);
  return { status, told, out };
}

const hostileWords = [
  '',
  ' ',
  '-',
  '--',
  '=',
  '@',
  '~',
  '.',
  '..',
  '/',
  '~/x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'NaN',
  'Infinity',
  '-0',
  '1e400',
  '0x10',
  '９',
  'nul\0l',
  '\u001b[2J',
  'a\nCOMMAND: found nothing',
  'half\ud800',
  'a'.repeat(300),
  'file/x.csv',
  'folder.csv',
  'file',
  '/dev/null',
  '/dev/zero',
  '/root/x/y.json',
  '*.json',
];
const knownWords = [
  ...commands.map(({ name }) => name),
  ...commands.flatMap(({ flags }) => Object.keys(flags).map((name) => `--${name}`)),
  ...Object.keys(globalFlags).map((name) => `--${name}`),
  ...presets.keys(),
  'help',
  'levers',
  'zh',
  '-h',
];
const ids = [...leverIds, ...parameterIds, ...indicatorIds, ...Object.keys(mechanisms), 'upgrade', 'protect', 'region'];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 3, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 3000 }).map(String) },
);
/** Words in the spellings of `--set`, `--lever`, `--path` and their like, with anything in every place. */
const spelled = fc
  .array(
    fc.tuple(text, fc.constantFrom('=', '@', '~', '-', '.', ',', ':', '..', '/', '%', '@upgrade', 'off:', 'set:', '')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.flat().join(''));
const flagNames = [...new Set(commands.flatMap(({ flags }) => Object.keys(flags)))];
const flagged = fc
  .tuple(fc.constantFrom(...flagNames), fc.oneof(text, spelled))
  .map(([name, value]) => `--${name}=${value}`);
const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...knownWords) },
  { weight: 4, arbitrary: flagged },
  text,
  spelled,
);
const wordList = fc.oneof(
  fc.array(word, { maxLength: 8 }),
  // The beginning is right and the runs are short, so that what follows is reached.
  fc
    .tuple(
      fc.constantFrom(...commands.map(({ name }) => name)),
      fc.constantFrom('default', 'west', '-', 'ruhr'),
      fc.array(word, { maxLength: 6 }),
    )
    .map(([name, scenario, rest]) => [
      name,
      scenario,
      ...(rest.length % 2 === 0 ? ['--quarters=4', '--seeds=2'] : []),
      ...rest,
    ]),
);

const documentKeys = Object.keys((documentSchema as unknown as { readonly entries: object }).entries);
const keys = fc.oneof(
  fc.constantFrom(
    ...documentKeys,
    ...ids,
    'en',
    'zh',
    'lever',
    'measure',
    'dividedBy',
    'name',
    'at',
    '__proto__',
    'constructor',
  ),
  text,
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.constant(1)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));
const documents = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...documentKeys), anyValue), { maxLength: 6 })
    .map((entries) => JSON.stringify({ quarters: 4, ...Object.fromEntries(entries), format: 1, extends: 'default' })),
  fc.json({ stringUnit: 'binary' }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const raw = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

function holds({ status, told, out }: Ended): void {
  expect(documented).toContain(status);
  expect(`${told}${out}`).not.toMatch(raw);
  if (status === 2) {
    expect(out).toBe('');
    const lines = told.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(21);
    for (const line of lines) expect(line).toMatch(/: found .*, allowed |：.*，可用：|^and \d+ more$|^另有 \d+ 处$/);
  }
}

describe('the program', () => {
  test('ends with a documented status on any list of words, and is never itself at fault', {
    timeout: hostilePatience,
  }, async () => {
    const clock = watch();
    await fc.assert(
      fc.asyncProperty(wordList, async (words) => {
        const ended = await clock.over(() => asked(words));
        holds(ended);
        expect(ended.told).not.toContain('The program itself failed');
        expect(ended.told).not.toContain('程序自身出错');
      }),
      // A plan whose every run fails is no fault of who asked.
      { numRuns, examples: [[['sensitivity', 'default', '--seed=@']]] },
    );
    clock.end('argument lists');
  });

  test('ends with a documented status on any document', { timeout: hostilePatience }, async () => {
    const clock = watch();
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.constantFrom('run', 'ensemble', 'compare', 'attribute'),
        async (document, command) => {
          const words =
            command === 'run' ? [] : command === 'attribute' ? ['--mechanisms', '--seeds', '2'] : ['--seeds', '2'];
          const ended = await clock.over(() => asked([command, '-', ...words], Buffer.from(document)));
          holds(ended);
          expect(ended.told).not.toContain('The program itself failed');
        },
      ),
      { numRuns },
    );
    clock.end('documents of the command line');
  });

  test('tells its own faults in one sentence, and where they come from only when asked', async () => {
    const broken = (traced: boolean): Promise<Ended> => {
      let told = '';
      const terminal: Terminal = {
        print: async () => {
          throw new TypeError('nothing\n\u001b[31mworks.');
        },
        tell: (line) => void (told += line),
        rewrite: () => undefined,
        screen: false,
        readInput: async () => new Uint8Array(),
        interrupted: new AbortController().signal,
        traced,
      };
      return program(['list', 'levers'], {}, terminal, commands).then((status) => ({ status, told, out: '' }));
    };
    const sentence =
      'The program itself failed, which is no fault of what was asked: nothing\\n\\u001b[31mworks. Run it again with JIQUN_TRACE=1 to see where.\n';
    expect(await broken(false)).toEqual({ status: 1, told: sentence, out: '' });
    const { status, told } = await broken(true);
    expect(status).toBe(1);
    expect(told.startsWith(sentence)).toBe(true);
    expect(told).toContain('hostile.property.test.ts');
  });
});

describe('the built program', () => {
  const { start } = commandLine();

  test.each([
    [['run', 'default', '--quarters', '4', '--seed', 'constructor'], 0, /^$/],
    [['run', 'default', '--quarters', '4', '--seed', 'toString'], 0, /^$/],
    [['run', 'default', '--quarters', '4', '--seed', '__proto__'], 0, /^$/],
    [['run', 'default', '--quarters', '4', '--seed=--json'], 0, /^$/],
    [['run', 'default', '--', '--help'], 2, /^--help: found one word too many/],
    [['run', 'default', '--out', `/etc/passwd/x.csv`], 2, /^--out: found .*a folder that exists/],
    [['run', 'default', '--out', `${'a'.repeat(300)}.csv`], 2, /^--out: found .*, allowed a shorter name$/],
    [['run', `${'a'.repeat(300)}.json`], 2, /ENAMETOOLONG/],
    [['compare', 'default', '--baseline', ''], 2, /^--baseline: found "", allowed a preset/],
    [['run', 'constructor'], 2, /^SCENARIO: found "constructor"/],
    [['__proto__'], 2, /^COMMAND: found "__proto__"/],
    [
      ['run', '/dev/zero'],
      2,
      /^\/dev\/zero: found more than 2,000,000 bytes, allowed a scenario document of at most 2,000,000 bytes$/,
    ],
    [['run', 'default', '--from', '/'], 2, /^--from \/: found a folder/],
  ] as const)('%j', async (words, status, message) => {
    const { status: ended, messages } = await start(words, {});
    expect(messages.join('\n')).toMatch(message);
    expect(ended).toBe(status);
  });

  test('standard input is read up to what a document may have', async () => {
    const { status, out, messages } = await start(['run', '-'], { input: ' '.repeat(2_000_001) });
    expect({ status, out, messages }).toEqual({
      status: 2,
      out: '',
      messages: ['-: found more than 2,000,000 bytes, allowed a scenario document of at most 2,000,000 bytes'],
    });
    const longest = `${JSON.stringify({ format: 1, extends: 'default', quarters: 2 })}${' '.repeat(1_900_000)}`;
    expect((await start(['run', '-'], { input: longest })).status).toBe(0);
  });
});
