/** Entry of the measurements. */
export { measureEngine, type EngineSpeed } from './engine-speed.ts';
export { measureHeapGrowth, type HeapGrowth } from './heap-growth.ts';
export type { Measured } from './repeat.ts';
export { measureRunsPerSecond, workerSteps } from './runs-per-second.ts';
export { measureStartUp } from './start-up.ts';
