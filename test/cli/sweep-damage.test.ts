/** Folders of experiments that something has spoilt: told in sentences, never taken for whole. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chunkFile, noteOf, openFolder } from '../../cli/sweep/experiment-folder.ts';
import { makeFolder } from '../../cli/sweep/make-folder.ts';
import { writeManifest } from '../../cli/sweep/manifest.ts';
import { runStages } from '../../cli/sweep/run-chunks.ts';
import { openDurably } from '../../cli/sweep/write-durably.ts';
import { chunksOf, parseDesign, presets } from '../../experiments/index.ts';
import { createDirectRunner } from '../../workers/node/index.ts';
import { inside, type Said } from './inside.ts';

const root = mkdtempSync(join(tmpdir(), 'jiqun-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const sound = join(root, 'sound');
const empty = join(root, 'empty');

const design = {
  design: 1,
  scenario: { format: 1, extends: 'default', quarters: 4 },
  factors: [
    { vary: 'level', lever: 'rd' },
    { vary: 'level', lever: 'train' },
  ],
  plan: { kind: 'morris', trajectories: 2 },
  outputs: { measures: [{ name: 'jobs', measure: { indicator: 'employment', at: 'last' } }], series: ['lockIn'] },
};

/** An experiment, opened, and run to its end if that is wanted. */
async function make(source: object, folder: string, run: boolean): Promise<void> {
  const read = parseDesign(source, presets);
  if ('faults' in read) throw new Error('the design has faults');
  const { experiment } = read;
  const note = noteOf(experiment.design, experiment.rows, 3);
  await openFolder(folder, note);
  if (!run) return;
  const work = {
    experiment,
    note,
    folder,
    runner: createDirectRunner(),
    language: 'en' as const,
    terminal: {
      print: () => Promise.resolve(),
      tell: () => undefined,
      rewrite: () => undefined,
      screen: false,
      readInput: () => Promise.resolve(new Uint8Array()),
      interrupted: new AbortController().signal,
      traced: false,
    },
  };
  const { chunks } = await runStages(work, chunksOf(experiment, note.chunkRows));
  await writeManifest(
    folder,
    note,
    chunks.map(({ index }) => index),
  );
}

beforeAll(async () => {
  await make(design, sound, true);
  await make(design, empty, false);
});

let copies = 0;
async function spoilt(action: string, spoil: (folder: string) => void): Promise<Said> {
  const folder = join(root, `spoilt${copies++}`);
  cpSync(sound, folder, { recursive: true });
  spoil(folder);
  return inside(action === 'sensitivity' ? ['sensitivity', folder] : ['sweep', action, folder]);
}

const runsFile = (folder: string): string => chunkFile(folder, 1, 'runs');

test.each<[string, (folder: string) => void]>([
  ['cut off', (folder) => truncateSync(runsFile(folder), 100)],
  ['empty', (folder) => writeFileSync(runsFile(folder), '')],
  ['those of another chunk', (folder) => cpSync(chunkFile(folder, 0, 'runs'), runsFile(folder))],
  ['without their series', (folder) => rmSync(chunkFile(folder, 1, 'series'))],
  ['beside half a series', (folder) => truncateSync(chunkFile(folder, 1, 'series'), 100)],
  [
    'changed in a place',
    (folder) => {
      const bytes = readFileSync(runsFile(folder));
      bytes[bytes.indexOf('jiqun')]! += 1;
      writeFileSync(runsFile(folder), bytes);
    },
  ],
])('rows that are %s are told, with the file to delete', async (_what, spoil) => {
  for (const action of ['status', 'collect', 'sensitivity']) {
    const { status, out, told } = await spoilt(action, spoil);
    expect([status, out]).toEqual([2, '']);
    expect(told).toContain('000001.runs.parquet: found a damaged table');
    expect(told.trim().split('\n')).toHaveLength(1);
  }
});

test('a note that was changed by hand is no experiment', async () => {
  for (const change of [{ chunkRows: 0 }, { design: { ...design, replicates: 3 } }, { key: 'another' }]) {
    const { status, told } = await spoilt('status', (folder) => {
      const path = join(folder, 'experiment.json');
      writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...change }));
    });
    expect(status).toBe(2);
    expect(told).toContain('experiment.json: found a file that is not as it was written');
  }
});

test('an answer from half of the runs says so, one from none is refused', async () => {
  const half = await spoilt('sensitivity', (folder) => rmSync(runsFile(folder)));
  expect(half.status).toBe(0);
  expect(half.told).toBe('3 of 6 runs are missing or failed; points that lack one are left out\n');
  const none = await inside(['sensitivity', empty]);
  expect(none).toEqual({ status: 2, out: '', told: expect.stringContaining('found no run that is done') as string });
});

test('an experiment that knew enough early is whole', async () => {
  const folder = join(root, 'early');
  const precision = { atLeast: 2, atMost: 9, step: 1, until: [{ output: 'jobs', relative: 1 }] };
  await make({ ...design, precision }, folder, true);
  for (const action of ['status', 'collect']) {
    const { status, out } = await inside(['sweep', action, folder, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ runs: 12, done: 12 });
  }
  const answer = await inside(['sensitivity', folder, '--json']);
  expect(answer.told).toBe('');
  expect(JSON.parse(answer.out)).toMatchObject({ runs: 12, missing: 0 });
});

test('words and flags that an action does not use are refused', async () => {
  const { status, told } = await inside(['sweep', 'status', sound, 'more', '--out', 'x']);
  expect(status).toBe(2);
  expect(told).toContain('more: found one word too many');
  expect(told).toContain('--out: found a flag, allowed none with “sweep status”');
});

test('a folder that cannot be made is refused or fails at once', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  const path = join(root, 'design.json');
  writeFileSync(path, JSON.stringify(design));
  for (const out of ['', join(file, 'inside'), 'a'.repeat(300)]) {
    const { status, told } = await inside(['sweep', path, '--out', out, '--plan-only']);
    expect(status).toBe(2);
    expect(told).toContain('--out: found');
  }
  // A system may know a folder in which it makes none, and say that there is none.
  if (process.platform === 'linux') await expect(makeFolder('/proc/none/inside')).rejects.toThrow('ENOENT');
});

test('a folder that a kill left while it was opened is a free one', async () => {
  const folder = join(root, 'begun');
  mkdirSync(folder);
  writeFileSync(join(folder, '.host-1-0123456789ab.tmp'), '');
  const path = join(root, 'design.json');
  writeFileSync(path, JSON.stringify(design));
  expect((await inside(['sweep', path, '--out', folder, '--plan-only'])).status).toBe(0);
});

test('a table that another process has finished and tidied up after is there', async () => {
  const path = join(root, 'table');
  const mine = await openDurably(path);
  const other = await openDurably(path);
  await other.sink('rows');
  await other.finish();
  await mine.sink('rows');
  for (const name of readdirSync(root).filter((one) => one.endsWith('.tmp'))) rmSync(join(root, name));
  await mine.finish();
  expect(readFileSync(path, 'utf8')).toBe('rows');
});
