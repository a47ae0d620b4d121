/** What is counted of forecasts as they would have been made, and told, from numbers that are made up. */
import { describe, expect, test } from 'vitest';
import {
  errorTable,
  errorText,
  fiveYearTable,
  horizonTotals,
  lastQuarterTable,
  lossTable,
  outsideTable,
  scoreSentences,
  seriesScores,
  withoutTable,
  type ForecastsDocument,
} from '../../../experiments/index.ts';
import { hidden, madeForecasts } from '../../support/made-forecasts.ts';

const names: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  'uk-coal': { en: 'Coal', zh: '煤炭' },
  'hsinchu-park': { en: 'Park', zh: '园区' },
};
const place = (id: string) => names[id] ?? { en: id, zh: id };
const rows = ({ rows: all }: { readonly rows: readonly (readonly string[])[] }): string[] =>
  all.map((cells) => cells.join(' | '));
const of = (points: ForecastsDocument['origins'][number]['points']): ForecastsDocument => ({
  ...madeForecasts,
  origins: [{ ...madeForecasts.origins[0]!, lastQuarter: true, points }],
});

describe('counts', () => {
  const totals = horizonTotals(seriesScores(madeForecasts));

  test('every series once, whatever its number of points; shares apart', () => {
    expect(totals.map(({ years, series, points }) => [years, series, points])).toEqual([
      [1, 2, 2],
      [5, 3, 5],
      [10, 1, 1],
    ]);
    // Jobs .4, firms .1, sales .2.
    expect(totals[1]!.error.model).toBeCloseTo(0.7 / 3);
    expect(totals[1]!.error.autoregression).toBeCloseTo(0.9 / 3);
    const shares = horizonTotals(seriesScores(madeForecasts), true);
    expect(shares.map(({ years, points }) => [years, points])).toEqual([[5, 1]]);
    expect(shares[0]!.error.model).toBeCloseTo(0.25);
  });

  test('points inside, and series on which the model is nearer; as near is not nearer', () => {
    expect(totals[1]!.inside).toEqual({ model: 0.6, randomWalk: 0.6, trend: 0.6, autoregression: 0.6 });
    expect(totals[1]!.nearer).toEqual({ autoregression: 2, randomWalk: 3, trend: 3 });
    const [tie] = horizonTotals(seriesScores(of([hidden('jobs', 1961, 1, [0.1, -0.1, 0.1, 0.1])])));
    expect(tie!.nearer).toEqual({ autoregression: 0, randomWalk: 0, trend: 0 });
  });

  test('years ahead go to the nearest of one, three, five and ten', () => {
    for (const [ahead, years] of [
      [1, 1],
      [2, 3],
      [3, 3],
      [4, 5],
      [6, 5],
      [7, 10],
      [10, 10],
    ] as const) {
      const found = horizonTotals(seriesScores(of([hidden('jobs', 1970, ahead, [0, 0, 0, 0])])));
      expect(found.map((one) => one.years)).toEqual([years]);
    }
  });
});

describe('tables', () => {
  test('errors are factors, as per cent', () => {
    expect(errorText(Math.log(1.25), 'en')).toBe('25.0%');
    expect(errorText(Math.log(3), 'en')).toBe('200%');
    expect(rows(errorTable(horizonTotals(seriesScores(madeForecasts)), 'en'))[2]).toBe(
      '7–10 years | 1 | 1 | 49.2% | 82.2% | 82.2% | 22.1% | 0 of 1 | 1 of 1 | 1 of 1',
    );
  });

  test('what something simpler is nearer on, the worst first', () => {
    expect(rows(lossTable(madeForecasts, place, 'en'))).toEqual([
      'Coal | Employment |  |  | 49.2% (AR(1) 22.1%) | 49.2% (AR(1) 22.1%)',
      'Park | Sales | 22.1% (random walk 10.5%) |  |  | ',
    ]);
    expect(rows(lossTable(madeForecasts, place, 'zh'))[1]).toBe(
      '园区 | 销售额（产值） | 22.1%（随机游走 10.5%） |  |  | ',
    );
  });

  test('what lies outside the band, with years in a row as one', () => {
    expect(rows(outsideTable(madeForecasts, place, 'en'))).toEqual([
      'Coal | Employment | 1960 | 3 of 4 | 1964–1965: too high; 1967: too low',
    ]);
    expect(rows(outsideTable(madeForecasts, place, 'zh'))).toEqual([
      '煤炭 | 从业人员 | 1960 | 3/4 | 1964—1965：偏高；1967：偏低',
    ]);
  });

  test('the last quarter alone, who is nearest at five years, and places without a forecast', () => {
    expect(rows(lastQuarterTable(madeForecasts, place, 'en'))).toEqual([
      'Park | Sales | 2010 | 3 of 3 | –',
      'Park | Own-brand share | 2010 | 1 of 1 | –',
    ]);
    expect(rows(fiveYearTable(madeForecasts, place, 'en'))).toEqual([
      'Coal | Employment | 2 | 49.2% | 82.2% | 82.2% | 22.1% | AR(1)',
      'Coal | Firms | 1 | 10.5% | 22.1% | 22.1% | 35.0% | Calibrated forecast',
      'Park | Sales | 2 | 22.1% | 35.0% | 35.0% | 49.2% | Calibrated forecast',
      'Park | Own-brand share | 1 | 0.25 | 0.50 | 0.50 | 0.50 | Calibrated forecast',
    ]);
    const [short, dead] = rows(withoutTable(madeForecasts, place, 'en'));
    expect(short).toContain('too few figures');
    expect(dead).toContain('at the end of 1921: only 80 runs of the model have a cluster');
    expect(rows(withoutTable(madeForecasts, place, 'zh'))[1]).toContain(
      '1921 年末：在有数据的年份里，模型中只有 80 次运行',
    );
  });
});

describe('sentences', () => {
  test('say what was reached', () => {
    expect(scoreSentences(madeForecasts, 'en')).toEqual([
      'At five years the calibrated forecast beats AR(1) on 2 of 3 series, at least half, the mark set beforehand; it is nearer than a random walk on 3 and than a trend on 3.',
      'Of the last quarter of the points of every place, held back and forecast, 4 of 4 (100%) lie inside the 90% band; the mark set beforehand is 75%.',
      'A 90% band ought to hold nine points in ten; that of the calibrated forecast holds 100% at 1 year, 60% at 4–6 years and 0% at 7–10 years: too narrow at 4–6 years and 7–10 years, wider than it need be at 1 year.',
      'On average over the series the smallest error is that of the calibrated forecast at 1 year (16.2%), of the calibrated forecast at 4–6 years (26.3%) and of AR(1) at 7–10 years (22.1%; calibrated forecast: 49.2%).',
    ]);
    expect(scoreSentences(madeForecasts, 'zh')).toEqual([
      '五年期上，校准预测在 3 个序列中的 2 个上优于 AR(1)，达到事先定下的一半；优于随机游走的有 3 个，优于趋势外推的有 3 个。',
      '各地最后四分之一的数据点予以隐藏并加以预测，4 个点中有 4 个（100%）落在 90% 区间内，达到事先定下的 75%。',
      '90% 区间理应包含十分之九的点；校准预测的区间实际包含：1 年 100%、4—6 年 60%、7—10 年 0%；4—6 年、7—10 年偏窄，1 年偏宽。',
      '就各序列的平均误差而言，误差最小者：1 年为校准预测（16.2%）；4—6 年为校准预测（26.3%）；7—10 年为 AR(1)（22.1%，校准预测为 49.2%）。',
    ]);
  });

  test('say plainly what was not', () => {
    const lost = of([
      hidden('jobs', 1965, 5, [0.5, 0.4, 0.6, 0.4]),
      hidden('firms', 1965, 5, [0.5, 0.4, 0.6, 0.4]),
      hidden('output', 1965, 5, [0.1, 0.4, 0.6, 0.4]),
    ]);
    const en = scoreSentences(lost, 'en');
    expect(en[0]).toBe(
      'At five years the calibrated forecast beats AR(1) on only 1 of 3 series, fewer than half: so far ahead AR(1) is the better guide to most of them; it is nearer than a random walk on 1 and than a trend on 3.',
    );
    expect(en[1]).toContain('1 of 3 (33%) lie inside the 90% band; fewer than the 75% set beforehand');
    const zh = scoreSentences(lost, 'zh');
    expect(zh[0]).toContain('仅有 1 个优于 AR(1)，不足一半');
    expect(zh[1]).toContain('未达到事先定下的 75%');
  });

  test('say nothing of what was not measured', () => {
    expect(scoreSentences({ ...madeForecasts, origins: [] }, 'en')).toEqual([]);
  });
});
