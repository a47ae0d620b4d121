/** How a run and the data are held side by side: what of both is compared, and what is left out of it. */
import { comparable, readingAt, type Observed, type Readings } from './observed.ts';

/**
 * Takes the common level out of the series that share a factor: only the course of those and their proportions are
 * compared, not the size of the place.
 *
 * @param rows one list a series, as in `observed.series`; changed in place
 */
function centre({ series }: Observed, rows: readonly number[][]): readonly number[][] {
  const scales = new Set(series.flatMap(({ scale }) => scale ?? []));
  for (const wanted of scales) {
    const own = rows.filter((_, k) => series[k]?.scale === wanted);
    const all = own.flat();
    const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
    for (const row of own) row.forEach((value, k) => (row[k] = value - middle));
  }
  return rows;
}

/** The data as they are compared. */
export function courseOfData(observed: Observed): Float64Array {
  return Float64Array.from(
    centre(
      observed,
      observed.series.map(({ values }) => [...values]),
    ).flat(),
  );
}

/**
 * A run as it is compared, at the moments of the data; undefined for one that has nothing to compare there, as where the
 * cluster has died.
 *
 * @param error what is added to number k of the list: the errors of measurement a table has and a run has not
 */
export function courseOfRun(
  observed: Observed,
  readings: Readings,
  error: (k: number) => number = () => 0,
): Float64Array | undefined {
  let k = 0;
  const rows = observed.series.map(({ observable, times }) =>
    times.map((moment) => comparable(observable, readingAt(readings, observable, moment)) + error(k++)),
  );
  const course = Float64Array.from(centre(observed, rows).flat());
  return course.every((value) => Number.isFinite(value)) ? course : undefined;
}

/** Root mean square of the differences of two courses: about the share by which they miss each other. */
export function distanceBetween(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k++) {
    const difference = (one[k] as number) - (other[k] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum / one.length);
}
