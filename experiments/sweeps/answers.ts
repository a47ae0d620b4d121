/** What the runs of a design answer: which factors matter, and where an outcome is found. */
import {
  discoverScenarios,
  morrisScreening,
  sobolIndices,
  tornado,
  type MorrisScreening,
  type PrimFactor,
  type PrimSettings,
  type ScenarioDiscovery,
  type SobolIndices,
  type Tornado,
} from '../analysis/index.ts';
import type { AnsweredRow } from './answered-row.ts';
import type { Experiment } from './experiment.ts';
import { holds, type Condition } from './conditions.ts';
import { screeningPlan, variancePlan } from './plan-points.ts';

/** Which factors matter for one output; what kind of answer it is depends on the plan. */
export type SensitivityAnswer =
  | { readonly kind: 'oneAtATime'; readonly tornado: Tornado }
  | { readonly kind: 'morris'; readonly screening: MorrisScreening }
  | { readonly kind: 'saltelli'; readonly indices: SobolIndices };

/** Whether a design is one whose runs say which factors matter. */
export function answersSensitivity({ design, factors }: Experiment): boolean {
  const { kind } = design.plan;
  // A bar of a tornado has two ends.
  if (kind === 'oneAtATime') return factors.every(({ levels }) => levels.length === 2);
  return kind === 'morris' || kind === 'saltelli';
}

/** An output of every point, replicate by replicate; NaN where there is no run. */
function byReplicate({ points }: Experiment, rows: readonly AnsweredRow[], output: string): Float64Array[] {
  const replicates: Float64Array[] = [];
  for (const { point, replicate, outputs } of rows) {
    while (replicates.length <= replicate) replicates.push(new Float64Array(points).fill(Number.NaN));
    replicates[replicate]![point] = outputs[output] ?? Number.NaN;
  }
  return replicates;
}

/** The mean of an output over the replicates of each point; NaN for a point one of whose runs is missing. */
function means(replicates: readonly Float64Array[]): Float64Array {
  return Float64Array.from(replicates[0] ?? [], (_, point) => {
    let sum = 0;
    for (const outputs of replicates) sum += outputs[point]!;
    return sum / replicates.length;
  });
}

/** What intervals are drawn with, and what chance is judged by: the same wherever an answer is worked out. */
export const intervalsPhrase = ({ phrase }: Pick<Experiment, 'phrase'>): string => `${phrase}\nintervals`;
export const discoveryPhrase = ({ phrase }: Pick<Experiment, 'phrase'>): string => `${phrase}\ndiscovery`;

/**
 * Which factors matter for an output.
 * @throws RangeError for a design that does not answer that, or without any row
 */
export function sensitivityOf(experiment: Experiment, rows: readonly AnsweredRow[], output: string): SensitivityAnswer {
  if (!answersSensitivity(experiment)) throw new RangeError(`a plan of kind ${experiment.design.plan.kind}`);
  const replicates = byReplicate(experiment, rows, output);
  if (replicates.length === 0) throw new RangeError('no runs');
  const { factors, phrase, design } = experiment;
  const resampling = { phrase: intervalsPhrase(experiment) };
  switch (design.plan.kind) {
    case 'morris':
      return {
        kind: 'morris',
        screening: morrisScreening(screeningPlan(design.plan, factors.length, phrase), means(replicates), resampling),
      };
    case 'saltelli':
      return {
        kind: 'saltelli',
        indices: sobolIndices(variancePlan(design.plan, factors.length, phrase), means(replicates), resampling),
      };
    default:
      return { kind: 'oneAtATime', tornado: tornado(replicates) };
  }
}

/**
 * Where an outcome is found: boxes of factor values that hold most of the runs with it and few without.
 * @param settings patience of the search and how much chance is asked for; sound defaults unless given
 */
export function discoverIn(
  experiment: Experiment,
  rows: readonly AnsweredRow[],
  conditions: readonly Condition[],
  settings: Partial<PrimSettings> = {},
): ScenarioDiscovery {
  const points = rows.map(({ point }) => experiment.pointAt(point));
  const values = experiment.factors.map((factor): PrimFactor => {
    const numeric = factor.levels.every((value) => typeof value === 'number');
    const own = points.map((point) => point.get(factor));
    return numeric
      ? { values: own.map((value) => (value === undefined ? Number.NaN : Number(value))) }
      : { values: own.map((value) => factor.levels.indexOf(value!)), kinds: true };
  });
  const outcomes = rows.map((row) => holds(conditions, row));
  return discoverScenarios(values, outcomes, { phrase: discoveryPhrase(experiment), ...settings });
}
