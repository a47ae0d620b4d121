import { describe, expect, test } from 'vitest';
import { createPool } from '../../workers/pool.ts';
import { runMany } from '../../workers/run-many.ts';
import { fakeLanes, request, settle } from './fake-lanes.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_name, k) => `run ${k}`);

function bench(width: number) {
  const lanes = fakeLanes();
  const delivered: string[] = [];
  const failures: string[] = [];
  let made = 0;
  function* inputs(count: number) {
    for (const name of names(count)) {
      made += 1;
      yield request(name);
    }
  }
  const start = (count: number, more: { inFlight?: number; signal?: AbortSignal } = {}) =>
    runMany({
      runner: createPool({ width, openLane: lanes.open, graceMs: 5 }),
      inputs: inputs(count),
      onResult: (k, { fingerprint }) => void delivered.push(`${k}: ${fingerprint}`),
      onFailure: (k, error) => void failures.push(`${k}: ${(error as Error).message}`),
      ...more,
    });
  return { lanes, delivered, failures, start, made: () => made };
}

describe('running many', () => {
  test('delivers in order whatever order they finish in', async () => {
    const { lanes, delivered, start } = bench(4);
    const summary = start(4);
    for (const k of [3, 1, 2, 0]) {
      lanes.of(`run ${k}`).succeed();
      await settle();
    }
    expect(await summary).toEqual({ done: 4, failed: 0, interrupted: false });
    expect(delivered).toEqual(names(4).map((name, k) => `${k}: ${name}`));
  });

  test('makes no more inputs than it may hold', async () => {
    const { lanes, delivered, start, made } = bench(1);
    const summary = start(10, { inFlight: 3 });
    await settle();
    expect(made()).toBe(3);
    lanes.of('run 0').succeed();
    await settle();
    expect([made(), delivered.length]).toEqual([4, 1]);
    for (let k = 1; k < 10; k++) {
      lanes.of(`run ${k}`).succeed();
      await settle();
    }
    expect(await summary).toEqual({ done: 10, failed: 0, interrupted: false });
  });

  test('a failed run is counted and told by its number; the others arrive', async () => {
    const { lanes, delivered, failures, start } = bench(3);
    const summary = start(3);
    lanes.of('run 2').succeed();
    lanes.of('run 0').succeed();
    lanes.of('run 1').fail('no room');
    expect(await summary).toEqual({ done: 2, failed: 1, interrupted: false });
    expect(delivered).toEqual(['0: run 0', '2: run 2']);
    expect(failures).toEqual(['1: no room']);
  });

  test('interrupted: what is done is kept', async () => {
    const control = new AbortController();
    const { lanes, delivered, failures, start, made } = bench(1);
    const summary = start(10, { inFlight: 2, signal: control.signal });
    lanes.of('run 0').succeed();
    await settle();
    control.abort();
    expect(await summary).toEqual({ done: 1, failed: 0, interrupted: true });
    expect(delivered).toEqual(['0: run 0']);
    expect(failures).toEqual([]);
    expect(made()).toBeLessThan(5);
  });

  test('nothing to do is done at once', async () => {
    expect(await bench(2).start(0)).toEqual({ done: 0, failed: 0, interrupted: false });
  });
});
