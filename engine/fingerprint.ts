import { stateSlices, takeSnapshot } from './snapshot.ts';
import type { World } from './world.ts';

function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finalise(hash: number, length: number): number {
  let h = hash ^ length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Two MurmurHash3 chains over the 32-bit words of a buffer from byte `start` on, as 16 hexadecimal digits. */
export function hashWords(buffer: ArrayBuffer, start = 0): string {
  const words = new Int32Array(buffer, start);
  let first = 0x2f1b6a3d;
  let second = 0x5bd1e995;
  for (let k = 0; k < words.length; k++) {
    first = mix(first, words[k]);
    second = mix(second, words[k] ^ k);
  }
  const hex = (h: number) => (finalise(h, words.length) >>> 0).toString(16).padStart(8, '0');
  return hex(first) + hex(second);
}

/**
 * Hash over the full state of a world: 16 hexadecimal digits, equal on every platform for equal runs.
 * @throws Error when the state holds NaN, whose bits differ between engines and which no run should produce.
 */
export function fingerprint(world: World): string {
  for (const { name, array, length } of stateSlices(world, world.firmCount, world.supplierCount)) {
    if (array instanceof Int32Array) continue;
    for (let k = 0; k < length; k++)
      if (Number.isNaN(array[k])) throw new Error(`NaN in ${name} in quarter ${world.quarter}`);
  }
  return hashWords(takeSnapshot(world));
}
