/** The lines under the branches, in one language: why each ends so, and why more or fewer jobs move out. */
import type { RegionResult } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { forcesAgainst } from './account-forces.ts';
import { actingReason, aloneReason, type BecauseFacts } from './because.ts';
import { actingWords, aloneWords, movedWords } from './because-text.ts';
import { movedReason, relocationConditions, type RelocationConditions } from './moved-out.ts';
import type { ForkPair } from './pair.ts';

export interface Reasons {
  readonly acting: string | undefined;
  readonly alone: string | undefined;
  /** Undefined where the branches hardly differ, and until a pair tells what the policy does to firms that look elsewhere. */
  readonly moved: string | undefined;
}

function conditionsOf({ acting, alone }: ForkPair, region: number, start: number): RelocationConditions {
  const of = ({ result }: ForkPair['acting']): RegionResult => result.regions[region]!;
  return relocationConditions(of(acting), of(alone), alone.resolved.input, start);
}

/** @param pair a pair of this fork, if there is one yet; @param when name of the year of a quarter within a sentence */
export function reasonsOf(
  facts: Omit<BecauseFacts, 'forces'>,
  pair: ForkPair | undefined,
  region: number,
  lang: Language,
  when: (quarter: number) => string,
): Reasons {
  const acting = actingReason(facts);
  const alone = aloneReason({ ...facts, forces: pair && forcesAgainst(pair.alone, region) });
  const moved = pair && movedReason(facts, facts.start, conditionsOf(pair, region, facts.start));
  return {
    acting: acting && actingWords(acting, lang, when),
    alone: alone && aloneWords(alone, lang),
    moved: moved && movedWords(moved, lang),
  };
}
