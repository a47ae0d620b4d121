/** Entry of the measurements. */
export { isVersion } from './compare/build-version.ts';
export { compareVersions, type VersionsCompared } from './compare/compare-versions.ts';
export { compareStored, type StoredPair } from './compare/stored.ts';
export { MeasurementFailed } from './fresh-process.ts';
export { goalsFound } from './goals.ts';
export { isBusy } from './machine.ts';
export { measureSession, type BenchDocument } from './session.ts';
