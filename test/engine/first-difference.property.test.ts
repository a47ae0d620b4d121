import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference, run } from '../../engine/index.ts';
import { input, lever, upgradePackage } from '../support/inputs.ts';
import { seriesBits } from './bits.ts';
import { propertyRuns } from './property-runs.ts';
import { relatedWorlds } from './related-worlds.ts';

const quarters = { min: 1, max: 60 };

test('before it two runs are the same to the last bit, whatever was changed', () => {
  fc.assert(
    fc.property(relatedWorlds(quarters, 2), ([a, b]) => {
      const at = firstDifference(a!, b!);
      expect(at).toBeLessThanOrEqual(Math.min(a!.quarters, b!.quarters));
      if (at > 0) expect(seriesBits(run(b!), at)).toBe(seriesBits(run(a!), at));
    }),
    propertyRuns(60),
  );
});

test('it is the same from either side, and a run differs nowhere from itself', () => {
  fc.assert(
    fc.property(relatedWorlds(quarters, 3), ([a, , c]) => {
      expect(firstDifference(a!, c!)).toBe(firstDifference(c!, a!));
      expect(firstDifference(a!, structuredClone(a!))).toBe(a!.quarters);
    }),
    propertyRuns(200),
  );
});

describe('where it lies', () => {
  const bar = { lever: 'open', level: 0.5, from: 60, to: 120, ramp: 8 } as const;
  const base = input({ policy: [bar] });
  const off = { mechanism: 'cognitiveLockIn', from: 70 } as const;
  const event = { quarter: 90, kind: 'demandShock', size: -0.4 } as const;

  test.each([
    ['a bar gone', input(), 60],
    ['another level', input({ policy: [{ ...bar, level: 0.6 }] }), 60],
    ['a later start', input({ policy: [{ ...bar, from: 66 }] }), 60],
    ['an earlier end', input({ policy: [{ ...bar, to: 100 }] }), 100],
    ['another ramp: in its first quarter', input({ policy: [{ ...bar, ramp: 4 }] }), 60],
    ['a ramp of none is one of a quarter', input({ policy: [{ ...bar, ramp: 0 }] }), 60],
    ['in one region only', input({ policy: [{ ...bar, region: 0 }] }), 60],
    ['another bar', input({ policy: [bar, lever('rd', 0.1, 81)] }), 81],
    ['a bar of no level', input({ policy: [bar, lever('rd', 0, 81)] }), 200],
    ['bars of other levers in another order', input({ policy: [...upgradePackage(60), bar].toReversed() }), 60],
    ['an event', input({ policy: [bar], events: [event] }), 90],
    ['a mechanism', input({ policy: [bar], mechanismsOff: [off] }), 70],
    ['a length', input({ policy: [bar], quarters: 150 }), 150],
    ['luck', input({ policy: [bar], seed: '2' }), 0],
    ['the world', input({ policy: [bar], set: { startUpRate: 0.5 } }), 0],
    ['regions', input({ policy: [bar], regions: [{}, {}] }), 0],
  ])('%s', (_what, other, at) => {
    expect(firstDifference(base, other)).toBe(at);
  });

  test('order does not matter between levers, and does within one: spending is summed in it', () => {
    const two = [lever('open', 0.5, 60), lever('rd', 0.5, 60)];
    expect(firstDifference(input({ policy: two }), input({ policy: two.toReversed() }))).toBe(200);
    const same = [lever('open', 0.5, 60), lever('open', 0.7, 60)];
    expect(firstDifference(input({ policy: same }), input({ policy: same.toReversed() }))).toBe(60);
  });

  test('a mechanism listed twice is off once', () => {
    expect(
      firstDifference(input({ mechanismsOff: [off] }), input({ mechanismsOff: [{ ...off, from: 90 }, off] })),
    ).toBe(200);
    expect(
      firstDifference(input({ mechanismsOff: [off] }), input({ mechanismsOff: [{ ...off, from: 60 }, off] })),
    ).toBe(60);
  });
});
