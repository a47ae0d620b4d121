import { columnQuantiles, type Quantiles } from '../statistics/quantiles.ts';
import {
  END_QUARTERS,
  indicatorIds,
  verdicts,
  type IndicatorId,
  type RunResult,
  type Verdict,
} from '../../engine/index.ts';
import { createStoredRuns, type StoredRuns } from './stored-runs.ts';
import { createMoments, type Moments } from '../statistics/moments.ts';
import type { Interval } from '../statistics/statistics.ts';
import { preciseEnough, STOP_AT_LEAST, type StoppingRule } from '../statistics/stopping-rule.ts';
import { createWholeBlocks } from '../statistics/whole-blocks.ts';

/** Quarters `from <= quarter < to`, over which an indicator is averaged. */
export interface QuarterWindow {
  readonly from: number;
  readonly to: number;
}

/** The end of a run as verdicts see it. */
export function lastQuarters(quarters: number): QuarterWindow {
  return { from: Math.max(0, quarters - END_QUARTERS), to: quarters };
}

/** Indicators of which a comparison keeps every run unless told otherwise. */
export const keptByDefault: readonly IndicatorId[] = [
  'valueAdded',
  'employment',
  'firms',
  'functionLevel',
  'lockIn',
  'spending',
];

export interface ComparisonShape {
  /** Names, in the order of the design. */
  readonly paths: readonly string[];
  readonly regions: number;
  readonly quarters: number;
  /** Replicates that share a world; 1 when worlds do not differ. */
  readonly perWorld?: number;
  /** Windows of the effects; the last eight quarters unless given. */
  readonly windows?: readonly QuarterWindow[];
  /** Indicators of which every run is kept, for bands and for drawing single runs. */
  readonly kept?: readonly IndicatorId[];
  /** When the comparison may stop before all its runs are done. */
  readonly stop?: StoppingRule;
}

/** The paired difference of one indicator between two paths over one window; NaN where no pair is known. */
export interface Effect extends Interval {
  readonly path: string;
  readonly against: string;
  readonly indicator: IndicatorId;
  readonly window: QuarterWindow;
  /**
   * Independent observations behind every number here: pairs, or worlds where several pairs share one, in which the
   * indicator is known in both paths.
   */
  readonly pairs: number;
  /** How many times more runs independent seeds would have needed; NaN where the differences do not vary. */
  readonly varianceRatio: number;
  /** Mean levels of the two paths over the same pairs; where no pair is known, each over the units that know it. */
  readonly pathMean: number;
  readonly againstMean: number;
}

export interface EffectSeries {
  readonly mean: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface EffectQuestion {
  readonly path: number;
  readonly against: number;
  readonly indicator: IndicatorId;
  /** Index of the region, 0 unless given. */
  readonly region?: number;
  /** Index of the window, 0 unless given. */
  readonly window?: number;
}

/** What has been learned so far; paths, regions and windows are named by their index. */
export interface Comparison extends StoredRuns {
  /** Takes run k of the design in; runs come in order, failed ones are left out. */
  add(k: number, result: RunResult): void;
  /** Replicates counted, the same in every path and every number below. */
  readonly replicates: number;
  /**
   * True once the stopping rule held; later runs are not counted, so the result does not depend on how many were under
   * way.
   */
  readonly finished: boolean;
  effect(question: EffectQuestion): Effect;
  /** The paired difference quarter by quarter. */
  effectSeries(question: EffectQuestion): EffectSeries;
  /** Quantiles over the replicates, quarter by quarter. @throws RangeError for an indicator that is not kept */
  bands(path: number, indicator: IndicatorId, region?: number): Quantiles<Float64Array>;
  /** Quantiles of the paired difference. @throws RangeError for an indicator that is not kept */
  differenceBands(path: number, against: number, indicator: IndicatorId, region?: number): Quantiles<Float64Array>;
}

/**
 * Values of 8 bytes a comparison holds. All indicators are kept as running moments, per path and per pair of paths,
 * whatever the number of replicates; only `kept` indicators grow with it (at most double while growing).
 */
export function comparisonValues(
  { paths, regions, quarters, kept = keptByDefault }: ComparisonShape,
  replicates: number,
): number {
  const cells = regions * indicatorIds.length * quarters;
  const pairs = (paths.length * (paths.length - 1)) / 2;
  // Mean, squares and half a value for the count in every cell, and one sample of each path.
  return (
    2.5 * cells * (paths.length + pairs) +
    2 * cells * paths.length +
    paths.length * regions * kept.length * quarters * replicates
  );
}

/** Differences whose spread is a smaller share of the levels than this cannot be distinguished from rounding. */
const NO_VARIANCE = 1e-9;

/** (Var a + Var b) / Var (a − b); NaN when the difference does not vary. */
function varianceRatio(levels: number, differences: number): number {
  return differences > NO_VARIANCE * levels ? levels / differences : Number.NaN;
}

/**
 * Gathers a paired comparison as its runs come in. The unit of observation is the replicate, or where several share a
 * world the mean of its replicates: runs in one world are not independent. Incomplete units are left out, and a unit in
 * which an indicator is unknown in any of its replicates does not know it.
 */
export function createComparison(shape: ComparisonShape): Comparison {
  const {
    paths,
    regions,
    quarters,
    perWorld = 1,
    windows = [lastQuarters(quarters)],
    kept = keptByDefault,
    stop,
  } = shape;
  const width = indicatorIds.length;
  const cells = regions * width * quarters;
  const windowCells = regions * width * windows.length;
  const cellAt = (indicator: IndicatorId, region = 0): number =>
    (region * width + indicatorIds.indexOf(indicator)) * quarters;
  const windowCellAt = (indicator: IndicatorId, region = 0, window = 0): number =>
    (region * width + indicatorIds.indexOf(indicator)) * windows.length + window;

  const both = (): { readonly series: Moments; readonly windows: Moments } => ({
    series: createMoments(cells),
    windows: createMoments(windowCells),
  });
  const single = paths.map(both);
  // Every path against every later one: the page may choose another baseline.
  const pairs = paths.map((_, a) =>
    // Levels are kept pair by pair too: those of an effect are over the pairs it is over.
    paths.map((_name, b) =>
      a < b ? { ...both(), levels: [createMoments(windowCells), createMoments(windowCells)] as const } : undefined,
    ),
  );
  const { keep, verdictsOf, runs } = createStoredRuns({ paths, regions, quarters, kept });
  const unit = paths.map(() => ({ series: new Float64Array(cells), windows: new Float64Array(windowCells) }));
  let replicates = 0;
  let finished = false;

  function read(into: (typeof unit)[number], result: RunResult, share: number): void {
    result.regions.forEach(({ series }, r) => {
      for (const id of indicatorIds) {
        const values = series[id];
        const at = cellAt(id, r);
        for (let t = 0; t < quarters; t++)
          into.series[at + t] = (into.series[at + t] as number) + share * (values[t] as number);
        windows.forEach(({ from, to }, w) => {
          let sum = 0;
          let known = 0;
          for (let t = from; t < to; t++) {
            const value = values[t] as number;
            if (Number.isNaN(value)) continue;
            sum += value;
            known += 1;
          }
          const cell = windowCellAt(id, r, w);
          // Unknown in every quarter makes the unit unknown, whatever its other replicates say: a pair is whole or
          // none.
          into.windows[cell] = (into.windows[cell] as number) + (share * sum) / known;
        });
      }
    });
  }

  const blocks = createWholeBlocks<RunResult>(paths.length * perWorld, (_block, results) => {
    if (finished) return;
    for (const { series, windows: means } of unit) [series, means].forEach((values) => values.fill(0));
    results.forEach((result, k) => {
      const path = k % paths.length;
      read(unit[path] as (typeof unit)[number], result, 1 / perWorld);
      keep(path, result);
    });
    unit.forEach((a, k) => {
      single[k]?.series.add(a.series);
      single[k]?.windows.add(a.windows);
      unit.forEach((b, j) => {
        const pair = pairs[k]?.[j];
        if (pair === undefined) return;
        pair.series.addDifference(a.series, b.series);
        pair.windows.addDifference(a.windows, b.windows);
        pair.levels[0].add(a.windows, b.windows);
        pair.levels[1].add(b.windows, a.windows);
      });
    });
    replicates += perWorld;
    finished =
      stop !== undefined &&
      replicates / perWorld >= (stop.atLeast ?? STOP_AT_LEAST) &&
      preciseEnough(stop, effectsFor(stop));
  });

  /** Mean difference path − against with its interval, whichever way round the pair is stored. */
  function difference(path: number, against: number, of: 'series' | 'windows', cell: number): Interval {
    const forward = pairs[path]?.[against]?.[of];
    if (forward !== undefined) return forward.interval(cell);
    const backward = pairs[against]?.[path]?.[of].interval(cell);
    if (backward !== undefined) return { mean: 0 - backward.mean, low: 0 - backward.high, high: 0 - backward.low };
    // A path differs from itself by nothing, where it is known.
    const self = (single[path] as (typeof single)[number])[of].count(cell) > 0 || replicates === 0 ? 0 : Number.NaN;
    return { mean: self, low: self, high: self };
  }

  /** What a stopping rule looks at: every path against one. */
  function effectsFor({ indicator, against = 0, region = 0, window = 0 }: StoppingRule): Interval[] {
    const cell = windowCellAt(indicator, region, window);
    return paths.map((_, path) => difference(path, against, 'windows', cell));
  }

  return {
    add(k, result) {
      if (result.quarters !== quarters || result.regions.length !== regions)
        throw new RangeError('a run of another shape');
      blocks.add(k, result);
    },
    get replicates() {
      return replicates;
    },
    get finished() {
      return finished;
    },
    effect({ path, against, indicator, region, window = 0 }) {
      const cell = windowCellAt(indicator, region, window);
      const pair = pairs[Math.min(path, against)]?.[Math.max(path, against)];
      const [first, second] = pair?.levels ?? [single[path]?.windows as Moments, single[against]?.windows as Moments];
      const [a, b] = path <= against ? [first, second] : [second, first];
      const levelOf = (of: Moments, own: number): number =>
        (of.count(cell) > 0 ? of : (single[own] as (typeof single)[number]).windows).mean[cell] as number;
      return {
        path: paths[path] as string,
        against: paths[against] as string,
        indicator,
        window: windows[window] as QuarterWindow,
        ...difference(path, against, 'windows', cell),
        pairs: a.count(cell),
        varianceRatio: varianceRatio(a.variance(cell) + b.variance(cell), pair?.windows.variance(cell) ?? 0),
        pathMean: levelOf(a, path),
        againstMean: levelOf(b, against),
      };
    },
    effectSeries({ path, against, indicator, region }) {
      const series = {
        mean: new Float64Array(quarters),
        low: new Float64Array(quarters),
        high: new Float64Array(quarters),
      };
      const at = cellAt(indicator, region);
      for (let t = 0; t < quarters; t++) {
        const interval = difference(path, against, 'series', at + t);
        series.mean[t] = interval.mean;
        series.low[t] = interval.low;
        series.high[t] = interval.high;
      }
      return series;
    },
    verdictsOf,
    runs,
    bands: (path, indicator, region) => columnQuantiles(runs(path, indicator, region), quarters),
    differenceBands: (path, against, indicator, region) =>
      columnQuantiles(runs(path, indicator, region), quarters, runs(against, indicator, region)),
  };
}

/** Runs that ended with each verdict; every verdict has a count. */
export function verdictCounts(outcomes: ArrayLike<number>): { readonly [V in Verdict]: number } {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as { [V in Verdict]: number };
  for (let k = 0; k < outcomes.length; k++) counts[verdicts[outcomes[k] as number] as Verdict] += 1;
  return counts;
}

/** How runs change their verdict between two paths: `matrix[from][to]` replicates, in the order of `verdicts`. */
export function verdictTransitions(from: ArrayLike<number>, to: ArrayLike<number>): readonly (readonly number[])[] {
  const matrix = verdicts.map(() => verdicts.map(() => 0));
  for (let k = 0; k < from.length; k++) {
    const row = matrix[from[k] as number] as number[];
    row[to[k] as number] = (row[to[k] as number] as number) + 1;
  }
  return matrix;
}
