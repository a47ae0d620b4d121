/** What every style of cluster-kernel offers; the model itself is written down in specification.md. */
export interface Aggregates {
  exits: number;
  quality: number;
  price: number;
  concentration: number;
  heterogeneity: number;
}

/** A world of one style, reloaded by every start. */
export interface Kernel {
  start(firms: number, seed: number): void;
  tick(): void;
  /** Of the last tick. */
  readonly aggregates: Readonly<Aggregates>;
}

export const NEIGHBOURS = 8;
export const TIES = 4;
export const CAPABILITIES = 4;
/** Suppliers drawn in a search. */
export const DRAWN = 4;
