/** What a comparison has learned so far, as the page draws it; read piece by piece so that no frame waits. */
import type { IndicatorId } from '../../engine/index.ts';
import {
  costEffect,
  oddsOf,
  verdictTransitions,
  type Comparison,
  type CostEffect,
  type Effect,
  type EffectSeries,
  type Odds,
  type QuantileId,
} from '../../experiments/index.ts';
import type { Breathe } from '../study/breathe.ts';

export interface PathView {
  readonly id: string;
  readonly bands: { readonly [Q in QuantileId]: Float64Array };
  /** Every run, row after row of `quarters` values. */
  readonly rows: Float64Array;
  /** Index into `verdicts` of every replicate. */
  readonly outcomes: Uint8Array;
  readonly odds: Odds;
  /** Against the reference; undefined for the reference itself. */
  readonly against: AgainstView | undefined;
}

export interface AgainstView {
  readonly effect: Effect;
  readonly series: EffectSeries;
  /** Cost and effect on value added, both discounted, against the reference. */
  readonly cost: CostEffect;
  /** `flow[from][to]` replicates, from the reference to this path, in the order of `verdicts`. */
  readonly flow: readonly (readonly number[])[];
}

export interface Snapshot {
  readonly replicates: number;
  readonly quarters: number;
  readonly indicator: IndicatorId;
  /** Id of the path the others are read against. */
  readonly reference: string;
  readonly paths: readonly PathView[];
}

export interface SnapshotQuestion {
  /** Ids of the paths, in the order of the comparison. */
  readonly ids: readonly string[];
  readonly quarters: number;
  readonly indicator: IndicatorId;
  readonly region: number;
  readonly reference: number;
  /** Replicates that share a world; undefined where luck alone differs. */
  readonly perWorld: number | undefined;
}

/** Rows averaged over the replicates of a world: runs in one world are not independent. */
export function rowsByWorld(rows: Float64Array, quarters: number, perWorld: number): Float64Array {
  if (perWorld === 1) return rows;
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

export async function readSnapshot(comparison: Comparison, question: SnapshotQuestion, breathe: Breathe): Promise<Snapshot> {
  const { ids, quarters, indicator, region, reference, perWorld } = question;
  // Runs may come in while this is being read: everything below is of the same replicates.
  const replicates = comparison.replicates;
  const rowsOf = (path: number, id: IndicatorId): Float64Array => comparison.runs(path, id, region).subarray(0, replicates * quarters);
  const outcomesOf = (path: number): Uint8Array => comparison.verdictsOf(path, region).subarray(0, replicates);
  const paidBy = (path: number) => ({
    spending: rowsByWorld(rowsOf(path, 'spending'), quarters, perWorld ?? 1),
    effect: rowsByWorld(rowsOf(path, 'valueAdded'), quarters, perWorld ?? 1),
  });
  const paths: PathView[] = [];
  for (const [path, id] of ids.entries()) {
    const bands = comparison.bands(path, indicator, region);
    await breathe();
    let against: AgainstView | undefined;
    if (path !== reference) {
      const asked = { path, against: reference, indicator, region };
      const cost = costEffect(paidBy(path), paidBy(reference), quarters);
      await breathe();
      against = {
        effect: comparison.effect(asked),
        series: comparison.effectSeries(asked),
        cost,
        flow: verdictTransitions(outcomesOf(reference), outcomesOf(path)),
      };
    }
    const outcomes = outcomesOf(path);
    paths.push({ id, bands, rows: rowsOf(path, indicator), outcomes, odds: oddsOf(outcomes, perWorld), against });
    await breathe();
  }
  return { replicates, quarters, indicator, reference: ids[reference]!, paths };
}
