import type { RunInput, RunResult } from '../../engine/index.ts';
import { createComparison, keptByDefault, type Comparison, type ComparisonShape } from './compare.ts';
import { overPlausible } from './plausible.ts';
import { createStoredRuns, type StoredRuns } from './stored-runs.ts';
import { DEFAULT_PER_WORLD, inReplicate, type Replicates } from './paired-inputs.ts';
import type { PlausibleDocument } from '../documents/measured-schema.ts';
import { replicateSeed } from '../statistics/seeds.ts';
import { createWholeBlocks } from '../statistics/whole-blocks.ts';

/**
 * Where possible worlds are drawn: for the odds of verdicts, for everything, or nowhere. With default assumptions luck
 * alone gives nearly one verdict per path, so by default odds are over worlds too; effects describe
 * the scenario as written.
 */
export const worldScopes = ['odds', 'all', 'none'] as const;
export type WorldScope = (typeof worldScopes)[number];

/** The replicates behind the two results of a comparison; one object when both are read from the same runs. */
export interface ComparisonReplicates {
  /** Of effects, costs and bands. */
  readonly effects: Replicates;
  /** Of verdicts, their odds and how they change from path to path; as many. */
  readonly odds: Replicates;
}

/** @param perWorld replicates that share a world; where the count cannot be divided, each has a world of its own */
export function comparisonReplicates({
  phrase,
  count,
  scope,
  perWorld = DEFAULT_PER_WORLD,
  plausible,
}: {
  readonly phrase: string;
  readonly count: number;
  readonly scope: WorldScope;
  readonly perWorld?: number;
  /** Worlds that a calibration found: both results are over them, one luck each. */
  readonly plausible?: PlausibleDocument | undefined;
}): ComparisonReplicates {
  if (plausible !== undefined) {
    const found: Replicates = { phrase, count, ...overPlausible(plausible) };
    return { effects: found, odds: found };
  }
  const luck: Replicates = { phrase, count };
  if (scope === 'none') return { effects: luck, odds: luck };
  const worlds: Replicates = { ...luck, perWorld: count % perWorld === 0 ? perWorld : 1 };
  return { effects: scope === 'all' ? worlds : luck, odds: worlds };
}

const together = ({ effects, odds }: ComparisonReplicates): boolean => effects === odds;

/** Most runs there can be. */
export function comparisonRuns(paths: number, replicates: ComparisonReplicates): number {
  return (together(replicates) ? 1 : 2) * paths * replicates.effects.count;
}

/**
 * The runs of a comparison in balanced order: of replicate 0 all paths for the effects, then, where they are not the
 * same, all paths for the odds, with the same luck; then replicate 1, … `enough` is asked before each new world.
 */
export function* comparisonInputs(
  inputs: readonly RunInput[],
  replicates: ComparisonReplicates,
  enough: () => boolean = () => false,
): Generator<RunInput> {
  const { effects, odds } = replicates;
  for (let replicate = 0; replicate < effects.count; replicate++) {
    if (replicate % (odds.perWorld ?? 1) === 0 && enough()) return;
    yield* inReplicate(inputs, replicate, effects);
    if (!together(replicates)) yield* inReplicate(inputs, replicate, odds);
  }
}

/** Seed, path and purpose of run k, as a person reads it. */
export function nameOfRun(
  names: readonly string[],
  replicates: ComparisonReplicates,
  k: number,
): { readonly seed: string; readonly run: string } {
  const { effects, odds } = replicates;
  const size = comparisonRuns(names.length, replicates) / effects.count;
  const [replicate, at] = [Math.floor(k / size), k % size];
  const { perWorld } = at < names.length ? effects : odds;
  const world = perWorld === undefined ? '' : `, world ${Math.floor(replicate / perWorld) + 1}`;
  return { seed: replicateSeed(effects.phrase, replicate), run: `${names[at % names.length] as string}${world}` };
}

export interface PathComparison {
  readonly effects: Comparison;
  readonly odds: StoredRuns & { readonly replicates: number };
  /** Takes run k of `comparisonInputs` in; runs come in order, failed ones are left out. */
  add(k: number, result: RunResult): void;
}

/** Gathers a comparison whose effects and odds may come from different runs; `shape.stop` is asked of the effects. */
export function createPathComparison(
  shape: Omit<ComparisonShape, 'perWorld'>,
  replicates: ComparisonReplicates,
): PathComparison {
  const { perWorld } = replicates.effects;
  const effects = createComparison({ ...shape, ...(perWorld === undefined ? {} : { perWorld }) });
  if (together(replicates)) return { effects, odds: effects, add: effects.add };

  const paths = shape.paths.length;
  const size = 2 * paths;
  const worldSize = replicates.odds.perWorld ?? 1;
  const { keep, verdictsOf, runs } = createStoredRuns({ kept: keptByDefault, ...shape });
  let counted = 0;
  const worlds = createWholeBlocks<RunResult>(paths * worldSize, (_world, results) => {
    results.forEach((result, k) => keep(k % paths, result));
    counted += worldSize;
  });
  // Once the effects are precise enough the world under way is finished and no other begun, however many runs were
  // under way: the result does not depend on the number of threads.
  let until = Number.POSITIVE_INFINITY;
  return {
    effects,
    odds: {
      get replicates() {
        return counted;
      },
      verdictsOf,
      runs,
    },
    add(k, result) {
      const [replicate, at] = [Math.floor(k / size), k % size];
      if (at < paths) {
        const before = effects.finished;
        effects.add(replicate * paths + at, result);
        if (!before && effects.finished) until = (Math.floor(replicate / worldSize) + 1) * worldSize;
      } else if (replicate < until) {
        worlds.add(replicate * paths + at - paths, result);
      }
    },
  };
}
