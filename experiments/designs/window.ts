import type { IndicatorId, RunResult, Text } from '../../engine/index.ts';
import { countKnown, indexOfMost, meanOfKnown, ratioOf } from '../statistics/known.ts';
import { meanInterval, shareInterval, type Interval } from '../statistics/statistics.ts';
import { createWholeBlocks } from '../statistics/whole-blocks.ts';
import {
  MEASURED_FROM,
  MEASURED_TO,
  PAID_FROM,
  PAID_TO,
  windowVariants,
  type WindowDesign,
  type WindowVariant,
} from './window-design.ts';

/** A run is rescued when it keeps this share of the peak its unaided twin reached. */
export const RESCUED = 0.8;

/**
 * What a package does that starts in a given quarter; everything as shares of the unaided twin's own peak, over the
 * pairs that have one.
 */
export interface WindowPoint extends Interval {
  /** Quarter in which the package starts. `mean`, `low`, `high` are its paired effect twenty years later. */
  readonly from: number;
  /** Pairs in which both levels are known. */
  readonly pairs: number;
  /** Level twenty years after the start, with the package. */
  readonly level: number;
  readonly rescued: Interval;
  /** Share of what is announced that is paid in the second to twelfth year after the start. */
  readonly paid: number;
}

export interface WindowCurve {
  readonly variant: WindowVariant;
  readonly points: readonly WindowPoint[];
  readonly pointOfNoReturn: PointOfNoReturn;
  /** The first start from which less than half of the programme is paid, whatever later start is examined. */
  readonly fiscalPoint: PointOfNoReturn;
}

/** The unaided twins at one start. */
export interface TwinPoint {
  readonly from: number;
  /** Their level twenty years after the start, as a share of their own peak until then. */
  readonly level: number;
  /** Share of twins that would have kept enough without any help. */
  readonly unaided: Interval;
  /** Political capture in the quarter of the start, over the twins in which it is known. */
  readonly capture: number;
}

/**
 * The first start from which fewer than half of the runs are rescued, whatever later start is examined; or why there is
 * none.
 */
export type PointOfNoReturn =
  | { readonly kind: 'at'; readonly from: number }
  /** Fewer than half already at the first start examined: the point lies there or before. */
  | { readonly kind: 'before'; readonly from: number }
  /** Still at least half at the last start examined: the point lies later, or nowhere. */
  | { readonly kind: 'notReached'; readonly to: number }
  | { readonly kind: 'noRuns' }
  /** There is a start at which no run has a peak to keep. */
  | { readonly kind: 'noPeak' };

export interface WindowSummary {
  /** Replicates counted. */
  readonly replicates: number;
  readonly twin: readonly TwinPoint[];
  readonly curves: readonly WindowCurve[];
}

/** @param rescued share of runs rescued at each start, in order */
export function pointOfNoReturn(starts: readonly number[], rescued: readonly number[]): PointOfNoReturn {
  if (rescued.length === 0) return { kind: 'noRuns' };
  if (rescued.some(Number.isNaN)) return { kind: 'noPeak' };
  const lastOpen = rescued.findLastIndex((share) => share >= 0.5);
  if (lastOpen === starts.length - 1) return { kind: 'notReached', to: starts[lastOpen] as number };
  const from = starts[lastOpen + 1] as number;
  return lastOpen < 0 ? { kind: 'before', from } : { kind: 'at', from };
}

/** A point of no return in a sentence. */
export function pointOfNoReturnText(point: PointOfNoReturn): Text {
  switch (point.kind) {
    case 'at':
      return {
        en: `from quarter ${point.from} on, fewer than half of the runs are rescued`,
        zh: `自第 ${point.from} 季起，能挽回的运行不足一半`,
      };
    case 'before':
      return {
        en: `not determined: already at quarter ${point.from}, the first start examined, fewer than half of the runs are rescued; try earlier starts`,
        zh: `未能确定：在所考察的最早起点第 ${point.from} 季，能挽回的运行已不足一半；可再试更早的起点`,
      };
    case 'notReached':
      return {
        en: `not determined: at quarter ${point.to}, the last start examined, at least half of the runs are still rescued; try later starts`,
        zh: `未能确定：直到所考察的最晚起点第 ${point.to} 季，仍有至少一半的运行得以挽回；可再试更晚的起点`,
      };
    case 'noRuns':
      return { en: 'not determined: no runs yet', zh: '未能确定：尚无运行结果' };
    case 'noPeak':
      return {
        en: 'not determined: no run had a peak that could be kept',
        zh: '未能确定：没有一次运行出现过可供保住的峰值',
      };
  }
}

/** The start from which the money is gone, in a sentence. */
export function fiscalPointText(point: PointOfNoReturn): Text {
  switch (point.kind) {
    case 'at':
      return {
        en: `from quarter ${point.from} on, less than half of the programme is paid in its second to twelfth year`,
        zh: `自第 ${point.from} 季起，政策启动后第二至十二年的资金到位率不足一半`,
      };
    case 'before':
      return {
        en: `already at quarter ${point.from}, the first start examined, less than half of the programme is paid`,
        zh: `在所考察的最早起点第 ${point.from} 季，资金到位率已不足一半`,
      };
    case 'notReached':
      return {
        en: `at quarter ${point.to}, the last start examined, at least half of the programme is still paid`,
        zh: `直到所考察的最晚起点第 ${point.to} 季，资金到位率仍在一半以上`,
      };
    case 'noRuns':
    case 'noPeak':
      return pointOfNoReturnText(point);
  }
}

interface Read {
  /** Level at each start's measuring time; one value for a run with the package, one per start for the twin. */
  readonly levels: readonly number[];
  readonly peaks: readonly number[];
  readonly captures: readonly number[];
  /** Share of the programme paid, of a run with the package. */
  readonly paid: number;
}

/** The largest known value before a quarter, 0 if none is larger. */
const peakUntil = (values: Float64Array, quarter: number): number =>
  Math.max(0, values[indexOfMost(values, 0, quarter)] ?? 0);

/** Gathers the runs of a window design; of each run only a few numbers are kept. */
export function createWindow(
  { starts, inputs }: WindowDesign,
  { region = 0, indicator = 'valueAdded' }: { readonly region?: number; readonly indicator?: IndicatorId } = {},
): { add(k: number, result: RunResult): void; summary(): WindowSummary } {
  const size = inputs.length;
  const level = (values: Float64Array, start: number): number =>
    meanOfKnown(values, start + MEASURED_FROM, start + MEASURED_TO);
  // One list per start, one entry per replicate.
  const lists = (): number[][] => starts.map(() => []);
  const twin = { levels: lists(), captures: lists() };
  const aided = windowVariants.map(lists);
  const paid = windowVariants.map(lists);
  let replicates = 0;

  const blocks = createWholeBlocks<Read>(size, (_block, [own, ...others]) => {
    replicates += 1;
    starts.forEach((_, s) => {
      const peak = own?.peaks[s] as number;
      // A twin that never made anything has no peak to fall from.
      const share = (value: number | undefined): number => ratioOf(value as number, peak);
      twin.levels[s]?.push(share(own?.levels[s]));
      twin.captures[s]?.push(own?.captures[s] as number);
      windowVariants.forEach((_variant, v) => {
        const other = others[windowVariants.length * s + v];
        aided[v]?.[s]?.push(share(other?.levels[0]));
        paid[v]?.[s]?.push(other?.paid as number);
      });
    });
  });

  function read(k: number, result: RunResult): Read {
    const series = result.regions[region]?.series;
    if (series === undefined) throw new RangeError(`no region ${region} in this run`);
    const position = k % size;
    const values = series[indicator];
    if (position > 0) {
      const start = starts[Math.floor((position - 1) / windowVariants.length)] as number;
      return {
        levels: [level(values, start)],
        peaks: [],
        captures: [],
        paid: meanOfKnown(series.fundedShare, start + PAID_FROM, start + PAID_TO),
      };
    }
    return {
      levels: starts.map((start) => level(values, start)),
      peaks: starts.map((start) => peakUntil(values, start + MEASURED_TO)),
      captures: starts.map((start) => series.lockInPolitical[start] as number),
      paid: Number.NaN,
    };
  }

  function kept(levels: readonly number[]): Interval {
    const known = countKnown(levels);
    return shareInterval(levels.filter((value) => value >= RESCUED).length / known, known);
  }

  return {
    add(k, result) {
      blocks.add(k, read(k, result));
    },
    summary() {
      const curves = windowVariants.map((variant, v) => {
        const points = starts.map((from, s) => {
          const levels = aided[v]?.[s] as number[];
          const gains = levels
            .map((value, k) => value - (twin.levels[s]?.[k] as number))
            .filter((gain) => !Number.isNaN(gain));
          return {
            from,
            pairs: gains.length,
            ...meanInterval(gains),
            level: meanOfKnown(levels),
            rescued: kept(levels),
            paid: meanOfKnown(paid[v]?.[s] as number[]),
          };
        });
        const shares = points.map(({ rescued }) => rescued.mean);
        const money = points.map((point) => point.paid);
        return {
          variant,
          points,
          pointOfNoReturn: pointOfNoReturn(starts, replicates === 0 ? [] : shares),
          fiscalPoint: pointOfNoReturn(starts, replicates === 0 ? [] : money),
        };
      });
      const twinPoints = starts.map((from, s) => ({
        from,
        level: meanOfKnown(twin.levels[s] as number[]),
        unaided: kept(twin.levels[s] as number[]),
        capture: meanOfKnown(twin.captures[s] as number[]),
      }));
      return { replicates, twin: twinPoints, curves };
    },
  };
}
