/** A thread that says nothing any more is replaced once, then told of; one that works long is left alone. */
import type { Endpoint } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { comlinkLane } from '../../workers/comlink-lane.ts';
import { createNodeRunner, isAbort } from '../../workers/node/index.ts';
import { createPool } from '../../workers/pool.ts';
import type { Runner } from '../../workers/runner.ts';
import { request } from './fake-lanes.ts';

const SILENCE = 1000;

/** A thread without a program: it says what the test says. */
function fakeThread() {
  const listeners = new Set<(event: MessageEvent) => void>();
  const asked: { readonly id: string }[] = [];
  let terminated = false;
  const say = (data: unknown): void => listeners.forEach((listener) => listener({ data } as MessageEvent));
  const endpoint: Endpoint = {
    postMessage: (message: { readonly id: string }) => void asked.push(message),
    addEventListener: (_type, listener) => void listeners.add(listener as (event: MessageEvent) => void),
    removeEventListener: (_type, listener) => void listeners.delete(listener as (event: MessageEvent) => void),
  };
  return {
    thread: { endpoint, onCrash: () => undefined, terminate: async () => void (terminated = true) },
    alive: () => say('alive'),
    answer: (fingerprint: string) =>
      say({ id: asked.find((message) => 'id' in message)!.id, type: 'RAW', value: { fingerprint } }),
    get asked() {
      return asked.length;
    },
    get terminated() {
      return terminated;
    },
  };
}

const kind = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('with a clock of its own', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (share: number) => vi.advanceTimersByTimeAsync(share * SILENCE);

  test('silence ends a run as a crash does', async () => {
    const { thread } = fakeThread();
    const lane = comlinkLane(thread, SILENCE);
    const ended = kind(lane.run(request('a'), {}));
    await pass(1.1);
    expect(await ended).toBe('WorkerCrash: the worker fell silent');
    // It is not asked again.
    expect(await kind(lane.run(request('b'), {}))).toContain('fell silent');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a long run with signs of life is waited for, and nothing is watched after it', async () => {
    const fake = fakeThread();
    const lane = comlinkLane(fake.thread, SILENCE);
    const running = lane.run(request('a'), {});
    for (let k = 0; k < 10; k++) {
      await pass(0.9);
      fake.alive();
    }
    fake.answer('long');
    expect((await running).fingerprint).toBe('long');
    expect(vi.getTimerCount()).toBe(0);
    await pass(5);
    const next = kind(lane.run(request('b'), {}));
    await pass(0.9);
    expect(fake.asked).toBe(2);
    await lane.terminate();
    expect(await next).toContain('WorkerCrash');
    expect(vi.getTimerCount()).toBe(0);
  });

  function pool(width = 1) {
    const threads: ReturnType<typeof fakeThread>[] = [];
    const runner: Runner = createPool({
      width,
      graceMs: 10,
      openLane: () => {
        const fake = fakeThread();
        threads.push(fake);
        return comlinkLane(fake.thread, SILENCE);
      },
    });
    return { threads, runner };
  }

  test('the thread is replaced and the run asked for once more', async () => {
    const { threads, runner } = pool();
    const running = runner.run(request('a'));
    await pass(1.1);
    expect([threads.length, threads[0]!.terminated]).toEqual([2, true]);
    threads[1]!.answer('second');
    expect((await running).fingerprint).toBe('second');
  });

  test('twice silent is told, and the next run has a new thread', async () => {
    const { threads, runner } = pool();
    const ended = kind(runner.run(request('a')));
    await pass(2.2);
    expect(await ended).toContain('fell silent');
    const next = runner.run(request('b'));
    await pass(0.1);
    expect(threads).toHaveLength(3);
    threads[2]!.answer('third');
    expect((await next).fingerprint).toBe('third');
    await runner.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a run on a silent thread can be cancelled at once', async () => {
    const { threads, runner } = pool();
    const control = new AbortController();
    const ended = runner.run(request('a'), { signal: control.signal }).catch((error: unknown) => error);
    await pass(0.3);
    control.abort();
    expect(isAbort(await ended)).toBe(true);
    await pass(0.1);
    expect(threads[0]!.terminated).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a worker thread of Node that ends by itself is heard at once', async () => {
  const runner = createNodeRunner({ file: new URL('data:text/javascript,process.exit(3)'), width: 1 });
  expect(await kind(runner.run(request('a')))).toBe('WorkerCrash: the worker thread ended with status 3');
  await runner.close();
});
