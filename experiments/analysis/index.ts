/** What many runs say: which factors matter, where outcomes are found, what is best. */
export type { Resampling } from './bootstrap.ts';
export { morrisScreening, type MorrisMeasures, type MorrisScreening } from './morris-screening.ts';
export {
  askFront,
  frontOf,
  newFront,
  tellFront,
  type Evaluated,
  type FrontSettings,
  type FrontState,
} from './nsga2.ts';
export { hypervolume, type Judged } from './pareto.ts';
export {
  discoverScenarios,
  type BoxLimit,
  type BoxMeasures,
  type BoxSide,
  type FoundBox,
  type PrimSettings,
  type ScenarioDiscovery,
  type TrajectoryBox,
} from './prim.ts';
export type { PrimFactor } from './prim-box.ts';
export { sobolIndices, type PairIndex, type SobolIndices } from './sobol-indices.ts';
export { tornado, type Tornado, type TornadoBar } from './tornado.ts';
