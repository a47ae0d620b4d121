import type { RunInput } from '../../engine/index.ts';
import { replicateSeed } from '../statistics/seeds.ts';
import type { PlausibleDocument } from '../documents/measured-schema.ts';
import { inPlausibleWorld } from './plausible.ts';
import { drawWorld, inWorld } from './worlds.ts';

/** Replicates that differ in luck alone, or in luck and in the world. */
export interface Replicates {
  /** The seed phrase of the comparison. */
  readonly phrase: string;
  /** A multiple of `perWorld`. */
  readonly count: number;
  /**
   * Replicates that share a world, each with luck of its own: 2 or more separate luck from world in a comparison; 1
   * gives every replicate its own world, as windows and attributions need. Without it every run has the
   * scenario's own assumptions.
   */
  readonly perWorld?: number;
  /**
   * Worlds that a calibration found: replicate k is in the k-th of them, with its own luck, and once all are used up in
   * the same worlds with other luck. They take the place of drawn ones.
   */
  readonly plausible?: PlausibleDocument;
}

/** Replicates per world by default: the fewest that separate luck from world. */
export const DEFAULT_PER_WORLD = 2;

/** The given inputs, all with the luck of one replicate (from 0) and in its world. */
export function inReplicate(
  inputs: readonly RunInput[],
  replicate: number,
  { phrase, perWorld, plausible }: Replicates,
): RunInput[] {
  if (plausible !== undefined) {
    const { worlds } = plausible;
    const world = worlds[replicate % worlds.length]!;
    const round = Math.floor(replicate / worlds.length);
    const seed = round === 0 ? world.seed : `${world.seed}/${round + 1}`;
    return inputs.map((input) => inPlausibleWorld(input, { ...world, seed }));
  }
  const seed = replicateSeed(phrase, replicate);
  const world = perWorld === undefined ? undefined : drawWorld(phrase, Math.floor(replicate / perWorld));
  return inputs.map((input) => ({ ...(world === undefined ? input : inWorld(input, world)), seed }));
}

/**
 * The runs of a paired design in balanced order: all paths of replicate 0, then all of replicate 1, … Run k belongs to
 * replicate ⌊k / paths⌋. Made one by one; `enough` is asked before each replicate.
 */
export function* pairedInputs(
  inputs: readonly RunInput[],
  replicates: Replicates,
  enough: () => boolean = () => false,
): Generator<RunInput> {
  for (let replicate = 0; replicate < replicates.count && !enough(); replicate++)
    yield* inReplicate(inputs, replicate, replicates);
}
