/** A run as an answer needs it: where it was, and what came out. */
export interface AnsweredRow {
  readonly point: number;
  readonly replicate: number;
  /** By name; NaN where there is nothing to measure or no run. */
  readonly outputs: { readonly [name: string]: number };
  /** One a region; none where the run failed. */
  readonly verdicts: readonly string[];
}
