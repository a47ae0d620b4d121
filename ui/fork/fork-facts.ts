/** What the fork shows: one world left alone, and acted upon from each of many years, over the same futures. */

/** How a path goes, over all its futures. */
export interface ForkCourse {
  /** Quarters sampled: 0, 8, 16, … and the last quarter of the run. */
  readonly quarters: readonly number[];
  /** Persons, median over futures. */
  readonly jobs: readonly number[];
  /** Persons, upper quartile over futures. */
  readonly jobsHigh: readonly number[];
  /** Of jobs, by function level 0 to 3 and sample; a sample's sum is 1. */
  readonly shares: readonly (readonly number[])[];
  /** Functional, cognitive and political lock-in by sample, 0 to 1. */
  readonly lockIns: readonly (readonly number[])[];
  /** Persons since quarter 0, mean over futures. */
  readonly movedOut: readonly number[];
  /** Of these at firms with own design or brand. */
  readonly movedOutSkilled: readonly number[];
  /** Firms entered since quarter 0, mean over futures. */
  readonly spinOffs: readonly number[];
  readonly startUps: readonly number[];
  readonly foreign: readonly number[];
  /** Medians over futures. */
  readonly wage: readonly number[];
  readonly efficiency: readonly number[];
}

export interface ForkPath extends ForkCourse {
  /** Index into `verdicts` of future k; -1 while unknown. */
  readonly outcomes: readonly number[];
  /** Jobs at the end, the mean of the last two years, of future k; NaN while unknown. */
  readonly endJobs: readonly number[];
  /** Median jobs at the end. */
  readonly jobsAtEnd: number;
  /** Acting only, median over pairs: units a year since the start, and its share of value added; otherwise 0. */
  readonly spendingYear: number;
  readonly spendingShare: number;
}

/** One start of the strip. */
export interface ForkStart {
  /** Quarter in which the action begins. */
  readonly start: number;
  /** Undefined until it is computed. */
  readonly path: ForkPath | undefined;
}
