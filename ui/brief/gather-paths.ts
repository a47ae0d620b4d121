/** The paths of a brief, read from what a comparison knows. */
import { verdicts, type Verdict } from '../../engine/index.ts';
import { goodRuns } from '../compare/headline.ts';
import { indicatorStyles, type CompareIndicatorId } from '../compare/indicator-list.ts';
import type { ComparePath } from '../compare/path-list.ts';
import type { PathView, Snapshot } from '../compare/snapshot.ts';
import { isCertain } from './sentences.ts';
import { ranked, standingOf } from './standing.ts';
import type { Band, BriefPath } from './brief-facts.ts';

const quantileIds = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;

const bandOf = ({ bands }: PathView, times: number): Band =>
  Object.fromEntries(quantileIds.map((id) => [id, Array.from(bands[id], (value) => times * value)])) as unknown as Band;

export interface PathNames {
  readonly nameOf: (id: string) => string;
  readonly paths: readonly ComparePath[];
  /** First quarter in which a path acts. */
  readonly startOf: (id: string) => number | undefined;
}

export function pathsOf(snapshot: Snapshot, { nameOf, paths, startOf }: PathNames): readonly BriefPath[] {
  const { times } = indicatorStyles[snapshot.indicator as CompareIndicatorId];
  const reference = snapshot.paths.find(({ id }) => id === snapshot.reference)!;
  const made = snapshot.paths.map((view): BriefPath => {
    const { id, odds, against, outcomes } = view;
    const effect = against && {
      mean: times * against.effect.mean,
      low: times * against.effect.low,
      high: times * against.effect.high,
    };
    return {
      id,
      name: nameOf(id),
      slot: paths.find((path) => path.id === id)?.slot ?? 0,
      from: startOf(id),
      band: bandOf(view, times),
      verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, odds.verdicts[verdict].count])) as {
        readonly [V in Verdict]: number;
      },
      good: goodRuns(odds),
      nearBest: false,
      against:
        effect === undefined
          ? undefined
          : {
              standing: standingOf(outcomes, reference.outcomes),
              effect,
              certain: isCertain(effect),
              cost: against!.cost.cost,
              perUnit: against!.cost.perUnit,
            },
    };
  });
  const [best] = ranked({ paths: made, reference: snapshot.reference });
  const outcomesOf = new Map(snapshot.paths.map(({ id, outcomes }) => [id, outcomes]));
  return made.map((path) => ({
    ...path,
    nearBest: best !== undefined && standingOf(outcomesOf.get(best.id)!, outcomesOf.get(path.id)!) === 'alike',
  }));
}

/** The path that does best among those one can ask about. */
export function bestPath(snapshot: Snapshot, choices: readonly string[]): string | undefined {
  if (snapshot.endings === 0) return undefined;
  const all = pathsOf(snapshot, { nameOf: (id) => id, paths: [], startOf: () => undefined });
  return ranked({ paths: all, reference: snapshot.reference }).find(({ id }) => choices.includes(id))?.id;
}
