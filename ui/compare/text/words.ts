/** What sentences need, numbers already written. */

export interface AlternativeWords {
  readonly id: string;
  readonly name: string;
  readonly good: number;
  /** Undefined while the interval still holds 0. */
  readonly effect: { readonly more: boolean; readonly size: string; readonly interval: string } | undefined;
}

export interface HeadlineWords {
  /** Name of the region where there are several. */
  readonly region: string | undefined;
  readonly total: number;
  /** Drawn worlds the runs are spread over; undefined where all are of the scenario's own world. */
  readonly worlds: number | undefined;
  /** They are those a calibration found. */
  readonly plausible: boolean;
  /** Whether the difference is over them too, and over how many pairs it is. */
  readonly effectOverWorlds: boolean;
  readonly pairs: number;
  readonly reference: { readonly name: string; readonly good: number; readonly isBase: boolean };
  readonly alternatives: readonly AlternativeWords[];
  readonly indicator: string;
  readonly year: string;
}

export interface PointWords {
  readonly kind: 'at' | 'before' | 'notReached' | 'noRuns' | 'noPeak';
  readonly year: string;
}

/** How many futures upgrade under a path. */
export interface CheapestWords {
  readonly name: string;
  readonly upgraded: number;
  readonly futures: number;
  readonly wanted: number;
}

/** At which strength they do, and what it costs. */
export interface StrengthWords {
  readonly strength: string;
  /** How many upgrade as the path stands, and without it. */
  readonly written: number;
  readonly alone: number;
  readonly cost: string;
}
