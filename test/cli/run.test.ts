import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { indicatorIds, verdicts } from '../../engine/index.ts';
import { commandLine } from './command-line.ts';

const { folder, jiqun, start } = commandLine();
const file = (name: string): string => join(folder, name);

interface RunJson {
  readonly scenario: string;
  readonly seed: string;
  readonly quarters: number;
  readonly engine: string;
  readonly fingerprint: string;
  readonly verdict: string;
  readonly phases: readonly { readonly phase: string; readonly from: number; readonly to: number }[];
  readonly series: { readonly [indicator: string]: readonly number[] };
}

async function json(...words: string[]): Promise<RunJson> {
  const { status, out, messages } = await jiqun('run', ...words, '--json');
  expect(status, messages.join('\n')).toBe(0);
  return JSON.parse(out) as RunJson;
}

async function rowsOf(name: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(file(name));
  return parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
}

describe('one run', () => {
  let whole: RunJson;
  beforeAll(async () => {
    whole = await json(
      'default',
      '--seed',
      'cli',
      '--workers',
      '1',
      '--snapshot',
      'at100@100',
      '--out',
      'run.csv',
      '--panel',
      'panel.parquet',
    );
  });

  test('gives the promised document', () => {
    expect(whole).toMatchObject({ scenario: 'default', seed: 'cli', quarters: 200 });
    expect(whole.engine).toMatch(/^jiqun \d+\.\d+\.\d+ \(engine [0-9a-f]{12}\)$/);
    expect(whole.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(verdicts).toContain(whole.verdict);
    expect(Object.keys(whole.series)).toEqual([...indicatorIds]);
    expect(Object.values(whole.series).every((values) => values.length === 200)).toBe(true);
    expect(whole.phases[0]?.from).toBe(0);
    whole.phases.forEach(({ to }, k) => expect(to).toBe(whole.phases[k + 1]?.from ?? 200));
  });

  test('is the same with several workers', async () => {
    expect(await json('default', '--seed', 'cli', '--workers', '4')).toEqual(whole);
  });

  test('is the same when continued from a checkpoint', async () => {
    expect(await json('default', '--seed', 'cli', '--from', 'at100')).toEqual(whole);
  });

  test('goes another way from a checkpoint exactly as it would have from the start', async () => {
    const branch = ['default', '--seed', 'cli', '--lever', 'open=0.8@100'];
    const [continued, direct] = await Promise.all([json(...branch, '--from', 'at100'), json(...branch)]);
    expect(continued).toEqual(direct);
    expect(continued.fingerprint).not.toBe(whole.fingerprint);
  });

  test.each([
    ['another seed', ['default', '--seed', 'other'], /seed/],
    ['another scenario', ['zhejiang', '--seed', 'cli'], /checkpoint of default/],
    ['other assumptions', ['default', '--seed', 'cli', '--set', 'wageGrowth=0.007'], /other assumptions/],
    ['another past', ['default', '--seed', 'cli', '--lever', 'rd=0.5@99'], /another past/],
    ['a run that is shorter', ['default', '--seed', 'cli', '--quarters', '99'], /100 quarters done/],
  ])('refuses a checkpoint for %s', async (_name, words, message) => {
    const { status, out, messages } = await jiqun('run', ...words, '--from', 'at100');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  test('refuses a checkpoint that is damaged or none at all', async () => {
    const bytes = readFileSync(file('at100'));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(file('damaged'), bytes);
    writeFileSync(file('alien'), 'quarter,region\n');
    const words = ['run', 'default', '--seed', 'cli', '--from'];
    const [damaged, alien, missing] = await Promise.all([
      jiqun(...words, 'damaged'),
      jiqun(...words, 'alien'),
      jiqun(...words, 'nowhere'),
    ]);
    expect([damaged.status, alien.status, missing.status]).toEqual([2, 2, 2]);
    expect(damaged.messages).toEqual([expect.stringContaining('a damaged file')]);
    expect(alien.messages).toEqual([expect.stringContaining('another kind of file')]);
    expect(missing.messages).toEqual([expect.stringContaining('no such file')]);
  });

  test('a run that fails is told, with status 3', async () => {
    const bytes = readFileSync(file('at100'));
    const header = bytes.subarray(0, bytes.indexOf('\n') + 1);
    // Bytes that are what the file says, but no state of any world.
    const payload = Buffer.alloc(4096, 7);
    const hash = createHash('sha256').update(header).update(payload).digest('hex');
    writeFileSync(file('nonsense'), Buffer.concat([header, Buffer.from(`${hash}\n`), payload]));
    const { status, out, messages } = await jiqun('run', 'default', '--seed', 'cli', '--from', 'nonsense');
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(messages).toEqual([expect.stringContaining('the run of seed "cli" failed')]);
  });

  test('writes CSV with a row per quarter in full precision', () => {
    const [head, ...lines] = readFileSync(file('run.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe(['quarter', 'region', 'phase', ...indicatorIds].join(','));
    expect(lines).toHaveLength(200);
    const column = indicatorIds.indexOf('valueAdded') + 3;
    expect(lines.map((line) => Number(line.split(',')[column]))).toEqual(whole.series['valueAdded']);
  });

  test('writes every firm of every quarter', async () => {
    const rows = await rowsOf('panel.parquet');
    const firms = Array.from({ length: 200 }, () => 0);
    for (const { quarter } of rows) firms[quarter as number]! += 1;
    expect(firms).toEqual(whole.series['firms']);
    expect(rows[0]).toMatchObject({
      quarter: 0,
      region: 'region',
      serial: expect.any(Number),
      identity: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    for (const name of ['chain', 'origin', 'birth', 'parent', 'functionLevel', 'employment', 'fate'])
      expect(rows[0]).toHaveProperty(name);
  });

  test('says whom a firm learned from: another firm that was there in the quarter before', async () => {
    const rows = await rowsOf('panel.parquet');
    const alive = new Set(rows.map(({ quarter, serial }) => `${String(quarter)} ${String(serial)}`));
    const lessons = rows.filter(({ learnedFrom }) => learnedFrom !== -1);
    expect(lessons.length).toBeGreaterThan(100);
    const wrong = lessons.filter(
      ({ quarter, serial, learnedFrom }) =>
        learnedFrom === serial || (quarter !== 0 && !alive.has(`${(quarter as number) - 1} ${String(learnedFrom)}`)),
    );
    expect(wrong).toEqual([]);
  });

  test('every column of the firms is explained in the help, and CSV holds the same rows as Parquet', async () => {
    const { status } = await jiqun('run', 'default', '--quarters', '12', '--panel', 'twelve.csv');
    expect(status).toBe(0);
    await jiqun('run', 'default', '--quarters', '12', '--panel', 'twelve.parquet');
    const [head = '', ...lines] = readFileSync(file('twelve.csv'), 'utf8').trimEnd().split('\n');
    const rows = await rowsOf('twelve.parquet');
    expect(head.split(',')).toEqual(Object.keys(rows[0]!));
    expect(lines).toEqual(rows.map((row) => Object.values(row).join(',')));
    const { out } = await jiqun('run', '--help');
    for (const name of head.split(',').filter((column) => !/^supplier[23]$/.test(column)))
      expect(out).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

test.runIf(existsSync('/dev/full'))('results nobody can take are told with status 1', async () => {
  const { status, messages } = await start(['list', 'levers'], { outTo: '/dev/full' });
  expect({ status, messages }).toEqual({
    status: 1,
    messages: [expect.stringMatching(/^standard output: found no space left \(ENOSPC\)/)],
  });
});

test.runIf(existsSync('/dev/full'))('messages nobody can take change nothing', async () => {
  expect((await start(['run', 'nobody'], { messagesTo: '/dev/full' })).status).toBe(2);
  const { status, out } = await start(['ensemble', 'default', '--quarters', '8', '--seeds', '2', '--json'], {
    messagesTo: '/dev/full',
  });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ runs: 2 });
});

test('writes Parquet, and JSON that is the document itself', async () => {
  const short = ['west', '--quarters', '12'];
  const [document] = await Promise.all([json(...short, '--out', 'west.json'), json(...short, '--out', 'west.parquet')]);
  expect(JSON.parse(readFileSync(file('west.json'), 'utf8'))).toEqual(document);
  const rows = await rowsOf('west.parquet');
  expect(rows).toHaveLength(24);
  const series = document.series as unknown as { readonly [region: string]: RunJson['series'] };
  for (const region of Object.keys(series)) {
    expect(rows.filter((row) => row['region'] === region).map((row) => row['employment'])).toEqual(
      series[region]?.['employment'],
    );
  }
});

test('several regions: verdict, phases and series by region id', async () => {
  const document = await json('west', '--quarters', '12');
  for (const part of [document.verdict, document.phases, document.series])
    expect(Object.keys(part)).toEqual(['east', 'west']);
});

test('reads a scenario from standard input and from a file', async () => {
  const text = JSON.stringify({ format: 1, extends: 'default', quarters: 8, seed: 'mine' });
  writeFileSync(file('mine.json'), text);
  writeFileSync(file('windows.json'), `\uFEFF${text.replaceAll(',', ',\r\n')}\r\n`);
  const [piped, opened, windows] = await Promise.all([
    start(['run', '-', '--json'], { input: text }),
    jiqun('run', 'mine.json', '--json'),
    jiqun('run', 'windows.json', '--json'),
  ]);
  expect(windows.out).toBe(opened.out);
  expect(piped.status).toBe(0);
  expect(piped.out).toBe(opened.out);
  expect(JSON.parse(opened.out)).toMatchObject({ seed: 'mine', quarters: 8 });
});

test('speaks the language of the environment unless told otherwise', async () => {
  const [zh, en] = await Promise.all([
    start(['run', 'default', '--quarters', '8'], { lang: 'zh_CN.UTF-8' }),
    start(['run', 'default', '--quarters', '8', '--lang', 'en'], { lang: 'zh_CN.UTF-8' }),
  ]);
  expect(zh.out).toContain('结果指纹');
  expect(en.out).toContain('fingerprint');
});

test('a verdict is told with its years, and beside the phases which replacement there was', async () => {
  const [short, long] = await Promise.all([
    start(['run', 'default', '--quarters', '6', '--lang', 'en'], {}),
    start(['run', 'ruhr', '--lang', 'zh'], {}),
  ]);
  expect(short.out).toContain('After 1.5 years: never took off. ');
  expect(short.out).toMatch(/^no replacement; environment 0\.\d\d in .+, 0\.\d\d at the end$/m);
  expect(long.out).toMatch(/^50 年后：/m);
  expect(long.out).toMatch(/^.*反向更替（自 \d{4}Q\d 起，共 \d+ 季）；环境指数.*期末 0\.\d\d$/m);
});

test('says which link of the supply chain is missing at the end, why, and the three ways to fill it', async () => {
  const none = ['--set', 'leaderBrings=0', '--set', 'foreignBrings=0', '--quarters', '90'];
  const [missing, there] = await Promise.all([
    start(['run', 'default', '--lang', 'en', ...none], {}),
    start(['run', 'default', '--lang', 'zh', '--set', 'leaderBrings=0.05'], {}),
  ]);
  expect(missing.out).toMatch(/^Core materials and key parts: missing, all imported\. Why: .*human capital 0\.\d\d/m);
  expect(missing.out).toMatch(/^Three ways to fill a link: .*train.*lead, fdi.*supplier\)$/m);
  expect(there.out).toContain('供应链各环节均不缺失。');
});

test('leaves no temporary file behind', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
