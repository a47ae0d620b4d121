/** The sentence that is the control: clauses of words, controls and counts, in the order of a language. */
export type SentencePiece =
  | string
  | { readonly control: 'year' | 'action' | 'cost' }
  /** A count of futures, in large figures where it is one. */
  | { readonly count: string; readonly of: 'acting' | 'alone'; readonly none: boolean };

/** A clause does not break in Chinese. */
export type Clause = readonly SentencePiece[];

export interface SentenceFacts {
  /** Futures that upgrade, acting and left alone. */
  readonly acting: number;
  readonly alone: number;
  /** Futures known so far, and all there are. */
  readonly known: number;
  readonly futures: number;
}
