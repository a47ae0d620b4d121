/** What happened in a run and what a change did, in words. */
export {
  changesBetween,
  movedBetween,
  type ScenarioChange,
  type MovedOutcomes,
  type OutcomeMove,
} from './changes.ts';
export { chronicle } from './chronicle/chronicle.ts';
export { type Chronicle, type Happening, type HappeningKind } from './chronicle/happening.ts';
export { changeText, movedText, outcomeName, type YearLabel } from './change-text.ts';
export { tellChronicle, narrationWords, type ToldChronicle, type ToldHappening } from './chronicle/tell.ts';
export { paidProgramme, paidText, type PaidProgramme, type PurseSeries } from './paid-programme.ts';
export {
  easingReason,
  PAUSE_QUARTERS,
  smoothedPhases,
  toldPhaseAt,
  toldPhaseNames,
  toldPhases,
  type ToldPhase,
  type ToldSpan,
} from './told-phases.ts';
export {
  gainRange,
  gainText,
  rankingIndicators,
  rankingOutcomes,
  rankingText,
  type RankingIndicator,
} from './ranking-text.ts';
export { replacementCodes, toldReplacementAt, toldReplacements, type ReplacementSpan } from './told-replacements.ts';
export {
  linkState,
  lacksMakers,
  localShareIds,
  makersFed,
  supplyLinks,
  type LinkReason,
  type LinkState,
  type SupplyLink,
} from './supply-links.ts';
export {
  linkSentences,
  tellLinks,
  waysInLine,
  waysTitle,
  waysToFill,
  type ToldLink,
  type WayToFill,
} from './supply-link-text.ts';
