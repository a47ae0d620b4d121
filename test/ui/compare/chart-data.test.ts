import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { chartCsv } from '../../../ui/compare/chart-data.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import type { PathView, Snapshot } from '../../../ui/compare/snapshot.ts';

const quarters = 6;
const line = (value: number): Float64Array => Float64Array.from({ length: quarters }, (_none, q) => value + q);
const bands = { p05: line(1), p25: line(2), p50: line(3), p75: line(4), p95: line(5) };
const unread = {} as PathView['odds'];
const base = {
  id: 'base',
  bands,
  rows: line(0),
  outcomes: new Uint8Array(),
  outcomeRows: line(0),
  odds: unread,
  against: undefined,
};
const series = { mean: line(10), low: line(9).fill(Number.NaN, 0, 2), high: line(11) };
const other: PathView = { ...base, id: 'path1', against: { series } as PathView['against'] };
const snapshot: Snapshot = {
  replicates: 30,
  endings: 30,
  quarters,
  indicator: 'employment',
  reference: 'base',
  paths: [base, other],
};

test('every quarter of every path is a row, in the unit of the chart; the reference has no difference', () => {
  const text = chartCsv(snapshot, {
    nameOf: (id) => (id === 'base' ? 'Do nothing' : '=Upgrade, "soon"'),
    calendar: calendarOf('2000Q1', 'en'),
    times: 10,
  });
  const rows = csvParse(text);
  expect(rows).toHaveLength(2 * quarters);
  expect(rows[5]).toEqual({
    quarter: '5',
    year: '2001',
    season: '2',
    path: 'base',
    name: 'Do nothing',
    against: '',
    indicator: 'employment',
    p05: '60',
    p25: '70',
    p50: '80',
    p75: '90',
    p95: '100',
    difference: '',
    differenceLow: '',
    differenceHigh: '',
    pairs: '',
  });
  // An interval that is not known yet is empty, a name keeps its marks and is no formula.
  expect(rows[7]).toMatchObject({
    path: 'path1',
    name: `'=Upgrade, "soon"`,
    against: 'base',
    difference: '110',
    differenceLow: '',
    pairs: '30',
  });
  expect(rows[11]).toMatchObject({ difference: '150', differenceLow: '140', differenceHigh: '160' });
});
