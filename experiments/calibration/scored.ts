/** How forecasts came out that were made as they would have been made: what is kept of them, and what is counted. */
import { observables, type ObservableId } from '../measured/index.ts';
import type { BenchmarkId } from './benchmarks.ts';

/** A number that was hidden: errors of the middle of each forecast, as logarithms or log-odds. */
export interface ScoredPoint {
  readonly observable: ObservableId;
  readonly year: number;
  readonly ahead: number;
  readonly known: number;
  /** What was forecast less what was measured. */
  readonly model: number;
  readonly within: boolean;
  readonly simple: { readonly [B in BenchmarkId]: readonly [error: number, within: boolean] };
}

export interface ScoredOrigin {
  readonly place: string;
  /** Last year that was known, and whether the points after it are the last quarter. */
  readonly origin: number;
  readonly lastQuarter: boolean;
  readonly preset: string;
  readonly founded: number;
  readonly worlds: number;
  readonly points: readonly ScoredPoint[];
}

export interface ForecastsDocument {
  readonly format: 1;
  readonly engine: string;
  readonly phrase: string;
  readonly wide: number;
  readonly near: number;
  readonly worlds: number;
  readonly origins: readonly ScoredOrigin[];
  /** Places for which no forecast could be made or held against anything, and why. */
  readonly without: readonly { readonly place: string; readonly reason: string }[];
}

export const forecasterIds = ['model', 'randomWalk', 'trend', 'autoregression'] as const;
export type ForecasterId = (typeof forecasterIds)[number];
export type RivalId = Exclude<ForecasterId, 'model'>;
export const rivalIds = ['autoregression', 'randomWalk', 'trend'] as const satisfies readonly RivalId[];

/** Horizons that are told apart: years ahead from and to which count as so many. */
export const horizons = [
  { years: 1, from: 1, to: 1 },
  { years: 3, from: 2, to: 3 },
  { years: 5, from: 4, to: 6 },
  { years: 10, from: 7, to: 10 },
] as const;

const horizonOf = (ahead: number): number => horizons.findIndex(({ to }) => ahead < to + 0.5);

type Each<T> = { readonly [F in ForecasterId]: T };
const each = <T>(of: (id: ForecasterId) => T): Each<T> => ({
  model: of('model'),
  randomWalk: of('randomWalk'),
  trend: of('trend'),
  autoregression: of('autoregression'),
});

const errorOf = (point: ScoredPoint, id: ForecasterId): number => (id === 'model' ? point.model : point.simple[id][0]);
const isInside = (point: ScoredPoint, id: ForecasterId): boolean =>
  id === 'model' ? point.within : point.simple[id][1];

/** What was scored of one series at one horizon, over all years a forecast was made at. */
export interface HorizonScore {
  readonly points: number;
  /** Mean absolute error. */
  readonly error: Each<number>;
  /** Points inside the 90 % band. */
  readonly inside: Each<number>;
}

export interface SeriesScore {
  readonly place: string;
  readonly observable: ObservableId;
  /** One a horizon; undefined where nothing was measured so far ahead. */
  readonly horizons: readonly (HorizonScore | undefined)[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function scoreOf(points: readonly ScoredPoint[]): HorizonScore | undefined {
  if (points.length === 0) return undefined;
  return {
    points: points.length,
    error: each((id) => mean(points.map((point) => Math.abs(errorOf(point, id))))),
    inside: each((id) => points.filter((point) => isInside(point, id)).length),
  };
}

/** Every series of every place that was forecast. */
export function seriesScores({ origins }: Pick<ForecastsDocument, 'origins'>): SeriesScore[] {
  const found = new Map<string, { place: string; observable: ObservableId; points: ScoredPoint[] }>();
  for (const { place, points } of origins)
    for (const point of points) {
      const key = `${place} ${point.observable}`;
      const known = found.get(key) ?? { place, observable: point.observable, points: [] };
      known.points.push(point);
      found.set(key, known);
    }
  return [...found.values()].map(({ place, observable, points }) => ({
    place,
    observable,
    horizons: horizons.map((_, k) => scoreOf(points.filter(({ ahead }) => horizonOf(ahead) === k))),
  }));
}

/** All series at one horizon. */
export interface HorizonTotal {
  readonly years: number;
  readonly series: number;
  readonly points: number;
  /** Mean over series, each counting once. */
  readonly error: Each<number>;
  /** Share of points inside the 90 % band. */
  readonly inside: Each<number>;
  /** Series on which the model is nearer. */
  readonly nearer: { readonly [R in RivalId]: number };
}

/** @param shares whether of shares, whose errors are log-odds, or of all else */
export function horizonTotals(scores: readonly SeriesScore[], shares = false): HorizonTotal[] {
  const own = scores.filter(({ observable }) => (observables[observable].kind === 'share') === shares);
  return horizons.flatMap(({ years }, k) => {
    const at = own.flatMap((one) => one.horizons[k] ?? []);
    if (at.length === 0) return [];
    const points = at.reduce((sum, one) => sum + one.points, 0);
    const nearer = (rival: RivalId): number => at.filter(({ error }) => error.model < error[rival]).length;
    return [
      {
        years,
        series: at.length,
        points,
        error: each((id) => mean(at.map(({ error }) => error[id]))),
        inside: each((id) => at.reduce((sum, { inside }) => sum + inside[id], 0) / points),
        nearer: {
          autoregression: nearer('autoregression'),
          randomWalk: nearer('randomWalk'),
          trend: nearer('trend'),
        },
      },
    ];
  });
}

/** A series at one horizon where something simpler comes nearer, the nearest first. */
export interface Loss {
  readonly horizon: number;
  readonly model: number;
  readonly better: readonly (readonly [RivalId, number])[];
}

export interface SeriesLosses extends Pick<SeriesScore, 'place' | 'observable'> {
  readonly losses: readonly Loss[];
}

const worst = ({ losses }: SeriesLosses): number =>
  Math.max(...losses.map(({ model, better }) => model - (better[0]?.[1] as number)));

/** Series on which something simpler comes nearer at some horizon, the worst first. */
export function lossesOf(scores: readonly SeriesScore[]): SeriesLosses[] {
  return scores
    .map(({ place, observable, horizons: at }) => ({
      place,
      observable,
      losses: at.flatMap((score, horizon): Loss[] => {
        if (score === undefined) return [];
        const { error } = score;
        const better = rivalIds
          .flatMap((id) => (error[id] < error.model ? [[id, error[id]] as const] : []))
          .toSorted((a, b) => a[1] - b[1]);
        return better.length === 0 ? [] : [{ horizon, model: error.model, better }];
      }),
    }))
    .filter(({ losses }) => losses.length > 0)
    .toSorted((a, b) => worst(b) - worst(a));
}

/** Points of one series in one forecast that lie outside the 90 % band. */
export interface Outside {
  readonly place: string;
  readonly observable: ObservableId;
  readonly origin: number;
  readonly lastQuarter: boolean;
  readonly points: number;
  /** Years in which the forecast was too high, and too low. */
  readonly high: readonly number[];
  readonly low: readonly number[];
}

/** Every forecast of every series, with the points that lie outside. */
export function bandsOf({ origins }: Pick<ForecastsDocument, 'origins'>): Outside[] {
  return origins.flatMap(({ place, origin, lastQuarter, points }) =>
    [...new Set(points.map(({ observable }) => observable))].map((observable) => {
      const own = points.filter((point) => point.observable === observable);
      const missed = (high: boolean): number[] =>
        own.filter(({ within, model }) => !within && model > 0 === high).map(({ year }) => year);
      return { place, observable, origin, lastQuarter, points: own.length, high: missed(true), low: missed(false) };
    }),
  );
}

/** Points of the last quarter of every place, and how many of them lie inside. */
export function lastQuarter(document: Pick<ForecastsDocument, 'origins'>): {
  readonly points: number;
  readonly inside: number;
} {
  const points = document.origins.flatMap((origin) => (origin.lastQuarter ? origin.points : []));
  return { points: points.length, inside: points.filter(({ within }) => within).length };
}
