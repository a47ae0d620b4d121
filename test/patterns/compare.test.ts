/**
 * The comparison people come for, through the code the page and the command share: upgrade (P2) and protection (P3)
 * against the unaided default region on the same luck, and how many runs pairing saves for a small lever.
 */
import { describe, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  createComparison,
  inputsOf,
  pairedInputs,
  parseDocument,
  parsePathSpec,
  pathRuns,
  presets,
  verdictCounts,
  verdictTransitions,
  type Comparison,
  type ScenarioDocument,
  type QuarterWindow,
} from '../../experiments/index.ts';
import { SEEDS } from './measure.ts';

function documentOf(quarters: number): ScenarioDocument {
  const checked = parseDocument({ format: 1, extends: 'default', quarters }, presets);
  if ('faults' in checked) throw new Error('the default scenario has faults');
  return checked.document;
}

/** What `jiqun compare default --path … --seeds N` computes. */
function compare(
  quarters: number,
  specs: readonly string[],
  count: number,
  windows: readonly QuarterWindow[],
): Comparison {
  const paths = specs.map((written) => {
    const parsed = parsePathSpec(written);
    if ('faults' in parsed) throw new Error(`faults in ${written}`);
    return parsed.path;
  });
  const checked = pathRuns(documentOf(quarters), paths, presets);
  if ('faults' in checked) throw new Error('faults in the paths');
  const inputs = inputsOf(checked.runs);
  const comparison = createComparison({
    paths: inputs.map(({ name }) => name),
    regions: 1,
    quarters,
    windows,
    kept: [],
  });
  let k = 0;
  for (const input of pairedInputs(
    inputs.map((path) => path.input),
    { phrase: '1', count },
  ))
    comparison.add(k++, run(input));
  return comparison;
}

describe('upgrade and protection against doing nothing', () => {
  const windows = [
    { from: 192, to: 200 },
    { from: 108, to: 125 },
    { from: 180, to: 200 },
  ];
  const comparison = compare(200, ['base=', 'upgrade=@upgrade@60', 'protect=@protect@100'], SEEDS, windows);
  const [base, upgrade, protect] = [0, 1, 2];
  const effect = (
    path: number,
    indicator: 'valueAdded' | 'employment' | 'lockInPolitical' | 'functionLevel',
    window: number,
  ) => comparison.effect({ path, against: base, indicator, window });

  test('the package nearly doubles value added at the end (P2)', () => {
    const { low, pathMean, againstMean } = effect(upgrade, 'valueAdded', 0);
    expect(low).toBeGreaterThan(0);
    expect(pathMean / againstMean).toBeGreaterThan(1.75);
  });
  test('firms with the package do more than assemble and design (P2)', () => {
    const { low, pathMean } = effect(upgrade, 'functionLevel', 0);
    expect(low).toBeGreaterThan(0);
    expect(pathMean).toBeGreaterThan(2);
  });
  test('protection brings jobs in years 2 to 6 (P3)', () =>
    expect(effect(protect, 'employment', 1).low).toBeGreaterThan(0));
  test('protection costs value added in the end (P3)', () =>
    expect(effect(protect, 'valueAdded', 2).high).toBeLessThan(0));
  test('protection ends captured (P3)', () => expect(effect(protect, 'lockInPolitical', 0).low).toBeGreaterThan(0));

  test('pairs are the same run until the path starts', () => {
    const series = comparison.effectSeries({ path: upgrade, against: base, indicator: 'valueAdded' });
    expect(series.high.slice(0, 60).every((value) => value === 0)).toBe(true);
    expect(series.low.slice(0, 60).every((value) => value === 0)).toBe(true);
    expect(series.mean[80]).not.toBe(0);
  });

  test('runs move from decline to upgraded with the package, and from nowhere to it with protection', () => {
    const [before, after] = [comparison.verdictsOf(base), comparison.verdictsOf(upgrade)];
    expect(verdictCounts(after).upgraded).toBeGreaterThanOrEqual(0.8 * SEEDS);
    const moved = verdictTransitions(before, after).map((row) => row[0]!);
    expect(moved.reduce((sum, runs) => sum + runs, 0)).toBe(verdictCounts(after).upgraded);
    expect(verdictCounts(comparison.verdictsOf(protect)).upgraded).toBe(0);
  });
});

test('a small lever is seen with a tenth of the runs that independent seeds would need', () => {
  const comparison = compare(140, ['base=', 'inspection=insp=0.8@60'], 30, [{ from: 100, to: 140 }]);
  const effect = comparison.effect({ path: 1, against: 0, indicator: 'valueAdded' });
  expect(effect.pairs).toBe(30);
  expect(effect.varianceRatio).toBeGreaterThanOrEqual(10);
});
