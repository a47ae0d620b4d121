import { summarise, type Measured } from '../repeat.ts';
import { kindOf, type Figures } from './figures.ts';

/** A figure of two versions, measured in turns. */
export interface Compared {
  readonly path: string;
  /** Medians over the rounds, of each round the least measured. */
  readonly before: number;
  readonly after: number;
  /** After over before, of each round by itself. */
  readonly ratio: Measured;
  /** Whether every round agrees on it, of enough rounds for that to be no accident. */
  readonly verdict: 'worse' | 'better' | 'unclear';
}

/** Seven rounds agree by accident once in 64 figures. */
const ENOUGH_ROUNDS = 6;

/** One round: the figures of both versions, measured one right after the other. */
export interface Round {
  readonly before: Figures;
  readonly after: Figures;
}

function verdictOn(ratios: readonly number[]): Compared['verdict'] {
  if (ratios.length < ENOUGH_ROUNDS) return 'unclear';
  if (ratios.every((ratio) => ratio > 1)) return 'worse';
  return ratios.every((ratio) => ratio < 1) ? 'better' : 'unclear';
}

/**
 * Ratios of every figure both versions have in all rounds, the worst (largest) first. Only figures of one round are
 * divided by each other, so what the machine does in the meantime touches both.
 */
export function ratiosOf(rounds: readonly Round[]): Compared[] {
  const paths = [...(rounds[0]?.before.keys() ?? [])].filter((path) => kindOf(path) !== undefined);
  const usable = paths.filter((path) =>
    rounds.every(({ before, after }) => (before.get(path) ?? 0) > 0 && (after.get(path) ?? 0) > 0),
  );
  return usable
    .map((path) => {
      const pairs = rounds.map(({ before, after }) => [before.get(path) as number, after.get(path) as number] as const);
      const ratios = pairs.map(([a, b]) => b / a);
      return {
        path,
        before: summarise(pairs.map(([value]) => value)).median,
        after: summarise(pairs.map(([, value]) => value)).median,
        ratio: summarise(ratios),
        verdict: verdictOn(ratios),
      };
    })
    .toSorted((a, b) => b.ratio.median - a.ratio.median);
}
