import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { indicatorIds, type RegionResult } from '../../../engine/index.ts';
import type { ObservableId, PastSeries } from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { laneRow, pastOfLane, type TimelineRun } from '../../../ui/charts/lane-data.ts';
import { laneOf } from '../../../ui/charts/lanes.ts';
import { columnName, dataColumns, figureCsv } from '../../../ui/figures/figure-data.ts';
import { figureIds, linesOf } from '../../../ui/figures/figure-list.ts';
import { figureText } from '../../../ui/figures/figure-text.ts';
import { lineValues } from '../../../ui/figures/lines.ts';
import { pastOfLine, seriesOfLine } from '../../../ui/figures/past-lines.ts';

const quarters = 12;
/** Every series stands at 7, output and price make 49 a quarter. */
const run: TimelineRun = {
  series: Object.fromEntries(
    indicatorIds.map((id) => [id, new Float64Array(quarters).fill(7)]),
  ) as RegionResult['series'],
  phases: new Uint8Array(quarters),
};
const text = { zh: '某地', en: 'A place' };

const pastOf = (
  observable: ObservableId,
  sized: readonly number[],
  indicator?: PastSeries['indicator'],
): PastSeries => ({
  observable,
  indicator,
  factor: 1,
  points: sized.map((value, i) => ({ quarter: 4 * i + 3, year: 1990 + i, measured: value, sized: value, run: 7 })),
});

describe('what is drawn under a line', () => {
  it('stands in the unit of the line', () => {
    expect(pastOfLine([pastOf('jobs', [3, 5])], 'jobs')).toEqual([
      { quarter: 3, value: 30 },
      { quarter: 7, value: 50 },
    ]);
    // A line has a quarter of the sales of a year.
    expect(pastOfLine([pastOf('sales', [196])], 'sales')).toEqual([{ quarter: 3, value: 49 }]);
    expect(lineValues('sales', run.series, quarters)[3]).toBe(49);
    expect(pastOfLine([pastOf('firms', [9])], 'firms')).toEqual([{ quarter: 3, value: 9 }]);
  });

  it('is the sales where exports are known as well, and the exports where they are alone', () => {
    const [sales, exports] = [pastOf('sales', [8]), pastOf('exports', [4])];
    expect(seriesOfLine([exports, sales], 'sales')).toBe(sales);
    expect(seriesOfLine([exports], 'sales')).toBe(exports);
  });

  it('is nothing where nothing was measured', () => {
    expect(pastOfLine(undefined, 'firms')).toEqual([]);
    expect(pastOfLine([pastOf('firms', [9])], 'jobs')).toEqual([]);
    expect(pastOfLine([pastOf('ownBrandShare', [0.5])], 'firms')).toEqual([]);
  });

  it('has a place in some figure for firms, jobs, output and sales', () => {
    const shown = new Set(figureIds.flatMap((figure) => linesOf(figure)));
    for (const observable of ['firms', 'jobs', 'output', 'sales', 'exports'] as const) {
      const past = [pastOf(observable, [1])];
      expect(
        [...shown].some((line) => pastOfLine(past, line).length === 1),
        observable,
      ).toBe(true);
    }
  });
});

describe('numbers of a figure with a measured past', () => {
  const runs = {
    run,
    baseline: undefined,
    ghost: undefined,
    past: { series: [pastOf('jobs', [3, 5])], place: text },
  };

  it('have a column of it beside its line, empty where nothing was counted', () => {
    const columns = dataColumns('size', runs, quarters);
    expect(columns.map(columnName).slice(0, 3)).toEqual(['firms', 'jobs', 'jobs_measured']);
    const rows = csvParse(figureCsv(columns, calendarOf('1990Q1', 'en')));
    expect(rows.map((row) => row['jobs_measured'])).toEqual(['', '', '', '30', '', '', '', '50', '', '', '', '']);
  });

  it('are named in every language', () => {
    expect(new Set(Object.values(figureText).map(({ past }) => past)).size).toBe(2);
  });
});

describe('a lane of the time axis', () => {
  const past = [pastOf('firms', [9, 350], 'firms')];
  const strip = { top: 0, height: 100 };
  const rowWith = (shown: readonly PastSeries[] | undefined) =>
    laneRow(
      laneOf('firms'),
      { run, ghost: undefined, baseline: undefined, spread: undefined, past: shown },
      strip,
      quarters,
      'en',
    );

  it('shows what was measured of its one indicator', () => {
    expect(pastOfLane(laneOf('firms'), past)).toHaveLength(2);
    expect(pastOfLane(laneOf('employment'), past)).toEqual([]);
    expect(pastOfLane(laneOf('firms'), undefined)).toEqual([]);
  });

  it('has room for it', () => {
    expect(rowWith(undefined).heightOf(350)).toBeLessThan(0);
    expect(rowWith(past).heightOf(350)).toBeGreaterThanOrEqual(0);
  });
});
