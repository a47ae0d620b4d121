import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { commandLine } from './command-line.ts';
import { inProcess } from './in-process.ts';

const { folder, jiqun } = inProcess();
const { start } = commandLine(folder);

const short = ['default', '--quarters', '60'];
const files = (): string[] => {
  const runs = join(folder, 'kept', 'runs');
  return existsSync(runs) ? readdirSync(runs).toSorted() : [];
};

test('an ensemble that was killed goes on from there and gives what one left alone gives', async () => {
  const words = ['ensemble', ...short, '--seeds', '120', '--json'];
  const killed = await start([...words, '--out', 'kept'], {
    interruptWhen: () => files().some((name) => name.endsWith('.parquet')),
    signal: 'SIGKILL',
  });
  expect(killed.status).toBeNull();
  const before = files().filter((name) => name.endsWith('.parquet'));
  expect(before.length).toBeGreaterThan(0);
  const [resumed, alone] = [await start([...words, '--out', 'kept'], {}), await jiqun(...words)];
  expect(resumed.status).toBe(0);
  expect(resumed.messages[0]).toMatch(/^\d+ runs are there already$/);
  expect(Number(resumed.messages[0]!.split(' ')[0])).toBeGreaterThan(0);
  expect(resumed.out).toBe(alone.out);
  // What half a file there was is gone.
  expect(files().filter((name) => !name.endsWith('.parquet'))).toEqual([]);
  expect(files()).toEqual(expect.arrayContaining(before));
});

test('a file of runs that was damaged is told, taken away, and its runs are made again', async () => {
  const words = ['ensemble', ...short, '--seeds', '6', '--json', '--out', 'damaged'];
  const first = await jiqun(...words);
  const runs = join(folder, 'damaged', 'runs');
  for (const name of readdirSync(runs)) truncateSync(join(runs, name), 100);
  const again = await jiqun(...words);
  expect([again.status, again.out]).toEqual([0, first.out]);
  // A slow machine writes several files.
  expect(again.messages.length).toBeGreaterThan(0);
  for (const message of again.messages) expect(message).toContain('it is taken away and its runs are made again');
  expect((await jiqun(...words)).messages).toEqual(['6 runs are there already']);
});

test('other commands make none of its runs again, nor does the same command', async () => {
  const there = files();
  const words = ['ensemble', ...short, '--seeds', '120', '--json', '--out', 'kept'];
  expect((await jiqun(...words)).status).toBe(0);
  expect(files()).toEqual(there);
  const compared = [
    'compare',
    ...short,
    '--path',
    'alone=',
    '--path',
    'rd=rd=0.5@20',
    '--seeds',
    '20',
    '--odds',
    'luck',
    '--json',
  ];
  const [kept, plain] = [await jiqun(...compared, '--out', 'kept'), await jiqun(...compared)];
  expect(kept.out).toBe(plain.out);
  // Of 40 runs, the 20 of doing nothing were there.
  const more = files().filter((name) => !there.includes(name));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const list = more.map((name) => `'${join(folder, 'kept', 'runs', name)}'`).join();
  const [found] = (
    await connection.runAndReadAll(
      `select count(distinct key)::int as runs, count(*)::int as rows, bool_and(employment is not null) as known from read_parquet([${list}])`,
    )
  ).getRowObjects();
  expect(found).toEqual({ runs: 20, rows: 1200, known: true });
});

test('windows and attributions are kept too', async () => {
  for (const words of [
    ['window', 'default', '--package', 'protect', '--seeds', '2', '--from', '4..8/4', '--json'],
    ['attribute', 'default', '--package', 'protect@4', '--seeds', '2', '--json'],
  ]) {
    const first = await jiqun(...words, '--out', 'kept');
    expect(first.status).toBe(0);
    const there = files();
    const second = await jiqun(...words, '--out', 'kept');
    expect(second.out).toBe(first.out);
    expect(files()).toEqual(there);
  }
});

test('a folder of something else, or of another engine, is refused before anything is run', async () => {
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other', 'mine'), '');
  const note = join(folder, 'kept', 'runs.json');
  writeFileSync(
    note,
    readFileSync(note, 'utf8').replace(/"engineIdentity": "\w+"/, '"engineIdentity": "0123456789ab"'),
  );
  for (const [out, message] of [
    ['other', '--out: found "other", allowed an empty or new folder, or one of runs kept like this'],
    ['kept', 'allowed a folder of this engine: numbers of two engines are never mixed'],
  ] as const) {
    const ended = await jiqun('ensemble', ...short, '--seeds', '2', '--out', out);
    expect(ended.status).toBe(2);
    expect(ended.messages.join('\n')).toContain(message);
  }
  expect(readdirSync(join(folder, 'other'))).toEqual(['mine']);
});
