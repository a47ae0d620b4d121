import { describe, expect, test } from 'vitest';
import { createEngine, leverIds, levers, run, type RunInput } from '../../engine/index.ts';
import { engineWith } from '../../engine/engine.ts';
import { input, lever, upgradePackage } from '../support/inputs.ts';
import { resultBits } from './bits.ts';
import { worlds } from './worlds.ts';

/** The run in two parts, through the bytes of a checkpoint, with something else done by the same engine in between. */
function inTwoParts(world: RunInput, at: number, between: () => void = () => {}) {
  const { checkpoint } = run({ ...world, quarters: Math.max(at, 1) }, { checkpointAt: at });
  between();
  return run(world, { from: checkpoint! });
}

describe.each(Object.entries(worlds))('%s', (_name, world) => {
  const whole = resultBits(run(world));

  test.each([0, 1, 37, 100, 199, 200])('whole run = %i quarters + the rest', (at) => {
    expect(resultBits(inTwoParts(world, at))).toEqual(whole);
  });

  test('the kept engine leaves no trace of the runs it did in between', () => {
    const others = () => Object.values(worlds).forEach((other) => run({ ...other, seed: 'other', quarters: 60 }));
    expect(resultBits(inTwoParts(world, 100, others))).toEqual(whole);
    others();
    expect(resultBits(run(world))).toEqual(whole);
  });

  test('a watched run is the same run', () => {
    expect(resultBits(run(world, { panel: true, checkpointAt: 120 }, () => {}))).toEqual(whole);
    const { checkpoint } = run({ ...world, quarters: 100 }, { panel: true, checkpointAt: 100 });
    expect(resultBits(run(world, { panel: true, from: checkpoint! }))).toEqual(whole);
  });
});

test('a fork is a checkpoint with another policy: equal to having had that policy all along', () => {
  const { checkpoint } = run(input(), { checkpointAt: 100 });
  const forked = input({ policy: upgradePackage(100) });
  expect(resultBits(run(forked, { from: checkpoint! }))).toEqual(resultBits(run(forked)));
});

describe('capacity', () => {
  /** Starts with few founders and soon needs more slots than the engine began with. */
  const growing = input({
    seed: 'growth',
    quarters: 60,
    set: { scale: 30, startUpRate: 5, initialFirms: 4, initialSuppliers: 4 },
  });

  function at(capacity: number) {
    const engine = createEngine(capacity);
    engine.start(growing);
    while (engine.world.quarter < growing.quarters) engine.step();
    return { fingerprint: engine.fingerprint(), firms: engine.world.firmCount };
  }

  test('an engine that had to be replaced by a larger one on the way gives the same bits', () => {
    const capacities = new Set<number>();
    const watched = run(growing, { panel: true }, () => capacities.add(engineWith(1).world.capacity));
    expect(capacities.size).toBe(2);
    const large = at(1 << 18);
    expect(watched.fingerprint).toBe(large.fingerprint);
    expect(run(growing).fingerprint).toBe(large.fingerprint);
    const { offsets } = watched.panel!.firms;
    expect(offsets.at(-1)! - offsets.at(-2)!).toBe(large.firms);
  });

  test('capacity changes nothing', () => {
    const engines = [4096, 8192, 50_000].map((capacity) => {
      const engine = createEngine(capacity);
      engine.start(input());
      for (let t = 0; t < 120; t++) engine.step();
      return engine.fingerprint();
    });
    expect(new Set(engines).size).toBe(1);
  });
});

describe('what is not a checkpoint of this run is refused', () => {
  const { checkpoint } = run(input(), { checkpointAt: 100 });
  const bytes = checkpoint!;

  test.each<[string, ArrayBuffer, RunInput]>([
    ['empty', new ArrayBuffer(0), input()],
    ['other bytes', new ArrayBuffer(4096), input()],
    ['cut short', bytes.slice(0, -8), input()],
    [
      'with something added',
      (() => {
        const longer = new Uint8Array(bytes.byteLength + 8);
        longer.set(new Uint8Array(bytes));
        return longer.buffer;
      })(),
      input(),
    ],
    ['of another number of regions', bytes, input({ regions: [{}, {}] })],
    ['taken after the end of the run', bytes, input({ quarters: 99 })],
  ])('%s', (_what, from, world) => {
    expect(() => run(world, { from })).toThrow(RangeError);
  });

  test('with a bit of the header or of what follows flipped', () => {
    const small = input({ quarters: 3, set: { initialFirms: 2, initialSuppliers: 2 } });
    const whole = run(small, { checkpointAt: 2 }).checkpoint!;
    for (let bit = 0; bit < 8 * whole.byteLength; bit += bit < 8 * 64 ? 1 : 89) {
      const altered = new Uint8Array(whole.slice(0));
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => run(small, { from: altered.buffer }), `bit ${bit}`).toThrow(RangeError);
    }
    expect(run(small, { from: whole }).fingerprint).toBe(run(small).fingerprint);
  });

  test('a checkpoint of another seed is refused: its luck would not be that of the input', () => {
    expect(() => run(input({ seed: 'other' }), { from: bytes })).toThrow('another seed');
  });
});

test('a policy that has ended is paid no longer, and its effect wears off', () => {
  const engine = createEngine(8192);
  engine.start(input({ policy: [lever('open', 1, 2, 1, 5)] }));
  const at = leverIds.indexOf('open');
  const quarters = Array.from(
    { length: 60 },
    () => (engine.step(), [engine.world.regions.paid[at]!, engine.world.lever.open[0]!] as const),
  );
  expect(quarters.slice(0, 8).map(([paid]) => Number(paid > 0))).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
  const inForce = quarters.map(([, level]) => level);
  expect(inForce.slice(0, 2)).toEqual([0, 0]);
  const highest = Math.max(...inForce);
  expect(inForce.indexOf(highest)).toBe(4);
  for (let t = 5; t < 60; t++) expect(inForce[t]).toBeCloseTo(inForce[t - 1]! * (1 - 1 / levers.open.lag), 12);
});
