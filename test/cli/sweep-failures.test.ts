/** What a sweep does where runs fail and disks are full: with a runner that fails on demand. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRows } from '../../cli/sweep/read-tables.ts';
import { chunkFile, noteOf, openFolder, removeRemains, forgetEarlier } from '../../cli/sweep/experiment-folder.ts';
import { putFailedAside } from '../../cli/sweep/known-rows.ts';
import { writeManifest } from '../../cli/sweep/manifest.ts';
import { runStages, type SweepWork } from '../../cli/sweep/run-chunks.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { chunksOf, parseDesign, presets, type Experiment } from '../../experiments/index.ts';
import { createDirectRunner, type Runner } from '../../workers/node/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function experimentOf(outputs: object, points: number): Experiment {
  const read = parseDesign(
    {
      design: 1,
      scenario: { format: 1, extends: 'default', quarters: 8 },
      factors: [{ vary: 'level', lever: 'rd', from: 2 }],
      plan: { kind: 'sobol', points },
      outputs,
    },
    presets,
  );
  if ('faults' in read) throw new Error('the design has faults');
  return read.experiment;
}

function quiet(): Terminal & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    print: () => Promise.resolve(),
    tell: (text) => void told.push(text),
    rewrite: () => undefined,
    screen: false,
    readInput: () => Promise.resolve(new Uint8Array()),
    interrupted: new AbortController().signal,
    traced: false,
  };
}

/** Runs that fail by their seed, and how many were asked for. */
function failing(fails: (seed: string) => boolean): Runner & { readonly asked: string[] } {
  const direct = createDirectRunner();
  const asked: string[] = [];
  return {
    ...direct,
    asked,
    run(input, options) {
      asked.push(input.seed);
      return fails(input.seed) ? Promise.reject(new Error('broken')) : direct.run(input, options);
    },
  };
}

function sweepIn(name: string, runner: Runner, outputs: object = {}, points = 9): SweepWork {
  const experiment = experimentOf(outputs, points);
  const note = noteOf(experiment.design, experiment.rows, 4);
  return { experiment, note, folder: join(folder, name), runner, terminal: quiet(), language: 'en' };
}

async function whole(work: SweepWork): Promise<void> {
  await openFolder(work.folder, work.note);
  const { chunks } = await runStages(work, chunksOf(work.experiment, 4));
  await writeManifest(
    work.folder,
    work.note,
    chunks.map(({ index }) => index),
  );
}

test('of many runs that fail the first are told one by one, the others counted', async () => {
  const work = sweepIn(
    'many',
    failing(() => true),
    {},
    13,
  );
  await whole(work);
  const { told } = work.terminal as ReturnType<typeof quiet>;
  expect(told.filter((line) => line.includes('failed (row '))).toHaveLength(10);
  expect(told.at(-1)).toBe('and 3 more runs failed\n');
  expect(JSON.parse(readFileSync(join(work.folder, 'failures.json'), 'utf8'))).toHaveLength(13);
});

test('a run that fails is a row, and once it is mended the others are taken over', async () => {
  const broken = failing((seed) => /p[37]\//.test(seed));
  const work = sweepIn('failed', broken, { series: ['firms'] });
  await whole(work);
  const rows = await readRows(chunkFile(work.folder, 0, 'runs'));
  expect(rows.map(({ error }) => error)).toEqual(['', '', 'broken', '']);
  expect(rows[2]).toMatchObject({ point: 2, fingerprint: '', verdict: '', 'employment.last': null });
  expect(JSON.parse(readFileSync(join(work.folder, 'failures.json'), 'utf8'))).toEqual([
    { row: 2, seed: '8/p3/1', error: 'broken' },
    { row: 6, seed: '8/p7/1', error: 'broken' },
  ]);
  expect((work.terminal as ReturnType<typeof quiet>).told.join('')).toContain(
    'the run of seed "8/p3/1" failed (row 2): broken',
  );

  const mended = failing(() => false);
  const again = { ...work, runner: mended };
  expect(await putFailedAside(work.folder, work.note)).toBe(2);
  await whole(again);
  expect(mended.asked).toEqual(['8/p3/1', '8/p7/1']);
  await forgetEarlier(work.folder);

  const alone = sweepIn('alone', createDirectRunner(), { series: ['firms'] });
  await whole(alone);
  for (const table of ['runs', 'series'] as const)
    for (const index of [0, 1, 2])
      expect(await readRows(chunkFile(work.folder, index, table))).toEqual(
        await readRows(chunkFile(alone.folder, index, table)),
      );
});

test('a chunk of which every run fails has rows and no other table', async () => {
  const work = sweepIn(
    'lost',
    failing((seed) => /p[1-4]\//.test(seed)),
    { series: ['firms'] },
  );
  await whole(work);
  expect(existsSync(chunkFile(work.folder, 0, 'series'))).toBe(false);
  expect((await readRows(chunkFile(work.folder, 0, 'runs'))).map(({ error }) => error)).toEqual(
    Array(4).fill('broken'),
  );
  expect(existsSync(chunkFile(work.folder, 1, 'series'))).toBe(true);
});

test('what was written when the work broke off never looks whole', async () => {
  const direct = createDirectRunner();
  let left = 6;
  const work = sweepIn('broken-off', {
    ...direct,
    // The program itself fails, not a run.
    run: (input, options) => direct.run(input, options).then((result) => (left-- > 0 ? result : ({} as typeof result))),
  });
  await openFolder(work.folder, work.note);
  await expect(runStages(work, chunksOf(work.experiment, 4))).rejects.toThrow();
  expect(readdirSync(join(work.folder, 'chunks'))).toEqual(['000000.runs.parquet']);
  await removeRemains(work.folder);
  await whole({ ...work, runner: createDirectRunner() });
  const alone = sweepIn('alone-2', createDirectRunner());
  await whole(alone);
  const bytes = (at: string, index: number) => readFileSync(chunkFile(at, index, 'runs'));
  for (const index of [0, 1, 2]) expect(bytes(work.folder, index).equals(bytes(alone.folder, index))).toBe(true);
});
