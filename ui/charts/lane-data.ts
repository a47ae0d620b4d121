/** What the lanes of the time axis show: which indicators, on which scale, and what each says in one sentence. */
import { JOBS_PER_UNIT, lockInIds, type IndicatorId, type LockInId, type RegionResult } from '../../engine/index.ts';
import type { PathOutlook } from '../../experiments/index.ts';

export interface TimelineRun {
  readonly series: RegionResult['series'];
  readonly phases: Uint8Array;
}

/** What many runs do, behind the line of the one on show. */
export interface TimelineSpread {
  readonly now: PathOutlook['bands'];
  /** The same without any policy. */
  readonly alone: PathOutlook['bands'] | undefined;
  readonly runs: number;
  /** Of the document before a change: dimmed, never current. */
  readonly stale: boolean;
}

export interface ValueLane {
  readonly id: 'firms' | 'employment' | 'valueAdded';
  /** Shown number per unit of the series. */
  readonly factor: number;
}

export const valueLanes: readonly ValueLane[] = [
  { id: 'firms', factor: 1 },
  { id: 'employment', factor: JOBS_PER_UNIT },
  { id: 'valueAdded', factor: 1 },
];

export { lockInIds, type LockInId };
export type ValueLaneId = ValueLane['id'];
export type TrackId = ValueLaneId | LockInId;

/** Round numbers a scale may end at, within a decade. */
const roundEnds = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Room kept above the highest value, so that its label stays in its lane. */
const HEADROOM = 1.06;

/** Smallest round number that is at least so large; 1 for nothing. */
export function roundEnd(value: number): number {
  if (!(value > 0)) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  // The tolerance keeps 0.3 from becoming 0.4 for the sake of its last bit.
  const end = roundEnds.find((mantissa) => mantissa * decade >= value * (1 - 1e-9)) ?? 10;
  return end * decade;
}

/**
 * Scale shared by all runs of a lane: begins at 0 (below only for negative values), ends at a round number, and so
 * stays put while a lever moves.
 */
export function laneDomain(runs: readonly (Float64Array | undefined)[], quarters: number): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const values of runs) {
    if (values === undefined) continue;
    const last = Math.min(values.length, quarters);
    for (let q = 0; q < last; q++) {
      const value = values[q]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return [low < 0 ? -roundEnd(-low) : 0, roundEnd(high * HEADROOM)];
}

/** Values as pixels, one per quarter; NaN where there is none, which is a gap in a line. */
export function laneHeights(
  values: Float64Array,
  quarters: number,
  domain: readonly [number, number],
  top: number,
  height: number,
): Float64Array {
  const [low, high] = domain;
  const result = new Float64Array(Math.min(values.length, quarters));
  for (let q = 0; q < result.length; q++) result[q] = top + height - ((values[q]! - low) / (high - low)) * height;
  return result;
}

export interface Course {
  readonly first: number;
  readonly last: number;
  readonly peak: number;
  readonly peakQuarter: number;
}

/** Beginning, peak and end of a series, for its summary in words; each NaN where it is unknown. */
export function courseOf(values: Float64Array, quarters = values.length): Course | undefined {
  const length = Math.min(values.length, quarters);
  if (length === 0) return undefined;
  let peakQuarter = 0;
  for (let q = 1; q < length; q++)
    if (values[q]! > values[peakQuarter]! || Number.isNaN(values[peakQuarter])) peakQuarter = q;
  if (Number.isNaN(values[peakQuarter])) peakQuarter = 0;
  return { first: values[0]!, last: values[length - 1]!, peak: values[peakQuarter]!, peakQuarter };
}

/**
 * Value at a continuous quarter, between its neighbours; the first or last one outside. Beside a gap it is that of the
 * quarter itself.
 */
export function between(values: ArrayLike<number>, quarter: number): number | undefined {
  const last = values.length - 1;
  if (last < 0) return undefined;
  const at = Math.max(0, Math.min(last, quarter));
  const q = Math.floor(at);
  const here = values[q]!;
  const next = values[q + 1];
  return next === undefined || Number.isNaN(next) ? here : here + (next - here) * (at - q);
}

const lockIns: ReadonlySet<IndicatorId> = new Set<IndicatorId>([...lockInIds, 'lockIn']);

/** Which lanes a lever that moves these indicators speaks to. */
export function lanesMoved(indicators: readonly IndicatorId[]): ReadonlySet<TrackId> {
  const moved = new Set<TrackId>();
  for (const id of indicators) {
    if (id === 'lockIn') for (const lockIn of lockInIds) moved.add(lockIn);
    else if (lockIns.has(id) || valueLanes.some((lane) => lane.id === id)) moved.add(id as TrackId);
  }
  return moved;
}
