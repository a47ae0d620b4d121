/** What pulled a cluster down by the account of one run, to check the reason read from all futures against. */
import type { RunResult } from '../../engine/index.ts';
import { chronicle, type Chronicle } from '../../experiments/index.ts';
import type { ForkWorld } from './pair.ts';

export type Force = Chronicle['mainForces'][number];

const known = new WeakMap<RunResult, ReadonlyMap<number, readonly Force[]>>();

/** Strongest first; undefined where the run did not go down, so that its account names what held it up. */
export function forcesAgainst({ result, resolved }: ForkWorld, region: number): readonly Force[] | undefined {
  const verdict = result.regions[region]?.verdict;
  if (verdict === undefined || verdict === 'upgraded' || verdict === 'sustained') return undefined;
  const forces = known.get(result)?.get(region) ?? chronicle(result, resolved, { region }).mainForces;
  known.set(result, new Map([...(known.get(result) ?? []), [region, forces]]));
  return forces;
}
