/** Whether one path ends well more often than another, and which path does best. Pure. */
import { verdicts } from '../../engine/index.ts';
import { goodVerdicts } from '../compare/headline.ts';
import type { BriefFacts, BriefPath, Standing } from './brief-facts.ts';

const good = verdicts.map((verdict) => goodVerdicts.includes(verdict));
/** Standard deviations beyond which a difference is called one. */
const BEYOND = 1.96;

/**
 * The same luck in both paths, so that only futures that end differently tell (McNemar 1947).
 * @param one index into `verdicts`, future by future
 */
export function standingOf(one: ArrayLike<number>, other: ArrayLike<number>): Standing {
  let [up, down] = [0, 0];
  for (let k = 0; k < Math.min(one.length, other.length); k++) {
    const [a, b] = [good[one[k]!]!, good[other[k]!]!];
    if (a && !b) up += 1;
    if (b && !a) down += 1;
  }
  if (Math.abs(up - down) <= BEYOND * Math.sqrt(up + down)) return 'alike';
  return up > down ? 'better' : 'worse';
}

/** What the path costs more than the reference, for an order of paths that end alike. */
const costOf = ({ against }: BriefPath): number => against?.cost.mean ?? 0;

/** Paths other than the reference, those first that end well most often, upgrade most often and cost least. */
export function ranked({ paths, reference }: Pick<BriefFacts, 'paths' | 'reference'>): readonly BriefPath[] {
  return paths
    .filter(({ id }) => id !== reference)
    .toSorted((a, b) => b.good - a.good || b.verdicts.upgraded - a.verdicts.upgraded || costOf(a) - costOf(b));
}
