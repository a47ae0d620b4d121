/** A measured past beside a run: its size, its prices, and what is said of both. */
import { describe, expect, test } from 'vitest';
import { run, type RegionResult } from '../../engine/index.ts';
import {
  besideRun,
  changeSentence,
  factorSentence,
  pastChange,
  pastChanges,
  presets,
  resolve,
  type Measurements,
  type ObservableId,
  type PastSeries,
} from '../../experiments/index.ts';

const { series } = run(resolve({ format: 1, extends: 'swiss', quarters: 80 }, presets).input).regions[0]!;
const START = '1957Q3';
/** Quarter of the run at the end of a year. */
const endOf = (year: number): number => 4 * (year - 1957) + 1;

const place = { en: 'A place', zh: '某地' };
const measured = (
  observable: ObservableId,
  points: readonly (readonly [year: number, value: number])[],
  more: { readonly inflation?: number } = {},
): Measurements => ({
  place,
  series: [{ observable, ...more, points: points.map(([year, value]) => ({ year, value })) }],
});
const only = (found: readonly PastSeries[]): PastSeries => {
  expect(found.length).toBe(1);
  return found[0]!;
};

describe('one factor a scale', () => {
  test('is found where the past is the run, so many times larger', () => {
    const years = [1960, 1965, 1970, 1975];
    const points = years.map((year) => [year, 16 * series.firms[endOf(year)]!] as const);
    const { factor, points: placed } = only(besideRun(measured('firms', points), series, START));
    expect(factor).toBeCloseTo(16, 9);
    expect(placed.map(({ quarter }) => quarter)).toEqual(years.map(endOf));
    for (const { sized, run: value } of placed) expect(sized).toBeCloseTo(value, 9);
  });

  test('minimises the squares of the differences of logarithms', () => {
    const found = only(
      besideRun(
        measured('firms', [
          [1960, 900],
          [1968, 2500],
          [1974, 700],
        ]),
        series,
        START,
      ),
    );
    const squares = (factor: number): number =>
      found.points.reduce((sum, { measured: value, run: of }) => sum + Math.log(value / factor / of) ** 2, 0);
    for (const off of [0.9, 0.99, 1.01, 1.1]) expect(squares(found.factor)).toBeLessThan(squares(off * found.factor));
  });

  test('is the same for what is counted in one size, and 1 for shares', () => {
    const both: Measurements = {
      place,
      series: [
        {
          observable: 'firms',
          points: [
            { year: 1960, value: 1000 },
            { year: 1970, value: 3000 },
          ],
        },
        { observable: 'entries', points: [{ year: 1965, value: 50 }] },
        { observable: 'localSourcing', points: [{ year: 1965, value: 0.4 }] },
      ],
    };
    const [firms, entries, sourcing] = besideRun(both, series, START) as [PastSeries, PastSeries, PastSeries];
    expect(entries.factor).toBe(firms.factor);
    expect(sourcing.factor).toBe(1);
    expect(sourcing.points[0]!.sized).toBe(0.4);
    expect([firms.indicator, entries.indicator, sourcing.indicator]).toEqual(['firms', undefined, 'localShare']);
  });
});

test('only what was measured while the run lasts, at the end of its year or its quarter', () => {
  const found = only(
    besideRun(
      measured('firms', [
        [1950, 1],
        [1957, 2],
        [1960, 3],
        [1976, 4],
        [1977, 5],
        [1990, 6],
      ]),
      series,
      START,
    ),
  );
  expect(found.points.map(({ year }) => year)).toEqual([1957, 1960, 1976]);
  const spring: Measurements = {
    place,
    series: [{ observable: 'firms', points: [{ year: 1960, quarter: 1, value: 9 }] }],
  };
  expect(only(besideRun(spring, series, START)).points[0]!.quarter).toBe(endOf(1960) - 3);
});

test('nothing without a calendar, without a common point, or beside a run that is empty there', () => {
  const past = measured('firms', [[1960, 1000]]);
  expect(besideRun(past, series, undefined)).toEqual([]);
  expect(besideRun(past, series, '1990Q1')).toEqual([]);
  const none = { ...series, firms: new Float64Array(80) } as RegionResult['series'];
  expect(besideRun(past, none, START)).toEqual([]);
});

test('rising prices are taken out before the two meet', () => {
  const points = [1960, 1970].map((year) => [year, 1.05 ** (year - 1960) * 100] as const);
  const real = only(besideRun(measured('sales', points, { inflation: 0.05 }), series, START));
  expect(real.points.map(({ measured: value }) => value)).toEqual([100, expect.closeTo(100, 9)]);
  const nominal = only(besideRun(measured('sales', points), series, START));
  expect(nominal.points[1]!.measured).toBeCloseTo(162.889, 3);
});

/** A change made up of two values each, so that words can be held against numbers. */
const changed = (observable: ObservableId, [m0, m1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  pastChange({
    observable,
    factor: 1,
    points: [
      { quarter: 0, year: 1970, measured: m0, sized: m0, run: r0 },
      { quarter: 68, year: 1987, measured: m1, sized: m1, run: r1 },
    ],
  })!;

describe('what is said', () => {
  test.each([
    [
      changed('jobs', [100, 33], [100, 48]),
      'Measured employment fell by 67% from 1970 to 1987; this run: 52%.',
      '1970—1987 年实测从业人员下降 67%；本次运行下降 52%。',
    ],
    [
      changed('firms', [100, 33], [100, 110]),
      'Measured firms fell by 67% from 1970 to 1987; this run: rose by 10%.',
      '1970—1987 年实测企业数下降 67%；本次运行上升 10%。',
    ],
    [
      changed('firms', [100, 150], [100, 100.1]),
      'Measured firms rose by 50% from 1970 to 1987; this run: stayed level.',
      '1970—1987 年实测企业数上升 50%；本次运行基本持平。',
    ],
    [
      changed('exports', [1, 340], [1, 4.2]),
      'Measured exports at constant prices rose to 340 times from 1970 to 1987; this run: rose to 4.2 times.',
      '按不变价，1970—1987 年实测出口额增至 340 倍；本次运行增至 4.2 倍。',
    ],
    [
      changed('jobs', [1000, 4], [100, 50]),
      'Measured employment fell by 99.6% from 1970 to 1987; this run: 50%.',
      '1970—1987 年实测从业人员下降 99.6%；本次运行下降 50%。',
    ],
    [
      changed('localSourcing', [0.2, 0.5], [0.3, 0.25]),
      'Measured local sourcing rose by 30 points from 1970 to 1987; this run: fell by 5 points.',
      '1970—1987 年实测本地配套率上升 30 个百分点；本次运行下降 5 个百分点。',
    ],
  ])('%#', (change, en, zh) => {
    expect(changeSentence(change, 'en')).toBe(en);
    expect(changeSentence(change, 'zh')).toBe(zh);
  });

  test('the worst miss comes first, and one point says nothing', () => {
    const past: Measurements = {
      place,
      series: [
        {
          observable: 'firms',
          points: [
            { year: 1960, value: series.firms[endOf(1960)]! },
            { year: 1975, value: series.firms[endOf(1975)]! },
          ],
        },
        {
          observable: 'jobs',
          points: [
            { year: 1960, value: 9000 },
            { year: 1975, value: 90 },
          ],
        },
        { observable: 'suppliers', points: [{ year: 1960, value: 90 }] },
      ],
    };
    const told = pastChanges(besideRun(past, series, START));
    expect(told.map(({ observable }) => observable)).toEqual(['jobs', 'firms']);
    expect(told[1]!.off).toBeCloseTo(0, 9);
  });

  const sized = (
    observable: ObservableId,
    factor: number,
    unit?: { readonly en: string; readonly zh: string },
  ): PastSeries => ({
    observable,
    unit,
    factor,
    points: [{ quarter: 0, year: 1970, measured: 1, sized: 1, run: 1 }],
  });

  test.each([
    [[sized('firms', 15.7)], 'One firm of the model stands for 16 firms.', '模型中 1 家企业代表 16 家企业。'],
    // A unit of labour is ten jobs.
    [[sized('jobs', 10 * 1234)], 'One job of the model stands for 1,200 jobs.', '模型中 1 个岗位代表 1,200 个岗位。'],
    [[sized('firms', 0.25)], '4 firms of the model stand for one.', '模型中 4 家企业代表 1 家企业。'],
    [
      [sized('output', 1.63e6, { en: 'tonnes', zh: '吨' })],
      'One unit of output a quarter stands for 1.6 million tonnes a year.',
      '模型中每季产出 1 单位代表每年 160 万吨。',
    ],
    [
      [sized('sales', 2.4, { en: 'million yuan', zh: '百万元' })],
      'One unit of sales a year stands for 2.4 million yuan a year.',
      '模型中年销售额 1 单位代表每年 240 万元。',
    ],
    [
      [sized('sales', 3100, { en: 'million yuan', zh: '百万元' })],
      'One unit of sales a year stands for 3.1 billion yuan a year.',
      '模型中年销售额 1 单位代表每年 31 亿元。',
    ],
    [
      [sized('firms', 5.1), sized('entries', 5.1), sized('jobs', 110)],
      'One firm of the model stands for 5.1 firms; one job of the model stands for 11 jobs.',
      '模型中 1 家企业代表 5.1 家企业；模型中 1 个岗位代表 11 个岗位。',
    ],
    [[sized('ownBrandShare', 1)], '', ''],
  ])('how large the model is: %#', (past, en, zh) => {
    expect(factorSentence(past, 'en')).toBe(en);
    expect(factorSentence(past, 'zh')).toBe(zh);
  });
});
