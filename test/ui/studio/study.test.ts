import { effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indicatorIds, type RunInput, type RunResult } from '../../../engine/index.ts';
import { presets, type Outlook, type ScenarioDocument } from '../../../experiments/index.ts';
import type { Runner } from '../../../workers/index.ts';
import type { StudySize } from '../../../ui/studio/study-size.ts';
import { createStudy } from '../../../ui/studio/study.ts';
import { fabricated, level } from '../../experiments/fabricated.ts';

const QUARTERS = 12;
const plain: ScenarioDocument = { format: 1, extends: 'default', quarters: QUARTERS, seed: '8' };
const withLever = (strength: number): ScenarioDocument => ({
  ...plain,
  policy: [{ lever: 'rd', level: strength, from: 0 }],
});

/** The end of a run is its number, and a policy of level 1 adds a hundred. */
function resultOf({ seed, policy }: RunInput): RunResult {
  const value = Number(seed.split('/')[1]) + 100 * (policy[0]?.level ?? 0);
  return fabricated(QUARTERS, Object.fromEntries(indicatorIds.map((id) => [id, level(QUARTERS, value)])), 'sustained');
}

/** A study whose threads answer at once unless told to take their time, and what they were asked. */
function setUp(first: ScenarioDocument, { onWorkers = true }: { readonly onWorkers?: boolean } = {}) {
  const committed = signal(first);
  const document = signal(first);
  const screen = signal('studio');
  const stale = signal(false);
  const studySize = signal<StudySize>(10);
  const asked: string[] = [];
  const pace = { ms: 0 };
  const runner: Runner = {
    width: 2,
    async run(input) {
      asked.push(`${input.seed} ${input.policy[0]?.level ?? 0}`);
      if (pace.ms > 0) await new Promise((resolve) => setTimeout(resolve, pace.ms));
      return resultOf(input);
    },
    close: async () => undefined,
  };
  const runs = { run: signal<unknown>({}), stale };
  const background = { runner: () => runner, onWorkers };
  const follows = signal(true);
  const study = createStudy({
    presets,
    document,
    committed,
    follows,
    runs,
    screen,
    preferences: { studySize },
    background,
    restMs: 40,
    cores: 2,
  });
  const change = (next: ScenarioDocument): void => {
    committed.value = next;
    document.value = next;
  };
  const done = (runsWanted: number) =>
    vi.waitFor(() =>
      expect([study.complete.value, study.current.value?.replicates.length]).toEqual([true, runsWanted]),
    );
  return { study, committed, document, screen, stale, studySize, asked, pace, change, done };
}
const median = ({ study }: ReturnType<typeof setUp>): number | undefined =>
  study.current.value?.regions[0]!.now.ends.firms!.p50;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('every run with its twin, each once, in the order of the seeds', async () => {
  const page = setUp(withLever(0.5));
  expect(page.study.current.value).toBeUndefined();
  await page.done(10);
  expect(page.asked).toEqual(Array.from({ length: 10 }, (_, k) => [`8/${k + 1} 0.5`, `8/${k + 1} 0`]).flat());
  expect(median(page)).toBe(55.5);
  expect(page.study.current.value!.regions[0]!.effects!.firms).toEqual({ mean: 50, low: 50, high: 50 });
  expect([page.study.running.value, page.study.counted.value]).toEqual([false, 10]);
});

test('a change makes it stale, going back finds it at once', async () => {
  const page = setUp(withLever(0.5));
  await page.done(10);
  const first = page.study.current.value;
  // A hand on a lever: nothing runs, nothing is current.
  page.document.value = withLever(0.6);
  expect([page.study.current.value, page.study.stale.value]).toEqual([undefined, first]);
  page.change(withLever(0.7));
  expect(page.study.stale.value).toBe(first);
  await page.done(10);
  expect(page.study.before.value).toBe(first);
  const runsSoFar = page.asked.length;
  page.change(withLever(0.5));
  expect(page.study.current.value).toBe(first);
  await vi.advanceTimersByTimeAsync(200);
  expect(page.asked).toHaveLength(runsSoFar);
  // Another scenario is not drawn over this one.
  page.change({ ...plain, extends: 'ruhr' });
  expect(page.study.stale.value).toBeUndefined();
});

test('more runs go on from those that are there; another run on show is no other question', async () => {
  const page = setUp(plain);
  await page.done(10);
  page.studySize.value = 50;
  await page.done(50);
  expect(page.asked).toHaveLength(50);
  expect(median(page)).toBe(25.5);
  page.change(page.study.withRun(16));
  expect(page.committed.value.seed).toBe('8/17');
  expect(page.study.replicate.value).toBe(16);
  expect(page.study.current.value?.replicates).toHaveLength(50);
  await vi.advanceTimersByTimeAsync(200);
  expect(page.asked).toHaveLength(50);
  page.studySize.value = 10;
  await page.done(10);
  expect(median(page)).toBe(5.5);
});

test('paused it keeps what it has, and goes on from there', async () => {
  const page = setUp(plain);
  page.pace.ms = 5;
  page.studySize.value = 200;
  await vi.waitFor(() => expect(page.asked.length).toBeGreaterThan(20));
  page.study.stop();
  expect([page.study.running.value, page.study.stopped.value]).toEqual([false, true]);
  await vi.waitFor(() => expect(page.study.current.value?.replicates.length).toBeGreaterThan(10));
  // Those under way come to their end.
  await vi.advanceTimersByTimeAsync(50);
  const paused = page.asked.length;
  expect(paused).toBeLessThan(200);
  await vi.advanceTimersByTimeAsync(200);
  expect(page.asked).toHaveLength(paused);
  page.pace.ms = 0;
  page.study.go();
  await page.done(200);
  expect(page.study.current.value!.replicates).toEqual(Array.from({ length: 200 }, (_, k) => k));
  expect(median(page)).toBe(100.5);
});

/** Every piece of a reading is followed by a pause. */
function timeFlies(): void {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
}
async function tasks(count: number): Promise<void> {
  for (let k = 0; k < count; k++) await new Promise((resolve) => setImmediate(resolve));
}

test('what is shown was read at one moment, also when it goes on again during the reading', async () => {
  timeFlies();
  const page = setUp(withLever(0.5));
  page.studySize.value = 50;
  const seen: Outlook[] = [];
  effect(() => void (page.study.current.value !== undefined && seen.push(page.study.current.value)));
  await vi.advanceTimersByTimeAsync(40);
  for (let k = 0; k < 60; k++) {
    await tasks(1 + (k % 5));
    page.study.stop();
    page.study.go();
    await vi.advanceTimersByTimeAsync(0);
  }
  await page.done(50);
  for (const { replicates, regions } of seen)
    for (const { now, alone } of regions)
      expect([now.outcomes.length, alone!.outcomes.length]).toEqual([replicates.length, replicates.length]);
});

test('more runs asked for during the last reading are made', async () => {
  timeFlies();
  const page = setUp(withLever(0.5));
  await vi.advanceTimersByTimeAsync(40);
  while (page.asked.length < 20) await tasks(1);
  await tasks(4);
  expect(page.study.running.value).toBe(true);
  page.studySize.value = 50;
  await vi.advanceTimersByTimeAsync(0);
  await page.done(50);
});

test('nothing runs before the run on show is there, beside a comparison, when not wanted, or without threads', async () => {
  const waiting = setUp(plain);
  waiting.stale.value = true;
  const comparing = setUp(plain);
  comparing.screen.value = 'compare';
  const off = setUp(plain);
  off.studySize.value = 0;
  const bare = setUp(plain, { onWorkers: false });
  await vi.advanceTimersByTimeAsync(300);
  for (const page of [waiting, comparing, off]) expect(page.asked).toEqual([]);
  // One run shows that there are none.
  await vi.waitFor(() => expect(bare.study.available.value).toBe(false));
  expect(bare.study.current.value).toBeUndefined();
  waiting.stale.value = false;
  comparing.screen.value = 'studio';
  await waiting.done(10);
  await comparing.done(10);
});

test('the figures have every level gathered, and what is known stays on show meanwhile', async () => {
  const { study, screen, done } = setUp(plain);
  await done(10);
  const bands = () => study.current.value?.regions[0]!.now.bands;
  expect([bands()?.firms === undefined, bands()?.wage]).toEqual([false, undefined]);
  const seen: unknown[] = [];
  const stop = effect(() => void seen.push([study.complete.value, study.current.value?.replicates.length]));
  screen.value = 'figures';
  await vi.waitFor(() => expect(bands()?.wage?.p50).toBeDefined());
  // Running totals have no bands of their own.
  expect(bands()?.exits).toBeUndefined();
  screen.value = 'studio';
  await vi.waitFor(() => expect(bands()?.wage).toBeUndefined());
  stop();
  for (const one of seen) expect(one).toEqual([true, 10]);
});
