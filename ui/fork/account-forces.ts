/** What pulled a cluster down by the account of one run, to check the reason read from all futures against. */
import { chronicle, type Chronicle } from '../../experiments/index.ts';
import type { ForkWorld } from './pair.ts';

export type Force = Chronicle['mainForces'][number];

/** Strongest first; undefined where the run did not go down, so that its account names what held it up. */
export function forcesAgainst({ result, resolved }: ForkWorld, region: number): readonly Force[] | undefined {
  const verdict = result.regions[region]?.verdict;
  if (verdict === undefined || verdict === 'upgraded' || verdict === 'sustained') return undefined;
  return chronicle(result, resolved, { region }).mainForces;
}
