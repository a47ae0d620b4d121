import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../../cli/program.ts';
import { commands } from '../../cli/commands.ts';
import { documentSet } from '../../cli/documents/document-set.ts';
import { withSpeed } from '../../cli/documents/readme-speed.ts';
import { languageOf } from '../../cli/language.ts';
import { phaseSpans } from '../../cli/phase-spans.ts';
import { quarterLabel } from '../../cli/quarter-label.ts';
import type { Terminal } from '../../cli/terminal.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { commandLine } from './command-line.ts';

const { jiqun } = commandLine();

/** The program in this process, with its words caught. */
async function inside(...words: string[]): Promise<{ status: number; out: string; told: string }> {
  let out = '';
  let told = '';
  const terminal: Terminal = {
    print: async (text) => void (out += text),
    tell: (text) => void (told += text),
    rewrite: () => undefined,
    screen: false,
    traced: false,
    readInput: async () => new Uint8Array(),
    interrupted: new AbortController().signal,
  };
  return { status: await program(words, {}, terminal), out, told };
}

describe('help', () => {
  test('of the program names every command, in both languages', async () => {
    for (const words of [[], ['--help'], ['-h'], ['help'], ['--lang', 'zh']]) {
      const { status, out } = await inside(...words);
      expect(status).toBe(0);
      for (const { name } of commands) expect(out).toContain(name);
    }
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    'of %s names every flag',
    async (name, command) => {
      for (const language of ['en', 'zh'] as const) {
        const { status, out } = await inside(name, '--help', '--lang', language);
        expect(status).toBe(0);
        expect(out).toContain(command.summary[language]);
        for (const flag of Object.keys(command.flags)) expect(out).toContain(`--${flag}`);
      }
    },
  );

  test('of one command, asked for in the other order', async () => {
    expect(await inside('help', 'compare')).toEqual(await inside('compare', '--help'));
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

describe('docs', () => {
  test('writes every document, then finds nothing to change, then notices an edit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiqun-docs-'));
    const home = process.cwd();
    try {
      mkdirSync(join(folder, 'scenarios'));
      writeFileSync(join(folder, 'package.json'), '{}');
      process.chdir(folder);
      const paths = documentSet(commands).map(({ path }) => path);
      expect(JSON.parse((await inside('docs', '--json')).out)).toEqual({ written: paths, same: [] });
      expect(await inside('docs', '--check')).toEqual({ status: 0, out: '', told: '' });
      writeFileSync('docs/cli.md', `${readFileSync('docs/cli.md', 'utf8')}\n`);
      expect(await inside('docs', '--check')).toMatchObject({ status: 1, out: 'differs  docs/cli.md\n' });
    } finally {
      process.chdir(home);
      rmSync(folder, { recursive: true });
    }
  });

  test('a README shows the figures of the speed page', () => {
    const texts = new Map(documentSet(commands).map(({ path, text }) => [path, text]));
    const measured = JSON.parse(readFileSync('docs/speed.json', 'utf8')) as { readonly nsPerFirmQuarter: number };
    const shown = `${measured.nsPerFirmQuarter.toFixed(0)} `;
    for (const name of ['README.md', 'README.zh.md', 'docs/speed.md']) expect(texts.get(name)).toContain(shown);
    expect(texts.get('README.md')?.startsWith('# ')).toBe(true);
    expect(() => withSpeed('# No place for figures', measured as never, 'en')).toThrow('README: found no lines');
  });

  test('every document has a sister in the other language with as many headings', () => {
    const headings = (text: string): number => text.split('\n').filter((line) => /^#{1,6} /.test(line)).length;
    const texts = new Map(documentSet(commands).map(({ path, text }) => [path, text]));
    for (const [path, text] of texts) {
      // The folder of scenarios has one for both.
      if (!path.endsWith('.md') || path.endsWith('.zh.md') || path === 'scenarios/README.md') continue;
      expect(headings(texts.get(path.replace('.md', '.zh.md')) ?? '')).toBe(headings(text));
    }
  });
});
