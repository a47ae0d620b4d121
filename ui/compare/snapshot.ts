/** What a comparison has learned so far, as the page draws it; read piece by piece so that no frame waits. */
import type { IndicatorId } from '../../engine/index.ts';
import {
  costBetween,
  oddsOf,
  verdictTransitions,
  type CostEffect,
  type Effect,
  type EffectSeries,
  type Odds,
  type PathComparison,
  type QuantileId,
} from '../../experiments/index.ts';
import type { Breathe } from '../parts/breathe.ts';

export interface PathView {
  readonly id: string;
  readonly bands: { readonly [Q in QuantileId]: Float64Array };
  /** Every run, row after row of `quarters` values. */
  readonly rows: Float64Array;
  /** Index into `verdicts` of every replicate of the odds, and its run, row after row. */
  readonly outcomes: Uint8Array;
  readonly outcomeRows: Float64Array;
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
  /** Of the effects, and of the odds. */
  readonly replicates: number;
  readonly endings: number;
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
  readonly perWorld: { readonly effects: number | undefined; readonly odds: number | undefined };
}

export async function readSnapshot(
  { effects, odds }: PathComparison,
  question: SnapshotQuestion,
  breathe: Breathe,
): Promise<Snapshot> {
  const { ids, quarters, indicator, region, reference, perWorld } = question;
  // Runs may come in while this is being read: everything below is of the same replicates.
  const { replicates } = effects;
  const endings = odds.replicates;
  const shared = perWorld.effects === undefined ? {} : { perWorld: perWorld.effects };
  const rowsOf = (path: number, id: IndicatorId): Float64Array =>
    effects.runs(path, id, region).subarray(0, replicates * quarters);
  const outcomesOf = (path: number): Uint8Array => odds.verdictsOf(path, region).subarray(0, endings);
  const paths: PathView[] = [];
  for (const [path, id] of ids.entries()) {
    const bands = effects.bands(path, indicator, region);
    await breathe();
    let against: AgainstView | undefined;
    if (path !== reference) {
      const asked = { path, against: reference, indicator, region };
      const cost = costBetween(effects, { path, against: reference, region, quarters, replicates, ...shared });
      await breathe();
      against = {
        effect: effects.effect(asked),
        series: effects.effectSeries(asked),
        cost,
        flow: verdictTransitions(outcomesOf(reference), outcomesOf(path)),
      };
    }
    const outcomes = outcomesOf(path);
    const outcomeRows = odds.runs(path, indicator, region).subarray(0, endings * quarters);
    paths.push({
      id,
      bands,
      rows: rowsOf(path, indicator),
      outcomes,
      outcomeRows,
      odds: oddsOf(outcomes, perWorld.odds),
      against,
    });
    await breathe();
  }
  return { replicates, endings, quarters, indicator, reference: ids[reference]!, paths };
}
