import { csvParse, tsvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { indicatorIds, type RegionResult } from '../../../engine/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import type { TimelineRun } from '../../../ui/charts/lane-data.ts';
import { columnName, dataColumns, figureCsv, figureTsv, fileName, yearEnds } from '../../../ui/figures/figure-data.ts';
import { figureIds, linesOf } from '../../../ui/figures/figure-list.ts';
import { figureText } from '../../../ui/figures/figure-text.ts';
import { punctuation } from '../../../experiments/index.ts';

const quarters = 10;
/** Every series climbs by `step` a quarter. */
function runWith(step: number): TimelineRun {
  const series = Object.fromEntries(
    indicatorIds.map((id) => [id, Float64Array.from({ length: quarters }, (_v, q) => (q + 1) * step)]),
  );
  return { series: series as RegionResult['series'], phases: new Uint8Array(quarters) };
}
const calendar = calendarOf('1998Q3', 'en');
const runs = { run: runWith(1), baseline: runWith(0.5), ghost: undefined };

describe('data of a figure', () => {
  it('has a column per line and run that is known', () => {
    expect(dataColumns('turnover', runs, quarters).map(columnName)).toEqual([
      'entriesPerYear',
      'entriesPerYear_do_nothing',
      'exitsPerYear',
      'exitsPerYear_do_nothing',
      'relocationsPerYear',
      'relocationsPerYear_do_nothing',
      'arrivalsPerYear',
      'arrivalsPerYear_do_nothing',
      'movedOutPersons',
      'movedOutPersons_do_nothing',
      'movedOutSkilledPersons',
      'movedOutSkilledPersons_do_nothing',
    ]);
    expect(dataColumns('lockIns', { run: undefined, baseline: undefined, ghost: undefined }, quarters)).toEqual([]);
  });

  it('is a CSV of every quarter at full precision', () => {
    const rows = csvParse(figureCsv(dataColumns('size', runs, quarters), calendar));
    expect(rows).toHaveLength(quarters);
    expect(rows.columns.slice(0, 7)).toEqual([
      'quarter',
      'year',
      'season',
      'firms',
      'firms_do_nothing',
      'jobs',
      'jobs_do_nothing',
    ]);
    expect(rows[0]).toMatchObject({
      quarter: '0',
      year: '1998',
      season: '3',
      firms: '1',
      jobs: '10',
      jobs_do_nothing: '5',
    });
    expect(rows[2]).toMatchObject({ quarter: '2', year: '1999', season: '1', firms_do_nothing: '1.5' });
  });

  it('counts a year of a running total, from quarter 0 on', () => {
    const rows = csvParse(figureCsv(dataColumns('turnover', runs, quarters), calendar));
    expect(rows.map((row) => row['entriesPerYear'])).toEqual(['1', '2', '3', '4', '4', '4', '4', '4', '4', '4']);
  });

  it('goes to the clipboard under the words of the page', () => {
    const [head] = figureTsv(
      dataColumns('size', runs, quarters),
      calendar,
      figureText.zh,
      punctuation.zh.brackets,
    ).split('\n');
    expect(head!.split('\t').slice(0, 7)).toEqual([
      '运行季序',
      '年份',
      '季度',
      '企业数',
      '企业数（无政策）',
      '就业',
      '就业（无政策）',
    ]);
    const rows = tsvParse(
      figureTsv(dataColumns('size', runs, quarters), calendar, figureText.en, punctuation.en.brackets),
    );
    expect(rows[9]!['firms (do nothing)']).toBe('5');
  });

  it('is named so that the run can be found again, whatever the seed holds', () => {
    const stamp = {
      scenarioId: 'default',
      scenarioTitle: '',
      seed: '1001',
      fingerprint: '0123456789abcdef',
      engine: '0123456789ab',
    };
    expect(fileName('size', stamp, 'csv')).toBe('jiqun-default-size-seed-1001-0123456789abcdef.csv');
    expect(fileName('size', { ...stamp, scenarioId: '../我的 集群', seed: 'a/b:c' }, 'svg')).toBe(
      'jiqun-.._我的_集群-size-seed-a_b_c-0123456789abcdef.svg',
    );
  });
});

describe('rows of the table', () => {
  it('are the ends of years and the end of the run', () => {
    expect(yearEnds(10, calendar)).toEqual([1, 5, 9]);
    expect(yearEnds(11, calendar)).toEqual([1, 5, 9, 10]);
    expect(yearEnds(8, calendarOf(undefined, 'en'))).toEqual([3, 7]);
  });
});

describe('words', () => {
  it('name every line of a figure differently', () => {
    for (const text of Object.values(figureText)) {
      for (const figure of figureIds) {
        const names = linesOf(figure).map((line) => text.lines[line]);
        expect(new Set(names).size, figure).toBe(names.length);
      }
    }
  });

  it('give every panel a unit', () => {
    for (const text of Object.values(figureText))
      for (const { unit } of Object.values(text.panels)) expect(unit).not.toBe('');
  });
});
