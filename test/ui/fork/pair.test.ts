import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RunInput, RunResult } from '../../../engine/index.ts';
import { applyPackage, presets, resolve, type ResolvedRun, type ScenarioDocument } from '../../../experiments/index.ts';
import { createNotices } from '../../../ui/studio/notices.ts';
import { textOf } from '../../../ui/studio/text/text.ts';
import { createPair, type PairQuestion } from '../../../ui/fork/pair.ts';
import type { Runner } from '../../../workers/index.ts';

const base: ScenarioDocument = { format: 1, extends: 'default', seed: '8/1' };
function acted(from: number): ResolvedRun {
  const made = applyPackage(base, { name: 'upgrade', from }, presets);
  if ('faults' in made) throw new Error('no such package');
  return resolve(made.document, presets);
}
const alone = resolve(base, presets);
const question = (from: number): PairQuestion => ({ acting: acted(from), alone });

interface Asked {
  readonly input: RunInput;
  readonly panel: boolean | undefined;
  readonly background: boolean | undefined;
  readonly stopped: () => boolean;
  readonly finish: () => void;
  readonly fail: (error: Error) => void;
}

/** Runs are answered when the test says so. */
function setUp(first: PairQuestion | undefined) {
  const runs: Asked[] = [];
  const runner: Runner = {
    width: 2,
    close: async () => undefined,
    run: (input, options = {}) =>
      new Promise<RunResult>((finish, fail) => {
        options.signal?.addEventListener('abort', () => fail(Object.assign(new Error('off'), { name: 'AbortError' })));
        runs.push({
          input,
          panel: options.panel,
          background: options.background,
          stopped: () => options.signal?.aborted === true,
          finish: () => finish({ fingerprint: JSON.stringify(input.policy) } as unknown as RunResult),
          fail,
        });
      }),
  };
  const asked = signal(first);
  const moving = signal(false);
  const notices = createNotices();
  const pair = createPair({ runner: () => runner, asked, moving, notices });
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
  return { runs, asked, moving, notices, pair, settle };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

test('both worlds of the first pair are asked for at once, with their firms, ahead of work that can wait', async () => {
  const { runs, pair, settle } = setUp(question(88));
  expect(runs.map(({ panel, background }) => [panel, background])).toEqual([
    [true, undefined],
    [true, undefined],
  ]);
  runs[0]!.finish();
  await settle();
  expect(pair.shown.value).toBeUndefined();
  runs[1]!.finish();
  await settle();
  expect(pair.shown.value?.acting.resolved.input.policy.length).toBeGreaterThan(0);
  expect(pair.shown.value?.alone.resolved).toBe(alone);
  expect(pair.stale.value).toBe(false);
});

test('the latest question wins: the run both share goes on, the other is given up', async () => {
  const { runs, asked, pair, settle } = setUp(question(88));
  asked.value = question(96);
  await settle();
  expect(runs.map((run) => run.stopped())).toEqual([true, false, false]);
  expect(runs[2]!.input.policy[0]!.from).toBe(96);
  for (const run of runs) run.finish();
  await settle();
  expect(pair.shown.value?.acting.resolved.input.policy[0]!.from).toBe(96);
});

test('while the hand moves nothing starts and what is shown is stale; it starts when the hand rests or lets go', async () => {
  const { runs, asked, moving, pair, settle } = setUp(question(88));
  for (const run of runs) run.finish();
  await settle();
  moving.value = true;
  for (const from of [96, 104, 112]) {
    asked.value = question(from);
    await vi.advanceTimersByTimeAsync(100);
    expect([runs.length, pair.stale.value]).toEqual([2, true]);
  }
  await vi.advanceTimersByTimeAsync(140);
  expect(runs.slice(2).map(({ input }) => input.policy[0]?.from)).toEqual([112, undefined]);
  for (const run of runs) run.finish();
  await settle();
  expect(pair.stale.value).toBe(false);
  asked.value = question(120);
  await settle();
  expect(runs).toHaveLength(4);
  moving.value = false;
  await settle();
  expect(runs.length).toBeGreaterThan(4);
});

test('a fault is reported once, with another try; what was shown stays', async () => {
  const { runs, asked, notices, pair, settle } = setUp(question(88));
  for (const run of runs) run.finish();
  await settle();
  asked.value = question(96);
  for (const run of runs.slice(2)) run.fail(new Error('quarter 3 is broken'));
  await settle();
  const [notice, ...more] = notices.list.value;
  expect(more).toEqual([]);
  expect(notice!.title(textOf.en, 'en')).toContain('those before');
  expect(notice!.lines!.map((line) => line('en'))).toEqual(['quarter 3 is broken']);
  expect(pair.shown.value?.acting.resolved.input.policy[0]!.from).toBe(88);
  notice!.action!.run();
  expect(notices.list.value).toEqual([]);
  for (const run of runs) run.finish();
  await settle();
  expect(pair.shown.value?.acting.resolved.input.policy[0]!.from).toBe(96);
});

test('the pair of another scenario does not stand in for this one', async () => {
  const { runs, asked, pair, settle } = setUp(question(88));
  for (const run of runs) run.finish();
  await settle();
  const ruhr = resolve({ format: 1, extends: 'ruhr' }, presets);
  asked.value = { acting: ruhr, alone: ruhr };
  expect(pair.shown.value).toBeUndefined();
  asked.value = undefined;
  expect(pair.shown.value).toBeUndefined();
});
