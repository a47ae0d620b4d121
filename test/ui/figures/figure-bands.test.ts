// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { endMean } from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { figureLayout } from '../../../ui/figures/figure-layout.ts';
import { drawnPanels } from '../../../ui/figures/figure-lines.ts';
import { indicatorOf } from '../../../ui/figures/lines.ts';
import { QUARTERS } from '../golden/runs.ts';
import { baseline, run, spread } from '../golden/timeline-page.tsx';

const view = {
  lang: 'en',
  quarters: QUARTERS,
  calendar: calendarOf(undefined, 'en'),
  regionName: '',
  still: true,
  acts: true,
} as const;
const many = { p05: 1, p25: 2, p50: 3, p75: 4, p95: 5, known: 50 };
const layout = figureLayout(600, QUARTERS, 2, 60);

test('a figure shows where many runs go and their medians, of one run where no more are known', () => {
  const ends = { now: { ends: { employment: many } }, alone: { ends: { employment: many } }, effects: {}, runs: 50 };
  const runs = { run, ghost: undefined, baseline };
  const [firms, jobs] = drawnPanels('size', { ...runs, spread: { ...spread, ends } }, layout, view);
  expect([firms!.bands.map(({ kind }) => kind), jobs!.bands]).toEqual([
    ['tl-most-alone', 'tl-most', 'tl-middle'],
    expect.objectContaining({ length: 3 }),
  ]);
  // Jobs are ten to a labour unit, in bands and ends too.
  expect(jobs!.lines[0]!.end).toEqual({ over: { kind: 'runs', count: 50 }, run: 30, nothing: 30 });
  const one = { over: { kind: 'run' }, run: endMean(run.series.firms), nothing: endMean(baseline.series.firms) };
  expect(firms!.lines[0]!.end).toEqual(one);
  expect(drawnPanels('size', runs, layout, view)[1]!.bands).toEqual([]);
});

test('lines made of several indicators or of totals have no bands', () => {
  expect([indicatorOf('jobs'), indicatorOf('wage'), indicatorOf('labourCost'), indicatorOf('exits')]).toEqual([
    'employment',
    'wage',
    undefined,
    undefined,
  ]);
});
