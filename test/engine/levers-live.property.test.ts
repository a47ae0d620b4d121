import { assert, constantFrom, double, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  announcedLevel,
  indicatorIds,
  leverIds,
  levers,
  run,
  type LeverId,
  type PolicyMove,
  type RunResult,
} from '../../engine/index.ts';
import { input, lever, type Variant } from '../support/inputs.ts';

const FROM = 20;
const QUARTERS = 80;

/** Old firms from quarter 4 on, lobbying hard: somebody to protect, and capture to reform. */
const politics: Variant = { set: { incumbentAge: 4, lobbying: 0.2 } };
/** Settings where a lever has something to work on; the defaults for all others. */
const settings: Partial<Record<LeverId, Variant>> = {
  fdi: { set: { fdiRate: 0.3 } },
  local: { set: { fdiRate: 0.3 } },
  insp: { set: { chainShares: [0.05, 0.1, 0.85], initialInspection: 0, socialSanction: 0.01 } },
  protect: politics,
  reform: politics,
};

const runs = new Map<string, RunResult>();

function result(variant: Variant, policy: readonly PolicyMove[]): RunResult {
  const given = input({ ...variant, quarters: QUARTERS, policy: [...policy] });
  const key = JSON.stringify(given);
  let found = runs.get(key);
  if (found === undefined) {
    found = run(given);
    runs.set(key, found);
  }
  return found;
}

const seriesOf = (of: RunResult, id: (typeof indicatorIds)[number]): Float64Array => of.regions[0]!.series[id];
/** Bits, so that −0 and 0 differ and nothing hides behind a tolerance. */
const bits = (values: Float64Array): string => Buffer.from(values.slice().buffer).toString('hex');

describe.each([...leverIds])('lever %s', (id) => {
  const setting = settings[id] ?? {};

  test('changes no bit before it starts and moves every indicator it declares afterwards', () => {
    const twin = result(setting, []);
    const moved = result(setting, [lever(id, 0.8, FROM, 1)]);
    for (const indicator of indicatorIds) {
      expect(bits(seriesOf(moved, indicator).subarray(0, FROM)), indicator).toBe(
        bits(seriesOf(twin, indicator).subarray(0, FROM)),
      );
    }
    const unmoved = levers[id].indicators.filter(
      (indicator) => bits(seriesOf(moved, indicator).subarray(FROM)) === bits(seriesOf(twin, indicator).subarray(FROM)),
    );
    expect(unmoved).toEqual([]);
  });
});

describe('announced level', () => {
  test('v × min(1, (t − start + 1) / ramp) from the start, 0 before it and from the end on', () => {
    assert(
      property(
        constantFrom(...leverIds),
        double({ min: 0, max: 1, noNaN: true }),
        nat(100),
        integer({ min: 1, max: 100 }),
        integer({ min: 1, max: 40 }),
        nat(250),
        (id, level, from, length, ramp, quarter) => {
          const now = announcedLevel({ lever: id, level, from, to: from + length, ramp }, quarter);
          if (quarter < from || quarter >= from + length) expect(now).toBe(0);
          else expect(now).toBe(level * Math.min(1, (quarter - from + 1) / ramp));
        },
      ),
    );
  });

  test('reaches its level in the last quarter of the ramp, at once with a ramp of 0 or 1', () => {
    expect([19, 20, 23, 27, 28].map((quarter) => announcedLevel(lever('rd', 0.8, 20, 8), quarter))).toEqual([
      0, 0.1, 0.4, 0.8, 0.8,
    ]);
    expect(announcedLevel(lever('rd', 0.8, 20, 1), 20)).toBe(0.8);
    expect(announcedLevel(lever('rd', 0.8, 20, 0), 20)).toBe(0.8);
  });
});

describe('what a lever costs', () => {
  /** Without bail-outs and compensation nothing but the lever is paid, and all of it. */
  const frugal: Variant = {
    set: { bailOut: 0, buyOut: 0 },
    mechanismsOff: [{ mechanism: 'budgetConstraint', from: 0 }],
  };
  const paid = (of: RunResult, quarter: number) =>
    seriesOf(of, 'spending')[quarter]! - (quarter > 0 ? seriesOf(of, 'spending')[quarter - 1]! : 0);
  const withoutOutlays = leverIds.filter((id) => levers[id].outlays === undefined || id === 'reform');

  test.each(withoutOutlays)('%s: announced level × (fixed + per firm × firms at the start of the quarter)', (id) => {
    const move = lever(id, 0.8, FROM, 8, 60);
    const of = result(frugal, [move]);
    const { fixedCost, costPerFirm } = levers[id];
    for (let quarter = 1; quarter < QUARTERS; quarter++) {
      const firms = seriesOf(of, 'firms')[quarter - 1]!;
      expect(paid(of, quarter), `quarter ${quarter}`).toBeCloseTo(
        announcedLevel(move, quarter) * (fixedCost + costPerFirm * firms),
        9,
      );
    }
  });

  test.each(['rd', 'protect', 'pole', 'fdi', 'credit'] as const)('%s: outlays come on top of the rates', (id) => {
    const setting: Variant = { ...frugal, set: { ...frugal.set, incumbentAge: 4 } };
    const of = result(setting, [lever(id, 0.8, FROM, 1)]);
    let atRates = 0;
    for (let quarter = FROM; quarter < QUARTERS; quarter++) {
      atRates += 0.8 * (levers[id].fixedCost + levers[id].costPerFirm * seriesOf(of, 'firms')[quarter - 1]!);
    }
    expect(seriesOf(of, 'spending')[QUARTERS - 1]!).toBeGreaterThan(atRates + 1);
  });

  test('reform: those it disempowers are paid beside the rates', () => {
    const beside = (buyOut: number): number => {
      const of = result({ ...frugal, set: { ...politics.set, bailOut: 0, buyOut } }, [lever('reform', 0.8, FROM, 1)]);
      const { fixedCost, costPerFirm } = levers.reform;
      return paid(of, FROM) - 0.8 * (fixedCost + costPerFirm * seriesOf(of, 'firms')[FROM - 1]!);
    };
    expect(beside(0)).toBeCloseTo(0, 9);
    expect(beside(0.2)).toBeGreaterThan(0.1);
    expect(beside(0.4)).toBeCloseTo(2 * beside(0.2), 9);
  });

  test('the same lever twice: the higher level counts and is paid once', () => {
    const low = lever('infra', 0.5, FROM, 1);
    const high = lever('infra', 0.8, FROM, 1);
    const once = result(frugal, [high]);
    for (const both of [result(frugal, [low, high]), result(frugal, [high, low])]) {
      for (const indicator of indicatorIds) {
        expect(bits(seriesOf(both, indicator)), indicator).toBe(bits(seriesOf(once, indicator)));
      }
    }
  });

  test('a lever acts and is paid only in the region it is meant for', () => {
    const given = (policy: PolicyMove[]) => run(input({ ...frugal, regions: [{}, {}], quarters: 40, policy }));
    const there = given([{ ...lever('infra', 0.8, FROM, 1), region: 1 }]);
    const spending = there.regions.map(({ series }) => series.spending[39]!);
    expect(spending[0]).toBe(0);
    expect(spending[1]).toBeGreaterThan(0);
    const logistics = there.regions.map(({ series }) => series.logistics[39]!);
    expect(logistics[1]).toBeGreaterThan(logistics[0]!);
  });
});
