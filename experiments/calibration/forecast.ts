/** What plausible worlds say of the years after the data, in the size of the place. */
import type { ObservableId } from '../measured/index.ts';
import { quantile } from '../statistics/index.ts';
import {
  comparable,
  fromComparable,
  readingAt,
  type Observed,
  type ObservedSeries,
  type Readings,
} from './observed.ts';

/** Quantiles of one observable, one number a moment of the grid; NaN where no world has one. */
export interface ForecastBand {
  readonly observable: ObservableId;
  /** First moment, on the grid of readings: the first of the data. */
  readonly from: number;
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** What stands for the errors of one world: quantiles of a normal distribution, all as likely. */
const ERRORS: readonly number[] = [-1.2815515655446004, -0.5244005127080409, 0, 0.5244005127080409, 1.2815515655446004];
/** Spread of the errors that five equal quantiles of a standard normal distribution have. */
const SPREAD_OF_ERRORS = Math.sqrt(ERRORS.reduce((sum, error) => sum + error * error, 0) / ERRORS.length);
const LEAST_ERROR = 0.01;
/** Moments after which the variance of what the model leaves out has doubled: four years, by steps. */
const DOUBLES_AFTER = { 1: 16, 4: 4 } as const;

/**
 * A world beside one series: its course moved to the size of the place, and by how much it misses the data there. Up to
 * the last measurement the course is fitted to all of them; from there on it goes on from the last.
 */
function besideSeries(
  { observable, scale, times, values }: ObservedSeries,
  readings: Readings,
): { readonly at: (moment: number) => number; readonly last: number; readonly error: number } | undefined {
  const modelled = (moment: number): number => comparable(observable, readingAt(readings, observable, moment));
  const misses = times.map((moment, k) => (values[k] as number) - modelled(moment));
  if (!misses.every(Number.isFinite)) return undefined;
  const size = scale === undefined ? 0 : misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
  const squares = misses.reduce((sum, miss) => sum + (miss - size) * (miss - size), 0);
  const [last, lastMiss] = [times.at(-1) as number, misses.at(-1) as number];
  return {
    at: (moment) => modelled(moment) + (moment <= last ? size : lastMiss),
    last,
    error: Math.max(LEAST_ERROR, Math.sqrt(squares / misses.length)),
  };
}

/** @param until last moment of the grid */
export function bandOf(
  series: ObservedSeries,
  worlds: readonly Readings[],
  until: number,
  step: Observed['step'],
): ForecastBand {
  const beside = worlds.flatMap((readings) => besideSeries(series, readings) ?? []);
  const from = series.times[0] as number;
  const made = { p05: [], p25: [], p50: [], p75: [], p95: [] } as {
    [Q in 'p05' | 'p25' | 'p50' | 'p75' | 'p95']: number[];
  };
  const parts = { p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;
  for (let moment = from; moment <= until; moment++) {
    const values: number[] = [];
    for (const { at, last, error } of beside) {
      const middle = at(moment);
      if (Number.isNaN(middle)) continue;
      const spread = (error / SPREAD_OF_ERRORS) * Math.sqrt(1 + Math.max(0, moment - last) / DOUBLES_AFTER[step]);
      for (const z of ERRORS) values.push(middle + spread * z);
    }
    values.sort((a, b) => a - b);
    for (const id of Object.keys(parts) as (keyof typeof parts)[])
      made[id].push(values.length === 0 ? Number.NaN : fromComparable(series.observable, quantile(values, parts[id])));
  }
  return { observable: series.observable, from, ...made };
}

/** The past and the future of every series over plausible worlds. */
export function forecast(observed: Observed, worlds: readonly Readings[], until: number): ForecastBand[] {
  return observed.series.map((series) => bandOf(series, worlds, until, observed.step));
}
