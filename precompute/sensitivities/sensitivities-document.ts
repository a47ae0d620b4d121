/** What `default` depends on, as it was measured: what `npm run sensitivities` leaves for the page of that name. */

/** A mean or an index with the ends of its 95 % interval, where there is one. */
export type Estimate = readonly [value: number, low: number | null, high: number | null];

/** Which of its factors an outcome depends on, in three ways of asking. */
export interface OutcomeSensitivity {
  /** One factor at a time: the outcome as it is, and what each factor changes at its low and its high value. */
  readonly alone: {
    readonly base: Estimate;
    readonly bars: readonly { readonly factor: string; readonly low: Estimate; readonly high: Estimate }[];
  };
  /** Screening after Morris, from the factor that matters most. */
  readonly screening: readonly {
    readonly factor: string;
    readonly mu: Estimate;
    readonly muStar: Estimate;
    readonly sigma: Estimate;
  }[];
  /** Sobol’ indices, from the factor that matters most in total. */
  readonly variance: {
    readonly mean: number;
    readonly deviation: number;
    readonly factors: readonly { readonly factor: string; readonly first: Estimate; readonly total: Estimate }[];
    /** The pairs that do most together. */
    readonly pairs: readonly { readonly factors: readonly [string, string]; readonly index: Estimate }[];
  };
}

/** Limits of a box on one factor; none where it is open. */
export interface StoredLimit {
  readonly factor: string;
  readonly low?: number;
  readonly high?: number;
}

export interface StoredBox {
  readonly limits: readonly StoredLimit[];
  readonly coverage: number;
  readonly density: number;
  readonly support: number;
}

/** Where in the plausible worlds an outcome is found. */
export interface StoredDiscovery {
  /** The outcome, as `--where` of the command line has it. */
  readonly where: string;
  readonly runs: number;
  readonly positives: number;
  readonly boxes: readonly StoredBox[];
}

export interface SensitivitiesDocument {
  readonly format: 1;
  /** Identity of the engine. */
  readonly engine: string;
  /** Seed phrase of all but the worlds, and theirs. */
  readonly phrase: string;
  readonly worldsPhrase: string;
  readonly runs: {
    readonly alone: number;
    readonly screening: number;
    readonly variance: number;
    readonly worlds: number;
  };
  /** Seeds of every point; trajectories; base points. */
  readonly seeds: number;
  readonly trajectories: number;
  readonly points: number;
  /** Runs without a result. */
  readonly failed: number;
  /** The lowest and the highest value of every factor that has numbers. */
  readonly ranges: { readonly [factor: string]: readonly [number, number] };
  readonly outcomes: { readonly [output: string]: OutcomeSensitivity };
  readonly discoveries: readonly StoredDiscovery[];
}
