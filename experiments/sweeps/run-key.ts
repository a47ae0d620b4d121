import type { RunInput } from '../../engine/index.ts';
import type { DesignDocument } from './design-schema.ts';

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** The last step of MurmurHash3: every bit of a word moves every other. */
function avalanche(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/**
 * 128 bits of a text, as 32 hexadecimal digits: the mixing of MurmurHash3_x86_128 (A. Appleby, public domain)
 * over its UTF-16 code units, two a word. For telling apart, not for safety against forgery.
 */
export function digest(text: string): string {
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  const { length } = text;
  for (let k = 0; k < length; k += 8) {
    // Past the end a text has no units: NaN counts as 0, and the length tells them from units that are 0.
    const word = (at: number): number => text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    h1 ^= Math.imul(rotated(Math.imul(word(k), C1), 15), C2);
    h1 = (Math.imul(rotated(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(rotated(Math.imul(word(k + 2), C2), 16), C3);
    h2 = (Math.imul(rotated(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(rotated(Math.imul(word(k + 4), C3), 17), C4);
    h3 = (Math.imul(rotated(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(rotated(Math.imul(word(k + 6), C4), 18), C1);
    h4 = (Math.imul(rotated(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  h1 ^= length;
  h2 ^= length;
  h3 ^= length;
  h4 ^= length;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = avalanche((h2 + h1) | 0);
  h3 = avalanche((h3 + h1) | 0);
  h4 = avalanche((h4 + h1) | 0);
  h1 = (avalanche(h1) + h2 + h3 + h4) | 0;
  return [h1, (h2 + h1) | 0, (h3 + h1) | 0, (h4 + h1) | 0].map(hexadecimal).join('');
}

/**
 * The key under which a run is kept: what it was made from, by which engine, and what is recorded of it. A run with the
 * same key need never be made again.
 *
 * @param recorded what is kept of the run, in any canonical words
 */
export function keyOfRun(input: RunInput, engine: string, recorded: string): string {
  return digest(JSON.stringify([input, engine, recorded]));
}

/** A design and the engine that runs it as one word: another of either is another experiment. */
export function keyOfExperiment(design: DesignDocument, engine: string): string {
  return digest(JSON.stringify([design, engine]));
}
