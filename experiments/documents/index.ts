/** A scenario as a document: read, checked, changed, resolved into the input of a run. */
export { isRegionParameter, parameterIds } from './assumption-schema.ts';
export * from './document.ts';
export { asExpected, checkExpectation, measureOf, type ExpectationFinding } from './expectations.ts';
export { applyPackage, layOver, override, packageMoves } from './override.ts';
export { earlierVersionOf, earlierVersions, MODEL_VERSION } from './model-versions.ts';
export { firstOpenQuarter } from './open-quarter.ts';
export { startFaults } from './override-starts.ts';
export { leverText, parseLever, parseOff, parsePackage, parseSet } from './override-syntax.ts';
export { readFlags, type Overrides } from './override-words.ts';
export { exportedUnitIn, inMoney, isMoney, unitInMoney } from './money.ts';
export { parseDocument, scenarioOf, type Presets } from './parse.ts';
export { parsePathSpec, type PathSpec } from './path-spec.ts';
export { alongPath } from './paths.ts';
export { FIRST_PRESET, presets } from './presets.ts';
export {
  engineRemark,
  numbersRemark,
  provenanceOf,
  withProvenance,
  withoutProvenance,
  type Provenance,
} from './provenance.ts';
export { meaningsRemark } from './changed-meanings.ts';
export { regionIndex } from './region-index.ts';
export { resolve, type ResolvedRun } from './resolve.ts';
export { normaliseSymbols } from './shorthand.ts';
export { readJson } from './read-json.ts';
export { columnRows, parquetTable, rowTexts, runColumns, type RunColumn, type ColumnValues } from './run-columns.ts';
export { sceneOf, settledAs, type Scenario } from './scenario.ts';
export {
  studyBase,
  studyDecline,
  studyIndicators,
  studyPolicy,
  studyWorlds,
  type MoneyDocument,
  type StudyDocument,
} from './study-schema.ts';
export { parseSite, type SiteDocument } from './site.ts';
export type { PlausibleDocument, PlausibleWorld } from './measured-schema.ts';
export { setAssumption, setAssumptions, type SetAssumption } from './set-assumption.ts';
export { beyondFault, startedPackage } from './started-package.ts';
export { theoryIds, type TheoryId } from './theories.ts';
export {
  industries,
  industryIds,
  placeIds,
  places,
  plainSetting,
  settingAssumptions,
  type Industry,
  type IndustryId,
  type PlaceId,
  type Setting,
} from './industries.ts';
export { industrySentences, placeSentences } from './industry-words.ts';
export { keptAssumptions, keptRemark, settingName, whereText } from './kept-assumptions.ts';
