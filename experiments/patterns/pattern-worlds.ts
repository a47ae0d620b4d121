/** What the values of a pattern belong to besides the engine and the code of the table: the worlds it is read from. */
import { textHash } from '../words/text-hash.ts';
import type { Pattern } from './pattern.ts';
import { asDeclared, inputOf, type Otherwise } from './set-up.ts';

/** 16 hexadecimal digits: others as soon as a world of the pattern, or what a scenario says of it, is another. */
export function worldsOf(pattern: Pattern, otherwise: Otherwise = asDeclared): string {
  const inputs = Object.entries(pattern.setUps).map(([name, setUp]) => [name, inputOf(setUp, '', otherwise)]);
  return textHash(JSON.stringify([inputs, Object.keys(pattern.rows), pattern.reads ?? '']));
}
