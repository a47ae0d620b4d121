/** What a comparison says in one sentence, with counts of runs. */
import type { Verdict } from '../../engine/index.ts';
import { comparisonReplicates, type Odds, type PlausibleDocument, type WorldScope } from '../../experiments/index.ts';
import type { Snapshot } from './snapshot.ts';

/** Endings a region can live with. */
export const goodVerdicts: readonly Verdict[] = ['upgraded', 'sustained'];

export function goodRuns(odds: Odds): number {
  return goodVerdicts.reduce((sum, verdict) => sum + odds.verdicts[verdict].count, 0);
}

/** A piece of a sentence: plain, or stressed in the colour of a path. */
export type SentencePiece = string | { readonly strong: string; readonly path?: string };

export interface AlternativeFacts {
  readonly id: string;
  readonly good: number;
  /** Mean difference to the reference with its ends, in the unit shown. */
  readonly effect: { readonly mean: number; readonly low: number; readonly high: number };
  /** Whether the interval leaves out 0. */
  readonly certain: boolean;
}

export interface HeadlineFacts {
  readonly runs: number;
  readonly reference: { readonly id: string; readonly good: number };
  /** The two alternatives furthest from the reference, the better one first. */
  readonly alternatives: readonly AlternativeFacts[];
}

const MENTIONED = 2;

/** How many worlds the runs of the odds are spread over; undefined where luck alone differs. */
export function worldsDrawn(
  scope: WorldScope,
  count: number,
  runs: number,
  plausible?: PlausibleDocument,
): number | undefined {
  if (plausible !== undefined) return Math.min(runs, plausible.worlds.length);
  const { perWorld } = comparisonReplicates({ phrase: '', count, scope }).odds;
  return perWorld === undefined ? undefined : Math.ceil(runs / perWorld);
}

/** @param times factor from the model's unit to the one shown */
export function headlineFacts(snapshot: Snapshot, times: number): HeadlineFacts | undefined {
  const reference = snapshot.paths.find(({ id }) => id === snapshot.reference);
  if (reference === undefined) return undefined;
  const alternatives = snapshot.paths.flatMap(({ id, odds, against }): AlternativeFacts[] => {
    if (against === undefined) return [];
    const { mean, low, high } = against.effect;
    return [
      {
        id,
        good: goodRuns(odds),
        effect: { mean: times * mean, low: times * low, high: times * high },
        certain: low > 0 || high < 0,
      },
    ];
  });
  const mentioned = alternatives
    .toSorted((a, b) => Math.abs(b.effect.mean) - Math.abs(a.effect.mean))
    .slice(0, MENTIONED)
    .toSorted((a, b) => b.good - a.good || b.effect.mean - a.effect.mean);
  return {
    runs: snapshot.endings,
    reference: { id: reference.id, good: goodRuns(reference.odds) },
    alternatives: mentioned,
  };
}
