/** How well calibrations find known causes again, as it was measured: what is left for the page on forecasts. */
import type { ObservableId, UnknownId } from '../../experiments/index.ts';

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

/** What `npm run forecasts` and `npm run forecasts -- recovery` leave for the page on forecasts. */
export const FORECASTS = 'docs/forecasts.json';
export const RECOVERY = 'docs/recovery.json';
