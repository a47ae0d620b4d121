import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inProcess } from './in-process.ts';

const { folder, jiqun, start } = inProcess();

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'broken.json'), '{ "format": 1,\n  "extends": "default"\n  "seed": "1" }');
  writeFileSync(join(folder, 'in', 'alien.json'), '{ "name": "something else", "version": "1.0.0" }');
  writeFileSync(
    join(folder, 'in', 'bytes.json'),
    Buffer.concat([Buffer.from('{ "format": 1,\n "seed": "'), Buffer.of(0xff), Buffer.from('" }')]),
  );
  writeFileSync(join(folder, 'in', 'utf16.json'), Buffer.from('\uFEFF{ "format": 1 }', 'utf16le'));
  writeFileSync(join(folder, 'in', 'good.json'), '{ "format": 1, "extends": "default" }');
  writeFileSync(join(folder, 'in', 'list.json'), '[1, 2, 3]');
  writeFileSync(
    join(folder, 'in', 'faulty.json'),
    JSON.stringify({ format: 1, extends: 'default', quarters: 0, policy: [{ lever: 'rd', level: 2, from: 5, to: 3 }] }),
  );
});

/** Words of a command line, and what each of its faults must say, in order. */
const cases: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
  ['an unknown command', ['rum'], [/^COMMAND: found "rum", allowed .*did you mean "run"/]],
  ['no command', ['--json'], [/^COMMAND: found nothing/]],
  ['a flag of a command before it', ['--seed', '8', 'run', 'default'], [/^COMMAND: found "--seed", allowed run, /]],
  ['a flag nobody knows without a command', ['-V'], [/^-V: found an unknown flag, allowed .*--version/]],
  ['a language nobody speaks without a command', ['--lang', 'fr'], [/^--lang: found "fr", allowed zh, en/]],
  ['help about no command', ['help', 'rum'], [/^COMMAND: found "rum".*did you mean "run"/]],
  ['no scenario', ['run'], [/^SCENARIO: found nothing/]],
  ['an empty scenario', ['run', ''], [/^SCENARIO: found "", allowed the id of a preset/]],
  ['an empty word too many', ['run', 'default', ''], [/^"": found one word too many/]],
  ['an unknown preset', ['run', 'zhejang'], [/^SCENARIO: found "zhejang".*did you mean "zhejiang"/]],
  ['a missing file', ['run', 'in/none.json'], [/^in\/none\.json: found no such file/]],
  ['a folder', ['run', './in'], [/^\.\/in: found a folder/]],
  ['broken JSON', ['run', 'in/broken.json'], [/^in\/broken\.json: 3:3: found "\\"", allowed JSON/]],
  [
    'bytes that are no UTF-8',
    ['run', 'in/bytes.json'],
    [/^in\/bytes\.json: 2:11: found bytes that are no UTF-8, allowed text in UTF-8/],
  ],
  ['UTF-16', ['run', 'in/utf16.json'], [/^in\/utf16\.json: 1:1: found bytes that are no UTF-8/]],
  ['a file that is no scenario', ['run', 'in/alien.json'], [/^in\/alien\.json: found .*without "format"/]],
  ['a list', ['run', 'in/list.json'], [/^in\/list\.json: found \[1,2,3\], allowed a scenario document/]],
  [
    'a document with several faults',
    ['run', 'in/faulty.json'],
    [/quarters: found 0/, /policy\[0\]\.level: found 2/, /policy\[0\]\.to: found 3, allowed more than 5/],
  ],
  ['an unknown flag', ['run', 'default', '--sed', '7'], [/^--sed: found an unknown flag.*did you mean "--seed"/]],
  [
    'an unknown flag nobody can guess',
    ['run', 'default', '--frobnicate', '7'],
    [/^--frobnicate: found an unknown flag/],
  ],
  ['a missing value', ['run', 'default', '--seed'], [/^--seed: found no value/]],
  ['a missing value before another flag', ['run', 'default', '--set', '--json'], [/^--set: found no value/]],
  ['a value for a switch', ['run', 'default', '--json=yes'], [/^--json: found "yes", allowed no value/]],
  ['a flag twice', ['run', 'default', '--seed', '1', '--seed', '2'], [/^--seed: found it a second time/]],
  ['a word too many', ['run', 'default', 'zhejiang'], [/^zhejiang: found one word too many/]],
  [
    'no quarters',
    ['run', 'default', '--quarters', '0'],
    [/^--quarters: found "0", allowed a whole number from 1 to 2000/],
  ],
  ['too many quarters', ['run', 'default', '--quarters', '100000'], [/^--quarters: found "100000"/]],
  ['quarters that are no number', ['run', 'default', '--quarters', 'ten'], [/^--quarters: found "ten"/]],
  [
    'too many workers',
    ['run', 'default', '--workers', '65'],
    [/^--workers: found "65", allowed a whole number from 1 to 64/],
  ],
  ['an unknown language', ['run', 'default', '--lang', 'fr'], [/^--lang: found "fr", allowed zh, en/]],
  ['an empty seed', ['run', 'default', '--seed', ''], [/^--seed: found ""/]],
  ['a level above 1', ['run', 'default', '--lever', 'rd=2'], [/^--lever rd=2: found 2, allowed a level from 0 to 1/]],
  ['an unknown lever', ['run', 'default', '--lever', 'opne=0.5'], [/did you mean "open"/]],
  ['an end before the start', ['run', 'default', '--lever', 'rd=0.5@50-20'], [/the end 20, allowed more than 50/]],
  ['an unknown assumption', ['run', 'default', '--set', 'wageGrowht=0.01'], [/"wageGrowth"/]],
  ['an assumption out of range', ['run', 'default', '--set', 'wageGrowth=9'], [/^--set wageGrowth=9: found 9/]],
  ['an assumption that is no number', ['run', 'default', '--set', 'wageGrowth=much'], [/found "much"/]],
  [
    'an assumption set twice',
    ['run', 'default', '--set', 'wageGrowth=0.01', '--set', 'wageGrowth=0.02'],
    [/^--set wageGrowth=0\.02: found wageGrowth a second time/],
  ],
  [
    'starts after the end of the run',
    [
      'run',
      'default',
      '--quarters',
      '50',
      '--lever',
      'rd=1@50',
      '--package',
      'upgrade',
      '--off',
      'externalities@99',
      '--lever',
      'rd=1@49',
    ],
    [
      /^--lever rd=1@50: found quarter 50, after the end of the run, allowed 0 to 49/,
      /^--off externalities@99: found quarter 99, after/,
      /^--package upgrade: found quarter 60, after/,
    ],
  ],
  ['an unknown region', ['run', 'west', '--set', 'north.wageGrowth=0.01'], [/north/]],
  ['an unknown package', ['run', 'default', '--package', 'upgrad'], [/did you mean "upgrade"/]],
  ['an unknown mechanism', ['run', 'default', '--off', 'cognitive'], [/"cognitiveLockIn"/]],
  [
    'an output of another kind',
    ['run', 'default', '--out', 'x.xls'],
    [/^--out: found "x\.xls", allowed a file ending in \.csv, \.parquet, \.json/],
  ],
  ['an output in no folder', ['run', 'default', '--out', 'no/where/x.csv'], [/^--out: found .*a folder that exists/]],
  [
    'two files in one',
    ['run', 'default', '--out', 'a.csv', '--panel', './a.csv'],
    [/^--panel: found "\.\/a\.csv", allowed another file than that of --out/],
  ],
  [
    'an output over the scenario',
    ['run', 'in/good.json', '--out', './in/good.json'],
    [/^--out: found .*another file than that of SCENARIO/],
  ],
  [
    'a device in place of a file',
    ['run', 'default', '--snapshot', '/dev/null@5'],
    [/^--snapshot: found "\/dev\/null", allowed the name of a file/],
  ],
  [
    'a snapshot without a quarter',
    ['run', 'default', '--snapshot', 's'],
    [/^--snapshot: found "s", allowed FILE@QUARTERS/],
  ],
  ['a snapshot after the end', ['run', 'default', '--snapshot', 's@300'], [/^--snapshot: found 300 quarters/]],
  ...['ensemble', 'compare', 'window', 'attribute'].map(
    (command) =>
      [
        `one run in place of a phrase for ${command}`,
        [
          command,
          'default',
          '--seed',
          '8/17',
          ...(command === 'window' || command === 'attribute' ? ['--package', 'upgrade'] : []),
        ],
        [/^--seed: found "8\/17", the name of one run, allowed "8", whose runs are "8\/1", "8\/2" and so on/],
      ] as const,
  ),
  [
    'a phrase that cannot be numbered',
    ['ensemble', 'default', '--seed', 'a'.repeat(199)],
    [/^--seed: found a phrase too long/],
  ],
  [
    'a count with a comma',
    ['ensemble', 'default', '--seeds', '1,000'],
    [/^--seeds: found "1,000", whose comma may set off decimals or thousands, allowed/],
  ],
  [
    'a decimal comma',
    ['run', 'default', '--set', 'scale=0,5'],
    [/^--set scale=0,5: found "0,5", allowed a number from/],
  ],
  ['no seeds', ['ensemble', 'default', '--seeds', '0'], [/^--seeds: found "0"/]],
  [
    'a path without a name',
    ['compare', 'default', '--path', '@upgrade'],
    [/^--path: found "@upgrade", allowed NAME=SPEC/],
  ],
  [
    'one path alone',
    ['compare', 'default', '--path', 'up=@upgrade'],
    [/^--path: found 1 of them, allowed at least two/],
  ],
  [
    'a path named twice',
    ['compare', 'default', '--path', 'a=', '--path', 'a='],
    [/^--path: found "a", allowed a name used only once/],
  ],
  [
    'a path with an unknown package',
    ['compare', 'default', '--path', 'a=', '--path', 'b=@upgrad'],
    [/^--path b=@upgrad: .*did you mean "upgrade"/],
  ],
  [
    'a fork beyond the run',
    ['compare', 'default', '--path', 'a=', '--path', 'b=@upgrade@300'],
    [/^--path b=@upgrade@300: found quarter 300, after the end of the run, allowed 0 to 199/],
  ],
  [
    'faults of several kinds in a comparison',
    [
      'compare',
      'default',
      '--path',
      'a=',
      '--path',
      'b=rd=2',
      '--indicator',
      'wages',
      '--at',
      '190-300',
      '--precision',
      '0',
      '--region',
      'x',
    ],
    [
      /^--path b=rd=2: found 2/,
      /^--indicator: .*did you mean "wage"/,
      /^--at: .*TO at most 200/,
      /^--precision: found "0"/,
      /^--region: found "x"/,
    ],
  ],
  [
    'an assumption set twice in a path',
    ['compare', 'default', '--path', 'a=', '--path', 'b=set:wageGrowth=0.01,set:wageGrowth=0.012'],
    [/^--path b=set:wageGrowth=0\.012: found wageGrowth a second time/],
  ],
  [
    'an unknown reference',
    ['compare', 'default', '--path', 'a=', '--path', 'b=', '--against', 'c'],
    [/^--against: found "c", allowed a, b/],
  ],
  [
    'seeds that do not fill the worlds',
    ['compare', 'default', '--seeds', '5', '--worlds', '2'],
    [/^--seeds: found 5, allowed a multiple of 2/],
  ],
  [
    'paths without policy at equal cost',
    ['compare', 'default', '--path', 'a=', '--path', 'b=off:politicalLockIn', '--equal-cost'],
    [/^--equal-cost: found fewer than two paths that add policy/],
  ],
  [
    'an unknown baseline',
    ['compare', 'default', '--baseline', 'defalt'],
    [/^--baseline: found "defalt".*did you mean "default"/],
  ],
  [
    'a comparison that would not fit into memory',
    ['compare', 'west', '--quarters', '2000', '--seeds', '10000', '--path', 'a=', '--path', 'b='],
    [/^--seeds: found 10000, allowed at most \d+ for 2 paths, 2000 quarters and 2 regions$/],
  ],
  [
    'a window without a package',
    ['window', 'ruhr'],
    [/^--package: found nothing, allowed upgrade, protect, reformFirst/],
  ],
  [
    'a window of a package with a start',
    ['window', 'ruhr', '--package', 'upgrade@60'],
    [/^--package upgrade@60: found a start, quarter 60, .*--from/],
  ],
  [
    'starts that are none',
    ['window', 'ruhr', '--package', 'upgrad', '--from', '60-90'],
    [/^--from: found "60-90", allowed A\.\.B\/STEP/, /did you mean "upgrade"/],
  ],
  [
    'a window over a length',
    ['window', 'ruhr', '--package', 'upgrade', '--quarters', '90'],
    [/^--quarters: found an unknown flag/],
  ],
  [
    'an attribution of nothing',
    ['attribute', 'default'],
    [/^--package: found nothing, allowed upgrade, .*or --mechanisms/],
  ],
  [
    'an attribution of two things',
    ['attribute', 'default', '--package', 'upgrade', '--cause', 'wage', '--since', '300'],
    [
      /^--package: found "upgrade", allowed either/,
      /^--cause: found "wage", allowed .*did you mean "wages"/,
      /^--since: found quarter 300/,
    ],
  ],
  [
    'a package that starts after the end',
    ['attribute', 'default', '--package', 'upgrade@250'],
    [/^--package upgrade@250: found quarter 250, after the end/],
  ],
  ['an unknown catalogue', ['list', 'lever'], [/^CATALOGUE: found "lever".*did you mean "levers"/]],
  ['no catalogue', ['list'], [/^CATALOGUE: found nothing/]],
  [
    'everything at once',
    ['run', 'defalt', '--quarters', '0', '--bogus', '4', '--lever', 'rd=2', '--off', 'x', '--out', 'x.xls', '--seed'],
    [/--quarters/, /--bogus/, /--seed/, /SCENARIO/, /--lever rd=2/, /--off x/, /--out/],
  ],
];

describe('bad input ends with status 2, one message per fault and nothing written', () => {
  test.each(cases)('%s', async (_name, words, faults) => {
    const { status, out, messages } = await jiqun(...words);
    expect(out).toBe('');
    expect(messages).toHaveLength(faults.length);
    faults.forEach((fault, k) => expect(messages[k]).toMatch(fault));
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('standard input can be read once', async () => {
    const { status, messages } = await start(['compare', '-', '--baseline', '-'], {
      input: '{ "format": 1, "extends": "default" }',
    });
    expect({ status, messages }).toEqual({
      status: 2,
      messages: ['--baseline: found standard input a second time, allowed a preset or a .json file'],
    });
  });

  test('in Chinese too', async () => {
    const { status, messages } = await start(['run', 'default', '--quarters', '0'], { lang: 'zh_CN.UTF-8' });
    expect(status).toBe(2);
    expect(messages).toEqual(['--quarters："0" 无效，可用：1 到 2000 的整数']);
  });
});
