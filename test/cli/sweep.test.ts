import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { cliMain } from '../../scripts/ensure.mjs';
import { keyOfExperiment, type DesignDocument } from '../../experiments/index.ts';
import { commandLine } from './command-line.ts';
import { inProcess } from './in-process.ts';

const { folder, jiqun } = inProcess();
const { start } = commandLine(folder);

const small = { format: 1, extends: 'default', quarters: 40 };
const outputs = {
  measures: [
    { name: 'jobs', measure: { indicator: 'employment', at: 'last' } },
    { name: 'peak', measure: { indicator: 'employment', at: 'quarterOfMax' } },
  ],
};
const design = {
  design: 1,
  scenario: small,
  factors: [
    { vary: 'assumption', assumption: 'wageGrowth' },
    { vary: 'level', lever: 'rd', from: 8 },
  ],
  plan: { kind: 'sobol', points: 120 },
  outputs: { ...outputs, series: ['employment', 'lockIn'], every: 4 },
};

function written(name: string, parts: object = {}): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ ...design, ...parts }));
  return file;
}

/** Every chunk of an experiment, by name. */
function chunksOf(name: string): Record<string, string> {
  const chunks = join(folder, name, 'chunks');
  return Object.fromEntries(readdirSync(chunks).map((file) => [file, readFileSync(join(chunks, file), 'latin1')]));
}

interface Report {
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
  readonly fingerprint: string;
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjects() as Record<string, unknown>[];
}

describe('a sweep', () => {
  test('killed three times and resumed leaves the very bytes of one that was left alone', async () => {
    const file = written('killed.json');
    const alone = await jiqun('sweep', file, '--out', 'alone', '--chunk', '10', '--json', '--workers', '1');
    expect(alone.status).toBe(0);
    const draw = seedrandom('killed');
    const words = ['sweep', file, '--out', 'killed', '--chunk', '10', '--json'];
    const whole = (): string[] =>
      existsSync(join(folder, 'killed', 'chunks'))
        ? readdirSync(join(folder, 'killed', 'chunks')).filter((name) => name.endsWith('.parquet'))
        : [];
    for (const chunks of [0, 2, 3]) {
      const before = whole().length;
      const killed = await start(words, {
        interruptWhen: () => whole().length >= before + 2 * chunks,
        interruptAfter: 60 * draw(),
        signal: 'SIGKILL',
      });
      expect(killed.status).toBeNull();
      // What looks whole is whole: all rows of a chunk, or no file of its name.
      const undisturbed = chunksOf('alone');
      for (const name of whole()) expect(chunksOf('killed')[name]).toBe(undisturbed[name]);
    }
    expect(whole().length).toBeGreaterThan(8);
    expect(whole().length).toBeLessThan(24);
    const resumed = await start([...words, '--resume'], {});
    expect(resumed.status).toBe(0);
    expect(chunksOf('killed')).toEqual(chunksOf('alone'));
    expect((JSON.parse(resumed.out) as Report).fingerprint).toBe((JSON.parse(alone.out) as Report).fingerprint);
    const kept = (name: string) => readFileSync(join(folder, name, 'manifest.json'), 'utf8');
    expect(kept('killed')).toBe(kept('alone'));
  });

  test('that is finished runs nothing again', async () => {
    const file = join(folder, 'alone', 'chunks', '000000.runs.parquet');
    const before = statSync(file).mtimeMs;
    const again = await jiqun('sweep', written('again.json'), '--out', 'alone', '--json');
    expect(again.status).toBe(0);
    expect((JSON.parse(again.out) as Report).done).toBe(120);
    expect(again.messages.filter((line) => line.includes('a second'))).toEqual([]);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test('leaves tables that DuckDB opens: types, units, a row a run', async () => {
    const runs = `'${join(folder, 'alone', 'chunks', '*.runs.parquet')}'`;
    const types = await ask(`describe select * from ${runs}`);
    expect(Object.fromEntries(types.map((column) => [column['column_name'], column['column_type']]))).toEqual({
      row: 'INTEGER',
      point: 'INTEGER',
      replicate: 'INTEGER',
      seed: 'VARCHAR',
      wageGrowth: 'DOUBLE',
      rd: 'DOUBLE',
      jobs: 'DOUBLE',
      peak: 'DOUBLE',
      verdict: 'VARCHAR',
      fingerprint: 'VARCHAR',
      error: 'VARCHAR',
      key: 'VARCHAR',
    });
    const [found] = await ask(
      `select count(*)::int as rows, count(distinct "row")::int as different, count(distinct key)::int as keys, max("row") as last, max(rd) as high, min(jobs) as least from ${runs}`,
    );
    expect(found).toMatchObject({ rows: 120, different: 120, keys: 120, last: 119 });
    expect(found!['high']).toBeGreaterThan(0.98);
    expect(found!['least']).toBeGreaterThan(0);
    const series = `'${join(folder, 'alone', 'chunks', '*.series.parquet')}'`;
    expect(await ask(`select count(*)::int as rows, count(distinct quarter)::int as quarters from ${series}`)).toEqual([
      { rows: 1200, quarters: 10 },
    ]);
    // The table of series and that of runs tell the same of a run.
    expect(
      await ask(
        `select count(*)::int as rows from ${runs} r join ${series} s on r."row" = s."row" where s.quarter = 36 and abs(s.employment / r.jobs - 1) < 0.5`,
      ),
    ).toEqual([{ rows: 120 }]);
    const notes = await ask(`select decode(key) as name, decode(value) as value from parquet_kv_metadata(${runs})`);
    const note = (name: string) =>
      JSON.parse(String(notes.find((one) => one['name'] === name)!['value'])) as Record<string, unknown>;
    expect(note('units')).toMatchObject({ jobs: 'jobs (persons)', peak: 'quarter', rd: 'share (0 to 1)' });
    expect(note('descriptions')).toMatchObject({ rd: { en: 'R&D support', zh: '研发补助' } });
  });

  test('in shards, on any number of them, is the same experiment', async () => {
    const file = written('shards.json');
    expect((await jiqun('sweep', file, '--out', 'shards', '--chunk', '10', '--plan-only')).status).toBe(0);
    expect(readdirSync(join(folder, 'shards', 'chunks'))).toEqual([]);
    const shards = await Promise.all([
      start(['sweep', 'shard', 'shards', '--index', '0', '--of', '3', '--workers', '1'], {}),
      start(['sweep', 'shard', 'shards', '--of', '3', '--index-from', 'PART', '--workers', '1'], {
        environment: { PART: '1' },
      }),
    ]);
    expect(shards.map(({ status }) => status)).toEqual([0, 0]);
    const early = await jiqun('sweep', 'collect', 'shards', '--json');
    expect([early.status, (JSON.parse(early.out) as Report).done]).toEqual([3, 80]);
    expect(existsSync(join(folder, 'shards', 'manifest.json'))).toBe(false);
    await jiqun('sweep', 'shard', 'shards', '--index', '2', '--of', '3');
    // One that has been done, once more.
    await jiqun('sweep', 'shard', 'shards', '--index', '0', '--of', '3');
    expect((await jiqun('sweep', 'collect', 'shards')).status).toBe(0);
    expect(chunksOf('shards')).toEqual(chunksOf('alone'));
  });

  test('whose design has grown takes over what it has', async () => {
    const first = written('grown.json', { plan: { kind: 'sobol', points: 20 } });
    await jiqun('sweep', first, '--out', 'grown', '--chunk', '8', '--json');
    const second = written('grown-2.json', { plan: { kind: 'sobol', points: 30 }, replicates: 2 });
    const refused = await jiqun('sweep', second, '--out', 'grown');
    expect(refused.status).toBe(2);
    expect(refused.messages.at(-1)).toContain('the experiment of another design, allowed an empty or new folder');
    const extended = await jiqun('sweep', second, '--out', 'grown', '--extend', '--json');
    expect(extended.status).toBe(0);
    const anew = await jiqun('sweep', second, '--out', 'anew', '--chunk', '8', '--json');
    const rows = (name: string) =>
      ask(`select * exclude (error) from '${join(folder, name, 'chunks', '*.runs.parquet')}' order by "row"`);
    const series = (name: string) =>
      ask(`select * from '${join(folder, name, 'chunks', '*.series.parquet')}' order by "row", quarter, region`);
    expect(await rows('grown')).toEqual(await rows('anew'));
    expect(await series('grown')).toEqual(await series('anew'));
    expect((JSON.parse(extended.out) as Report).fingerprint).toBe((JSON.parse(anew.out) as Report).fingerprint);
    expect(existsSync(join(folder, 'grown', 'earlier'))).toBe(false);
  });

  test('keeps every firm where that is asked', async () => {
    const file = written('firms.json', {
      plan: { kind: 'sobol', points: 5 },
      outputs: { measures: [{ name: 'firms', measure: { indicator: 'firms', at: 'last' } }], firms: true },
    });
    expect((await jiqun('sweep', file, '--out', 'firms', '--chunk', '2')).status).toBe(0);
    const firms = `'${join(folder, 'firms', 'chunks', '*.firms.parquet')}'`;
    const runs = `'${join(folder, 'firms', 'chunks', '*.runs.parquet')}'`;
    // As many firms in the last quarter as the region counts.
    const counts = await ask(
      `select r.firms, count(*)::int as kept from ${runs} r join ${firms} f on r."row" = f."row" where f.quarter = 39 group by r."row", r.firms`,
    );
    expect(counts).toHaveLength(5);
    for (const { firms: counted, kept } of counts) expect(kept).toBe(counted);
  });

  test('goes on until what is asked is known precisely', async () => {
    const precise = (relative: number) => ({
      scenario: small,
      factors: [{ vary: 'level', lever: 'rd', from: 8, values: [0, 0.5] }],
      plan: { kind: 'factorial' },
      precision: { atLeast: 4, atMost: 12, step: 4, until: [{ output: 'jobs', relative }] },
      outputs,
    });
    const done = async (name: string, relative: number): Promise<number> => {
      const ended = await jiqun(
        'sweep',
        written(`${name}.json`, precise(relative)),
        '--out',
        name,
        '--chunk',
        '3',
        '--json',
      );
      expect(ended.status).toBe(0);
      return (JSON.parse(ended.out) as Report).done;
    };
    expect(await done('rough', 1)).toBe(8);
    expect(await done('exact', 0.0001)).toBe(24);
    // Asked again, it knows that it knows.
    expect(await done('rough', 1)).toBe(8);
  });

  test.each<[string, readonly string[], object, string]>([
    ['no folder', [], {}, '--out: found nothing, allowed a folder for the experiment, or --plan-only'],
    ['a folder of something else', ['--out', 'other'], {}, '--out: found "other", allowed an empty or new folder'],
    ['a file', ['--out', 'other/file'], {}, '--out: found "other/file", allowed a folder'],
    ['nothing to resume', ['--out', 'fresh', '--resume'], {}, '--resume: found no experiment in the folder'],
    [
      'another chunk size',
      ['--out', 'alone', '--chunk', '7'],
      {},
      '--chunk: found 7, allowed 10, as this experiment began',
    ],
    [
      'a factor out of range',
      ['--out', 'fresh'],
      { factors: [{ vary: 'level', lever: 'rd', range: [0, 2] }] },
      'range[1]: found 2, allowed 0 to 1',
    ],
  ])('with %s ends with status 2 before anything is written', async (_what, flags, parts, message) => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other', 'file'), 'mine');
    const ended = await jiqun('sweep', written('bad.json', parts), ...flags);
    expect(ended.status).toBe(2);
    expect(ended.messages.join('\n')).toContain(message);
    expect(readdirSync(join(folder, 'other'))).toEqual(['file']);
    expect(existsSync(join(folder, 'fresh'))).toBe(false);
  });

  test('of another engine is never continued', async () => {
    const note = join(folder, 'alone', 'experiment.json');
    const kept = readFileSync(note, 'utf8');
    const own = JSON.parse(kept) as { readonly design: DesignDocument };
    const engineIdentity = '0123456789ab';
    const key = keyOfExperiment(own.design, engineIdentity);
    const old = { ...own, engine: `jiqun 0.0.9 (engine ${engineIdentity})`, engineIdentity, key };
    writeFileSync(note, JSON.stringify(old));
    for (const words of [
      ['sweep', written('old.json'), '--out', 'alone', '--extend'],
      ['sweep', 'shard', 'alone', '--index', '0', '--of', '1'],
    ]) {
      const ended = await jiqun(...words);
      expect(ended.status).toBe(2);
      expect(ended.messages.join('\n')).toContain('an experiment of jiqun 0.0.9 (engine 0123456789ab)');
    }
    writeFileSync(note, kept);
  });

  test('on a disk that takes no more says so, keeps what is whole, and goes on when there is room', async () => {
    const file = written('full.json', { plan: { kind: 'sobol', points: 30 } });
    const words = ['sweep', file, '--out', 'full', '--chunk', '10', '--json'];
    // Files may have a few kilobytes: enough for what the folder says of itself, too little for a table of series.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 3; exec "$@"', '-', process.execPath, cliMain as string, ...words],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], LANG: 'C' },
      },
    );
    expect(stderr).toContain(
      'allowed a folder with room; the chunks that are done stay, and the same command continues',
    );
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'full', 'chunks'))).toEqual([]);
    const after = await jiqun(...words);
    expect([after.status, (JSON.parse(after.out) as Report).done]).toEqual([0, 30]);
  });

  test('that is interrupted says so and can go on', async () => {
    const file = written('stopped.json', { plan: { kind: 'sobol', points: 400 } });
    const ended = await start(['sweep', file, '--out', 'stopped', '--chunk', '5', '--json'], { interruptAfter: 1500 });
    expect(ended.status).toBe(130);
    const { done, runs } = JSON.parse(ended.out) as Report;
    expect(runs).toBe(400);
    expect(done % 5).toBe(0);
    expect(readdirSync(join(folder, 'stopped', 'chunks')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
