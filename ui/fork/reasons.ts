/** The lines under the branches, in one language: why each ends so, and why more or fewer jobs move out. */
import type { Language } from '../../experiments/index.ts';
import { forcesAgainst } from './account-forces.ts';
import { actingReason, aloneReason, type BecauseFacts } from './because.ts';
import { actingWords, aloneWords, movedWords } from './because-text.ts';
import { movedReason, relocationConditions } from './moved-out.ts';
import type { ForkPair } from './pair.ts';

export interface Reasons {
  readonly acting: string | undefined;
  readonly alone: string | undefined;
  /** Undefined where the branches hardly differ, and until a pair tells what the policy does to firms that look elsewhere. */
  readonly moved: string | undefined;
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
  const inputs = pair && ([pair.acting.resolved.input, pair.alone.resolved.input] as const);
  const moved = inputs && movedReason(facts, facts.start, relocationConditions(...inputs, region, facts.start));
  return {
    acting: acting && actingWords(acting, lang, when),
    alone: alone && aloneWords(alone, lang),
    moved: moved && movedWords(moved, lang),
  };
}
