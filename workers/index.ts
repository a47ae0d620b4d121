/** Entry of this layer for the page. */
export { createBrowserRunner } from './browser-runner.ts';
export { createCachedRunner } from './cached-runner.ts';
export { engineIdentity, engineName, patternsIdentity } from './engine-identity.ts';
export { WorkerCrash } from './lane.ts';
export { createLatestWins } from './latest-wins.ts';
export { runMany } from './run-many.ts';
export { runSearch, type KeptFigures } from './run-search.ts';
export { inBackground, isAbort } from './runner.ts';
export type { Runner } from './runner.ts';
export { createSafeRunner } from './safe-runner.ts';
export type { SafeRunner } from './safe-runner.ts';
