import { expect, test } from 'vitest';
import { run, type RunInput, type RunOptions } from '../../engine/index.ts';
import { createCachedRunner } from '../../workers/cached-runner.ts';
import type { Runner } from '../../workers/runner.ts';
import { input } from '../support/inputs.ts';

function counting(): Runner & {
  readonly asked: { readonly input: RunInput; readonly options: RunOptions | undefined }[];
} {
  const asked: { readonly input: RunInput; readonly options: RunOptions | undefined }[] = [];
  return {
    width: 2,
    asked,
    async run(world, options) {
      asked.push({ input: world, options });
      return run(world, options);
    },
    close: async () => undefined,
  };
}

const world = (seed: string): RunInput => input({ seed, quarters: 12 });

test('no run is done twice', async () => {
  const inner = counting();
  const runner = createCachedRunner(inner);
  const first = await runner.run(world('a'));
  expect(await runner.run(structuredClone(world('a')))).toBe(first);
  await runner.run(world('b'));
  expect(inner.asked.map(({ input: { seed } }) => seed)).toEqual(['a', 'b']);
});

test('a result with firms answers who asks without, not the other way round', async () => {
  const inner = counting();
  const runner = createCachedRunner(inner);
  const plain = await runner.run(world('a'));
  const watched = await runner.run(world('a'), { panel: true });
  expect([plain.panel, watched.panel]).toEqual([undefined, expect.anything()]);
  expect(await runner.run(world('a'))).toBe(watched);
  expect(await runner.run(world('a'), { panel: true })).toBe(watched);
  expect([inner.asked.length, runner.held]).toEqual([2, 1]);
});

test('of two asked at the same time the one with firms is kept', async () => {
  const runner = createCachedRunner(counting());
  await Promise.all([runner.run(world('a'), { panel: true }), runner.run(world('a'))]);
  expect((await runner.run(world('a'))).panel).toBeDefined();
});

test('runs from and to a checkpoint pass through', async () => {
  const inner = counting();
  const runner = createCachedRunner(inner);
  const { checkpoint } = await runner.run(world('a'), { checkpointAt: 6 });
  await runner.run(world('a'), { from: checkpoint! });
  await runner.run(world('a'));
  expect(inner.asked.length).toBe(3);
});

test('memory is bounded: the one not asked for longest goes first', async () => {
  const inner = counting();
  const free = createCachedRunner(counting());
  const { series, levers } = (await free.run(world('a'))).regions[0]!;
  const columns = Object.keys(series).length + 2 * Object.keys(levers).length;
  const size = JSON.stringify(world('a')).length + columns * 12 * 8 + 12;
  const runner = createCachedRunner(inner, { bytes: 2 * size });
  for (const seed of ['a', 'b', 'a', 'c', 'a', 'b']) await runner.run(world(seed));
  expect(runner.held).toBe(2);
  expect(inner.asked.map(({ input: { seed } }) => seed)).toEqual(['a', 'b', 'c', 'b']);
});

test('one that is larger than the memory is kept until the next', async () => {
  const runner = createCachedRunner(counting(), { bytes: 1 });
  const first = await runner.run(world('a'));
  expect(await runner.run(world('a'))).toBe(first);
  await runner.run(world('b'));
  expect(runner.held).toBe(1);
});

test('a failure is not remembered', async () => {
  let calls = 0;
  const runner = createCachedRunner({
    width: 1,
    run: async (asked) => {
      calls += 1;
      if (calls === 1) throw new Error('no');
      return run(asked);
    },
    close: async () => undefined,
  });
  await expect(runner.run(world('a'))).rejects.toThrow('no');
  expect((await runner.run(world('a'))).quarters).toBe(12);
});
