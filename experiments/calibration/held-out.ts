/** A forecast as it would have been made: what came later is hidden, forecast, and held against what came. */
import type { RunInput } from '../../engine/index.ts';
import type { Presets } from '../documents/parse.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';
import type { Measurements, ObservableId } from '../measured/index.ts';
import { groundInput } from './base.ts';
import { benchmarks, isWithin, type BenchmarkId } from './benchmarks.ts';
import { calibrate, type Calibration, type CalibrationEffort } from './calibrate.ts';
import { bandOf } from './forecast.ts';
import { nearestGrounds, yearsOf, type Ground } from './nearest.ts';
import { comparable, observe, type Observed, type ObservedSeries, type Readings } from './observed.ts';

/** One number that was hidden, and what was forecast for it, on the scale of comparison (logarithms, log-odds). */
export interface HiddenPoint {
  readonly observable: ObservableId;
  /** Points of the series that were known. */
  readonly known: number;
  /** Years after the last known one. */
  readonly ahead: number;
  readonly year: number;
  readonly measured: number;
  readonly model: { readonly p05: number; readonly p50: number; readonly p95: number };
  readonly simple: { readonly [B in BenchmarkId]: { readonly middle: number; readonly within: boolean } };
}

export interface HeldOut {
  /** Last year that was known. */
  readonly origin: number;
  readonly ground: Ground;
  readonly calibration: Calibration;
  readonly points: readonly HiddenPoint[];
}

/** What lies further back says little of today, and is not used. */
export const YEARS_USED = 30;
/** Series with fewer known points are not forecast. */
export const LEAST_POINTS = 4;
/** Years ahead that are forecast at most. */
export const MOST_AHEAD = 10;

/** What is known at the end of a year: of the last thirty years, series with enough points. */
export function knownAt(measurements: Measurements, origin: number): Measurements {
  return {
    ...measurements,
    series: measurements.series.flatMap((series) => {
      const points = series.points.filter(({ year }) => year <= origin && year > origin - YEARS_USED);
      return points.length < LEAST_POINTS ? [] : [{ ...series, points }];
    }),
  };
}

/** Years at whose end a forecast can be made that can be held against something later. */
export function originsIn(measurements: Measurements): number[] {
  const years = [...new Set(measurements.series.flatMap(({ points }) => points.map(({ year }) => year)))];
  return years
    .toSorted((a, b) => a - b)
    .filter((origin) =>
      knownAt(measurements, origin).series.some(({ observable, points }) =>
        measurements.series
          .find((one) => one.observable === observable)!
          .points.some(({ year }) => year > origin && year <= points.at(-1)!.year + MOST_AHEAD),
      ),
    );
}

/** The year after which the last quarter of the points lies; undefined where nothing can be held back. */
export function lastQuarterOrigin(measurements: Measurements): number | undefined {
  const years = measurements.series.flatMap(({ points }) => points.map(({ year }) => year)).toSorted((a, b) => a - b);
  const wanted = years[Math.ceil(0.75 * years.length) - 1] as number;
  return originsIn(measurements)
    .filter((year) => year <= wanted)
    .at(-1);
}

function hiddenOf(
  known: ObservedSeries,
  future: Observed,
  worlds: readonly Readings[],
  year: (moment: number) => number,
): HiddenPoint[] {
  const { observable } = known;
  const whole = future.series.find((series) => series.observable === observable)!;
  const [last, lastValue] = [known.times.at(-1) as number, known.values.at(-1) as number];
  const perYear = QUARTERS_PER_YEAR / future.step;
  // Prices are those of the last year there is: of what is known here, of everything there.
  const shift = lastValue - (whole.values[whole.times.indexOf(last)] as number);
  const until = Math.min(whole.times.at(-1) as number, last + MOST_AHEAD * perYear);
  const band = bandOf(known, worlds, until, future.step);
  const history = { times: known.times.map((moment) => moment / perYear), values: known.values };
  return whole.times.flatMap((moment, k): HiddenPoint[] => {
    if (moment <= last || moment > until) return [];
    const ahead = (moment - last) / perYear;
    const measured = (whole.values[k] as number) + shift;
    const at = (quantile: readonly number[]): number => comparable(observable, quantile[moment - band.from] as number);
    const simple = Object.fromEntries(
      (Object.keys(benchmarks) as BenchmarkId[]).map((id) => {
        const made = benchmarks[id](history, ahead);
        return [id, { middle: made.mean, within: isWithin(made, measured) }];
      }),
    ) as HiddenPoint['simple'];
    return [
      {
        observable,
        known: known.times.length,
        ahead,
        year: year(moment),
        measured,
        model: { p05: at(band.p05), p50: at(band.p50), p95: at(band.p95) },
        simple,
      },
    ];
  });
}

export interface HeldOutQuestion {
  readonly measurements: Measurements;
  readonly origin: number;
  readonly phrase: string;
  readonly effort: CalibrationEffort;
  /** The ground, where it is not to be found. */
  readonly ground?: Ground;
}

/**
 * Calibrates on what was known at the end of `origin` and forecasts what was measured later: a generator that asks for
 * runs and is sent their readings, as a calibration is.
 */
export function* heldOut(
  { measurements, origin, phrase, effort, ground }: HeldOutQuestion,
  presets: Presets,
): Generator<{ readonly inputs: readonly RunInput[] }, HeldOut, readonly Readings[]> {
  const known = knownAt(measurements, origin);
  const found = ground ?? (yield* nearestGrounds(known, presets, phrase))[0]!;
  const observed = observe(known, found.founded);
  const future = observe(measurements, found.founded, origin + MOST_AHEAD);
  if (future.step !== observed.step) throw new RangeError('the known part of the data has other steps than the whole');
  const [, last] = yearsOf(known);
  const calibration = yield* calibrate({
    observed,
    ground: groundInput(found.preset, presets, QUARTERS_PER_YEAR),
    phrase,
    effort,
    ahead: QUARTERS_PER_YEAR * (MOST_AHEAD + origin - last),
  });
  const readings = calibration.worlds.map((world) => world.readings);
  const year = (moment: number): number => found.founded + ((moment + 1) * observed.step) / QUARTERS_PER_YEAR - 1;
  return {
    origin,
    ground: found,
    calibration,
    points: observed.series.flatMap((series) => hiddenOf(series, future, readings, year)),
  };
}
