/** Runs a fork: doing nothing and acting from every start, through every future. */
import type { MoveDocument, Presets, ScenarioDocument } from '../experiments/index.ts';
import {
  FORK_FUTURES,
  forkDesign,
  forkFuture,
  forkPath,
  inFuture,
  type Fork,
  type ForkFuture,
} from '../experiments/index.ts';
import { runMany, type Runner } from '../workers/node/index.ts';

/** @param told called with the share that is done */
export async function runFork(
  runner: Runner,
  {
    document,
    policy,
    presets,
    startsOf,
  }: {
    readonly document: ScenarioDocument;
    readonly policy: readonly MoveDocument[];
    readonly presets: Presets;
    /** Starts wanted, given those of every fork of this length. */
    readonly startsOf: (grid: readonly number[]) => readonly number[];
  },
  told: (share: number) => void,
): Promise<Fork> {
  const design = forkDesign(document, policy, presets);
  const starts = startsOf(design.starts);
  // The region the scenario is about.
  const { regions, view } = design.alone.scenario;
  const region = Math.max(
    0,
    regions.findIndex(({ id }) => id === view['region']),
  );
  // Late starts first: each then takes up the run of doing nothing where it leaves it.
  const order = starts.toSorted((a, b) => b - a);
  const runs = [design.alone.input, ...order.map((start) => design.acting(start).input)];
  const futures: (ForkFuture | undefined)[][] = runs.map(() => Array.from({ length: FORK_FUTURES }));
  const total = runs.length * FORK_FUTURES;
  function* inputs() {
    for (let future = 0; future < FORK_FUTURES; future++) yield* inFuture(design, runs, future);
  }
  await runMany({
    runner,
    inputs: inputs(),
    onResult(k, result) {
      futures[k % runs.length]![Math.floor(k / runs.length)] = forkFuture(design, result, region);
      told((k + 1) / total);
    },
    onFailure(_k, error) {
      throw error;
    },
  });
  const alone = futures[0]!;
  return {
    region: design.alone.regions[region]!.id,
    quarters: design.quarters,
    phrase: design.phrase,
    alone: forkPath(design, alone)!,
    starts: starts.map((start) => ({
      start,
      path: forkPath(design, futures[1 + order.indexOf(start)]!, { start, alone })!,
    })),
  };
}
