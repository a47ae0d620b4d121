/** Thousands of runs by design: which, in which order, and what is kept of them. */
export { checkDesign } from './check-design.ts';
export * from './design-schema.ts';
export {
  chunksOf,
  createExperiment,
  type Chunk,
  type Experiment,
  type ExperimentRow,
  type Replication,
  type RowPlace,
} from './experiment.ts';
export { factorLabel, rangeOf, type Factor, type FactorValue, type Point } from './factors.ts';
export { usualMeasures, type Kept, type Output } from './outputs.ts';
export { createPrecisionMeter, type PrecisionMeter } from './precise-enough.ts';
export { screeningPlan, variancePlan } from './plan-points.ts';
export { parseDesign, type ReadDesign } from './parse-design.ts';
export { digest, keyOfExperiment, keyOfRun } from './run-key.ts';
export {
  failedRow,
  finishedRow,
  recordedWords,
  runsTable,
  seriesTable,
  withRow,
  type FinishedRow,
} from './sweep-tables.ts';
export { designs } from './shipped-designs.ts';
export { designInWords, planName } from './design-words.ts';
export type { AnsweredRow } from './answered-row.ts';
export {
  answersSensitivity,
  discoverIn,
  discoveryPhrase,
  intervalsPhrase,
  sensitivityOf,
  type SensitivityAnswer,
} from './answers.ts';
export { boxInWords, boxLimits } from './box-words.ts';
export { conditionInWords, parseCondition, type Condition } from './conditions.ts';
