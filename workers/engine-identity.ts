import { identity } from 'virtual:engine-identity';

/**
 * Which engine this program runs: 12 hexadecimal digits, a hash of the engine as it was built. The same in the page, on the command
 * line and in tests; another one as soon as a constant or formula of the model differs. Whatever is kept of a run belongs to it.
 */
export const engineIdentity: string = identity;
