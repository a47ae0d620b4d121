import { expect, test } from 'vitest';
import { indicatorIds, type RunInput } from '../../../engine/index.ts';
import type { Runner } from '../../../workers/index.ts';
import { createStream, estimate } from '../../../ui/studio/stream.ts';
import { fabricated, level } from '../../experiments/fabricated.ts';

const QUARTERS = 12;
const result = () => fabricated(QUARTERS, Object.fromEntries(indicatorIds.map((id) => [id, level(QUARTERS, 1)])));

const runner: Runner = { width: 2, run: async () => result(), close: async () => undefined };

const inputWith = (seed: string): RunInput => ({ seed }) as unknown as RunInput;

test('a stream delivers in order, shows at the end, and a new job replaces it', async () => {
  const stream = createStream(() => runner);
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

test('nothing is estimated from the first second of a stream', async () => {
  const seen: (number | undefined)[] = [];
  const startedAt = performance.now();
  const stream = createStream(() => ({
    ...runner,
    run: async () => {
      await new Promise((done) => setTimeout(done, 60));
      seen.push(performance.now() - startedAt < 950 ? stream.state.value.left : undefined);
      return result();
    },
  }));
  stream.start({
    inputs: Array.from({ length: 80 }, (_none, k) => inputWith(String(k))),
    inFlight: 2,
    total: 80,
    take: () => undefined,
    show: () => undefined,
  });
  await expect.poll(() => stream.state.value.left, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1000);
  expect(seen.every((left) => left === undefined)).toBe(true);
  stream.stop();
});
