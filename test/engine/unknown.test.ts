import { describe, expect, test } from 'vitest';
import {
  indicatorIds,
  phases,
  run,
  unknowns,
  unknownWhen,
  type IndicatorId,
  type RegionResult,
  type WorldEvent,
} from '../../engine/index.ts';
import { input } from '../support/inputs.ts';

const nobody = { initialFirms: 0, initialSuppliers: 0, startUpRate: 0, fdiRate: 0 };
const mayLack = indicatorIds.filter((id) => unknownWhen(id) !== undefined);
const always = indicatorIds.filter((id) => unknownWhen(id) === undefined);
const only = (quarters: number, set: object): RegionResult => run(input({ quarters, set })).regions[0]!;

/** Five years in which nobody buys. */
const noMarketFrom = (quarter: number): WorldEvent[] =>
  Array.from({ length: 20 }, (_event, k) => ({ quarter: quarter + k, kind: 'demandShock', size: -1 }));

describe('a region without firms', () => {
  const { series, phases: codes, verdict } = only(12, nobody);

  test.each(mayLack)('has no %s', (id) => {
    expect([...series[id]].every(Number.isNaN)).toBe(true);
  });

  test.each(always)('has a %s', (id) => {
    expect([...series[id]].every(Number.isFinite)).toBe(true);
  });

  test('counts and sums are 0: that is known', () => {
    const sums: readonly IndicatorId[] = [
      'firms',
      'suppliers',
      'employment',
      'valueAdded',
      'output',
      'captiveFirms',
      'startUps',
      'entries',
      'exits',
    ];
    for (const id of sums) expect([id, ...series[id]]).toEqual([id, ...series[id].map(() => 0)]);
  });

  test('is in formation and never took off', () => {
    expect([...new Set(codes)]).toEqual([phases.indexOf('formation')]);
    expect(verdict).toBe('neverTookOff');
  });
});

describe('a region with few firms', () => {
  const of = (firms: number) => only(1, { ...nobody, initialFirms: firms }).series;

  test('has all there is, with one firm at work', () => {
    const series = of(1);
    expect(series.firms[0]).toBe(1);
    for (const id of mayLack) expect([id, Number.isFinite(series[id][0])]).toEqual([id, true]);
  });

  test('shows little of a lock-in: one firm always agrees with itself', () => {
    const alone = of(1).lockInCognitive[0]!;
    // With nobody to disagree with, the index itself is extreme; its weight is 1 / 6.
    expect(6 * alone).toBeGreaterThan(0.6);
    expect(alone).toBeLessThan(0.17);
  });
});

test('every reason is used', () => {
  expect(new Set(mayLack.map(unknownWhen))).toEqual(new Set(Object.keys(unknowns)));
});

test('an unknown value has the same bits in every run: those of NaN, not of a quotient', () => {
  const dies = input({
    quarters: 80,
    set: { ...nobody, initialFirms: 3 },
    events: noMarketFrom(3),
  });
  const { regions } = run(dies);
  const bits = (values: Float64Array): bigint[] => [...new BigUint64Array(values.slice().buffer)];
  const found = indicatorIds.flatMap((id) =>
    bits(regions[0]!.series[id]).filter((_bits, t) => Number.isNaN(regions[0]!.series[id][t])),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(new Set(found)).toEqual(new Set([0x7ff8000000000000n]));
  expect(regions[0]!.phases.at(-1)).toBe(phases.indexOf('extinct'));
});

test('a founder that leaves in the first quarter leaves an extinct region behind', () => {
  const expensive = {
    ...nobody,
    initialFirms: 1,
    relocationPenalty: 0,
    initialWage: 1,
    relocationSlope: 10,
    footlooseDomestic: 1,
  };
  const runs = Array.from(
    { length: 40 },
    (_, k) => run(input({ seed: String(k), quarters: 3, set: expensive })).regions[0]!,
  );
  const gone = runs.filter(({ series }) => series.firms[0] === 0);
  expect(gone.length).toBeGreaterThan(0);
  for (const { phases: codes } of gone)
    expect([...codes].map((code) => phases[code])).toEqual(['extinct', 'extinct', 'extinct']);
});

test('no process reads an indicator: a region that was dead goes on as the same region', () => {
  const dead = { ...nobody, initialFirms: 3 };
  const given = input({ quarters: 60, set: dead, events: noMarketFrom(3) });
  const whole = run(given, { checkpointAt: 45 });
  expect(run(given, { from: whole.checkpoint! })).toEqual({
    ...run(given),
    firmQuarters: expect.any(Number),
    supplierQuarters: expect.any(Number),
  });
});
