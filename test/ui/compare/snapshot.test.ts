import { expect, test } from 'vitest';
import { indicatorIds, verdicts, type IndicatorId, type RunInput, type RunResult, type Verdict } from '../../../engine/index.ts';
import { createComparison, presets, resolve } from '../../../experiments/index.ts';
import type { Runner } from '../../../workers/index.ts';
import { createBreathe } from '../../../ui/compare/breathe.ts';
import { createCachedRunner } from '../../../ui/compare/cached-runner.ts';
import { headlineFacts } from '../../../ui/compare/headline.ts';
import { createSafeRunner } from '../../../ui/compare/safe-runner.ts';
import { readSnapshot, rowsByWorld } from '../../../ui/compare/snapshot.ts';
import { createStream, estimate } from '../../../ui/compare/stream.ts';
import { startsOver } from '../../../ui/compare/window-study.ts';

const QUARTERS = 12;

function result(level: number, verdict: Verdict): RunResult {
  const series = Object.fromEntries(indicatorIds.map((id) => [id, new Float64Array(QUARTERS).fill(level)])) as Record<IndicatorId, Float64Array>;
  series.spending = Float64Array.from({ length: QUARTERS }, (_none, t) => t * level);
  return { quarters: QUARTERS, regions: [{ series, phases: new Uint8Array(QUARTERS), verdict }], fingerprint: '0' } as unknown as RunResult;
}

/** Ten pairs: the second path is 50 above the first, give or take. */
function comparison(pairs = 10) {
  const made = createComparison({ paths: ['base', 'path1'], regions: 1, quarters: QUARTERS, kept: ['valueAdded', 'spending'] });
  for (let k = 0; k < pairs; k++) {
    made.add(2 * k, result(100 + 7 * k, k < 3 ? 'sustained' : 'lockedIn'));
    made.add(2 * k + 1, result(150 + 7 * k + (k % 2), k < 7 ? 'upgraded' : 'lockedIn'));
  }
  return made;
}

const question = { ids: ['base', 'path1'], quarters: QUARTERS, indicator: 'valueAdded' as const, region: 0, reference: 0, perWorld: undefined };

test('a snapshot holds bands, odds, flows, effects and cost', async () => {
  const shown = await readSnapshot(comparison(), question, createBreathe());
  expect(shown).toMatchObject({ replicates: 10, reference: 'base', indicator: 'valueAdded' });
  const [base, other] = shown.paths;
  expect(base!.against).toBeUndefined();
  expect(base!.odds.verdicts.sustained.count).toBe(3);
  expect(other!.rows).toHaveLength(10 * QUARTERS);
  expect(other!.against!.effect).toMatchObject({ mean: 50.5, pairs: 10 });
  const [sustained, lockedIn, upgraded] = ['sustained', 'lockedIn', 'upgraded'].map((verdict) => verdicts.indexOf(verdict as Verdict));
  expect(other!.against!.flow[sustained!]![upgraded!]).toBe(3);
  expect(other!.against!.flow[lockedIn!]![upgraded!]).toBe(4);
  expect(other!.against!.cost.cost.mean).toBeGreaterThan(0);
});

test('the sentence mentions those furthest from the reference, with counts', async () => {
  const shown = await readSnapshot(comparison(), question, createBreathe());
  const facts = headlineFacts(shown, 10)!;
  expect(facts).toMatchObject({ runs: 10, reference: { id: 'base', good: 3 } });
  expect(facts.alternatives).toHaveLength(1);
  expect(facts.alternatives[0]).toMatchObject({ id: 'path1', good: 7, certain: true });
  expect(facts.alternatives[0]!.effect.mean).toBeCloseTo(505, 9);
  const early = headlineFacts(await readSnapshot(comparison(1), question, createBreathe()), 1)!;
  expect(early.alternatives[0]!.certain).toBe(false);
});

test('runs of one world are averaged before they count', () => {
  const rows = new Float64Array([1, 2, 3, 4, 10, 20, 30, 40]);
  expect(rowsByWorld(rows, 2, 1)).toBe(rows);
  expect([...rowsByWorld(rows, 2, 2)]).toEqual([2, 3, 20, 30]);
});

function counting(fail = false): Runner & { calls: number } {
  return {
    width: 2,
    calls: 0,
    async run(this: { calls: number }) {
      this.calls += 1;
      if (fail) throw new Error('no worker');
      return result(1, 'upgraded');
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

test('starts of a window cover the run', () => {
  expect(startsOver(200)).toEqual({ from: 20, to: 180, step: 20 });
  expect(startsOver(40)).toEqual({ from: 20, to: 20, step: 20 });
  const long = startsOver(1000);
  expect((long.to - long.from) / long.step).toBeLessThan(10);
});
