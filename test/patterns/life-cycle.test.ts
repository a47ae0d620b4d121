/**
 * The default region against the measurements of two earlier implementations of the same description (50 seeds each):
 * rise and fall (P1), the upgrade package (P2), protection (P3), and chains (P5). Bands are 10 % around those medians;
 * with fewer than 50 seeds the sampling error of a median is added to them.
 */
import { describe, expect, test } from 'vitest';
import { phases } from '../../engine/index.ts';
import { input, lever, upgradePackage } from '../support/inputs.ts';
import { end, ensemble, mean, median, peak, quarterOfPeak, SEEDS, share } from './measure.ts';

/** Standard error of a median for `sd` between seeds, beyond what 50 seeds have. */
const extra = (sd: number): number => (SEEDS >= 50 ? 0 : 2 * 1.25 * sd * (1 / Math.sqrt(SEEDS) - 1 / Math.sqrt(50)));

function near(value: number, expected: number, sd: number): void {
  expect(value).toBeGreaterThan(0.9 * expected - extra(sd));
  expect(value).toBeLessThan(1.1 * expected + extra(sd));
}

const base = ensemble((seed) => input({ seed }));
const upgraded = ensemble((seed) => input({ seed, policy: upgradePackage(60) }));
const guarded = ensemble((seed) => input({ seed, policy: [lever('protect', 0.9, 100, 4)] }));

describe('P1 the default region rises and falls', () => {
  test('phases run from formation through growth to decline', () => {
    const names = base.map((region) => [...new Set(region.phases)].map((k) => phases[k]));
    const inOrder = (found: readonly unknown[]) =>
      found[0] === 'formation' && found[1] === 'growth' && found.includes('decline');
    expect(share(names.map(inOrder))).toBeGreaterThanOrEqual(0.8);
  });
  test('peak of firms: median about 267, all of 150 to 400', () => {
    const peaks = base.map(({ series }) => peak(series.firms));
    near(median(peaks), 267, 40);
    expect(share(peaks.map((n) => n >= 150 && n <= 400))).toBeGreaterThanOrEqual(0.9);
  });
  test('employment peaks about quarter 97', () =>
    near(median(base.map(({ series }) => quarterOfPeak(series.employment))), 97, 8));
  test('employment ends at about 0.42 of its peak', () =>
    near(median(base.map(({ series }) => end(series.employment) / peak(series.employment))), 0.42, 0.04));
  test('function level ends about 1.6', () =>
    near(median(base.map(({ series }) => end(series.functionLevel))), 1.6, 0.1));
});

describe('P2 the upgrade package from quarter 60', () => {
  test('value added stays above 0.8 of its own peak in nine of ten seeds', () => {
    expect(
      share(upgraded.map(({ series }) => end(series.valueAdded) >= 0.8 * peak(series.valueAdded))),
    ).toBeGreaterThanOrEqual(0.9);
  });
  test('value added ends above twice the unaided twin', () => {
    const ratio = upgraded.map(({ series }, k) => end(series.valueAdded) / end(base[k]!.series.valueAdded));
    expect(median(ratio)).toBeGreaterThan(2);
    expect(share(ratio.map((times) => times > 1))).toBe(1);
  });
  test('function level ends above 2', () =>
    expect(share(upgraded.map(({ series }) => end(series.functionLevel) > 2))).toBeGreaterThanOrEqual(0.8));
});

describe('P3 protection from quarter 100', () => {
  const against = (id: 'employment' | 'valueAdded' | 'lockInPolitical', from: number, to: number) =>
    guarded.map(({ series }, k) => mean(series[id], from, to) - mean(base[k]!.series[id], from, to));
  test('jobs rise in years 2 to 6', () =>
    expect(share(against('employment', 108, 125).map((d) => d > 0))).toBeGreaterThanOrEqual(0.9));
  test('value added is lower at the end', () =>
    expect(share(against('valueAdded', 180, 200).map((d) => d < 0))).toBeGreaterThanOrEqual(0.9));
  test('capture is higher at the end', () =>
    expect(share(against('lockInPolitical', 192, 200).map((d) => d > 0))).toBe(1));
});

describe('P5 chains teach different things', () => {
  const chainRegion = (chain: 0 | 1 | 2) =>
    ensemble((seed) => {
      const shares = [0, 1, 2].map((c) => Number(c === chain)) as [number, number, number];
      return input({ seed, quarters: 84, set: { chainShares: shares, chainTestRate: 0 } });
    }).map(({ series }) => ({
      process:
        Math.log(series.efficiency[80]! / series.efficiency[4]!) + Math.log(series.quality[80]! / series.quality[4]!),
      function: series.functionLevel[80]! - series.functionLevel[4]!,
    }));
  const [captive, relational, market] = [chainRegion(0), chainRegion(1), chainRegion(2)];
  const of = (rows: typeof captive, what: 'process' | 'function') => median(rows.map((row) => row[what]));

  test('process upgrading: captive ≥ relational > market', () => {
    expect(of(captive, 'process')).toBeGreaterThanOrEqual(of(relational, 'process'));
    expect(of(relational, 'process')).toBeGreaterThan(of(market, 'process'));
  });
  test('functional upgrading: market > relational > captive', () => {
    expect(of(market, 'function')).toBeGreaterThan(of(relational, 'function'));
    expect(of(relational, 'function')).toBeGreaterThan(of(captive, 'function'));
  });
});
