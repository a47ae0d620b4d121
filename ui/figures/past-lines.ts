/** Which line of a figure something measured is drawn under, and in which of its units. */
import { JOBS_PER_UNIT, QUARTERS_PER_YEAR } from '../../engine/index.ts';
import { observables, type ObservableId, type PastSeries } from '../../experiments/index.ts';
import type { LineId } from './lines.ts';

/** The line, and a number of it per unit of the observable as a run has it; undefined where no figure shows it. */
function lineOf(observable: ObservableId): { readonly line: LineId; readonly times: number } | undefined {
  switch (observable) {
    case 'jobs':
      return { line: 'jobs', times: JOBS_PER_UNIT };
    case 'sales':
    case 'exports':
      // Those of a year, of which a line has a quarter.
      return { line: 'sales', times: 1 / QUARTERS_PER_YEAR };
    case 'ownBrandShare':
      return undefined;
    default:
      return { line: observables[observable].indicators[0], times: 1 };
  }
}

interface LinePoint {
  readonly quarter: number;
  readonly value: number;
}

/** What is drawn under a line; of sales and exports, which would share one, the sales. */
export function seriesOfLine(past: readonly PastSeries[] | undefined, line: LineId): PastSeries | undefined {
  const found = past?.filter(({ observable }) => lineOf(observable)?.line === line);
  return found?.find(({ observable }) => observable !== 'exports') ?? found?.[0];
}

/** The measured points under a line, in its unit and the model's size. */
export function pastOfLine(past: readonly PastSeries[] | undefined, line: LineId): readonly LinePoint[] {
  const series = seriesOfLine(past, line);
  if (series === undefined) return [];
  const { times } = lineOf(series.observable)!;
  return series.points.map(({ quarter, sized }) => ({ quarter, value: times * sized }));
}
