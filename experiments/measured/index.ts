/** Door of the room: a measured past and what of a run it is held against. */
export * from './measurements.ts';
export * from './observables.ts';
export { placeMeasurements, sourceLine, type PlaceColumn, type PlaceEntry, type PlaceSource } from './place.ts';
export { placeOfPreset, shippedPlaces, type ShippedPlace } from './shipped-places.ts';
export { besideRun, pastChange, type PastChange, type PastPoint, type PastSeries } from './beside-run.ts';
export { changeSentence, factorSentence, pastChanges } from './past-words.ts';
