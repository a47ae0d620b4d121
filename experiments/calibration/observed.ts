/** A measured past as the numbers a run is held against. */
import { exp, log, QUARTERS_PER_YEAR, type RunResult } from '../../engine/index.ts';
import {
  observableIds,
  observables,
  timeOf,
  type Measurement,
  type MeasuredSeries,
  type Measurements,
  type Observable,
  type ObservableId,
  type ObservableScale,
} from '../measured/index.ts';

/** One series on the scale it is compared on: logarithms, or log-odds of a share. */
export interface ObservedSeries {
  readonly observable: ObservableId;
  /** Series of one scale share a factor between place and model; undefined for shares. */
  readonly scale: ObservableScale | undefined;
  /** Moments on the grid of readings. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

export interface Observed {
  /** Year in whose first quarter the run begins. */
  readonly founded: number;
  /** Quarters between readings of a run: 4, or 1 where data are quarterly. */
  readonly step: 1 | 4;
  readonly series: readonly ObservedSeries[];
  /** The last moment that is measured, on the grid. */
  readonly last: number;
}

/** A share nearer to 0 or 1 than this counts as that: its odds say nothing more. */
const LEAST_SHARE = 0.02;
/** What stands for nothing of a thing, of the smallest number a run or a table has otherwise. */
const HALF = 0.5;

const oddsOf = (share: number): number => {
  const inside = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, share));
  return log(inside / (1 - inside));
};

/** The smallest numbers of a run that still mean something, in the model's size. */
const leastOf = ({ kind, flow }: Observable): number => (kind === 'count' ? (flow ? 0.25 : HALF) : 1e-3);

/** A number of a run on the scale of comparison; NaN stays NaN. */
export function comparable(id: ObservableId, value: number): number {
  const observable: Observable = observables[id];
  if (Number.isNaN(value)) return value;
  return observable.kind === 'share' ? oddsOf(value) : log(Math.max(value, leastOf(observable)));
}

/** Back from the scale of comparison. */
export function fromComparable(id: ObservableId, value: number): number {
  if (observables[id].kind !== 'share') return exp(value);
  const odds = exp(value);
  return odds / (1 + odds);
}

/** The measurements in prices of the last year there is. */
export function atConstantPrices({ inflation = 0, points }: MeasuredSeries): Measurement[] {
  const last = points.at(-1);
  if (last === undefined || inflation === 0) return [...points];
  const rise = log(1 + inflation);
  return points.map((point) => ({ ...point, value: point.value * exp(rise * (timeOf(last) - timeOf(point))) }));
}

function seriesOf(series: MeasuredSeries, momentOf: (point: Measurement) => number): ObservedSeries {
  const { observable } = series;
  const { kind, scale }: Observable = observables[observable];
  const points = atConstantPrices(series);
  const positive = points.map(({ value }) => value).filter((value) => value > 0);
  const least = HALF * Math.min(...positive);
  return {
    observable,
    scale: scale === 'none' ? undefined : scale,
    times: points.map(momentOf),
    values: points.map(({ value }) => (kind === 'share' ? oddsOf(value) : log(Math.max(value, least)))),
  };
}

/**
 * The measurements on the grid of a run that begins in the first quarter of `founded`.
 *
 * @param until leaves out what was measured later: a year
 */
export function observe({ series }: Measurements, founded: number, until = Number.POSITIVE_INFINITY): Observed {
  const known = series
    .map((one) => ({ ...one, points: one.points.filter(({ year }) => year >= founded && year <= until) }))
    .filter(({ points }) => points.some(({ value }) => value > 0));
  const step = known.some(({ points }) => points.some(({ quarter }) => quarter !== undefined)) ? 1 : 4;
  const momentOf = ({ year, quarter = QUARTERS_PER_YEAR }: Measurement): number =>
    (QUARTERS_PER_YEAR * (year - founded) + quarter) / step - 1;
  const observed = known.map((one) => seriesOf(one, momentOf));
  return {
    founded,
    step,
    series: observed,
    last: Math.max(...observed.flatMap(({ times }) => times)),
  };
}

/** Quarters of a run that ends with the last moment of the data. */
export const quartersTo = ({ step, last }: Pick<Observed, 'step' | 'last'>): number => step * (last + 1);

/** Readings of a run: all observables at each moment of the grid, one moment after another. */
export type Readings = readonly number[];

/** What of a run a calibration keeps, in words for the key of a run. */
export const recordedReadings = (step: number): string => `readings of ${observableIds.join()} every ${step}`;

export function readingsOf({ regions }: RunResult, step: number): Readings {
  const { series } = regions[0]!;
  const made: number[] = [];
  for (let quarter = step - 1; quarter < series.firms.length; quarter += step)
    for (const id of observableIds) made.push(observables[id].read(series, quarter));
  return made;
}

const places = new Map(observableIds.map((id, k) => [id, k]));

/** An observable at a moment of the grid; NaN past the end of the run. */
export function readingAt(readings: Readings, id: ObservableId, moment: number): number {
  return readings[moment * observableIds.length + (places.get(id) as number)] ?? Number.NaN;
}
