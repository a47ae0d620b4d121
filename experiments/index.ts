/** Entry of this layer. */
export { isRegionParameter, parameterIds } from './assumption-schema.ts';
export { createAttribution, type Attribution, type AttributionShare, type AttributionSummary } from './attribution.ts';
export { attributionDesign, attributionInputs, methodText, MOST_EXACT, type AttributionDesign } from './attribution-design.ts';
export { budgetable, toCommonBudget, type Budgeted } from './common-budget.ts';
export {
  comparisonValues,
  createComparison,
  lastQuarters,
  verdictCounts,
  verdictTransitions,
  type Comparison,
  type ComparisonShape,
  type Effect,
  type EffectQuestion,
  type EffectSeries,
  type Window,
} from './compare.ts';
export {
  DISCOUNT_RATE,
  commonBudget,
  costBetween,
  costEffect,
  discountedCost,
  discountedSum,
  meanCost,
  type CostEffect,
  type Discounting,
} from './cost.ts';
export * from './document.ts';
export * from './document-limits.ts';
export {
  createEnsemble,
  ensembleInputs,
  ensembleSeeds,
  ensembleValues,
  quantile,
  type Ensemble,
  type EnsembleSummary,
  type IndicatorSpread,
  type QuantileId,
  type Quantiles,
  type RegionEnsemble,
} from './ensemble.ts';
export { equalCost, largestMultiplier, scaledMoves, scaledPath, searchMultiplier, spendingOf, type EqualCost } from './equal-cost.ts';
export { asExpected, holds, measureOf, runsWanted, type Finding } from './expectations.ts';
export { faultLines, faultText, moreFaults, same, shown, type Checked, type Fault, type Language } from './faults.ts';
export { nearest } from './nearest.ts';
export { oddsOf, splitVariance, type Odds, type VarianceParts, type VerdictOdds } from './odds.ts';
export { endOf, leftOfPeak, type Outcome } from './outcome.ts';
export {
  createOutlook,
  outlookDesign,
  outlookInputs,
  type Outlook,
  type OutlookDesign,
  type OutlookGathering,
  type PathOutlook,
  type RegionOutlook,
} from './outlook.ts';
export { applyPackage, layOver, override, packageMoves, type Overrides } from './override.ts';
export { lateFaults } from './override-starts.ts';
export { parseLever, parseOff, parsePackage, parseSet } from './override-syntax.ts';
export { DEFAULT_PER_WORLD, inReplicate, pairedInputs, type Replicates } from './paired-inputs.ts';
export { parseDocument, scenarioOf, type Presets } from './parse.ts';
export {
  comparisonInputs,
  comparisonReplicates,
  comparisonRuns,
  createPathComparison,
  nameOfRun,
  worldScopes,
  type ComparisonReplicates,
  type PathComparison,
  type WorldScope,
} from './path-comparison.ts';
export { basePath, baselineOf, comparableFaults, inputsOf, pathRuns, unaided, type PathRun } from './path-runs.ts';
export { parsePathSpec, type PathSpec } from './path-spec.ts';
export { alongPath } from './paths.ts';
export { declineGame, declineParts, leverGame, type DeclinePart, type Game, type Player } from './players.ts';
export { plainNumber } from './plain-number.ts';
export { FIRST_PRESET, presets } from './presets.ts';
export { printable, printableLines } from './printable.ts';
export {
  engineRemark,
  numbersRemark,
  provenanceOf,
  withProvenance,
  withoutProvenance,
  type NumbersRemark,
  type Provenance,
} from './provenance.ts';
export { readNumber, readWhole, shifted, type NumberLimits, type NumberRead } from './read-number.ts';
export { meanOfKnown } from './known.ts';
export { regionIndex } from './region-index.ts';
export { resolve, type ResolvedRun } from './resolve.ts';
export { columnRows, parquetTable, rowTexts, runColumns, type Column, type ColumnValues } from './run-columns.ts';
export { sceneOf, type Scenario, type ScenarioRegion } from './scenario.ts';
export { seedAsShown, seedInQuotes } from './seed-words.ts';
export { replicateSeed, seedParts } from './seeds.ts';
export { setAssumption } from './set-assumption.ts';
export { contributionsAlong, shapley } from './shapley.ts';
export { spacedZh } from './spaced-zh.ts';
export { beyondFault, startedPackage, type StartedPackage } from './started-package.ts';
export {
  intervalFactor,
  mean,
  meanInterval,
  ratioInterval,
  shareInterval,
  studentQuantile,
  variance,
  type Interval,
} from './statistics.ts';
export { type StoppingRule } from './stopping-rule.ts';
export {
  createWindow,
  pointOfNoReturn,
  pointOfNoReturnText,
  RESCUED,
  type PointOfNoReturn,
  type TwinPoint,
  type WindowCurve,
  type WindowPoint,
  type WindowSummary,
} from './window.ts';
export { parseStarts, windowDesign, windowInputs, windowVariants, type Starts, type WindowDesign, type WindowVariant } from './window-design.ts';
export { utf8Fault } from './utf8-fault.ts';
export { drawWorld, inWorld, uncertainAssumptions, type World } from './worlds.ts';
export { changesBetween, movedBetween, type Bar, type Change, type ChangeOutcome, type Moved, type OutcomeMove } from './changes.ts';
export { changeText, movedText, outcomeName, outcomeNumber, type YearLabel } from './change-text.ts';
export { chronicle, type ChronicleOptions } from './chronicle/chronicle.ts';
export { type Chronicle, type FirmRole, type Happening, type HappeningKind } from './chronicle/happening.ts';
export { tell, wordsOf, type ToldChronicle, type ToldHappening } from './chronicle/tell.ts';
