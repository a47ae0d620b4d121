/**
 * How indicators leave the program for other programs: in files, tables and JSON. As people read them, and without
 * rounding: labour in jobs, money in the model's own units.
 */
import { indicators, JOBS_PER_UNIT, type IndicatorId, type Text } from '../../engine/index.ts';
import { isInJobs } from './numbers.ts';

/** By what a value of the model is multiplied where it is exported. */
export function exportFactor(id: IndicatorId): number {
  return isInJobs(id) ? JOBS_PER_UNIT : 1;
}

/** The unit of an exported column. */
export function exportedUnit(id: IndicatorId): Text {
  return isInJobs(id) ? { en: 'jobs (persons)', zh: '个岗位（人）' } : indicators[id].unit;
}

/** Values of an indicator as they are exported. */
export function exportedValues(id: IndicatorId, values: Float64Array): Float64Array {
  const factor = exportFactor(id);
  return factor === 1 ? values : values.map((value) => factor * value);
}
