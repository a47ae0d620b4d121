import { identity, patterns } from 'virtual:engine-identity';

/**
 * Which engine this program runs: 12 hexadecimal digits, a hash of the engine as it was built. The same in the page, on
 * the command line and in tests; another one as soon as a constant or formula of the model differs. Whatever is kept of
 * a run belongs to it.
 */
export const engineIdentity: string = identity;

/** Which table of patterns this program holds the model against; another one as soon as one is measured otherwise. */
export const patternsIdentity: string = patterns;

/** What made a result, as files and documents name it: the version of the program and its engine. */
export function engineName(version: string): string {
  return `jiqun ${version} (engine ${engineIdentity})`;
}
