/** What the sentence under the question is made of, numbers already written: what a language has to put into words. */
import type { Verdict } from '../../engine/index.ts';

/** A piece of a sentence: plain, or stressed and coloured by a verdict. */
export type Segment = string | { readonly strong: string; readonly verdict?: Verdict };

/** One future as the sentence needs it, numbers already written. */
export interface FutureWords {
  readonly verdict: Verdict;
  readonly valueAdded: string;
  readonly jobs: string;
}

export interface HeadlineWords {
  /** Name of the region where there are several. */
  readonly region: string | undefined;
  readonly years: string;
  readonly now: FutureWords;
  /** The same without any policy; undefined when there is none to leave out or it is not known yet. */
  readonly alone: FutureWords | undefined;
  readonly hasPolicy: boolean;
  /**
   * How far value added ends above (+) or below (−) that of doing nothing, as a percentage without sign where that is
   * not a share of nothing; undefined when about equal.
   */
  readonly gap: { readonly higher: boolean; readonly percent: string | undefined } | undefined;
  /** Value added at the end as a share of its peak, and the year of the peak; undefined when there never was any. */
  readonly ofPeak: string | undefined;
  readonly peakYear: string;
}

/** Runs that end with a verdict. */
export interface VerdictRuns {
  readonly verdict: Verdict;
  readonly runs: number;
}

export interface OddsWords {
  /** The runs are of worlds that a calibration found. */
  readonly plausible: boolean;
  readonly region: string | undefined;
  readonly years: string;
  readonly runs: number;
  /** From good to bad, those that happen; at least one. */
  readonly now: readonly VerdictRuns[];
  /**
   * The same runs without any policy: the most frequent ending of those above, also where it never happens, and their
   * own; undefined without a policy.
   */
  readonly alone: readonly VerdictRuns[] | undefined;
  /** Both futures end the same way equally often. */
  readonly same: boolean;
  /** Mean difference of value added to doing nothing; undefined when it is not distinguishable from zero. */
  readonly gap: { readonly higher: boolean; readonly size: string; readonly range: string } | undefined;
  /** Medians at the end. */
  readonly valueAdded: string;
  readonly jobs: string;
}
