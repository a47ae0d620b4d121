/** What is unknown counts for nothing, whatever is asked of many runs: on results that no engine made. */
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  columnRows,
  createAttribution,
  createComparison,
  createEnsemble,
  createOutlook,
  createWindow,
  endOf,
  checkExpectation,
  leftOfPeak,
  measureOf,
  movedBetween,
  movedText,
  parquetTable,
  ratioInterval,
  runColumns,
  windowVariants,
  type AttributionDesign,
  type WindowDesign,
} from '../../experiments/index.ts';
import { createMoments } from '../../experiments/statistics/moments.ts';
import { spellsAbove } from '../../experiments/telling/chronicle/windows.ts';
import { input } from '../support/inputs.ts';
import { fabricated, fabricatedRegion, level } from './fabricated.ts';

const NONE = Number.NaN;
const levels = (...values: readonly number[]) => fabricated(values.length, { functionLevel: values });

describe('a measure', () => {
  const result = levels(NONE, 1, 3, NONE);
  const at = (kind: 'mean' | 'max' | 'min' | 'last' | 'quarterOfMax', from = 0, to = 4) =>
    measureOf({ indicator: 'functionLevel', at: kind, from, to }, result, ['r']);

  it('is over the quarters in which it is known', () => {
    expect([at('mean'), at('max'), at('min'), at('quarterOfMax')]).toEqual([2, 3, 1, 2]);
    expect([at('last'), at('last', 0, 3)]).toEqual([NONE, 3]);
  });

  it('is unknown where none is', () => {
    expect((['mean', 'max', 'min', 'last', 'quarterOfMax'] as const).map((kind) => at(kind, 3))).toEqual(
      level(5, NONE),
    );
  });

  it('holds neither way, nor as a share of nothing', () => {
    const measure = { indicator: 'functionLevel', at: 'last' } as const;
    const text = { en: 'x', zh: 'x' };
    for (const is of ['above', 'below'] as const) {
      expect(checkExpectation({ measure, is, value: 1, text, share: 1 } as never, result, ['r'])).toEqual({
        value: NONE,
        holds: false,
      });
      const ofNothing = {
        measure: { indicator: 'firms', at: 'max' },
        dividedBy: { indicator: 'output', at: 'max' },
        is,
        value: 1,
        text,
      };
      expect(checkExpectation(ofNothing as never, result, ['r']).holds).toBe(false);
    }
  });
});

describe('moments', () => {
  it('leave out what is unknown, cell by cell', () => {
    const moments = createMoments(3);
    moments.add(Float64Array.of(1, NONE, NONE));
    moments.add(Float64Array.of(3, 5, NONE));
    expect([0, 1, 2].map(moments.count)).toEqual([2, 1, 0]);
    expect([...moments.mean]).toEqual([2, 5, NONE]);
    expect([0, 1, 2].map(moments.variance)).toEqual([2, NONE, NONE]);
  });
});

describe('an ensemble', () => {
  const ensemble = createEnsemble({ capacity: 4, regions: 1, quarters: 2 });
  [levels(1, NONE), levels(NONE, NONE), levels(3, NONE)].forEach((result) => ensemble.add(result));
  const { functionLevel } = ensemble.summary().regions[0]!.indicators;

  it('is over the runs that know it, and says how many', () => {
    expect([
      functionLevel.mean[0],
      functionLevel.quantiles.p50[0],
      functionLevel.quantiles.p05[0],
      functionLevel.known[0],
    ]).toEqual([2, 2, 1.1, 2]);
  });

  it('is unknown where no run knows', () => {
    expect(functionLevel.final).toEqual({
      p05: NONE,
      p25: NONE,
      p50: NONE,
      p75: NONE,
      p95: NONE,
      mean: NONE,
      known: 0,
    });
  });
});

describe('a comparison', () => {
  const shape = {
    paths: ['a', 'b'],
    regions: 1,
    quarters: 2,
    windows: [{ from: 0, to: 2 }],
    kept: ['functionLevel'] as const,
  };
  const gather = (perWorld: number, ...runs: readonly (readonly [number, number])[]) => {
    const comparison = createComparison({ ...shape, perWorld });
    runs.forEach((values, k) => comparison.add(k, levels(...values)));
    return comparison;
  };
  const effectOf = (comparison: ReturnType<typeof gather>, path = 1, against = 0) =>
    comparison.effect({ path, against, indicator: 'functionLevel' });

  it('pairs only runs that both know, and takes levels over the same pairs', () => {
    const found = effectOf(gather(1, [1, 1], [2, 2], [9, 9], [NONE, NONE], [1, 3], [NONE, 4], [NONE, NONE], [5, 5]));
    expect(found).toMatchObject({ pairs: 2, mean: 1.5, againstMean: 1.5, pathMean: 3 });
    expect(effectOf(gather(1, [1, 1], [NONE, NONE]))).toMatchObject({
      pairs: 0,
      mean: NONE,
      low: NONE,
      high: NONE,
      varianceRatio: NONE,
      againstMean: 1,
      pathMean: NONE,
    });
  });

  it('reads the same backwards', () => {
    const both = gather(1, [1, 1], [2, 2], [9, 9], [NONE, NONE], [1, 3], [NONE, 4]);
    expect(effectOf(both, 0, 1)).toMatchObject({ pairs: 2, mean: -1.5, againstMean: 3, pathMean: 1.5 });
    expect(effectOf(both, 0, 0)).toMatchObject({ pairs: 3, mean: 0, varianceRatio: NONE });
  });

  it('knows a world only where every run in it does', () => {
    const worlds = gather(2, [1, 1], [2, 2], [3, 3], [4, 4], [1, 1], [2, 2], [NONE, NONE], [9, 9]);
    expect(effectOf(worlds)).toMatchObject({ pairs: 1, mean: 1, againstMean: 2, pathMean: 3 });
  });

  it('has gaps in its series and bands, and nothing else that is no number', () => {
    const found = gather(1, [1, NONE], [2, NONE], [3, NONE], [NONE, NONE]);
    const series = found.effectSeries({ path: 1, against: 0, indicator: 'functionLevel' });
    expect([...series.mean]).toEqual([1, NONE]);
    expect([...found.bands(1, 'functionLevel').p50]).toEqual([2, NONE]);
    expect([...found.bands(0, 'functionLevel').p95]).toEqual([2.9, NONE]);
    expect([...found.differenceBands(1, 0, 'functionLevel').p50]).toEqual([1, NONE]);
  });

  it('has no gain from pairing where the differences vary by nothing but rounding', () => {
    const ratio = (jitter: number) =>
      effectOf(gather(1, [1, 1], [2, 2], [2, 2], [3 + jitter, 3 + jitter], [4, 4], [5, 5])).varianceRatio;
    expect([ratio(0), ratio(1e-15), ratio(1e-6)]).toEqual([NONE, NONE, NONE]);
    expect(ratio(0.01)).toBeGreaterThan(1000);
    expect(Number.isFinite(ratio(0.01))).toBe(true);
  });
});

describe('an outlook', () => {
  const gathering = createOutlook(
    { inputs: [input({ quarters: 2 }), input({ quarters: 2 })], phrase: 'x' },
    { ends: ['functionLevel'], bands: ['functionLevel'] },
  );
  [levels(1, NONE), levels(2, 2), levels(3, 3), levels(NONE, NONE), levels(NONE, NONE), levels(4, 4)].forEach(
    (result, k) => gathering.add(k, result),
  );
  let step = gathering.read().next();
  const reading = gathering.read();
  for (step = reading.next(); step.done !== true; ) step = reading.next();
  const { now, alone, effects } = step.value.regions[0]!;

  it('counts the runs and pairs that know', () => {
    expect([now.ends.functionLevel!.p50, now.ends.functionLevel!.known]).toEqual([2, 2]);
    expect([alone!.ends.functionLevel!.p50, alone!.ends.functionLevel!.known]).toEqual([3, 2]);
    expect(effects!.functionLevel).toEqual({ mean: -1, low: NONE, high: NONE });
    expect([...now.bands.functionLevel!.p50]).toEqual([2, 3]);
  });
});

describe('a window of opportunity', () => {
  const windows = (...runs: readonly (readonly number[])[]) => {
    const design = {
      starts: [0],
      inputs: Array.from({ length: 1 + windowVariants.length }),
    } as unknown as WindowDesign;
    const gathered = createWindow(design, { indicator: 'functionLevel' });
    runs.forEach((values, k) =>
      gathered.add(
        k,
        fabricated(84, {
          functionLevel: [...level(76, values[0]!), ...level(8, values[1]!)],
          lockInPolitical: level(84, NONE),
        }),
      ),
    );
    return gathered.summary();
  };

  it('is over the pairs with a peak and a level', () => {
    const { curves, twin } = windows([2, 1], [2, 2], [2, NONE], [NONE, NONE], [1, 1], [1, 1]);
    expect(curves[0]!.points[0]).toMatchObject({ pairs: 1, mean: 0.5, level: 1, rescued: { mean: 1 } });
    expect(curves[1]!.points[0]).toMatchObject({ pairs: 0, mean: NONE, rescued: { mean: NONE } });
    expect(twin[0]).toMatchObject({ level: 0.5, capture: NONE, unaided: { mean: 0 } });
    expect(curves.map(({ pointOfNoReturn }) => pointOfNoReturn.kind)).toEqual(['notReached', 'noPeak']);
  });
});

describe('an attribution', () => {
  const design = {
    method: 'exact',
    players: [{ id: 'p', label: { en: 'p', zh: 'p' } }],
    active: [0],
    regionIds: ['r'],
    runsPerReplicate: 2,
    runOfSubset: [0, 1],
  } as unknown as AttributionDesign;

  it('leaves out replicates with a run that has no such outcome, and counts them', () => {
    const gathered = createAttribution(design, endOf('functionLevel', 2));
    [levels(1, 1), levels(2, 2), levels(NONE, NONE), levels(5, 5)].forEach((result, k) => gathered.add(k, result));
    expect(gathered.summary()).toMatchObject({ replicates: 1, unknown: 1, without: 1, with: 2 });
  });

  it('has no share of a peak of nothing', () => {
    const gathered = createAttribution(design, leftOfPeak('employment', 2));
    [level(2, 0), [2, 1], level(2, 4), [4, 1]].forEach((employment, k) =>
      gathered.add(k, fabricated(2, { employment })),
    );
    expect(gathered.summary()).toMatchObject({ replicates: 1, unknown: 1, without: 1 });
  });
});

describe('what moved', () => {
  const region = (functionLevel: number) =>
    fabricatedRegion(4, { functionLevel: level(4, functionLevel), lockIn: level(4, NONE) });
  const moved = movedBetween(region(2), region(NONE));

  it('tells a level that is no more, and nothing about one that never was', () => {
    expect(moved.outcomes[0]).toEqual({
      indicator: 'functionLevel',
      before: 2,
      after: NONE,
      difference: NONE,
      relative: undefined,
    });
    expect(movedText(moved, 'en')).toContain('function level from 2.00 to unknown (too few firms)');
    expect(movedText(moved, 'zh')).toContain('功能等级由 2.00 变为未知（企业太少）');
    expect(movedText(moved, 'en')).not.toMatch(/lock-in|NaN/);
    expect(movedText(movedBetween(region(NONE), region(NONE)), 'en')).toContain('nothing moved');
  });
});

describe('a spell', () => {
  it('neither begins nor is told to ease in what is unknown', () => {
    expect(spellsAbove([NONE, NONE, 1, 1, NONE, NONE, 0], 0.5, 0.5, 2)).toEqual([{ from: 2, until: 3, ended: false }]);
    expect(spellsAbove([1, NONE, 0, 0], 0.5, 0.5, 2)).toEqual([]);
    expect(spellsAbove([1, 1, 0], 0.5, 0.5, 2)).toEqual([{ from: 0, until: 1, ended: true }]);
  });
});

it('a ratio to nothing is unknown', () => {
  expect(ratioInterval([1, 2], [0, 0])).toEqual({ mean: NONE, low: NONE, high: NONE });
});

describe('a table', () => {
  const given = input({ quarters: 2, set: { initialFirms: 0, initialSuppliers: 0, startUpRate: 0, fdiRate: 0 } });
  const columns = runColumns({ regions: [{ id: 'r', name: { en: 'r', zh: 'r' } }] }, run(given));

  it('has empty cells as text, and zeros where that is known', () => {
    const [head, first] = columnRows(columns);
    const cell = (name: string) => first![head!.indexOf(name)];
    expect([cell('functionLevel'), cell('lockIn'), cell('firms'), cell('employment'), cell('phase')]).toEqual([
      '',
      '',
      '0',
      '0',
      'formation',
    ]);
    expect(first!.join()).not.toContain('NaN');
  });

  it('has null in Parquet, in columns that say so', async () => {
    const rows = await parquetReadObjects({ file: parquetWriteBuffer(parquetTable(columns, {})) });
    expect(rows[1]).toMatchObject({ functionLevel: null, lockIn: null, firms: 0, employment: 0, region: 'r' });
    expect(Object.values(rows[1]!).some(Number.isNaN)).toBe(false);
  });
});
