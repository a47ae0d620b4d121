/** What is worked out of many runs beside the page: every function takes and gives what a thread can be sent. */
import {
  discoverScenarios,
  mean,
  morrisPlan,
  morrisScreening,
  quantile,
  saltelliPlan,
  sobolIndices,
  type MorrisScreening,
  type MorrisSettings,
  type PrimFactor,
  type PrimSettings,
  type SaltelliSettings,
  type ScenarioDiscovery,
  type SobolIndices,
} from '../../experiments/index.ts';
import type { ColumnSummary } from './readings.ts';

function summaryOf(column: Float64Array): ColumnSummary {
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number): number => (known.length === 0 ? Number.NaN : quantile(known, share));
  return {
    count: known.length,
    mean: known.length === 0 ? Number.NaN : mean(known),
    p05: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    least: known[0] ?? Number.NaN,
    most: known.at(-1) ?? Number.NaN,
  };
}

export const analyses = {
  summaries: (columns: readonly Float64Array[]): readonly ColumnSummary[] => columns.map(summaryOf),
  morris: (settings: MorrisSettings, outputs: Float64Array): MorrisScreening =>
    morrisScreening(morrisPlan(settings), outputs, { phrase: settings.phrase }),
  sobol: (settings: SaltelliSettings, outputs: Float64Array): SobolIndices =>
    sobolIndices(saltelliPlan(settings), outputs, { phrase: settings.phrase }),
  scenarios: (factors: readonly PrimFactor[], outcomes: Float64Array, settings: PrimSettings): ScenarioDiscovery =>
    discoverScenarios(factors, outcomes, settings),
} as const;

export type Analyses = typeof analyses;
export type AnalysisName = keyof Analyses;
