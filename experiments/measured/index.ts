/** Door of the room: a measured past, what of a run it is held against, and how a table becomes one. */
export * from './measurements.ts';
export * from './observables.ts';
export { placeMeasurements, sourceLine, type PlaceColumn, type PlaceEntry, type PlaceSource } from './place.ts';
export { placeOfPreset, shippedPlaces, type ShippedPlace } from './shipped-places.ts';
export { besideRun, pastChange, type PastChange, type PastPoint, type PastSeries } from './beside-run.ts';
export { changeSentence, factorSentence, pastChanges } from './past-words.ts';
export type { DecimalMark } from './table/amounts.ts';
export {
  cellName,
  columnName,
  readCells,
  separators,
  type Cells,
  type Place as CellPlace,
  type Separator,
} from './table/cells.ts';
export { decodeTable, encodingIds, encodings, pastedTable, type Encoding } from './table/decode.ts';
export { LARGEST_TABLE_BYTES, tableSizeFault } from './table/limits.ts';
export {
  columnFacts,
  columnUnit,
  guessMapping,
  type ColumnMapping,
  type GuessedMapping,
  type TableMapping,
} from './table/mapping.ts';
export { leaveOutFaulty, measureTable, type AboutPlace, type Reading } from './table/measure.ts';
export { noTimesFault, type TableFault } from './table/table-faults.ts';
export { momentText } from './table/moments.ts';
export { layouts, type Layout, type Shape } from './table/shape.ts';
export { currencies, currencyIds, multipliers, multiplierText, unitIn, type Currency } from './table/units.ts';
