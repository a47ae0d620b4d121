import { expect, test } from 'vitest';
import { indicatorIds, type RunInput } from '../../../engine/index.ts';
import { presets, resolve } from '../../../experiments/index.ts';
import { createCachedRunner, createSafeRunner, type Runner } from '../../../workers/index.ts';
import { createStream, estimate } from '../../../ui/study/stream.ts';
import { fabricated, level } from '../../experiments/fabricated.ts';

const QUARTERS = 12;
const result = () => fabricated(QUARTERS, Object.fromEntries(indicatorIds.map((id) => [id, level(QUARTERS, 1)])));

function counting(fail = false): Runner & { calls: number } {
  return {
    width: 2,
    calls: 0,
    async run(this: { calls: number }) {
      this.calls += 1;
      if (fail) throw new Error('no worker');
      return result();
    },
    close: async () => undefined,
  };
}

const inputWith = (seed: string): RunInput => ({ seed }) as unknown as RunInput;

test('no run is done twice, panels pass through, memory is bounded', async () => {
  const inner = counting();
  const runner = createCachedRunner(inner);
  await runner.run(inputWith('a'));
  await runner.run(inputWith('a'));
  expect(inner.calls).toBe(1);
  await runner.run(inputWith('a'), { panel: true });
  expect(inner.calls).toBe(2);
  const size = indicatorIds.length * QUARTERS * 8 + QUARTERS;
  const small = createCachedRunner(counting(), 2 * size);
  for (const seed of ['a', 'b', 'c', 'd']) await small.run(inputWith(seed));
  expect(small.held).toBe(2);
});

test('without workers the page computes by itself', async () => {
  const inner = counting(true);
  const runner = createSafeRunner(() => inner);
  const { input } = resolve({ format: 1, extends: 'default', quarters: 2 }, presets);
  expect((await runner.run(input)).quarters).toBe(2);
  await runner.run(input);
  expect(inner.calls).toBe(1);
  const none = createSafeRunner(() => {
    throw new Error('no Worker here');
  });
  expect((await none.run(input)).quarters).toBe(2);
});

test('a stream delivers in order, shows at the end, and a new job replaces it', async () => {
  const stream = createStream(() => counting());
  const taken: number[] = [];
  let shows = 0;
  const job = (n: number) => ({
    inputs: Array.from({ length: n }, (_none, k) => inputWith(String(k))),
    total: n,
    take: (k: number) => void taken.push(k),
    show: () => void (shows += 1),
  });
  stream.start(job(100));
  stream.start(job(7));
  await new Promise<void>((resolveDone) => {
    const wait = (): void => void (stream.state.value.running ? setTimeout(wait, 2) : resolveDone());
    wait();
  });
  expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(shows).toBe(1);
  expect(stream.state.value).toMatchObject({ running: false, done: 7, failed: 0, total: 7 });
});

test('an estimate needs a few deliveries', () => {
  expect(estimate([0, 10, 20], 10)).toBeUndefined();
  expect(estimate([0, 100, 200, 300, 400], 10)).toBeCloseTo(1, 9);
});
