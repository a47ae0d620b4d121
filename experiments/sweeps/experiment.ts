/** A design as runs: which there are, in which order, from which luck, and what is kept of each. */
import type { RunInput } from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/document.ts';
import type { Presets } from '../documents/parse.ts';
import { resolve, type ResolvedRun } from '../documents/resolve.ts';
import { replicateSeed } from '../statistics/seeds.ts';
import type { DesignDocument, PrecisionDocument } from './design-schema.ts';
import { atPoint, createFactor, eachFactor, type Factor, type Point } from './factors.ts';
import { keptOf, type Kept } from './outputs.ts';
import { planPoints, pointOrder } from './plan-points.ts';

/** What a run of an experiment is, without what it takes to make it. */
export interface RowPlace {
  /** Its number, from 0: that of its place in the order of runs. */
  readonly row: number;
  /** The point of the plan, from 0, and its values. */
  readonly point: number;
  readonly values: Point;
  readonly replicate: number;
  /** Its seed phrase. */
  readonly seed: string;
}

/** One run of an experiment. */
export interface ExperimentRow extends RowPlace {
  readonly input: RunInput;
}

/** How many replicates every point has. */
export interface Replication {
  /** Replicates after each stage, growing; after the last there are no more. */
  readonly stages: readonly number[];
  /** What must be known for a stage to be the last; empty when every stage is run. */
  readonly until: readonly PrecisionDocument[];
}

export interface Experiment {
  readonly design: DesignDocument;
  /** The scenario the factors are changed in. */
  readonly base: ResolvedRun;
  readonly factors: readonly Factor[];
  /** Phrase its points and its luck come from. */
  readonly phrase: string;
  /** Points of the plan. */
  readonly points: number;
  /** The values of a point. */
  readonly pointAt: (index: number) => Point;
  readonly replication: Replication;
  /** Rows there are at most. */
  readonly rows: number;
  readonly kept: Kept;
  /** @param row from 0 */
  row(row: number): ExperimentRow;
  /** The same, ready at once: nothing is resolved. */
  place(row: number): RowPlace;
  /** The scenario of a row as a document that gives its very run. */
  document(row: number): ScenarioDocument;
}

/** Fewest replicates before precision is asked for: intervals from fewer say little. */
const LEAST_REPLICATES = 8;
const DEFAULT_REPLICATES = 1;

/** Replicates of every point after each stage. */
export function replicationOf({ replicates, precision }: DesignDocument): Replication {
  if (precision === undefined) return { stages: [replicates ?? DEFAULT_REPLICATES], until: [] };
  const { atMost, atLeast = Math.min(LEAST_REPLICATES, atMost), step = atLeast, until } = precision;
  const stages = [atLeast];
  while (stages.at(-1)! < atMost) stages.push(Math.min(atMost, stages.at(-1)! + step));
  return { stages, until };
}

/** Points that are drawn for themselves have a luck of their own; those that are compared share it. */
function hasOwnLuck({ luck, plan }: DesignDocument): boolean {
  return luck === undefined ? plan.kind === 'latinHypercube' || plan.kind === 'sobol' : luck === 'own';
}

/**
 * A design whose faults are known to be none, of a scenario document. The seed of a row depends on its point and its
 * replicate alone: neither on the order of rows nor on how many there are.
 */
export function createExperiment(design: DesignDocument, document: ScenarioDocument, presets: Presets): Experiment {
  const base = resolve(document, presets);
  const { scenario } = base;
  const phrase = design.seed ?? scenario.seed;
  const factors = eachFactor(design.factors).map((one) => createFactor(one, scenario));
  const { count: points, at: pointAt } = planPoints(design.plan, factors, phrase);
  const order = pointOrder(design.plan, points, phrase);
  const replication = replicationOf(design);
  const own = hasOwnLuck(design);

  function place(row: number): RowPlace {
    const replicate = Math.floor(row / points);
    const point = order(row % points);
    const values = pointAt(point);
    // A seed that is a factor takes the place of the phrase.
    const given = [...values].find(([{ written }]) => written.vary === 'seed')?.[1];
    const base = given === undefined ? phrase : String(given);
    return { row, point, values, replicate, seed: replicateSeed(own ? `${base}/p${point + 1}` : base, replicate) };
  }
  const changed = ({ values, seed }: RowPlace): ScenarioDocument => ({ ...atPoint(document, values, presets), seed });
  return {
    design,
    base,
    factors,
    phrase,
    points,
    pointAt,
    replication,
    rows: points * replication.stages.at(-1)!,
    kept: keptOf(design, base),
    place,
    row(row) {
      const at = place(row);
      return { ...at, input: resolve(changed(at), presets).input };
    },
    document: (row) => changed(place(row)),
  };
}

/** Rows `from <= row < to`. */
export interface Chunk {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The rows in pieces that are kept together; none crosses the end of a stage. */
export function chunksOf({ points, replication }: Pick<Experiment, 'points' | 'replication'>, size: number): Chunk[][] {
  let index = 0;
  let from = 0;
  return replication.stages.map((replicates) => {
    const end = points * replicates;
    const chunks: Chunk[] = [];
    for (; from < end; from = Math.min(end, from + size))
      chunks.push({ index: index++, from, to: Math.min(end, from + size) });
    return chunks;
  });
}
