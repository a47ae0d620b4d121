import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { abortError, type Runner } from '../../workers/runner.ts';
import { createSafeRunner } from '../../workers/safe-runner.ts';
import { input } from '../support/inputs.ts';

const world = input({ quarters: 2 });

function answering(answers: readonly ('result' | Error)[]): Runner & { calls: number } {
  return {
    width: 3,
    calls: 0,
    async run(this: { calls: number }, asked) {
      const answer = answers[this.calls++];
      if (answer instanceof Error) throw answer;
      return run(asked);
    },
    close: async () => undefined,
  };
}

test('without workers to open the page computes by itself, and says so once', async () => {
  let told = 0;
  const runner = createSafeRunner(
    () => {
      throw new Error('no Worker here');
    },
    () => (told += 1),
  );
  expect((await runner.run(world)).quarters).toBe(2);
  expect((await runner.run(world)).quarters).toBe(2);
  expect([told, runner.width, runner.onWorkers]).toEqual([1, 1, false]);
});

test('workers that never answered are given up; several that fail at once are told once', async () => {
  let told = 0;
  const inner = answering([new Error('not loaded'), new Error('not loaded')]);
  const runner = createSafeRunner(
    () => inner,
    () => (told += 1),
  );
  expect(runner.onWorkers).toBe(true);
  await Promise.all([runner.run(world), runner.run(world)]);
  expect(runner.onWorkers).toBe(false);
  await runner.run(world);
  expect([inner.calls, told]).toEqual([2, 1]);
});

test('once they have answered, an error is an error', async () => {
  const inner = answering(['result', new Error('the model failed')]);
  const runner = createSafeRunner(() => inner);
  await runner.run(world);
  await expect(runner.run(world)).rejects.toThrow('the model failed');
});

test('a cancelled run says nothing about the workers', async () => {
  const inner = answering([abortError(), 'result']);
  const runner = createSafeRunner(() => inner);
  await expect(runner.run(world)).rejects.toThrow('cancelled');
  await runner.run(world);
  expect(inner.calls).toBe(2);
});
