/** What the sentences of a brief need, numbers already written. */
import type { SentencePiece } from '../../compare/headline.ts';

export interface AloneWords {
  /** Undefined where the path the others are read against is doing nothing. */
  readonly reference: SentencePiece | undefined;
  readonly good: number;
  readonly futures: number;
  readonly after: string;
  /** The most frequent ending among the bad ones, as the verb of a sentence, and how often. */
  readonly worst: { readonly verb: string; readonly runs: number } | undefined;
}

export interface BestWords {
  readonly path: SentencePiece;
  readonly good: number;
  readonly futures: number;
  readonly standing: 'better' | 'worse' | 'alike';
  /** Others that luck does not let one tell from it, with how often they end well. */
  readonly alike: readonly { readonly path: SentencePiece; readonly good: number }[];
  readonly reference: string | undefined;
}

export interface EffectWords {
  readonly outcome: string;
  readonly year: string;
  readonly more: boolean;
  readonly size: string;
  readonly interval: string;
  /** The path it is against, where that is not doing nothing. */
  readonly than: string | undefined;
}

export interface UntilWords {
  readonly kind: 'at' | 'before' | 'notReached' | 'noRuns' | 'noPeak';
  readonly year: string;
  /** The last start tried at which most futures are still rescued. */
  readonly last: string | undefined;
}
