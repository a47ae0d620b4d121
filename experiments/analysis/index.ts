/** What many runs say: which factors matter, where outcomes are found, what is best. */
export type { Resampling } from './bootstrap.ts';
export { morrisScreening, type MorrisMeasures, type MorrisScreening } from './morris-screening.ts';
export { sobolIndices, type PairIndex, type SobolIndices } from './sobol-indices.ts';
export { tornado, type Tornado, type TornadoBar } from './tornado.ts';
