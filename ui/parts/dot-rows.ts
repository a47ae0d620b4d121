/** Runs as dots in rows, those that end alike together. */
import { verdicts, type Verdict } from '../../engine/index.ts';

export interface Dot {
  /** Number of the run, from 0. */
  readonly replicate: number;
  readonly verdict: Verdict;
}

/** Dots from good to bad, runs with the same ending in their own order. */
export function dotsOf(outcomes: ArrayLike<number>, replicates: readonly number[]): readonly Dot[] {
  return verdicts.flatMap((verdict, v) =>
    replicates.flatMap((replicate, k) => (outcomes[k] === v ? [{ replicate, verdict }] : [])),
  );
}

/** Dots in a row: rows of 50 for hundreds, of 25 for fewer, so that both take the same room. */
export function dotsPerRow(count: number): number {
  return count > 100 ? 50 : 25;
}

/** The run with this ending that follows the one on show, from the first again after the last. */
export function nextWith(dots: readonly Dot[], verdict: Verdict, onShow: number | undefined): number | undefined {
  const alike = dots.filter((dot) => dot.verdict === verdict).map(({ replicate }) => replicate);
  return alike.find((replicate) => onShow !== undefined && replicate > onShow) ?? alike[0];
}
