/** Entry of this layer for programs on Node. */
export { createDirectRunner } from '../direct-runner.ts';
export { engineIdentity, engineName, patternsIdentity } from '../engine-identity.ts';
export { runMany } from '../run-many.ts';
export { runSearch, type Figures, type KeptFigures } from '../run-search.ts';
export { isAbort } from '../runner.ts';
export type { Runner } from '../runner.ts';
export { createNodeRunner } from './node-runner.ts';
