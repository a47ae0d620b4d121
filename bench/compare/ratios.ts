import { summarise, type Measured } from '../repeat.ts';
import { kindOf, type Figures, type Kind } from './figures.ts';
import { judge, ratiosOf, type Judgement } from './judgement.ts';

/** A figure of two versions, measured in turns. */
export interface Compared extends Judgement {
  readonly path: string;
  /** Medians over the rounds, of each round the least measured. */
  readonly before: number;
  readonly after: number;
  /** After over before; only where that is a difference that can be told. */
  readonly ratio?: Measured;
  /** The same of each round, and of the control, whatever can be told of them. */
  readonly ratios: readonly number[];
  readonly controlRatios?: readonly number[];
}

/** One round: the figures of both versions, measured one right after the other, and of the earlier one again. */
export interface Round {
  readonly before: Figures;
  readonly after: Figures;
  readonly control?: Figures;
}

function compared(path: string, rounds: readonly Round[]): Compared {
  const of = (side: keyof Round): number[] => rounds.map((round) => round[side]?.get(path) as number);
  const [before, after] = [of('before'), of('after')];
  const control = rounds.every((round) => round.control !== undefined) ? of('control') : undefined;
  const judgement = judge({ kind: kindOf(path) as Kind, before, after, control });
  const ratios = ratiosOf(before, after);
  return {
    path,
    before: summarise(before).median,
    after: summarise(after).median,
    ...judgement,
    ...(judgement.verdict === 'none' ? {} : { ratio: summarise(ratios) }),
    ratios,
    ...(control && { controlRatios: ratiosOf(before, control) }),
  };
}

/**
 * Every figure both versions have in all rounds: the differences that can be told, the worst (largest) first, then the
 * others as they were measured. Only figures of one round are divided by each other, so what the machine does in the
 * meantime touches both.
 */
export function compareRounds(rounds: readonly Round[]): Compared[] {
  const paths = [...(rounds[0]?.before.keys() ?? [])].filter((path) => kindOf(path) !== undefined);
  return paths
    .filter((path) => rounds.every((round) => Object.values(round).every((side) => (side.get(path) ?? 0) > 0)))
    .map((path) => compared(path, rounds))
    .toSorted((a, b) => (b.ratio?.median ?? 0) - (a.ratio?.median ?? 0));
}
