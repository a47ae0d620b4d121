/** Door of the room: from a measured past to plausible worlds. */
export { groundInput, groundOf, groundsIn } from './base.ts';
export {
  calibrate,
  guessAt,
  inGuessedWorld,
  NothingToCompare,
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
export {
  autoregression,
  benchmarks,
  isWithin,
  randomWalk,
  trend,
  type BenchmarkId,
  type History,
  type NormalForecast,
} from './benchmarks.ts';
export { bandOf, forecast, type ForecastBand } from './forecast.ts';
export { groundWords, MOST_YEARS_BEFORE, nearestGrounds, yearsOf, type Ground } from './nearest.ts';
export { foundingLimits, lengthFault } from './length.ts';
export { courseOfData, courseOfRun, distanceBetween } from './comparison.ts';
export { unknownIds, unknowns, type UnknownId } from './unknowns.ts';
export { beyondModel, beyondWords, type Beyond } from './beyond-model.ts';
export { calibratedDocument, USUAL_YEARS_AHEAD } from './calibrated-document.ts';
export {
  heldOut,
  knownAt,
  lastQuarterOrigin,
  originsIn,
  LEAST_POINTS,
  MOST_AHEAD,
  YEARS_USED,
  type HeldOut,
  type HeldOutQuestion,
  type HiddenPoint,
} from './held-out.ts';
export {
  calibrationEfforts,
  calibrationRuns,
  failureWords,
  learnedWords,
  pinOf,
  pins,
  pinWords,
  type CalibrationEffortId,
  type Pin,
} from './words.ts';
export { LEARNED_BELOW } from './proposals.ts';
export {
  arrivalFigures,
  arrivals,
  recordedArrivals,
  type Arrival,
  type Arrivals,
  type WorldSpread,
} from './arrivals.ts';
export { fromToday, packagesFrom } from './from-today.ts';
export {
  forecasterIds,
  horizons,
  horizonTotals,
  seriesScores,
  type ForecasterId,
  type ForecastsDocument,
  type HorizonTotal,
  type ScoredOrigin,
  type ScoredPoint,
  type SeriesScore,
} from './scored.ts';
export {
  coverageTable,
  errorTable,
  errorText,
  fiveYearTable,
  forecasterNames,
  horizonText,
  lastQuarterTable,
  lossTable,
  outsideTable,
  seriesName,
  withoutTable,
  type PlaceName,
  type ScoreTable,
} from './scored-tables.ts';
export { scoreSentences } from './scored-words.ts';
