import { describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { languageOf } from '../../cli/language.ts';
import { phaseSpans } from '../../cli/phase-spans.ts';
import { quarterLabel } from '../../cli/quarter-label.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { commandLine } from './command-line.ts';
import { inside } from './inside.ts';

const { jiqun } = commandLine();

describe('help', () => {
  test('of the program names every command, in both languages', async () => {
    for (const words of [[], ['--help'], ['-h'], ['help'], ['--lang', 'zh']]) {
      const { status, out } = await inside(words);
      expect(status).toBe(0);
      for (const { name } of commands) expect(out).toContain(name);
    }
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    'of %s names every flag',
    async (name, command) => {
      for (const language of ['en', 'zh'] as const) {
        const { status, out } = await inside([name, '--help', '--lang', language]);
        expect(status).toBe(0);
        expect(out).toContain(command.summary[language]);
        for (const flag of Object.keys(command.flags)) expect(out).toContain(`--${flag}`);
      }
    },
  );

  test('of one command, asked for in the other order', async () => {
    expect(await inside(['help', 'compare'])).toEqual(await inside(['compare', '--help']));
  });

  test('the built program says its version', async () => {
    expect(await jiqun('--version')).toEqual({ status: 0, out: `${packageJson.version}\n`, messages: [] });
  });
});

describe('language', () => {
  test.each([
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], {}, 'en'],
    [['--lang', 'zh'], {}, 'zh'],
    [['--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['--lang', 'fr'], { LANG: 'zh_TW' }, 'zh'],
  ] as const)('%j in %j is %s', (words, environment, language) => {
    expect(languageOf(words, environment)).toBe(language);
  });
});

test('quarters have calendar names', () => {
  expect([0, 1, 3, 4, 199].map((quarter) => quarterLabel('1978Q2', quarter))).toEqual([
    '1978Q2',
    '1978Q3',
    '1979Q1',
    '1979Q2',
    '2028Q1',
  ]);
  expect(quarterLabel(undefined, 3)).toBeUndefined();
});

test('phases become stretches', () => {
  expect(phaseSpans(Uint8Array.of(0, 0, 1, 1, 1, 3))).toEqual([
    { phase: 'formation', from: 0, to: 2 },
    { phase: 'growth', from: 2, to: 5 },
    { phase: 'decline', from: 5, to: 6 },
  ]);
  expect(phaseSpans(new Uint8Array(0))).toEqual([]);
});
