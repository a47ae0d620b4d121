import { expect, test } from 'vitest';
import { verdicts, type IndicatorId } from '../../engine/index.ts';
import {
  baselineOf,
  createComparison,
  FIRST_PRESET,
  createOutlook,
  meanInterval,
  outlookDesign,
  outlookInputs,
  presets,
  quantile,
  replicateSeed,
  resolve,
  seedParts,
  doNothingRun,
  type Outlook,
  type OutlookGathering,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { input } from '../support/inputs.ts';
import { fabricated } from './fabricated.ts';

const QUARTERS = 20;
const question = { ends: ['valueAdded', 'firms'], bands: ['firms'] } as const satisfies Record<
  string,
  readonly IndicatorId[]
>;
const move = { lever: 'rd', level: 0.5, from: 4, to: QUARTERS, ramp: 4 } as const;
const withPolicy = input({ seed: '8', quarters: QUARTERS, policy: [move] });
const alone = input({ seed: '8', quarters: QUARTERS });

function readAll(gathering: OutlookGathering): Outlook {
  const reading = gathering.read();
  for (;;) {
    const piece = reading.next();
    if (piece.done === true) return piece.value;
  }
}

test('a seed phrase tells whose replicate it is', () => {
  for (const phrase of ['8', '运气 7', 'a/b', '1/2']) {
    for (const replicate of [0, 9, 198])
      expect(seedParts(replicateSeed(phrase, replicate))).toEqual({ phrase, replicate });
  }
  for (const phrase of ['8', 'a/b', '/3', '8/0', '8/01', '8/', '8/1234567890'])
    expect(seedParts(phrase)).toEqual({ phrase, replicate: undefined });
});

test('a scenario with a policy is asked about beside itself without one, a replicate among the others', () => {
  const { inputs, phrase } = outlookDesign({ ...withPolicy, seed: '8/17' });
  expect([phrase, inputs.length, inputs[1]!.policy]).toEqual(['8', 2, []]);
  expect(outlookDesign(alone).inputs).toHaveLength(1);
  const runs = [...outlookInputs(outlookDesign(withPolicy), 3)];
  expect(runs.map(({ seed, policy }) => [seed, policy.length])).toEqual([
    ['8/1', 1],
    ['8/1', 0],
    ['8/2', 1],
    ['8/2', 0],
    ['8/3', 1],
    ['8/3', 0],
  ]);
  expect([...outlookInputs(outlookDesign(withPolicy), 3, 3)]).toEqual(runs.slice(3));
});

test('doing nothing may happen in another world', () => {
  const own = resolve({ format: 1, extends: FIRST_PRESET, assumptions: { marketToRivals: 1.5 } }, presets);
  const shipped = resolve({ format: 1, extends: FIRST_PRESET }, presets);
  expect(doNothingRun(own)).toBeUndefined();
  expect(doNothingRun(shipped, shipped)).toBeUndefined();
  expect(doNothingRun(own, shipped)?.input).toEqual(shipped.input);
  const inputs = outlookDesign(own.input, doNothingRun(own, shipped)?.input).inputs;
  expect(inputs.map(({ assumptions }) => assumptions.marketToRivals)).toEqual([
    1.5,
    shipped.input.assumptions.marketToRivals,
  ]);
});

/** Value added rises from `level` by 1 a quarter. */
const run = (level: number, verdict: number) =>
  fabricated(
    QUARTERS,
    {
      valueAdded: Array.from({ length: QUARTERS }, (_, t) => level + t),
      firms: Array.from({ length: QUARTERS }, () => level),
    },
    verdicts[verdict]!,
  );

test('ends, bands, verdicts and paired differences are those of the whole pairs', () => {
  const gathering = createOutlook(outlookDesign(withPolicy), question);
  const levels = [30, 10, 50, 20, 40];
  levels.forEach((level, k) => {
    gathering.add(2 * k, run(level + 5 + k, 0));
    // The twin of the third run failed: neither counts.
    if (k !== 2) gathering.add(2 * k + 1, run(level, 3));
  });
  expect(gathering.count).toBe(4);
  const { replicates, regions } = readAll(gathering);
  expect(replicates).toEqual([0, 1, 3, 4]);
  const [{ now, alone: nothing, effects }] = regions as [(typeof regions)[number]];
  // The mean of the last eight of twenty quarters lies 15.5 above the first.
  const ends = [35, 16, 28, 49].map((level) => level + 15.5).toSorted((a, b) => a - b);
  expect(now.ends.valueAdded!.p50).toBeCloseTo(quantile(ends, 0.5), 10);
  expect(now.ends.valueAdded!.p05).toBeCloseTo(quantile(ends, 0.05), 10);
  expect(nothing!.ends.firms!.p50).toBe(25);
  expect(nothing!.bands.firms!.p95[7]).toBeCloseTo(quantile([10, 20, 30, 40], 0.95), 10);
  expect(nothing!.bands.valueAdded).toBeUndefined();
  expect([now.verdicts.upgraded, nothing!.verdicts.lockedIn]).toEqual([4, 4]);
  const interval = meanInterval([5, 6, 8, 9]);
  expect(effects!.valueAdded!.mean).toBeCloseTo(interval.mean, 10);
  expect(effects!.valueAdded!.low).toBeCloseTo(interval.low, 10);
  expect(effects!.valueAdded!.high).toBeCloseTo(interval.high, 10);
});

test('going on later gives the bits of going through at once', () => {
  const whole = createOutlook(outlookDesign(withPolicy), question);
  const parts = createOutlook(outlookDesign(withPolicy), question);
  const results = [3, 1, 4, 1, 5, 9, 2, 6].map((digit, k) => run(digit / 7, k % 5));
  results.forEach((result, k) => whole.add(k, result));
  results.slice(0, 3).forEach((result, k) => parts.add(k, result));
  readAll(parts);
  results.slice(3).forEach((result, k) => parts.add(3 + k, result));
  expect(readAll(parts)).toEqual(readAll(whole));
});

test('effects have the bits of a comparison of the same runs', () => {
  const gathering = createOutlook(outlookDesign(withPolicy), question);
  const comparison = createComparison({ paths: ['now', 'alone'], regions: 1, quarters: QUARTERS });
  [3.1, 1.7, 4.3, 1.9, 5.2, 9.6, 2.4, 6.8].forEach((level, k) => {
    gathering.add(k, run(level, k % 5));
    comparison.add(k, run(level, k % 5));
  });
  const { mean, low, high } = comparison.effect({ path: 0, against: 1, indicator: 'valueAdded' });
  expect(readAll(gathering).regions[0]!.effects!.valueAdded).toEqual({ mean, low, high });
});

test('doing nothing in a world with other regions is nothing to compare with', () => {
  const document: ScenarioDocument = {
    format: 1,
    extends: 'default',
    quarters: 60,
    regions: [{ id: 'a' }, { id: 'b' }],
  };
  const own = resolve(document, presets);
  expect(doNothingRun(own, resolve(baselineOf(document, false, presets), presets))).toBeUndefined();
});
