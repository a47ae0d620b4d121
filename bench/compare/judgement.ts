/**
 * From what size on a difference is told. A time moves by a few per cent with nothing changed, so a smaller one is told
 * only where something repeats better, or shows how badly times repeat.
 */
import { summarise } from '../repeat.ts';
import type { Kind } from './figures.ts';

/**
 * What a session knows small differences by: retired instructions, which repeat; the earlier version measured a second
 * time beside every round, as if it were a third one; or nothing.
 */
export type Channel = 'instructions' | 'control' | 'none';

export interface Judgement {
  /** The least difference that could have been told, as a share; null where there are too few rounds for any. */
  readonly from: number | null;
  /** `none`: no difference that can be told. */
  readonly verdict: 'worse' | 'better' | 'none';
}

/** Seven rounds agree by accident once in 64 figures. */
export const ENOUGH_ROUNDS = 6;

/** Never told less than this, however well a few rounds may have repeated. */
export const LEAST_TOLD = 0.01;
/** What is told of a time that nothing stands beside. */
export const LEAST_TOLD_ALONE = 0.05;

const distance = (ratio: number): number => Math.abs(ratio - 1);

/** What one figure gave, round by round. */
export interface FigureRounds {
  readonly kind: Kind;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The earlier version again, in the same rounds, if it was. */
  readonly control?: readonly number[] | undefined;
}

const constant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/** After over before, of each round by itself. */
export const ratiosOf = (before: readonly number[], after: readonly number[]): number[] =>
  before.map((value, k) => (after[k] as number) / value);

function leastTold({ kind, before, after, control }: FigureRounds): number {
  // Bytes, and whatever else is the same in every round, show any difference.
  if (constant(before) && constant(after)) return 0;
  if (kind === 'instructions') {
    const ratios = ratiosOf(before, after);
    const { median } = summarise(ratios);
    return Math.max(LEAST_TOLD, ...ratios.map((ratio) => Math.abs(ratio - median)));
  }
  if (control === undefined) return LEAST_TOLD_ALONE;
  return Math.max(LEAST_TOLD, ...ratiosOf(before, control).map(distance));
}

/** Told is what all rounds agree on, of enough of them, and what is larger than anything that comes of nothing. */
export function judge(rounds: FigureRounds): Judgement {
  const ratios = ratiosOf(rounds.before, rounds.after);
  if (ratios.length < ENOUGH_ROUNDS) return { from: null, verdict: 'none' };
  const from = leastTold(rounds);
  const { median } = summarise(ratios);
  if (distance(median) <= from) return { from, verdict: 'none' };
  if (ratios.every((ratio) => ratio > 1)) return { from, verdict: 'worse' };
  return { from, verdict: ratios.every((ratio) => ratio < 1) ? 'better' : 'none' };
}
