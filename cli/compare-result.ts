/** What a comparison came to: everything the JSON document and the report are written from. */
import { verdicts, type IndicatorId, type Verdict } from '../engine/index.ts';
import {
  costEffect,
  oddsOf,
  verdictCounts,
  verdictTransitions,
  type Comparison,
  type CostEffect,
  type Effect,
  type Odds,
  type PathRun,
  type Replicates,
  type Window,
} from '../experiments/index.ts';
import type { Budgeted } from './equal-cost-paths.ts';

export interface CompareQuestion {
  readonly runs: readonly PathRun[];
  /** Index of the path the others are read against. */
  readonly against: number;
  readonly indicators: readonly IndicatorId[];
  readonly windows: readonly Window[];
  /** Indices of the regions looked at. */
  readonly regions: readonly number[];
  readonly replicates: Replicates;
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

/** Rows averaged over the replicates of a world: runs in one world are not independent. */
function rowsByWorld(rows: Float64Array, quarters: number, perWorld: number): Float64Array {
  const worlds = Math.floor(rows.length / quarters / perWorld);
  const means = new Float64Array(worlds * quarters);
  for (let w = 0; w < worlds; w++) {
    for (let k = 0; k < perWorld; k++) {
      const at = (w * perWorld + k) * quarters;
      for (let t = 0; t < quarters; t++) means[w * quarters + t]! += rows[at + t]! / perWorld;
    }
  }
  return means;
}

/** Reads a comparison; nothing is compared as long as no replicate is whole. */
export function compareResult(
  comparison: Comparison,
  { runs, against, indicators, windows, regions, replicates }: CompareQuestion,
): RegionComparison[] {
  const { perWorld } = replicates;
  const { quarters } = runs[0]!.input;
  const others = comparison.replicates === 0 ? [] : runs.flatMap((_, path) => (path === against ? [] : [path]));
  return regions.map((region) => {
    const paid = (path: number) => ({
      spending: rowsByWorld(comparison.runs(path, 'spending', region), quarters, perWorld ?? 1),
      effect: rowsByWorld(comparison.runs(path, 'valueAdded', region), quarters, perWorld ?? 1),
    });
    const outcomes = runs.map((_, path) => comparison.verdictsOf(path, region));
    const effect = (path: number, indicator: IndicatorId, window: number): Effect => comparison.effect({ path, against, indicator, region, window });
    const last = windows.length - 1;
    return {
      region,
      odds: outcomes.map((of) => oddsOf(of, perWorld)),
      verdicts: outcomes.map(verdictCounts),
      against: others.map((path) => ({
        path,
        effects: windows.map((_, window) => indicators.map((indicator) => effect(path, indicator, window))),
        headline: { valueAdded: effect(path, 'valueAdded', last), employment: effect(path, 'employment', last) },
        cost: costEffect(paid(path), paid(against), quarters),
        changes: verdictTransitions(outcomes[against]!, outcomes[path]!).flatMap((row, from) =>
          row.flatMap((count, to) => (count === 0 ? [] : [{ from: verdicts[from]!, to: verdicts[to]!, runs: count }])),
        ),
      })),
    };
  });
}
