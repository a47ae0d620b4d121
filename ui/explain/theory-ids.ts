/** The theories that have a card, and what a card says. */
import type { Text } from '../../engine/index.ts';

export const theoryIds = [
  'marshall',
  'weber',
  'perroux',
  'porter',
  'krugman',
  'districts',
  'lifeCycle',
  'lockIn',
  'valueChains',
  'lemons',
  'transfer',
  'knowledge',
] as const;

export type TheoryId = (typeof theoryIds)[number];

export interface TheorySource {
  readonly text: Text;
  readonly url?: string;
}

export interface TheoryText {
  readonly title: Text;
  /** Whose it is. */
  readonly by: Text;
  readonly body: Text;
  /** One thing to try that lets the mechanism show. */
  readonly look: Text;
  readonly sources: readonly TheorySource[];
}
