import { exportFactor, type Replicates } from '../experiments/index.ts';
import type { CompareQuestion, RegionComparison } from './compare-result.ts';
import type { RunFailure } from './engine-failure.ts';
import { perRegion } from './run-report.ts';
import { expectedEngine, type WantedScenario } from './scenario-argument.ts';
import { engineVersion } from './version.ts';

export interface CompareCounts {
  /** Replicates counted. */
  readonly replicates: number;
  /** Whether the wanted precision was reached before the last replicate. */
  readonly stopped: boolean;
  readonly failures: readonly RunFailure[];
}

/** What a number of the document is over. */
const sourceOf = ({ perWorld }: Replicates): 'luck' | 'worlds' => (perWorld === undefined ? 'luck' : 'worlds');

/** A comparison as one JSON document; numbers that cannot be determined are null. */
export function compareDocument(
  wanted: WantedScenario,
  { runs, against, regions: shown, replicates, budgeted }: CompareQuestion,
  results: readonly RegionComparison[],
  { replicates: counted, stopped, failures }: CompareCounts,
) {
  const { input, regions, scenario } = wanted;
  const { effects, odds } = replicates;
  const ids = shown.map((r) => regions[r]!.id);
  const nameOf = (path: number): string => runs[path]!.name;
  const pair = (path: number, region: number) => ({
    path: nameOf(path),
    against: nameOf(against),
    region: regions[region]!.id,
  });
  return {
    scenario: scenario.id,
    seed: effects.phrase,
    seeds: effects.count,
    over: { effects: sourceOf(effects), odds: sourceOf(odds) },
    perWorld: { effects: effects.perWorld, odds: odds.perWorld },
    quarters: input.quarters,
    ...(scenario.start === undefined ? {} : { start: scenario.start }),
    engine: engineVersion,
    ...expectedEngine(wanted),
    regions: shown.map((r) => regions[r]),
    replicates: counted,
    stopped,
    failed: failures.length,
    failures,
    paths: Object.fromEntries(
      runs.map(({ name, from }, path) => [
        name,
        {
          ...(from === undefined ? {} : { from }),
          verdicts: perRegion(ids, (r) => results[r]!.verdicts[path]!),
          odds: perRegion(ids, (r) => results[r]!.odds[path]!),
        },
      ]),
    ),
    effects: results.flatMap(({ region, against: pairs }) =>
      pairs.flatMap(({ path, effects }) =>
        effects
          .flat()
          .map(({ indicator, window, mean, low, high, pairs: count, varianceRatio, pathMean, againstMean }) => ({
            ...pair(path, region),
            indicator,
            window,
            mean: exportFactor(indicator) * mean,
            low: exportFactor(indicator) * low,
            high: exportFactor(indicator) * high,
            pairs: count,
            varianceRatio,
            pathMean: exportFactor(indicator) * pathMean,
            againstMean: exportFactor(indicator) * againstMean,
          })),
      ),
    ),
    cost: results.flatMap(({ region, against: pairs }) =>
      pairs.map(({ path, cost }) => ({ ...pair(path, region), ...cost })),
    ),
    transitions: results.flatMap(({ region, against: pairs }) =>
      pairs.map(({ path, changes }) => ({ ...pair(path, region), changes })),
    ),
    ...(budgeted === undefined
      ? {}
      : { equalCost: { budget: budgeted.budget, paths: Object.fromEntries(budgeted.paths) } }),
  };
}
