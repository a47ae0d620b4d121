import { describe, expect, test } from 'vitest';
import { indicatorIds, run, verdicts, type RunResult } from '../../engine/index.ts';
import { createEnsemble, ensembleInputs, ensembleSeeds, ensembleValues, quantile } from '../../experiments/index.ts';
import { input } from '../support/inputs.ts';

/** A result of one region and two quarters in which every indicator is `value`, then ten times that. */
function result(value: number, verdict: RunResult['regions'][number]['verdict'] = 'sustained'): RunResult {
  const series = Object.fromEntries(indicatorIds.map((id) => [id, Float64Array.of(value, 10 * value)]));
  return {
    quarters: 2,
    regions: [
      {
        series: series as RunResult['regions'][number]['series'],
        levers: {} as RunResult['regions'][number]['levers'],
        phases: new Uint8Array(2),
        verdict,
      },
    ],
    fingerprint: '',
    firmQuarters: 0,
    supplierQuarters: 0,
  };
}

describe('quantiles of type 7', () => {
  // What R's quantile(x, p) and NumPy's default give.
  test.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.95, 3.85],
    [[3, 1000], 0.05, 52.85],
    [[7], 0.95, 7],
    [[1, 5, 9], 1, 9],
    [[1, 5, 9], 0, 1],
  ])('of %j at %f is %f', (sorted, probability, expected) => {
    expect(quantile(sorted, probability)).toBeCloseTo(expected, 12);
  });
});

describe('an ensemble', () => {
  test('gives exact quantiles and means per quarter, whatever order the runs come in', () => {
    const values = [5, 1, 4, 2, 3];
    const summaries = [values, values.toReversed()].map((order) => {
      const ensemble = createEnsemble({ capacity: 8, regions: 1, quarters: 2 });
      for (const value of order) ensemble.add(result(value));
      return ensemble.summary();
    });
    const [first] = summaries;
    expect(summaries[1]).toEqual(first);
    expect(first?.runs).toBe(5);
    const { quantiles, mean, final } = first!.regions[0]!.indicators.firms;
    expect([...quantiles.p50]).toEqual([3, 30]);
    expect([...quantiles.p25]).toEqual([2, 20]);
    expect([...mean]).toEqual([3, 30]);
    expect(final.p95).toBeCloseTo(48, 12);
  });

  test('counts every verdict, also those nobody reached', () => {
    const ensemble = createEnsemble({ capacity: 3, regions: 1, quarters: 2 });
    for (const verdict of ['lockedIn', 'upgraded', 'lockedIn'] as const) ensemble.add(result(1, verdict));
    expect(ensemble.summary().regions[0]?.verdicts).toEqual({
      ...Object.fromEntries(verdicts.map((verdict) => [verdict, 0])),
      lockedIn: 2,
      upgraded: 1,
    });
  });

  test('can be asked on the way and before the first run', () => {
    const ensemble = createEnsemble({ capacity: 2, regions: 1, quarters: 2 });
    expect(ensemble.summary().runs).toBe(0);
    expect([...ensemble.summary().regions[0]!.indicators.firms.mean]).toEqual([Number.NaN, Number.NaN]);
    ensemble.add(result(4));
    expect([...ensemble.summary().regions[0]!.indicators.firms.quantiles.p05]).toEqual([4, 40]);
    ensemble.add(result(6));
    expect([...ensemble.summary().regions[0]!.indicators.firms.mean]).toEqual([5, 50]);
  });

  test('refuses one run too many and runs of another shape', () => {
    const ensemble = createEnsemble({ capacity: 1, regions: 1, quarters: 2 });
    expect(() => createEnsemble({ capacity: 1, regions: 1, quarters: 3 }).add(result(1))).toThrow(RangeError);
    ensemble.add(result(1));
    expect(() => ensemble.add(result(1))).toThrow(RangeError);
  });

  test('says how many values it keeps', () => {
    expect(ensembleValues({ capacity: 100, regions: 2, quarters: 200 })).toBe(100 * 2 * 200 * indicatorIds.length);
  });

  test('numbers its seeds from 1 and changes nothing else', () => {
    expect(ensembleSeeds('a b', 3)).toEqual(['a b/1', 'a b/2', 'a b/3']);
    const base = input({ seed: 'x', quarters: 4 });
    const inputs = [...ensembleInputs(base, 2)];
    expect(inputs).toEqual([
      { ...base, seed: 'x/1' },
      { ...base, seed: 'x/2' },
    ]);
    expect(run(inputs[0]!).fingerprint).not.toBe(run(inputs[1]!).fingerprint);
  });
});
