/** What is asked of many runs: ensembles, comparisons, windows, attributions, costs. */
export { addedByPackage, addedByPath, type AddedPolicy } from './added-policy.ts';
export { createAttribution, type AttributionShare, type AttributionSummary } from './attribution.ts';
export {
  attributionDesign,
  attributionInputs,
  methodText,
  MOST_EXACT,
  type AttributionDesign,
} from './attribution-design.ts';
export { cheapestStrength, MOST_STRENGTHS, type Cheapest, type TriedStrength } from './cheapest.ts';
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
  type EffectSeries,
  type QuarterWindow,
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
} from './cost.ts';
export {
  createEnsemble,
  ensembleInputs,
  ensembleSeeds,
  ensembleValues,
  type EnsembleSummary,
  type RegionEnsemble,
} from './ensemble.ts';
export {
  equalCost,
  largestMultiplier,
  scaledMoves,
  scaledPath,
  searchMultiplier,
  spendingOf,
  type EqualCost,
} from './equal-cost.ts';
export {
  createIndustries,
  industriesText,
  industryDesign,
  industryInputs,
  takesOff,
  TAKEN_OFF,
  type IndustryCell,
  type IndustryDesign,
  type IndustrySummary,
} from './industry-design.ts';
export { oddsOf, splitVariance, type Odds } from './odds.ts';
export { endOf, leftOfPeak, type Outcome } from './outcome.ts';
export {
  createOutlook,
  outlookDesign,
  outlookInputs,
  pairedChange,
  type Outlook,
  type OutlookDesign,
  type OutlookGathering,
  type OutlookQuestion,
  type PathOutlook,
  type RegionOutlook,
} from './outlook.ts';
export { inPlausibleWorld, overPlausible } from './plausible.ts';
export { DEFAULT_PER_WORLD, inReplicate, pairedInputs, type Replicates } from './paired-inputs.ts';
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
export {
  basePath,
  baselineOf,
  comparableFaults,
  inputsOf,
  pathRuns,
  doNothingRun,
  sameRuns,
  type PathRun,
} from './path-runs.ts';
export { declineGame, declineParts, leverGame, type DeclinePart, type Game } from './players.ts';
export {
  packagesOf,
  rankedPackages,
  rankingRuns,
  rankPackages,
  type RankedPackage,
  type Ranking,
  type RankingQuestion,
} from './ranking.ts';
export {
  createWindow,
  pointOfNoReturn,
  fiscalPointText,
  pointOfNoReturnText,
  RESCUED,
  type PointOfNoReturn,
  type TwinPoint,
  type WindowCurve,
  type WindowPoint,
  type WindowSummary,
} from './window.ts';
export {
  parseStarts,
  windowDesign,
  windowInputs,
  windowVariants,
  type Starts,
  type WindowDesign,
  type WindowSubject,
} from './window-design.ts';
export { drawWorld, inWorld, uncertainAssumptions, type PossibleWorld } from './worlds.ts';
export {
  countKnown,
  countOutcomes,
  FORK_FUTURES,
  forkDesign,
  forkFuture,
  forkPath,
  forkStarts,
  inFuture,
  nearestStart,
  OWN_POLICY,
  policyFrom,
  startOfPolicy,
  type ForkCourse,
  type ForkDesign,
  type ForkFuture,
  type ForkPath,
} from './fork.ts';
export { forkFromFile, forkToFile, type Fork, type ForkFile } from './fork-file.ts';
