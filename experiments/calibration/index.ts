/** Door of the room: from a measured past to plausible worlds. */
export { groundInput, groundOf, groundsIn } from './base.ts';
export {
  calibrate,
  usualCalibration,
  LEARNED_BELOW,
  weightedQuantile,
  type Calibration,
  type CalibrationEffort,
  type CalibrationQuestion,
  type CalibrationRequest,
  type FittedWorld,
  type Learned,
} from './calibrate.ts';
export {
  comparable,
  fromComparable,
  observe,
  quartersTo,
  readingAt,
  readingsOf,
  recordedReadings,
  type Observed,
  type Readings,
} from './observed.ts';
export { courseOfData, courseOfRun, distanceBetween } from './comparison.ts';
export { inPlausibleWorld, unknownIds, unknowns, type PlausibleWorld, type UnknownId } from './unknowns.ts';
