/**
 * Randomness without state. Every draw is a pure function of (identity, quarter, purpose), and every identity is a hash
 * of its parent's, back to the run key made from the seed phrase. A policy therefore never reshuffles anybody's luck:
 * the same firm, in the same quarter, taking the same kind of decision, draws the same number in every path.
 */
import seedrandom from 'seedrandom';
import { normalQuantile } from './math.ts';

/** What a draw decides. Two decisions must never share an entry; numbers stay fixed so that results do not move. */
export const purposes = {
  regionIdentity: 1,
  founderIdentity: 2,
  supplierFounderIdentity: 3,
  spinOffIdentity: 4,
  startUpIdentity: 5,
  foreignIdentity: 6,
  stateSeededIdentity: 7,
  supplierIdentity: 8,
  targetHeading: 9,
  paradigmShift: 10,
  newbornSkill: 11,
  newbornSize: 12,
  newbornTraits: 13,
  newbornPosition: 14,
  newbornBelief: 15,
  newbornChain: 16,
  newbornAge: 17,
  supplierSkill: 18,
  supplierSearch: 19,
  demandAndCapacity: 20,
  fine: 21,
  bailOut: 22,
  observation: 23,
  innovationChance: 24,
  innovationSize: 25,
  position: 26,
  meetingAndSpinOff: 27,
  chainTest: 28,
  supplierLearning: 29,
  relocation: 30,
  startUpCount: 31,
  foreignCount: 32,
  stateSeededChance: 33,
  supplierCount: 34,
  newbornModel: 35,
  worldDemand: 36,
  randomShift: 37,
  broughtAlong: 38,
  broughtIdentity: 39,
} as const;

/**
 * The two 32-bit words of the last draw, valid until the next one. An Int32Array because V8 boxes values read from
 * unsigned ones.
 */
export const drawnWords = new Int32Array(2);

/**
 * A Threefry block: key (k0, k1), counter (c0, c1) to two words, left in `drawnWords`. Threefry2x32 with 20 rounds
 * (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3").
 */
export function threefry(k0: number, k1: number, c0: number, c1: number): void {
  const k2 = 0x1bd11bda ^ k0 ^ k1;
  let a = (c0 + k0) | 0;
  let b = (c1 + k1) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + k1) | 0;
  b = (b + k2 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + k2) | 0;
  b = (b + k0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + k0) | 0;
  b = (b + k1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + k1) | 0;
  b = (b + k2 + 4) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  drawnWords[0] = a + k2;
  drawnWords[1] = b + k0 + 5;
}

/**
 * One block per agent for a purpose, agents 0 to n, with the agent's identity as key and (quarter, purpose) as counter:
 * first words into `first`, second words into `second`.
 */
export function drawColumn(
  high: Int32Array,
  low: Int32Array,
  n: number,
  quarter: number,
  purpose: number,
  first: Int32Array,
  second: Int32Array,
): void {
  for (let i = 0; i < n; i++) {
    threefry(high[i], low[i], quarter, purpose);
    first[i] = drawnWords[0];
    second[i] = drawnWords[1];
  }
}

const SUB_DRAWS = 256;

/** Draws the words of (identity, quarter, purpose, index), index 0 to 2²³ for purposes that need several. */
export function drawWords(high: number, low: number, quarter: number, purpose: number, index = 0): void {
  threefry(high, low, quarter, (Math.imul(index, SUB_DRAWS) + purpose) | 0);
}

/** 2⁻³²: what makes a word a number below 1. */
export const WORD_SCALE = 2.3283064365386963e-10;

/** A word as a uniform number in (0, 1), both ends excluded. */
export function uniform(word: number): number {
  return ((word >>> 0) + 0.5) * WORD_SCALE;
}

/** A word as a standard normal number. */
export function normal(word: number): number {
  return normalQuantile(((word >>> 0) + 0.5) * WORD_SCALE);
}

/** A word as an index below `length`. */
export function pick(word: number, length: number): number {
  return Math.floor((word >>> 0) * WORD_SCALE * length);
}

function finalise(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * A uniform number in (0, 1) that belongs to a pair of agents for ever, whoever asks and whenever: two rounds of the
 * MurmurHash3 finaliser over both identities. Cheaper than a Threefry block; a lookup, not a stream.
 */
export function pairUniform(firmHigh: number, firmLow: number, supplierHigh: number, supplierLow: number): number {
  const first = finalise(firmLow ^ Math.imul(supplierHigh, 0x9e3779b9));
  return uniform(finalise(first ^ supplierLow ^ Math.imul(firmHigh, 0x7f4a7c15)));
}

/** The golden ratio in 32 bits, SplitMix's increment. */
export const SPLITMIX_INCREMENT = 0x9e3779b9;

/**
 * The k-th of many words that one drawn word stands for: a SplitMix step. For choices among candidates, where an agent
 * needs a dozen words a quarter and a Threefry block for each pair would cost more than everything else it does.
 */
export function spread(word: number, k: number): number {
  return finalise(word ^ Math.imul(k + 1, SPLITMIX_INCREMENT));
}

/**
 * The 64-bit run key of a seed phrase, left in `drawnWords`. The phrase is spelled out in four hexadecimal digits per
 * UTF-16 unit, because ARC4 by itself keeps only the low byte of a character (一 and 伀 would share one stream), and
 * ends with a stop, because ARC4 repeats short keys ("1" and "11" would share another).
 */
export function runKey(seed: string): void {
  let spelled = '';
  for (let k = 0; k < seed.length; k++) spelled += seed.charCodeAt(k).toString(16).padStart(4, '0');
  const source = seedrandom(`${spelled}.`);
  drawnWords[0] = source.int32();
  drawnWords[1] = source.int32();
}
