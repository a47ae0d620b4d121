/** What a brief reads off runs: measured points where they belong in time, starts that can still be chosen. */
import { expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import {
  besideRun,
  forecast,
  observables,
  observe,
  placeOfPreset,
  presets,
  readingAt,
  resolve,
  type WindowSummary,
} from '../../../experiments/index.ts';
import { windowOf } from '../../../ui/brief/gather.ts';
import { outsideOf, pastOf } from '../../../ui/brief/gather-past.ts';
import { firstYear, readingsAfter } from '../../../ui/brief/past-study.ts';

test('a run that begins within a year meets its measured past in the right quarters', async () => {
  const { input, scenario } = resolve({ format: 1, extends: 'swiss' }, presets);
  expect(scenario.start).toBe('1957Q3');
  const { founded, before } = firstYear(scenario.start)!;
  expect([founded, before]).toEqual([1958, 2]);
  expect(firstYear('1978Q1')).toEqual({ founded: 1978, before: 0 });
  expect(firstYear(undefined)).toBeUndefined();

  const measurements = await (await placeOfPreset('swiss'))!.load();
  const results = ['a', 'b', 'c'].map((seed) => run({ ...input, seed }));
  const observed = observe(measurements, founded);
  const readings = results.map((result) => readingsAfter(result, before, observed.step));
  const past = pastOf(
    { measurements, observed, before, bands: forecast(observed, readings, observed.last), runs: 3, calibrated: false },
    'en',
  );
  const beside = besideRun(measurements, results[0]!.regions[0]!.series, scenario.start);
  expect(past.series.map(({ label }) => label)).toEqual(['Employment', 'Firms']);
  for (const [k, id] of (['jobs', 'firms'] as const).entries()) {
    const known = beside.find(({ observable }) => observable === id)!;
    expect(past.series[k]!.points.map(({ quarter }) => quarter)).toEqual(known.points.map(({ quarter }) => quarter));
    // The same numbers of the run at the same time.
    const [first] = known.points;
    const moment = observed.series.find(({ observable }) => observable === id)!.times[0]!;
    expect(readingAt(readings[0]!, id, moment)).toBe(first!.run);
    expect(observables[id].read(results[0]!.regions[0]!.series, first!.quarter)).toBe(first!.run);
  }
  expect(past.points).toBe(8);
  expect(past.inside + outsideOf(past).reduce((sum, { out }) => sum + out, 0)).toBe(8);
});

test('starts before today can no longer be chosen', () => {
  const interval = { mean: 1, low: 1, high: 1 };
  const rescued = [1, 1, 0.6, 0.2];
  const summary: WindowSummary = {
    replicates: 4,
    twin: [20, 40, 60, 80].map((from) => ({ from, level: 0.5, unaided: interval, capture: from / 100 })),
    curves: [
      {
        variant: 'alone',
        points: [20, 40, 60, 80].map((from, k) => ({
          ...interval,
          from,
          pairs: 4,
          level: 1,
          rescued: { ...interval, mean: rescued[k]! },
          paid: 1,
        })),
        pointOfNoReturn: { kind: 'at', from: 80 },
        fiscalPoint: { kind: 'noRuns' },
      },
    ],
  };
  const all = windowOf(summary, 60, undefined);
  expect([all.starts, all.curves[0]!.point, all.capture]).toEqual([[20, 40, 60, 80], { kind: 'at', from: 80 }, 0.6]);
  const left = windowOf(summary, 60, 70);
  expect([left.starts, left.curves[0]!.rescued, left.curves[0]!.point]).toEqual([
    [80],
    [0.2],
    { kind: 'before', from: 80 },
  ]);
  // Where every start lies behind, they are told as they were worked out.
  expect(windowOf(summary, 60, 100).starts).toEqual([20, 40, 60, 80]);
});
