import type { RunResult } from '../../engine/index.ts';
import type { AttributionDesign } from './attribution-design.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { ratioOf } from '../statistics/known.ts';
import type { Player } from './players.ts';
import { contributionsAlong, settleRest, shapley } from '../statistics/shapley.ts';
import { mean, meanInterval, type Interval } from '../statistics/statistics.ts';
import { createWholeBlocks } from '../statistics/whole-blocks.ts';

/** The part of one player, in the unit of the outcome. */
export interface AttributionShare extends Interval, Pick<Player, 'id' | 'label'> {
  /** The part of the total; NaN when the total is 0. */
  readonly ofTotal: number;
}

export interface AttributionSummary {
  readonly method: AttributionDesign['method'];
  /** Replicates counted: those in which the outcome is known in every run. */
  readonly replicates: number;
  /** Replicates left out because a run has no such outcome. */
  readonly unknown: number;
  /** Outcome with nobody and with everybody. */
  readonly without: number;
  readonly with: number;
  readonly total: Interval;
  /** In the order of the players; the means sum to the mean of the total. */
  readonly shares: readonly AttributionShare[];
}

export interface Attribution {
  /** Takes run k of the design in; runs come in order, failed ones are left out with their whole replicate. */
  add(k: number, result: RunResult): void;
  summary(): AttributionSummary;
}

/** Gathers the runs of an attribution; of each run only its outcome is kept. */
export function createAttribution(design: AttributionDesign, outcome: Outcome): Attribution {
  const { players, active, method, regionIds, runsPerReplicate, runOfSubset, orderOf } = design;
  // One list per active player, one entry per replicate.
  const parts = active.map((): number[] => []);
  const totals: number[] = [];
  const [none, all]: readonly [number[], number[]] = [[], []];
  let unknown = 0;

  function partsOf(replicate: number, values: readonly number[]): Float64Array {
    if (method === 'exact') return shapley(runOfSubset.map((place) => values[place] as number));
    const order = orderOf(replicate);
    const forward = contributionsAlong(order, values);
    const backward = contributionsAlong(order.toReversed(), [
      values[0] as number,
      ...values.slice(active.length + 1),
      values[active.length] as number,
    ]);
    return forward.map((part, i) => (part + (backward[i] as number)) / 2);
  }

  const blocks = createWholeBlocks<number>(runsPerReplicate, (replicate, values) => {
    if (values.some(Number.isNaN)) {
      unknown += 1;
      return;
    }
    const everybody = values[method === 'exact' ? (runOfSubset.at(-1) as number) : active.length] as number;
    const nobody = values[method === 'exact' ? (runOfSubset[0] as number) : 0] as number;
    partsOf(replicate, values).forEach((part, i) => parts[i]?.push(part));
    totals.push(everybody - nobody);
    none.push(nobody);
    all.push(everybody);
  });

  return {
    add(k, result) {
      blocks.add(k, outcomeOf(outcome, result, regionIds));
    },
    summary() {
      const total = meanInterval(totals);
      const means = settleRest(Float64Array.from(parts, mean), total.mean);
      const shares = players.map(({ id, label }, player): AttributionShare => {
        const i = active.indexOf(player);
        if (i < 0) return { id, label, mean: 0, low: 0, high: 0, ofTotal: ratioOf(0, total.mean) };
        const value = means[i] as number;
        return { id, label, ...meanInterval(parts[i] as number[]), mean: value, ofTotal: ratioOf(value, total.mean) };
      });
      return { method, replicates: totals.length, unknown, without: mean(none), with: mean(all), total, shares };
    },
  };
}
