/** Entry of this layer. */
export { isRegionParameter, parameterIdOf, parameterIds, valueSchema } from './assumption-schema.ts';
export * from './document.ts';
export {
  createEnsemble,
  ensembleInputs,
  ensembleSeeds,
  ensembleValues,
  quantile,
  quantileLevels,
  type Ensemble,
  type EnsembleSummary,
  type IndicatorSpread,
  type QuantileId,
  type RegionEnsemble,
} from './ensemble.ts';
export { asExpected, holds, measureOf, runsWanted, type Finding } from './expectations.ts';
export { faultText, same, shown, type Checked, type Fault, type Language } from './faults.ts';
export { nearest } from './nearest.ts';
export { applyPackage, layOver, override, packageMoves, type Overrides } from './override.ts';
export { parseLever, parseOff, parsePackage, parseSet } from './override-syntax.ts';
export { parseDocument, scenarioOf, type Presets } from './parse.ts';
export { alongPath } from './paths.ts';
export { FIRST_PRESET, presets } from './presets.ts';
export { resolve, runInput, type ResolvedRun } from './resolve.ts';
export { mergeScenario, type Scenario, type ScenarioRegion } from './scenario.ts';
export { setAssumption } from './set-assumption.ts';
