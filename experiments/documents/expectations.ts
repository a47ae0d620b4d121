import type { IndicatorId, RegionResult, RunResult, Verdict } from '../../engine/index.ts';
import { packageMoves } from './override.ts';
import { alongPath } from './paths.ts';
import type { ExpectationDocument, MeasureDocument, ScenarioDocument } from './document.ts';
import { scenarioOf } from './parse.ts';
import type { Presets } from './parse.ts';
import { indexOfLeast, indexOfMost, meanOfKnown, ratioOf } from '../statistics/known.ts';

/** What a run shows about one expectation. */
export interface ExpectationFinding {
  /** The measured number, or the verdict; NaN where the run has nothing to measure. */
  readonly value: number | Verdict;
  readonly holds: boolean;
}

function regionOf(result: RunResult, id: string | undefined, regionIds: readonly string[]): RegionResult {
  const region = result.regions[id === undefined ? 0 : regionIds.indexOf(id)];
  if (region === undefined) throw new Error(`no region ${id} in this run`);
  return region;
}

/** The quarters `from <= quarter < to` of a measure that lie inside the run. */
function windowOf({ from = 0, to }: MeasureDocument, quarters: number): readonly [number, number] {
  return [from, Math.min(to ?? quarters, quarters)];
}

/** The numbers of all regions, added up quarter by quarter. */
function totalOf(indicator: IndicatorId, { regions, quarters }: RunResult): Float64Array {
  return Float64Array.from({ length: quarters }, (_, t) =>
    regions.reduce((sum, { series }) => sum + series[indicator][t]!, 0),
  );
}

/**
 * One number of a run. Without a region it is the first one's; without quarters the whole run's. Quarters in which it
 * is unknown do not count; NaN when none is left, or none of the window lies inside the run.
 * @throws Error when the run has no such region
 */
export function measureOf(measure: MeasureDocument, result: RunResult, regionIds: readonly string[]): number {
  const { across, indicator, region } = measure;
  if (across === 'total') return measureOfSeries(measure, totalOf(indicator, result));
  if (across === undefined) return measureOfSeries(measure, regionOf(result, region, regionIds).series[indicator]);
  const values = result.regions.map(({ series }) => measureOfSeries(measure, series[indicator]));
  return values[indexOfMost(values)] ?? Number.NaN;
}

function measureOfSeries(measure: MeasureDocument, series: Float64Array): number {
  const [from, to] = windowOf(measure, series.length);
  if (from >= to) return Number.NaN;
  switch (measure.at) {
    case 'mean':
      return meanOfKnown(series, from, to);
    case 'max':
      return series[indexOfMost(series, from, to)] ?? Number.NaN;
    case 'min':
      return series[indexOfLeast(series, from, to)] ?? Number.NaN;
    case 'last':
      return series[to - 1] as number;
    case 'quarterOfMax': {
      const quarter = indexOfMost(series, from, to);
      return quarter < 0 ? Number.NaN : quarter;
    }
  }
}

/**
 * Whether a run does what an expectation says: what is unknown is neither above nor below anything; `regionIds` are the
 * ids of `result.regions`, in order. Only looks at the result: that the run was made under the expectation's package
 * and policy is up to `asExpected`.
 * @throws Error when the run has no such region
 */
export function checkExpectation(
  expectation: ExpectationDocument,
  result: RunResult,
  regionIds: readonly string[],
): ExpectationFinding {
  if ('verdict' in expectation) {
    const { verdict } = regionOf(result, expectation.region, regionIds);
    return { value: verdict, holds: expectation.verdict.includes(verdict) };
  }
  const measured = measureOf(expectation.measure, result, regionIds);
  const value =
    expectation.dividedBy === undefined
      ? measured
      : ratioOf(measured, measureOf(expectation.dividedBy, result, regionIds));
  return { value, holds: expectation.is === 'above' ? value > expectation.value : value < expectation.value };
}

/**
 * The scenario as an expectation requires it: in its world, without its own policy when that is asked for, with the
 * package added at the package's own start.
 * @throws Error for a package the scenario does not have
 */
export function asExpected(
  document: ScenarioDocument,
  expectation: ExpectationDocument,
  presets: Presets,
): ScenarioDocument {
  const { assumptions, mechanismsOff, package: wanted, policy } = expectation;
  const world = {
    name: '',
    ...(assumptions !== undefined && { assumptions }),
    ...(mechanismsOff !== undefined && { mechanismsOff }),
  };
  const there = alongPath(document, world, presets);
  if (wanted === undefined && policy === undefined) return there;
  const scenario = scenarioOf(document, presets);
  const own = policy === 'none' ? [] : scenario.policy;
  const added = wanted === undefined ? [] : packageMoves(scenario, wanted);
  return { ...there, policy: [...own, ...added] };
}
