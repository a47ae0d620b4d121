import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run as runModel, type RunInput } from '../../../engine/index.ts';
import { presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { abortError, type Runner, type RunRequestOptions } from '../../../workers/runner.ts';
import { createNotices } from '../../../ui/studio/notices.ts';
import { createRuns } from '../../../ui/studio/runs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A runner whose answers wait until the test lets them go. */
function held() {
  const open: { readonly input: RunInput; readonly panel: boolean; answer(): void }[] = [];
  const runner: Runner = {
    width: 2,
    run: (input, options: RunRequestOptions = {}) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () => reject(abortError()));
        open.push({ input, panel: options.panel === true, answer: () => resolve(runModel(input, options)) });
      }),
    close: async () => undefined,
  };
  return { open, runner };
}

const documentAt = (level: number): ScenarioDocument => ({
  format: 1,
  extends: 'default',
  quarters: 40,
  policy: level === 0 ? [] : [{ lever: 'open', level, from: 20 }],
});

async function bench() {
  const { open, runner } = held();
  const document = signal(documentAt(0));
  const runs = createRuns({
    presets,
    document,
    committed: document,
    notices: createNotices(),
    runner,
    follows: signal(true),
  });
  const pass = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  const answer = async (): Promise<void> => {
    open.shift()!.answer();
    await pass();
  };
  await answer();
  return { open, document, runs, pass, answer };
}

test('the first run brings its firms, later ones bring numbers first and firms once the hand rests', async () => {
  const { open, document, runs, pass, answer } = await bench();
  expect(runs.panel.value).toBeDefined();
  document.value = documentAt(0.5);
  expect(open.map(({ panel }) => panel)).toEqual([false, false]);
  // The second is the same world without the policy.
  await answer();
  await answer();
  expect(runs.stale.value).toBe(false);
  expect(runs.baseline.value).toBeDefined();
  expect(runs.panel.value).toBeUndefined();
  expect(runs.staged.value?.document).not.toBe(document.value);
  await pass(200);
  expect(open.map(({ panel }) => panel)).toEqual([true]);
  const drawn = runs.run.value;
  await answer();
  expect(runs.panel.value).toBeDefined();
  // Nothing but the stage is drawn again.
  expect(runs.run.value).toBe(drawn);
});

test('a hand that moves again while the firms are recorded is answered next, and the stage follows when it rests', async () => {
  const { open, document, runs, pass, answer } = await bench();
  document.value = documentAt(0.5);
  await answer();
  await answer();
  await pass(200);
  document.value = documentAt(0.6);
  // One run at a time: a second beside the first would make both slower than one after the other.
  expect(open.map(({ input, panel }) => [input.policy[0]?.level, panel])).toEqual([[0.5, true]]);
  await answer();
  expect(open.map(({ input, panel }) => [input.policy[0]?.level, panel])).toEqual([[0.6, false]]);
  await answer();
  expect(runs.stale.value).toBe(false);
  await pass(200);
  await answer();
  expect(runs.staged.value?.document).toBe(document.value);
});

test('a run of more than a second is given up for a newer one, a shorter one or a hand still moving waits for it', async () => {
  const { open, runner } = held();
  const [document, committed] = [signal(documentAt(0)), signal(documentAt(0))];
  document.value = committed.value;
  createRuns({
    presets,
    document,
    committed,
    notices: createNotices(),
    runner,
    follows: signal(true),
  });
  const change = (level: number, hand: 'moves' | 'rests' = 'rests'): void => {
    const next = documentAt(level);
    if (hand === 'rests') committed.value = next;
    document.value = next;
  };
  /** Levels of the runs asked for with the policy. */
  const levels = (): unknown[] => open.flatMap(({ input }) => input.policy.map(({ level }) => level));
  open.shift()!.answer();
  await vi.advanceTimersByTimeAsync(0);
  change(0.1);
  await vi.advanceTimersByTimeAsync(1000);
  change(0.2);
  await vi.advanceTimersByTimeAsync(10);
  expect(levels()).toEqual([0.1]);
  change(0.3, 'moves');
  await vi.advanceTimersByTimeAsync(10);
  expect(levels()).toEqual([0.1]);
  change(0.4);
  await vi.advanceTimersByTimeAsync(10);
  expect(levels()).toEqual([0.1, 0.4]);
});

test('no run is shown under another scenario: between the choice and its first run there is none', async () => {
  const { document, runs, pass, answer } = await bench();
  document.value = documentAt(0.5);
  await answer();
  await answer();
  await pass(200);
  await answer();
  expect(
    [runs.run.value, runs.staged.value, runs.panel.value, runs.ghost.value, runs.baseline.value].every(
      (shown) => shown !== undefined,
    ),
  ).toBe(true);
  document.value = { format: 1, extends: 'west', quarters: 40 };
  for (const shown of [runs.run, runs.staged, runs.panel, runs.ghost, runs.baseline])
    expect(shown.value).toBeUndefined();
  expect(runs.stale.value).toBe(true);
  await answer();
  expect(runs.run.value?.result.regions).toHaveLength(runs.run.value!.resolved.regions.length);
  expect(runs.run.value?.document).toBe(document.value);
  expect(runs.ghost.value).toBeUndefined();
});

test('the same regions under another title are another scenario', async () => {
  const { document, runs } = await bench();
  document.value = { ...documentAt(0), title: { en: 'Yiwu', zh: '义乌' } };
  expect(runs.run.value).toBeUndefined();
});

test('doing nothing in the preset’s own world is there for a document of another title, and never where it has other regions', async () => {
  const { open, runner } = held();
  const titled: ScenarioDocument = { ...documentAt(0.5), title: { en: 'Yiwu', zh: '义乌' } };
  const document = signal(titled);
  const runs = createRuns({
    presets,
    document,
    committed: document,
    notices: createNotices(),
    runner,
    follows: signal(false),
  });
  for (const one of open.splice(0)) one.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(runs.baseline.value).toBeDefined();
  document.value = { ...titled, regions: [{ id: 'a' }, { id: 'b' }] };
  for (const one of open.splice(0)) one.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(runs.run.value?.result.regions).toHaveLength(2);
  expect(runs.baseline.value).toBeUndefined();
});

test('nothing is estimated from the first second of a run', async () => {
  let tell: ((quarter: number) => void) | undefined;
  const runner: Runner = {
    width: 2,
    run: (_input, options: RunRequestOptions = {}) => {
      tell = options.onProgress;
      return new Promise(() => undefined);
    },
    close: async () => undefined,
  };
  const document = signal(documentAt(0));
  const runs = createRuns({
    presets,
    document,
    committed: document,
    notices: createNotices(),
    runner,
    follows: signal(true),
  });
  await vi.advanceTimersByTimeAsync(600);
  tell!(1);
  expect(runs.progress.value).toEqual({ share: 1 / 40, left: undefined });
  await vi.advanceTimersByTimeAsync(600);
  tell!(20);
  expect(runs.progress.value!.left).toBeCloseTo(1.2, 1);
});

test('a change taken back while its run is on the way leaves the run of the document on show', async () => {
  const { open, document, runs, pass, answer } = await bench();
  const first = document.value;
  document.value = documentAt(0.5);
  // As undo gives it back: the document whose run is still on show.
  document.value = first;
  while (open.length > 0) await answer();
  await pass(200);
  while (open.length > 0) await answer();
  expect(runs.stale.value).toBe(false);
  expect(runs.run.value?.document).toBe(first);
  expect(runs.panel.value).toBeDefined();
});

test('a world taken back while doing nothing in it is on the way leaves that of the world on show', async () => {
  const { open, document, runs, answer } = await bench();
  document.value = documentAt(0.5);
  while (open.length > 0) await answer();
  const first = document.value;
  const before = runs.baseline.value!.fingerprint;
  document.value = { ...first, seed: 'another' };
  document.value = first;
  while (open.length > 0) await answer();
  expect(runs.baseline.value!.fingerprint).toBe(before);
});
