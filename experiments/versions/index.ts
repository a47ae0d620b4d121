/** What earlier versions of the model gave, and how this one differs. */
export {
  differenceBetween,
  mostOften,
  onlySome,
  spreadOf,
  type LeverDifference,
  type Move,
  type RegionDifference,
  type RegionMove,
  type Spread,
  type VersionDifference,
} from './differences.ts';
export {
  coursesOf,
  leverOutcomeIds,
  versionOutcomeIds,
  versionOutcomes,
  type LeverOutcome,
  type RegionCourse,
  type VersionOutcome,
} from './outcomes.ts';
export { gatherVersion, resultsText, type RegionResults, type VersionOrigin, type VersionResults } from './results.ts';
export {
  leverFlag,
  leverMatrix,
  versionInputs,
  versionRuns,
  worldOf,
  VERSIONS_PHRASE,
  VERSIONS_SEEDS,
  type VersionRun,
} from './runs.ts';
export {
  countClear,
  effectText,
  leversTable,
  outcomesTable,
  phasesTable,
  readingNote,
  type NameOfRegion,
  type VersionTable,
} from './tables.ts';
