/** What pictures and analyses are made from: the rows of an experiment, read point by point. Pure. */
import type { Verdict } from '../../engine/index.ts';
import { meanInterval, type Experiment, type Interval, type PrimFactor } from '../../experiments/index.ts';
import type { GatheredRows } from './gathered-rows.ts';

type Rows = Pick<GatheredRows, 'points' | 'measured' | 'values' | 'verdict'>;

/** Mean of an output over the runs of each point that are there; NaN for a point without any. */
export function meansByPoint({ points }: Rows, values: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  const runs = new Int32Array(count);
  for (let row = 0; row < points.length; row++) {
    const point = points[row]!;
    if (point < 0 || Number.isNaN(values[row])) continue;
    sums[point]! += values[row]!;
    runs[point]! += 1;
  }
  return sums.map((sum, point) => sum / (runs[point] || Number.NaN));
}

/** Outputs of a plan of one factor at a time as its analysis takes them: by replicate the base, then two ends a factor. */
export function endsByReplicate(
  { factors, points: count, rows: all }: Pick<Experiment, 'factors' | 'points' | 'rows'>,
  values: Float64Array,
  points: Int32Array,
): Float64Array[] {
  // The first and the last level of each factor among the points.
  const place = new Int32Array(count).fill(-1);
  place[0] = 0;
  let point = 1;
  factors.forEach(({ levels }, f) => {
    place[point] = 1 + 2 * f;
    place[point + levels.length - 1] = 2 + 2 * f;
    point += levels.length;
  });
  return Array.from({ length: Math.ceil(all / count) }, (_, replicate) => {
    const outputs = new Float64Array(1 + 2 * factors.length).fill(Number.NaN);
    for (let row = replicate * count; row < Math.min(all, (replicate + 1) * count); row++) {
      const at = points[row]! < 0 ? -1 : place[points[row]!]!;
      if (at >= 0) outputs[at] = values[row]!;
    }
    return outputs;
  }).filter((outputs) => outputs.some((value) => !Number.isNaN(value)));
}

/** What is looked for: an ending, or an outcome beyond a limit. */
export type Target =
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly region: number }
  | { readonly kind: 'output'; readonly output: number; readonly side: 'low' | 'high'; readonly limit: number };

/** Runs in which scenarios can be looked for. */
export interface ScenarioQuestion {
  readonly factors: readonly PrimFactor[];
  /** 1 where the target is found, 0 where not. */
  readonly outcomes: Float64Array;
}

export function questionOf(
  { factors, rows: all }: Pick<Experiment, 'factors' | 'rows'>,
  rows: Rows,
  target: Target,
): ScenarioQuestion {
  const found = (row: number): number => {
    if (target.kind === 'verdict') {
      const verdict = rows.verdict(row, target.region);
      return verdict === undefined ? Number.NaN : Number(verdict === target.verdict);
    }
    const value = rows.measured(target.output)[row]!;
    return Number.isNaN(value) ? value : Number(target.side === 'high' ? value >= target.limit : value <= target.limit);
  };
  const known: number[] = [];
  for (let row = 0; row < all; row++) if (rows.points[row]! >= 0 && !Number.isNaN(found(row))) known.push(row);
  return {
    factors: factors.map(({ levels }, f) => {
      const column = rows.values(f);
      const values = new Float64Array(known.length);
      // Hundreds of factors by thousands of runs: not a function call each.
      for (let k = 0; k < known.length; k++) values[k] = column[known[k]!]!;
      return { values, kinds: typeof levels[0] !== 'number' };
    }),
    outcomes: Float64Array.from(known, found),
  };
}

/** A combination of the levels of two factors, all others at given levels. */
export interface HeatCell {
  readonly across: number;
  readonly down: number;
  readonly interval: Interval;
  readonly runs: number;
  /** A row of it; −1 where there is none yet. */
  readonly row: number;
}

export interface HeatMap {
  /** Places of the other factors' levels, in the order of the factors; those of the two are −1. */
  readonly others: readonly number[];
  readonly cells: readonly HeatCell[];
}

/** Levels of all factors of a point of a factorial plan: the last factor changes fastest. */
export function levelsOfPoint(factors: Experiment['factors'], point: number): number[] {
  let rest = point;
  return factors
    .toReversed()
    .map(({ levels }) => {
      const level = rest % levels.length;
      rest = Math.floor(rest / levels.length);
      return level;
    })
    .toReversed();
}

/** A map for every combination of the other factors. */
export function heatMaps(
  { factors, points: count }: Pick<Experiment, 'factors' | 'points'>,
  rows: Pick<Rows, 'points'>,
  values: Float64Array,
  across: number,
  down: number,
): HeatMap[] {
  const runs = Array.from({ length: count }, (): number[] => []);
  const first = new Int32Array(count).fill(-1);
  for (let row = 0; row < values.length; row++) {
    const point = rows.points[row]!;
    if (point < 0 || Number.isNaN(values[row])) continue;
    runs[point]!.push(values[row]!);
    if (first[point]! < 0) first[point] = row;
  }
  const maps = new Map<string, { readonly others: readonly number[]; readonly cells: HeatCell[] }>();
  for (let point = 0; point < count; point++) {
    const levels = levelsOfPoint(factors, point);
    const others = levels.map((level, f) => (f === across || f === down ? -1 : level));
    const key = others.join(' ');
    const map = maps.get(key) ?? { others, cells: [] };
    maps.set(key, map);
    map.cells.push({
      across: levels[across]!,
      down: levels[down]!,
      interval: meanInterval(runs[point]!),
      runs: runs[point]!.length,
      row: first[point]!,
    });
  }
  return [...maps.values()];
}

/** Mean, quantiles and ends of what is known of a column. */
export interface ColumnSummary {
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}
