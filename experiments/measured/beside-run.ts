/**
 * A measured past beside a run. A model of some hundred firms has no more than the shape of an industry of thousands, so
 * the two are laid over each other with one factor for what is counted in one size: by least squares in the logarithms
 * over the quarters both know, which makes it the geometric mean of measured over run.
 */
import { exp, log, QUARTERS_PER_YEAR, type IndicatorId, type RegionResult, type Text } from '../../engine/index.ts';
import { timeOf, type Measurement, type Measurements } from './measurements.ts';
import { observables, type Observable, type ObservableId, type ObservableScale } from './observables.ts';

export interface PastPoint {
  /** Quarter of the run at whose end it was measured. */
  readonly quarter: number;
  readonly year: number;
  /** In its own unit, money at the prices of the first year measured. */
  readonly measured: number;
  /** The same in the size of the model, as the observable is read from a run. */
  readonly sized: number;
  /** What the run has there; NaN where it has nothing. */
  readonly run: number;
}

export interface PastSeries {
  readonly observable: ObservableId;
  readonly unit?: Text | undefined;
  /** The indicator that is the same thing in a run; nothing where it takes several, or what came in a year. */
  readonly indicator?: IndicatorId | undefined;
  /** Measured units to one of the model, alike for all observables of one scale; 1 for shares. */
  readonly factor: number;
  /** In the order of time, at least one. */
  readonly points: readonly PastPoint[];
}

/** Quarters from the year 0 to the first of a run that starts at a label such as `1978Q1`. */
function startQuarter(start: string | undefined): number | undefined {
  const [, year, season] = /^(\d{4})Q([1-4])$/.exec(start ?? '') ?? [];
  return year === undefined ? undefined : QUARTERS_PER_YEAR * Number(year) + Number(season) - 1;
}

/**
 * What was measured while the run lasts, in the size of the model; nothing of a run without a calendar, and nothing of
 * what has no common point with it.
 *
 * @param start label of the first quarter, `1978Q1`
 */
export function besideRun(
  { series }: Measurements,
  run: RegionResult['series'],
  start: string | undefined,
): readonly PastSeries[] {
  const first = startQuarter(start);
  if (first === undefined) return [];
  const epoch = Math.min(...series.flatMap(({ points }) => points.slice(0, 1).map(timeOf)));
  const length = run.firms.length;
  const read = series.map(({ observable, unit, inflation = 0, points }) => {
    const { scale, read: valueAt, indicators, flow }: Observable = observables[observable];
    const indicator = flow || indicators.length > 1 ? undefined : indicators[0];
    const prices = log(1 + inflation);
    const placed = points.flatMap((point: Measurement) => {
      const quarter = QUARTERS_PER_YEAR * timeOf(point) - 1 - first;
      if (quarter < 0 || quarter >= length) return [];
      const measured = point.value / exp(prices * (timeOf(point) - epoch));
      return [{ quarter, year: point.year, measured, run: valueAt(run, quarter) }];
    });
    return { observable, unit, indicator, scale, placed };
  });
  const logs = new Map<ObservableScale, number[]>();
  for (const { scale, placed } of read)
    for (const { measured, run: value } of placed)
      if (measured > 0 && value > 0) logs.set(scale, [...(logs.get(scale) ?? []), log(measured / value)]);
  return read.flatMap(({ observable, unit, indicator, scale, placed }) => {
    const found = logs.get(scale);
    if (placed.length === 0 || (found === undefined && scale !== 'none')) return [];
    const factor = scale === 'none' ? 1 : exp(found!.reduce((sum, x) => sum + x, 0) / found!.length);
    const points = placed.map((point) => ({ ...point, sized: point.measured / factor }));
    return [{ observable, unit, indicator, factor, points }];
  });
}

/** What was measured from a first year to a last, and what the run did meanwhile. */
export interface PastChange {
  readonly observable: ObservableId;
  readonly from: number;
  readonly to: number;
  /** Last over first; of shares the difference. */
  readonly measured: number;
  readonly run: number;
  /** How far the run is off: the difference of the logarithms, of shares of the values. */
  readonly off: number;
}

/** The change over the longest time that both know; undefined without two common points. */
export function pastChange({ observable, points }: PastSeries): PastChange | undefined {
  const { kind }: Observable = observables[observable];
  const known = points.filter(({ measured, run }) => (kind === 'share' ? run >= 0 : measured > 0 && run > 0));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const change = (of: 'measured' | 'run'): number => (kind === 'share' ? last[of] - first[of] : last[of] / first[of]);
  const [measured, run] = [change('measured'), change('run')];
  const off = Math.abs(kind === 'share' ? run - measured : log(run / measured));
  return { observable, from: first.year, to: last.year, measured, run, off };
}
