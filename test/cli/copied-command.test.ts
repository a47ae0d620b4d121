import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { globalFlags } from '../../cli/flags.ts';
import { readArguments } from '../../cli/read-arguments.ts';
import { presets, type ScenarioDocument } from '../../experiments/index.ts';
import { commandLine } from '../../ui/facts/command-line.ts';
import { comparisonCommand } from '../../ui/compare/compare-command.ts';

interface Called {
  readonly words: readonly string[];
  readonly input: string;
}

/** What `npm` would be given if these commands were pasted into a shell. */
function pasted(lines: readonly string[], shell = 'bash'): Called[] {
  // For each call the number of its words, the words, and what comes in; each ends with a zero byte.
  const npm = String.raw`npm() { printf '%s\0' "$#" "$@"; if [ "$6" = - ]; then cat; fi; printf '\0'; }`;
  const { stdout, stderr, status } = spawnSync(shell, shell === 'bash' ? ['--norc'] : [], {
    input: [npm, ...lines, ''].join('\n'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: '/home/nobody', LANG: 'C' },
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const parts = stdout.split('\0');
  const called: Called[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const end = at + 1 + Number(parts[at]);
    called.push({ words: parts.slice(at + 1, end), input: parts[end]! });
    at = end + 1;
  }
  return called;
}

/** The words after `npm run -s jiqun --` as the command line reads them. */
function read({ words, input }: Called) {
  expect(words.slice(0, 4)).toEqual(['run', '-s', 'jiqun', '--']);
  const command = commands.find(({ name }) => name === words[4])!;
  const { values, operand, faults } = readArguments(command, { ...command.flags, ...globalFlags }, words.slice(5));
  expect(faults).toEqual([]);
  return {
    values: values as { readonly [name: string]: unknown },
    operand,
    document: (input === '' ? {} : JSON.parse(input)) as ScenarioDocument,
  };
}

const seedsOf = (called: readonly Called[]): unknown[] =>
  called.map(read).map(({ values, document }) => values['seed'] ?? document.seed);
const commandOf = (seed: string): string => commandLine({ format: 1, extends: 'default', seed }, presets);

const hostile = [
  '~',
  'a=~b',
  'a:~',
  '--json',
  '--x',
  '-h',
  '--help',
  '-',
  '--',
  '=ls',
  '--lang=zh',
  '$HOME',
  '`id`',
  '$(id)',
  "it's 7",
  String.raw`a\nb`,
  'a\nb',
  '\u001b[31mred',
  '\u001b[201~rm',
  '\u009b2J',
  '\u202etxt.exe',
  "'\u0007'",
  '!!',
  '*',
  '{a,b}',
  '#x',
  ' 1 ',
  '１',
  'e\u0301',
  '义乌',
  '60~8',
  '~8',
  'a~b',
  'nul\0l',
  'half\ud800',
  '%1',
  'a;b&c|d>e',
  '\t',
  'JSON\nJSON',
];

describe('a copied command gives the run it was copied from', () => {
  test('whatever its seed is', () => {
    expect(seedsOf(pasted(hostile.map(commandOf)))).toEqual(hostile);
  });

  test('in a plainer shell too, where it has no character that would command it', () => {
    const plainer = hostile.filter((seed) => !commandOf(seed).includes("$'"));
    expect(plainer.length).toBeGreaterThan(20);
    expect(seedsOf(pasted(plainer.map(commandOf), 'sh'))).toEqual(plainer);
  });

  test('any seed at all', () => {
    const seeds = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { numRuns: 250, seed: 11 });
    expect(seedsOf(pasted(seeds.map(commandOf)))).toEqual(seeds);
  });

  test('and never commands the terminal it is pasted into', () => {
    for (const seed of hostile)
      expect(commandOf(seed).replace(/ <<'JSON'\n.*\nJSON$/, '')).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e]/u);
  });

  test('names of paths come through as well', () => {
    const names = ['-x', '~', 'a\u001bb', "d'accord", '$x'];
    const commandsOf = names.map((name) =>
      comparisonCommand({
        document: { format: 1, extends: 'default' },
        presets,
        region: 'region',
        count: 2,
        scope: 'odds',
        paths: [
          { name: 'base', path: { name: 'base', policy: [] } },
          { name, path: { name, policy: [{ lever: 'rd', level: 0.8, from: 60 }] } },
        ],
        follows: true,
        against: name,
        indicator: 'firms',
        precision: 0,
        equalCost: false,
      }),
    );
    const read2 = pasted(commandsOf).map(read);
    expect(read2.map(({ values }) => values['against'])).toEqual(names);
    expect(read2.map(({ values }) => (values['path'] as readonly string[])[1])).toEqual(
      names.map((name) => `${name}=rd=0.8@60`),
    );
  });
});
