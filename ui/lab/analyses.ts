/** What is worked out of many runs beside the page: every function takes and gives what a thread can be sent. */
import {
  discoverScenarios,
  discoveryPhrase,
  intervalsPhrase,
  mean,
  morrisScreening,
  quantile,
  screeningPlan,
  sobolIndices,
  variancePlan,
  type MorrisScreening,
  type PlanDocument,
  type PrimFactor,
  type ScenarioDiscovery,
  type SobolIndices,
} from '../../experiments/index.ts';
import type { ColumnSummary } from './readings.ts';

function summaryOf(column: Float64Array): ColumnSummary {
  const known = column.filter((value) => !Number.isNaN(value)).toSorted();
  const at = (share: number): number => (known.length === 0 ? Number.NaN : quantile(known, share));
  return {
    mean: known.length === 0 ? Number.NaN : mean(known),
    p05: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    least: known[0] ?? Number.NaN,
    most: known.at(-1) ?? Number.NaN,
  };
}

/** A plan, the factors it has and its seed phrase: what its points are made from. */
type Planned = readonly [plan: PlanDocument, factors: number, phrase: string];

export const analyses = {
  summaries: (columns: readonly Float64Array[]): readonly ColumnSummary[] => columns.map(summaryOf),
  /** @param outputs of the points of the plan, in their order */
  morris: ([plan, factors, phrase]: Planned, outputs: Float64Array): MorrisScreening =>
    morrisScreening(screeningPlan(plan, factors, phrase), outputs, { phrase: intervalsPhrase({ phrase }) }),
  sobol: ([plan, factors, phrase]: Planned, outputs: Float64Array): SobolIndices =>
    sobolIndices(variancePlan(plan, factors, phrase), outputs, { phrase: intervalsPhrase({ phrase }) }),
  /** @param phrase of the experiment */
  scenarios: (
    factors: readonly PrimFactor[],
    outcomes: Float64Array,
    phrase: string,
    shuffles: number | undefined,
  ): ScenarioDiscovery =>
    discoverScenarios(factors, outcomes, {
      phrase: discoveryPhrase({ phrase }),
      ...(shuffles === undefined ? {} : { shuffles }),
    }),
} as const;

export type Analyses = typeof analyses;
export type AnalysisName = keyof Analyses;
