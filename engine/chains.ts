/**
 * Value chains a firm can sell into (Gereffi, Humphrey and Sturgeon's governance types), in the order of every chain
 * vector.
 */
export const chains = ['captive', 'relational', 'market'] as const;
export type ChainId = (typeof chains)[number];
export const CAPTIVE = 0;
export const RELATIONAL = 1;
export const MARKET = 2;
export const CHAINS = chains.length;

/** Where a firm came from, in the order of the `origin` column. */
export const origins = ['startUp', 'spinOff', 'foreign', 'stateSeeded'] as const;
export type OriginId = (typeof origins)[number];
export const START_UP = 0;
export const SPIN_OFF = 1;
export const FOREIGN = 2;
export const STATE_SEEDED = 3;

/** Function level from which a firm counts as one with its own design, or brand above it: levels are rounded. */
export const DESIGNS = 1.5;

/** Input segments every firm buys from; each supplier serves one of them. */
export const SEGMENTS = 4;

/** Regions a world may hold, apart from the passive outside. */
export const MAX_REGIONS = 3;
