/** The result of a comparison: everything the JSON document and the report are written from. */
import { verdicts, type IndicatorId, type Verdict } from '../engine/index.ts';
import {
  costBetween,
  oddsOf,
  verdictCounts,
  verdictTransitions,
  type Budgeted,
  type ComparisonReplicates,
  type CostEffect,
  type Effect,
  type Odds,
  type PathComparison,
  type PathRun,
  type QuarterWindow,
} from '../experiments/index.ts';

export interface CompareQuestion {
  readonly runs: readonly PathRun[];
  /** Index of the path the others are read against. */
  readonly against: number;
  readonly indicators: readonly IndicatorId[];
  readonly windows: readonly QuarterWindow[];
  /** Indices of the regions looked at. */
  readonly regions: readonly number[];
  readonly replicates: ComparisonReplicates;
  readonly budgeted?: Budgeted;
}

/** A path against the reference, in one region. */
export interface AgainstResult {
  readonly path: number;
  /** By window, then by indicator. */
  readonly effects: readonly (readonly Effect[])[];
  /** Value added and employment in the last window, for the sentence about the path. */
  readonly headline: { readonly valueAdded: Effect; readonly employment: Effect };
  readonly cost: CostEffect;
  readonly changes: readonly { readonly from: Verdict; readonly to: Verdict; readonly runs: number }[];
}

export interface RegionComparison {
  readonly region: number;
  /** By path. */
  readonly odds: readonly Odds[];
  readonly verdicts: readonly { readonly [V in Verdict]: number }[];
  readonly against: readonly AgainstResult[];
}

/** Reads a comparison; nothing is compared as long as no replicate is whole. */
export function compareResult(
  { effects, odds }: PathComparison,
  { runs, against, indicators, windows, regions, replicates }: CompareQuestion,
): RegionComparison[] {
  const { quarters } = runs[0]!.input;
  const shared = replicates.effects.perWorld === undefined ? {} : { perWorld: replicates.effects.perWorld };
  const others = effects.replicates === 0 ? [] : runs.flatMap((_, path) => (path === against ? [] : [path]));
  return regions.map((region) => {
    const outcomes = runs.map((_, path) => odds.verdictsOf(path, region));
    const effect = (path: number, indicator: IndicatorId, window: number): Effect =>
      effects.effect({ path, against, indicator, region, window });
    const last = windows.length - 1;
    return {
      region,
      odds: outcomes.map((of) => oddsOf(of, replicates.odds.perWorld)),
      verdicts: outcomes.map(verdictCounts),
      against: others.map((path) => ({
        path,
        effects: windows.map((_, window) => indicators.map((indicator) => effect(path, indicator, window))),
        headline: { valueAdded: effect(path, 'valueAdded', last), employment: effect(path, 'employment', last) },
        cost: costBetween(effects, { path, against, region, quarters, ...shared }),
        changes: verdictTransitions(outcomes[against]!, outcomes[path]!).flatMap((row, from) =>
          row.flatMap((count, to) => (count === 0 ? [] : [{ from: verdicts[from]!, to: verdicts[to]!, runs: count }])),
        ),
      })),
    };
  });
}
