/** The real thing: worker threads of the built program give what this thread gives. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { createDirectRunner, createNodeRunner, isAbort, runMany, type Runner } from '../../workers/node/index.ts';
import { resultBits } from '../engine/bits.ts';
import { worlds } from '../engine/worlds.ts';
import { input } from '../support/inputs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = pathToFileURL(`${root}dist/cli/worker.js`);
const open: Runner[] = [];

function threads(width: number): Runner {
  const runner = createNodeRunner({ file, width });
  open.push(runner);
  return runner;
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/build.mjs`, 'cli-if-stale'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((runner) => runner.close()));
});

const batch: RunInput[] = [
  ...Object.values(worlds).map((world) => ({ ...world, quarters: 80 })),
  ...Array.from({ length: 9 }, (_run, k) => input({ seed: `replicate ${k}`, quarters: 60 + 5 * k })),
];

async function all(runner: Runner): Promise<RunResult[]> {
  const results: RunResult[] = [];
  const summary = await runMany({ runner, inputs: batch, onResult: (_k, result) => void results.push(result) });
  expect(summary).toEqual({ done: batch.length, failed: 0, interrupted: false });
  return results;
}

describe('worker threads', () => {
  test('one thread, four threads and no thread give the same bits', async () => {
    const direct = (await all(createDirectRunner())).map(resultBits);
    expect((await all(threads(1))).map(resultBits)).toEqual(direct);
    expect((await all(threads(4))).map(resultBits)).toEqual(direct);
  });

  test('panel and checkpoint cross the thread whole', async () => {
    const options = { panel: true, checkpointAt: 30 };
    const world = input({ quarters: 60 });
    const here = await createDirectRunner().run(world, options);
    const there = await threads(1).run(world, options);
    expect(there.panel).toEqual(here.panel);
    expect(new Uint8Array(there.checkpoint!)).toEqual(new Uint8Array(here.checkpoint!));
    const resumed = await threads(1).run(world, { from: there.checkpoint! });
    expect(resultBits(resumed)).toEqual(resultBits(here));
  });

  test('an error of the engine arrives as an error, and the thread goes on', async () => {
    const runner = threads(1);
    await expect(runner.run(input(), { from: new ArrayBuffer(8) })).rejects.toThrow('checkpoint');
    expect((await runner.run(input({ quarters: 5 }))).quarters).toBe(5);
  });

  test('progress is heard, a long run can be cancelled, and the next one runs', async () => {
    const runner = threads(1);
    const control = new AbortController();
    const heard: number[] = [];
    const endless = runner.run(input({ quarters: 2000, set: { scale: 8 } }), {
      signal: control.signal,
      onProgress: (quarter) => {
        heard.push(quarter);
        control.abort();
      },
    });
    expect(isAbort(await endless.catch((error: unknown) => error))).toBe(true);
    expect(heard.length).toBe(1);
    expect((await runner.run(input({ quarters: 20 }))).quarters).toBe(20);
  });

  test('a thread whose script cannot be loaded is a crash, reported', async () => {
    const runner = createNodeRunner({ file: pathToFileURL(`${root}dist/cli/no-such-worker.js`), width: 1 });
    await expect(runner.run(input({ quarters: 1 }))).rejects.toMatchObject({ name: 'WorkerCrash' });
    await runner.close();
  });
});
