/** The engine's only entry for other layers. */
export * from './chains.ts';
export { wayIn, type WayIn } from './brought-along.ts';
export { createEngine, type Engine } from './engine.ts';
export { citationsIn, evidence, evidenceIds, type EvidenceId } from './evidence.ts';
export {
  acquaintance,
  announcedLevel,
  exponentialGrowth,
  highestAnnounced,
  leverBill,
  tradeCost,
  usableLand,
} from './equations/conditions.ts';
export { segmentImportPrice } from './processes/supplier-prices.ts';
export { bringingChance, skillGate } from './processes/supplier-entry.ts';
export { supplierPrice } from './equations/market.ts';
export { segments, type Segment } from './segments.ts';
export { LINK_LACKING, LINK_THERE } from './indicators/supply.ts';
export { BIG } from './processes/accounts.ts';
export {
  indicatorIds,
  indicators,
  shownDecimals,
  unknowns,
  unknownWhen,
  type IndicatorEntry,
  type IndicatorFormat,
  type IndicatorId,
} from './indicators.ts';
export { leverIds, type LeverId } from './lever-ids.ts';
export * from './lever-arguments.ts';
export * from './parameter-sources.ts';
export * from './levers.ts';
export { classifyPhases, classifyVerdict } from './life-cycle.ts';
export { clamp, exp, log, power } from './math.ts';
export { mechanismEffects, mechanisms, type MechanismId } from './mechanisms.ts';
export * from './parameters.ts';
export * from './run-input.ts';
export * from './run-result.ts';
export { WORD_SCALE, drawnWords, normal, pick, purposes, runKey, threefry, uniform } from './random.ts';
export { firstDifference } from './first-difference.ts';
export { classifyReplacement, decadeOf, replacementOf } from './replacement.ts';
export { run, transferables } from './run.ts';
export { createRunMemory, type RunMemory } from './run-memory.ts';
export { processLabels, schedule } from './schedule.ts';
export { firmColumns, regionColumns, supplierColumns, worldColumns, type Column } from './state.ts';
export type { Language, Text } from './text.ts';
export * from './vocabulary.ts';
