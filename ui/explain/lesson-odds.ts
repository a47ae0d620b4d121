/**
 * How often each answer of a lesson comes true with other seeds: counted by `npm run odds`, never written by hand, and
 * held against the engine by the tests.
 */
import type { OptionIndex } from './lesson-facts.ts';

/** By preset, one word a step: one digit a seed, the option that comes true with it. */
type Measured = Readonly<Record<string, string>>;

const measured = import.meta.glob<Measured>('./lesson-odds.json', { eager: true, import: 'default' })[
  './lesson-odds.json'
]!;

/** The word of each step of a lesson; none for one that nobody has counted. */
export const measuredOptions = (preset: string): readonly string[] => measured[preset]?.split(' ') ?? [];

export interface StepOdds {
  readonly runs: number;
  /** Runs in which each option came true, in their order. */
  readonly counts: readonly [number, number, number];
}

/** The odds of a step, counted from 0; undefined for a lesson nobody has counted. */
export function oddsOfStep(preset: string, step: number): StepOdds | undefined {
  const digits = measuredOptions(preset)[step];
  if (digits === undefined) return undefined;
  const counts: [number, number, number] = [0, 0, 0];
  for (const digit of digits) counts[Number(digit) as OptionIndex]++;
  return { runs: digits.length, counts };
}
