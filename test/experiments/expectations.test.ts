import { describe, expect, it } from 'vitest';
import { indicatorIds } from '../../engine/index.ts';
import type { IndicatorId, RegionResult, RunResult, Verdict } from '../../engine/index.ts';
import { asExpected, checkExpectation, measureOf, parseDocument, presets, resolve } from '../../experiments/index.ts';
import type {
  ExpectationDocument,
  MeasureDocument,
  MeasureExpectation,
  ScenarioDocument,
} from '../../experiments/index.ts';

const what = { en: 'something', zh: '某事' };

function region(
  verdict: Verdict,
  own: Partial<Record<IndicatorId, readonly number[]>>,
  quarters: number,
): RegionResult {
  const series = Object.fromEntries(
    indicatorIds.map((id) => [id, Float64Array.from(own[id] ?? Array.from({ length: quarters }, () => 0))]),
  );
  return {
    series: series as RegionResult['series'],
    levers: {} as RegionResult['levers'],
    phases: new Uint8Array(quarters),
    verdict,
  };
}

const result: RunResult = {
  quarters: 6,
  regions: [
    region('lockedIn', { employment: [1, 4, 9, 9, 5, 2], output: [2, 2, 2, 2, 2, 2] }, 6),
    region('upgraded', { employment: [10, 20, 30, 40, 50, 60] }, 6),
  ],
  fingerprint: '0000000000000000',
  firmQuarters: 0,
  supplierQuarters: 0,
};
const regionIds = ['east', 'west'];

const measured = (measure: Omit<MeasureDocument, 'indicator'>) =>
  measureOf({ indicator: 'employment', ...measure }, result, regionIds);

describe('a measure', () => {
  it('is taken over the whole run of the first region unless told otherwise', () => {
    expect(measured({ at: 'mean' })).toBe(5);
    expect(measured({ at: 'max' })).toBe(9);
    expect(measured({ at: 'min' })).toBe(1);
    expect(measured({ at: 'last' })).toBe(2);
    expect(measured({ at: 'quarterOfMax' })).toBe(2);
    expect(measured({ at: 'mean', region: 'west' })).toBe(35);
  });

  it('includes the first quarter of its window and not the last', () => {
    expect(measured({ at: 'mean', from: 1, to: 3 })).toBe(6.5);
    expect(measured({ at: 'last', to: 2 })).toBe(4);
    expect(measured({ at: 'min', from: 2, to: 5 })).toBe(5);
  });

  it('names the quarter of the maximum counted from the start of the run, the first of several', () => {
    expect(measured({ at: 'quarterOfMax', from: 1 })).toBe(2);
    expect(measured({ at: 'quarterOfMax', from: 3 })).toBe(3);
  });

  it('ends with the run', () => {
    expect(measured({ at: 'mean', from: 4, to: 100 })).toBe(3.5);
    expect(measured({ at: 'mean', from: 6, to: 100 })).toBeNaN();
    expect(measured({ at: 'quarterOfMax', from: 9 })).toBeNaN();
  });

  it('is taken over all regions where it is asked for: the largest, or all added up', () => {
    expect(measured({ at: 'mean', across: 'largest' })).toBe(35);
    expect(measured({ at: 'min', across: 'largest' })).toBe(10);
    expect(measured({ at: 'max', across: 'total' })).toBe(62);
    expect(measured({ at: 'quarterOfMax', across: 'total', to: 5 })).toBe(4);
    expect(measured({ at: 'mean', across: 'largest', from: 6 })).toBeNaN();
  });

  it('refuses a region the run does not have', () => {
    expect(() => measured({ at: 'mean', region: 'north' })).toThrow('no region north');
  });
});

describe('an expectation', () => {
  const aboveFour: MeasureExpectation = {
    what,
    share: 1,
    measure: { indicator: 'employment', at: 'mean' },
    is: 'above',
    value: 4,
  };

  it('compares a number', () => {
    expect(checkExpectation(aboveFour, result, regionIds)).toEqual({ value: 5, holds: true });
    expect(checkExpectation({ ...aboveFour, is: 'below' }, result, regionIds)).toEqual({ value: 5, holds: false });
    expect(checkExpectation({ ...aboveFour, value: 5 }, result, regionIds).holds).toBe(false);
  });

  it('compares a ratio, also of two regions', () => {
    const share: MeasureExpectation = {
      ...aboveFour,
      dividedBy: { indicator: 'employment', region: 'west', at: 'max' },
      is: 'below',
      value: 0.1,
    };
    expect(checkExpectation(share, result, regionIds)).toEqual({ value: 5 / 60, holds: true });
  });

  it('holds neither way without anything to measure', () => {
    for (const is of ['above', 'below'] as const) {
      const empty = checkExpectation(
        { ...aboveFour, is, dividedBy: { indicator: 'exits', at: 'last' } },
        result,
        regionIds,
      );
      expect(empty.value).toBeNaN();
      expect(empty.holds).toBe(false);
      expect(
        checkExpectation(
          { ...aboveFour, is, measure: { indicator: 'output', at: 'mean', from: 50 } },
          result,
          regionIds,
        ).holds,
      ).toBe(false);
    }
  });

  it('names verdicts', () => {
    const expected: ExpectationDocument = { what, share: 1, verdict: ['upgraded', 'sustained'], region: 'west' };
    expect(checkExpectation(expected, result, regionIds)).toEqual({ value: 'upgraded', holds: true });
    expect(checkExpectation({ what, share: 1, verdict: ['upgraded'] }, result, regionIds)).toEqual({
      value: 'lockedIn',
      holds: false,
    });
  });
});

describe('the run an expectation asks for', () => {
  const document: ScenarioDocument = {
    format: 1,
    extends: 'default',
    policy: [{ lever: 'green', level: 0.5, from: 10 }],
    packages: { roads: { label: what, start: 30, policy: [{ lever: 'infra', level: 0.8, from: 4 }] } },
  };
  const base: ExpectationDocument = { what, share: 1, verdict: ['lockedIn'] };
  const levers = (expectation: ExpectationDocument) =>
    asExpected(document, expectation, presets).policy?.map(({ lever, from }) => `${lever}@${from}`);

  it('is the scenario itself unless it says otherwise', () => {
    expect(parseDocument(document, presets)).not.toHaveProperty('faults');
    expect(asExpected(document, base, presets)).toBe(document);
  });

  it('adds the package at the start of the package', () =>
    expect(levers({ ...base, package: 'roads' })).toEqual(['green@10', 'infra@34']));

  it('drops the policy of the scenario but not the package', () => {
    expect(levers({ ...base, policy: 'none' })).toEqual([]);
    expect(levers({ ...base, policy: 'none', package: 'roads' })).toEqual(['infra@34']);
  });

  it('is in the world it names, without the mechanisms it names', () => {
    const there = asExpected(
      document,
      { ...base, assumptions: { land: 600 }, mechanismsOff: [{ mechanism: 'externalities' }] },
      presets,
    );
    const { input } = resolve(there, presets);
    expect(input.regions[0]!.land).toBe(600);
    expect(input.mechanismsOff).toEqual([{ mechanism: 'externalities', from: 0 }]);
    expect(there.policy).toBe(document.policy);
  });

  it('refuses a package the scenario does not have', () => {
    expect(() => asExpected(document, { ...base, package: 'bridges' }, presets)).toThrow('bridges');
  });
});
