/** How well calibrations find causes again and forecast, as it was measured: what is left for the page on forecasts. */
import type { BenchmarkId, ObservableId, UnknownId } from '../../experiments/index.ts';

export interface RecoveryTrial {
  /** Number of the made place. */
  readonly truth: number;
  /** Of each unknown: weight of the draws below the truth, and how much of the spread is left. */
  readonly ranks: readonly number[];
  readonly left: readonly number[];
}

export interface RecoveryDocument {
  readonly format: 1;
  /** Identity of the engine. */
  readonly engine: string;
  readonly scenario: string;
  readonly phrase: string;
  /** Yearly points of each series, and years before the first. */
  readonly years: number;
  readonly yearsBefore: number;
  /** Standard deviation of the logarithm of the errors of the tables. */
  readonly noise: number;
  readonly measured: readonly ObservableId[];
  readonly wide: number;
  readonly near: number;
  readonly unknowns: readonly UnknownId[];
  readonly trials: readonly RecoveryTrial[];
}

/** A number that was hidden: absolute errors of the middle of each forecast, as logarithms or log-odds. */
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
