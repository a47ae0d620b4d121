/** What the model must show: one table, and how it is measured. */
export {
  choosePatterns,
  failuresFirst,
  gatherFindings,
  isJudged,
  judgeRows,
  rowIds,
  wantedSeeds,
  type FoundValues,
  type JudgedRow,
} from './findings.ts';
export { patternRuns, type Measured, type PatternRuns, type Wanted } from './measure-patterns.ts';
export {
  patternGroups,
  PUBLISHED_PHRASE,
  PUBLISHED_SEEDS,
  type Band,
  type Found,
  type Pattern,
  type PatternGroupId,
  type RowEntry,
} from './pattern.ts';
export { bandText, patternNumber, patternSpan, statisticText } from './pattern-words.ts';
export { countHolding, resultsFromFile, resultsToFile, type ResultsFile } from './results-file.ts';
export { asDeclared, type Otherwise } from './set-up.ts';
export { patterns } from './table.ts';
export { leverReturns, type LeverReturns } from './rows/fiscal.ts';
export { triedNotes } from './tried.ts';
export { worldsOf } from './pattern-worlds.ts';
export { keptValues, readValues, valuesFile, writeValues, type ValuesFile, type ValuesOrigin } from './values-file.ts';
