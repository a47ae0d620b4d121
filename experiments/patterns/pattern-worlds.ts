/** What the values of a pattern belong to besides the engine and the code of the table: the worlds it is read from. */
import type { Pattern } from './pattern.ts';
import { asDeclared, inputOf, type Otherwise } from './set-up.ts';

/** Offsets and prime of FNV-1a (Fowler, Noll and Vo), for two hashes of 32 bits side by side. */
const OFFSETS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;

function hashOf(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

/** 16 hexadecimal digits: others as soon as a world of the pattern, or what a scenario says of it, is another. */
export function worldsOf(pattern: Pattern, otherwise: Otherwise = asDeclared): string {
  const inputs = Object.entries(pattern.setUps).map(([name, setUp]) => [name, inputOf(setUp, '', otherwise)]);
  return hashOf(JSON.stringify([inputs, Object.keys(pattern.rows), pattern.reads ?? '']));
}
