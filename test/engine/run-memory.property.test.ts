/** A run taken up from what another left is the run made whole. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRunMemory, run, type RunInput, type RunMemory, type RunOptions } from '../../engine/index.ts';
import { input, lever, upgradePackage } from '../support/inputs.ts';
import { arrayBits, resultBits } from './bits.ts';
import { propertyRuns } from './property-runs.ts';
import { relatedWorlds } from './related-worlds.ts';
import { worlds } from './worlds.ts';

/** All of a result, to the last bit. */
const whole = (world: RunInput, options: RunOptions, memory?: RunMemory): unknown =>
  arrayBits(run(world, options, undefined, memory));

/** Quarters a run simulates. */
function simulated(world: RunInput, options: RunOptions, memory: RunMemory): number {
  let quarters = 0;
  run(world, options, () => (quarters += 1), memory);
  return quarters;
}

test('series, phases, verdict, fingerprint, firms and work done are those of a whole run, for any chain of changes', () => {
  const options = fc.record({ panel: fc.boolean(), checkpointAt: fc.option(fc.nat(60), { nil: undefined }) });
  fc.assert(
    fc.property(
      relatedWorlds({ min: 30, max: 60 }, 4).chain((chain) =>
        fc.tuple(fc.constant(chain), fc.array(options, { minLength: chain.length, maxLength: chain.length })),
      ),
      ([chain, wishes]) => {
        const memory = createRunMemory();
        chain.forEach((world, k) => {
          const { panel, checkpointAt } = wishes[k]!;
          const asked = { panel, ...(checkpointAt === undefined ? {} : { checkpointAt }) };
          expect(whole(world, asked, memory)).toEqual(whole(world, asked));
        });
      },
    ),
    propertyRuns(20),
  );
});

describe.each(Object.entries(worlds))('%s', (_name, world) => {
  test.each([130, 51, 199])('another policy from quarter %i on', (from) => {
    const memory = createRunMemory();
    run(world, { panel: true }, undefined, memory);
    const changed = { ...world, policy: [...world.policy, lever('rd', 0.7, from)] };
    expect(whole(changed, {}, memory)).toEqual(whole(changed, {}));
    expect(whole(changed, { panel: true }, memory)).toEqual(whole(changed, { panel: true }));
    expect(whole(world, { panel: true }, memory)).toEqual(whole(world, { panel: true }));
  });
});

describe('what is spared', () => {
  const upgraded = (level: number): RunInput => input({ policy: [lever('open', level, 90)] });

  test('the first time a run branches off it goes back to a station before, afterwards to that very quarter', () => {
    const memory = createRunMemory();
    expect([
      simulated(input(), {}, memory),
      simulated(upgraded(0.1), {}, memory),
      simulated(upgraded(0.2), {}, memory),
    ]).toEqual([200, 125, 110]);
    expect(simulated(upgraded(0.3), {}, memory)).toBe(110);
  });

  test('firms are recorded only from where they differ from those recorded before', () => {
    const memory = createRunMemory();
    expect(simulated(input(), { panel: true }, memory)).toBe(200);
    expect(simulated(upgraded(0.1), {}, memory)).toBe(125);
    expect(simulated(upgraded(0.1), { panel: true }, memory)).toBe(110);
    expect(simulated(input({ seed: '2' }), {}, memory)).toBe(200);
    // Nothing of this luck has been recorded.
    expect(simulated(input({ seed: '2' }), { panel: true }, memory)).toBe(200);
  });

  test('a checkpoint asked for is not passed by', () => {
    const memory = createRunMemory();
    run(input(), {}, undefined, memory);
    expect(simulated(input(), { checkpointAt: 60 }, memory)).toBe(150);
  });

  test('a run made longer goes on where it ended', () => {
    const memory = createRunMemory();
    run(input({ quarters: 100 }), {}, undefined, memory);
    expect(simulated(input(), {}, memory)).toBe(100);
  });

  test('the whole subsets of a package share their beginning', () => {
    const memory = createRunMemory();
    const moves = upgradePackage(100);
    const quarters = moves.map((_move, k) => simulated(input({ policy: moves.slice(0, k) }), {}, memory));
    expect(quarters).toEqual([200, 100, 100, 100, 100, 100]);
  });

  test('other luck begins at the beginning', () => {
    const memory = createRunMemory();
    run(input(), {}, undefined, memory);
    expect(simulated(input({ seed: '2' }), {}, memory)).toBe(200);
  });
});

test('memory is bounded: of a run too large for it fewer stations are kept, and nothing changes but the time', () => {
  const sizes = [24_000, 240_000, 800_000].map((bytes) => {
    const memory = createRunMemory({ bytes });
    run(input(), {}, undefined, memory);
    const changed = input({ policy: [lever('open', 0.5, 190)] });
    expect(resultBits(run(changed, {}, undefined, memory))).toEqual(resultBits(run(changed)));
    return simulated(input({ policy: [lever('open', 0.6, 190)] }), {}, memory);
  });
  expect(sizes[0]).toBeGreaterThan(sizes[1]!);
  expect(sizes[1]).toBeGreaterThanOrEqual(sizes[2]!);
});

test('memory is bounded over all runs together: the one used longest ago is forgotten first', () => {
  const [first, second] = ['1', '2'].map((seed) => input({ seed, quarters: 60 })) as [RunInput, RunInput];
  const stations = [25, 50].map((checkpointAt) => run(first, { checkpointAt }).checkpoint!.byteLength);
  const one = stations.reduce((sum, bytes) => sum + bytes, 0);
  /** Quarters simulated when the second and then the first run are made longer. */
  const again = (bytes: number): number[] => {
    const memory = createRunMemory({ bytes });
    for (const world of [first, second]) run(world, {}, undefined, memory);
    return [second, first].map((world) => simulated({ ...world, quarters: 70 }, {}, memory));
  };
  expect(again(2.5 * one)).toEqual([20, 20]);
  // Room for one of them: a checkpoint also holds the indicators so far, which the memory keeps elsewhere.
  expect(again(0.8 * one)).toEqual([20, 70]);
});

test('a run that fails leaves nothing behind', () => {
  const memory = createRunMemory();
  run(input(), { panel: true }, undefined, memory);
  const stop = (quarter: number): void => {
    if (quarter === 150) throw new Error('stopped');
  };
  expect(() => run(input({ policy: [lever('open', 0.5, 60)] }), { panel: true }, stop, memory)).toThrow('stopped');
  const next = input({ policy: [lever('open', 0.5, 120)] });
  expect(whole(next, { panel: true }, memory)).toEqual(whole(next, { panel: true }));
});
