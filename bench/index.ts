/** Entry of the measurements. */
export { MeasurementFailed } from './fresh-process.ts';
export { measureSession, type BenchDocument, type SessionPlan } from './session.ts';
