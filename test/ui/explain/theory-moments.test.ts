/** Where the cards lead in the runs of the presets. */
import { expect, test } from 'vitest';
import { run, type RegionResult } from '../../../engine/index.ts';
import { presets, resolve, theoryIds, type ScenarioDocument } from '../../../experiments/index.ts';
import { theoryCards } from '../../../ui/explain/theory-cards.ts';
import { theoryQuarter } from '../../../ui/explain/theory-moments.ts';

const runs = new Map<string, RegionResult>();
function regionOf(preset: string): RegionResult {
  const known = runs.get(preset) ?? run(resolve(presets.get(preset) as ScenarioDocument, presets).input).regions[0]!;
  runs.set(preset, known);
  return known;
}

test.each(theoryIds)('%s leads to a quarter of the run on show', (card) => {
  for (const preset of ['default', ...theoryCards[card].presets]) {
    const region = regionOf(preset);
    const quarter = theoryQuarter(card, region, 1);
    if (quarter === undefined) continue;
    expect(Number.isInteger(quarter)).toBe(true);
    expect(quarter).toBeGreaterThanOrEqual(0);
    expect(quarter).toBeLessThan(region.phases.length);
  }
});

test('a card leads to where there is most of it', () => {
  const { series } = regionOf('default');
  const most = (values: Float64Array): number =>
    values.reduce((best, value, t) => (value > values[best]! ? t : best), 0);
  expect(theoryQuarter('lifeCycle', regionOf('default'), 1)).toBe(most(series.employment));
  expect(series.lockIn[theoryQuarter('lockIn', regionOf('default'), 1)!]).toBe(Math.max(...series.lockIn));
  const lowest = series.reputation[theoryQuarter('lemons', regionOf('default'), 1)!];
  expect(lowest).toBe(Math.min(...series.reputation));
  // Nobody came from elsewhere in a world of one region: then those who left.
  const left = theoryQuarter('transfer', regionOf('default'), 1)!;
  expect(series.relocations[left]! - series.relocations[left - 4]!).toBeGreaterThan(0);
});

test('nothing where the run has no such moment', () => {
  expect(theoryQuarter('perroux', regionOf('default'), 1)).toBeUndefined();
});
