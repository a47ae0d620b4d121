import { describe, expect, it } from 'vitest';
import { verdicts, type RunResult, type Verdict } from '../../engine/index.ts';
import {
  comparisonValues,
  createComparison,
  meanInterval,
  quantile,
  variance,
  verdictCounts,
  verdictTransitions,
  type Comparison,
  type ComparisonShape,
} from '../../experiments/index.ts';
import { fabricated, fabricatedRegion, fabricatedWorld, level } from './fabricated.ts';
import { normals } from './normals.ts';

const shape: ComparisonShape = {
  paths: ['base', 'upgrade', 'protect'],
  regions: 1,
  quarters: 12,
  kept: ['valueAdded'],
};
const value = { indicator: 'valueAdded' } as const;

/** Runs of three paths with common luck, and some of their own. */
function runs(replicates: number, quarters = 12): RunResult[] {
  const next = normals('compare');
  return Array.from({ length: replicates }, () => {
    const luck = Array.from({ length: quarters }, () => 5 * next());
    return [0, 4, -2].map((effect) =>
      fabricated(
        quarters,
        { valueAdded: luck.map((common) => 100 + effect + common + next()) },
        verdicts[Math.floor(Math.abs(next()) * 2) % 5] as Verdict,
      ),
    );
  }).flat();
}

function gather(
  results: readonly RunResult[],
  given: ComparisonShape = shape,
  skip: readonly number[] = [],
): Comparison {
  const comparison = createComparison(given);
  results.forEach((result, k) => (skip.includes(k) ? undefined : comparison.add(k, result)));
  return comparison;
}

const lateMean = ({ regions }: RunResult): number =>
  regions[0]!.series.valueAdded.slice(-8).reduce((sum, v) => sum + v, 0) / 8;
const everything = (c: Comparison) => [
  c.replicates,
  ...[0, 1, 2].flatMap((path) => [
    c.effect({ path, against: 0, ...value }),
    c.effectSeries({ path, against: 2, ...value }),
    c.verdictsOf(path),
    c.bands(path, 'valueAdded'),
    c.differenceBands(path, 0, 'valueAdded'),
  ]),
];

describe('a comparison', () => {
  const results = runs(40);
  const comparison = gather(results);

  it('gives the mean of the paired differences with its interval', () => {
    const differences = Array.from({ length: 40 }, (_, k) => lateMean(results[3 * k + 1]!) - lateMean(results[3 * k]!));
    const expected = meanInterval(differences);
    const effect = comparison.effect({ path: 1, against: 0, ...value });
    expect(effect).toMatchObject({ path: 'upgrade', against: 'base', pairs: 40, window: { from: 4, to: 12 } });
    for (const end of ['mean', 'low', 'high'] as const) expect(effect[end]).toBeCloseTo(expected[end], 9);
    expect(effect.low).toBeLessThan(4);
    expect(effect.high).toBeGreaterThan(4);
    expect(effect.pathMean - effect.againstMean).toBeCloseTo(effect.mean, 9);
  });

  it('tells how many runs pairing saved', () => {
    const [a, b] = [1, 0].map((path) => Array.from({ length: 40 }, (_, k) => lateMean(results[3 * k + path]!)));
    const difference = a!.map((x, k) => x - b![k]!);
    const ratio = (variance(a!) + variance(b!)) / variance(difference);
    expect(comparison.effect({ path: 1, against: 0, ...value }).varianceRatio).toBeCloseTo(ratio, 6);
    expect(ratio).toBeGreaterThan(5);
  });

  it('is the same the other way round, with the sign turned', () => {
    const forth = comparison.effect({ path: 2, against: 1, ...value });
    const back = comparison.effect({ path: 1, against: 2, ...value });
    expect([back.mean, back.low, back.high]).toEqual([-forth.mean, -forth.high, -forth.low]);
    expect(back.varianceRatio).toBe(forth.varianceRatio);
    expect(comparison.effect({ path: 1, against: 1, ...value })).toMatchObject({ mean: 0, low: 0, high: 0 });
  });

  it('gives the difference quarter by quarter', () => {
    const series = comparison.effectSeries({ path: 1, against: 0, ...value });
    const at7 = Array.from(
      { length: 40 },
      (_, k) =>
        results[3 * k + 1]!.regions[0]!.series.valueAdded[7]! - results[3 * k]!.regions[0]!.series.valueAdded[7]!,
    );
    const expected = meanInterval(at7);
    expect(series.mean[7]).toBeCloseTo(expected.mean, 9);
    expect(series.low[7]).toBeCloseTo(expected.low, 9);
    expect(series.high[7]).toBeCloseTo(expected.high, 9);
  });

  it('gives exact quantiles of a path and of a difference', () => {
    const at3 = (path: number) =>
      Array.from({ length: 40 }, (_, k) => results[3 * k + path]!.regions[0]!.series.valueAdded[3]!);
    const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
    expect(comparison.bands(1, 'valueAdded').p25[3]).toBe(quantile(sorted(at3(1)), 0.25));
    const difference = at3(1).map((x, k) => x - at3(0)[k]!);
    expect(comparison.differenceBands(1, 0, 'valueAdded').p95[3]).toBe(quantile(sorted(difference), 0.95));
    expect(() => comparison.bands(1, 'firms')).toThrow('firms is not kept');
  });

  it('counts verdicts and how they change', () => {
    const outcomes = [0, 1].map((path) => comparison.verdictsOf(path));
    const counts = verdictCounts(outcomes[1]!);
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(40);
    const matrix = verdictTransitions(outcomes[0]!, outcomes[1]!);
    verdicts.forEach((verdict, v) => {
      expect(matrix[v]!.reduce((sum, n) => sum + n, 0)).toBe(verdictCounts(outcomes[0]!)[verdict]);
      expect(matrix.reduce((sum, row) => sum + row[v]!, 0)).toBe(counts[verdict]);
    });
  });

  it('does not depend on when it is asked', () => {
    const asked = createComparison(shape);
    results.forEach((result, k) => {
      asked.add(k, result);
      if (k % 7 === 0) everything(asked);
    });
    expect(everything(asked)).toEqual(everything(comparison));
  });

  it('leaves out a replicate that misses a run, in every path', () => {
    const without = gather(results, shape, [4]);
    const clean = gather([...results.slice(0, 3), ...results.slice(6)]);
    expect(without.replicates).toBe(39);
    expect(everything(without)).toEqual(everything(clean));
  });

  it('does not count a replicate under way', () => expect(gather(results.slice(0, 8)).replicates).toBe(2));

  it('refuses runs of another shape, twice or out of order', () => {
    const open = gather(results.slice(0, 4));
    expect(() => open.add(3, results[3]!)).toThrow(RangeError);
    expect(() => open.add(9, fabricated(11))).toThrow('another shape');
    expect(() => open.add(9, fabricatedWorld(12, [fabricatedRegion(12), fabricatedRegion(12)]))).toThrow(
      'another shape',
    );
  });

  it('keeps regions and windows apart', () => {
    const given: ComparisonShape = {
      paths: ['a', 'b'],
      regions: 2,
      quarters: 4,
      windows: [
        { from: 0, to: 2 },
        { from: 2, to: 4 },
      ],
      kept: [],
    };
    const two = createComparison(given);
    const world = (east: number, west: number) =>
      fabricatedWorld(4, [
        fabricatedRegion(4, { firms: [east, east, 2 * east, 2 * east] }),
        fabricatedRegion(4, { firms: [west, west, west, west] }),
      ]);
    [world(1, 10), world(3, 10), world(2, 20), world(4, 25)].forEach((result, k) => two.add(k, result));
    const effect = (region: number, window: number) =>
      two.effect({ path: 1, against: 0, indicator: 'firms', region, window }).mean;
    expect([effect(0, 0), effect(0, 1), effect(1, 0)]).toEqual([2, 4, 2.5]);
  });

  it('has no spread before paths part', () => {
    const same = gather(
      Array.from({ length: 6 }, (_, k) => fabricated(12, { valueAdded: level(12, Math.floor(k / 2)) })),
      {
        ...shape,
        paths: ['a', 'b'],
      },
    );
    expect(same.effect({ path: 1, against: 0, ...value })).toMatchObject({
      mean: 0,
      low: 0,
      high: 0,
      varianceRatio: Number.NaN,
    });
  });

  it('says what it will hold in memory', () => {
    expect(comparisonValues(shape, 100) - comparisonValues(shape, 0)).toBe(3 * 12 * 100);
  });
});

describe('stopping when precise enough', () => {
  const results = runs(200);
  const stop = { ...value, absolute: 0.25 } as const;
  const stopped = gather(results, { ...shape, stop });

  it('stops at the first replicate that is narrow enough', () => {
    expect(stopped.finished).toBe(true);
    const { low, high } = stopped.effect({ path: 1, against: 0, ...value });
    expect((high - low) / 2).toBeLessThanOrEqual(0.25);
    expect(gather(results.slice(0, 3 * (stopped.replicates - 1)), { ...shape, stop }).finished).toBe(false);
  });

  it('gives the same however many runs were under way', () => {
    const exact = gather(results.slice(0, 3 * stopped.replicates), { ...shape, stop });
    expect(everything(exact)).toEqual(everything(stopped));
  });

  it('does not stop before it has seen a few, nor without a width', () => {
    expect(gather(results, { ...shape, stop: { ...value, absolute: 1e9 } }).replicates).toBe(12);
    expect(gather(results, { ...shape, stop: { ...value } }).finished).toBe(false);
  });

  it('knows widths relative to the effect', () => {
    const relative = gather(results, { ...shape, stop: { ...value, relative: 0.2 } });
    const { mean, low, high } = relative.effect({ path: 2, against: 0, ...value });
    expect((high - low) / 2).toBeLessThanOrEqual(0.2 * Math.abs(mean));
  });
});

/**
 * Share of comparisons whose interval holds the true difference of 3; `alike` replicates in a row share part of what a
 * policy does.
 */
function coverage(
  name: string,
  pairs: number,
  given: Partial<ComparisonShape>,
  samples: number,
  alike = given.perWorld ?? 1,
): number {
  const next = normals(name);
  let holding = 0;
  for (let sample = 0; sample < samples; sample++) {
    const comparison = createComparison({ paths: ['a', 'b'], regions: 1, quarters: 1, kept: [], ...given });
    let worldEffect = 0;
    for (let k = 0; k < pairs && !comparison.finished; k++) {
      if (k % alike === 0) worldEffect = alike === 1 ? 0 : next();
      const luck = 10 * next();
      comparison.add(2 * k, fabricated(1, { valueAdded: [luck + next()] }));
      comparison.add(2 * k + 1, fabricated(1, { valueAdded: [luck + 3 + worldEffect + next()] }));
    }
    const { low, high } = comparison.effect({ path: 1, against: 0, ...value });
    holding += Number(low <= 3 && 3 <= high);
  }
  return holding / samples;
}

describe('95 % intervals hold the truth in 90 to 98 of 100 comparisons', () => {
  it.each([
    ['of five pairs', 5, {}, 2500],
    ['of thirty pairs', 30, {}, 1200],
    ['of twenty worlds with two runs each', 40, { perWorld: 2 }, 1200],
    ['stopped when precise enough', 60, { stop: { ...value, absolute: 0.6 } }, 1500],
  ] as const)('%s', (name, pairs, given, samples) => {
    const share = coverage(name, pairs, given, samples);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(0.98);
  });

  it('and would not if runs that share a world counted as independent', () => {
    expect(coverage('of ten worlds with four runs each', 40, { perWorld: 1 }, 800, 4)).toBeLessThan(0.9);
  });
});
