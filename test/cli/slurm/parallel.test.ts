/** Shards of a sweep under GNU parallel, and under anything that counts its tasks in a variable. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { cliMain } from '../../../scripts/ensure.mjs';
import { commandLine } from '../command-line.ts';
import { CHUNK, chunksIn, contentOf, rowsIn, RUNS, smallDesign } from './small-sweep.ts';

const { folder, jiqun, start } = commandLine();
let design: string;
beforeAll(async () => {
  design = smallDesign(folder);
  expect((await jiqun('sweep', design, '--out', 'local', '--chunk', String(CHUNK))).status).toBe(0);
});

const planned = async (out: string) => {
  const { status } = await jiqun('sweep', design, '--out', out, '--chunk', String(CHUNK), '--plan-only');
  expect(status).toBe(0);
  expect(chunksIn(join(folder, out))).toEqual([]);
};

test('GNU parallel runs the shards, some of them twice at once: every row is there once, the same bytes', async () => {
  await planned('parallel');
  const shard = [process.execPath, cliMain as string, 'sweep', 'shard', 'parallel', '--workers', '1'];
  const words = [
    '--jobs',
    '3',
    '--halt',
    'now,fail=1',
    ...shard,
    '--index',
    '{}',
    '--of',
    '4',
    ':::',
    '0',
    '0',
    '1',
    '2',
    '3',
    '3',
  ];
  await promisify(execFile)('parallel', words, { cwd: folder, env: { ...process.env, HOME: folder } });
  expect((await jiqun('sweep', 'collect', 'parallel')).status).toBe(0);
  const out = join(folder, 'parallel');
  expect((await rowsIn(out)).toSorted((a, b) => a - b)).toEqual(Array.from({ length: RUNS }, (_, row) => row));
  expect(contentOf(out)).toEqual(contentOf(join(folder, 'local')));
});

test('an array that counts from 1 in a variable of its own covers the same', async () => {
  await planned('counted');
  for (const task of ['1', '2', '3']) {
    const words = ['sweep', 'shard', 'counted', '--index-from', 'LSB_JOBINDEX', '--of', '3'];
    expect((await start(words, { environment: { LSB_JOBINDEX: task } })).status).toBe(0);
  }
  expect((await jiqun('sweep', 'collect', 'counted')).status).toBe(0);
  expect(contentOf(join(folder, 'counted'))).toEqual(contentOf(join(folder, 'local')));
  const { status, messages } = await jiqun('sweep', 'shard', 'counted', '--index-from', 'LSB_JOBINDEX', '--of', '3');
  expect([status, messages]).toEqual([2, ['LSB_JOBINDEX: found nothing, allowed a whole number from 0 to 3']]);
});
