/** How long the runs of a calibration are, and how long they may be. */
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';
import { MAX_QUARTERS } from '../documents/document.ts';
import type { Measurements } from '../measured/index.ts';
import type { Fault } from '../words/index.ts';
import { USUAL_YEARS_AHEAD } from './calibrated-document.ts';
import { MOST_YEARS_BEFORE, yearsOf } from './nearest.ts';

const MOST_YEARS = MAX_QUARTERS / QUARTERS_PER_YEAR;

/** First and last year in which a cluster with these data may have been founded. */
export function foundingLimits(measurements: Measurements, ahead: number): readonly [first: number, last: number] {
  const [first, last] = yearsOf(measurements);
  return [last + ahead + 1 - MOST_YEARS, first];
}

/**
 * What is wrong where the years from the founding to the end are more than a run has.
 *
 * @param founded undefined where it is looked for: the earliest of those looked through
 */
export function lengthFault(
  measurements: Measurements,
  founded: number | undefined,
  ahead = USUAL_YEARS_AHEAD,
): Omit<Fault, 'path'> | undefined {
  const [earliest, first] = foundingLimits(measurements, ahead);
  const years = MOST_YEARS + earliest - (founded ?? first - MOST_YEARS_BEFORE);
  if (years <= MOST_YEARS) return undefined;
  return {
    found: { en: `${years} years from the founding to the end`, zh: `自形成到期末共 ${years} 年` },
    allowed: { en: `at most ${MOST_YEARS} years`, zh: `至多 ${MOST_YEARS} 年` },
  };
}
