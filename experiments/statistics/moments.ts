import { intervalOf, type Interval } from './statistics.ts';

/**
 * Running mean and variance of many numbers at once, one of each per cell; cells of a sample that are NaN are left out.
 */
export interface Moments {
  /** Samples in which a cell was known. */
  count(cell: number): number;
  /** One value per cell; NaN while it is unknown. */
  readonly mean: Float64Array;
  /** Takes one sample in: one value per cell; with `beside`, only cells that are known there too. */
  add(sample: Float64Array, beside?: Float64Array): void;
  /** Takes in the difference of two samples, cell by cell, where both are known. */
  addDifference(a: Float64Array, b: Float64Array): void;
  /** Unbiased variance of a cell; NaN for fewer than two samples. */
  variance(cell: number): number;
  /** Mean of a cell with its 95 % interval. */
  interval(cell: number): Interval;
}

/** Moments in constant memory, 20 bytes a cell, whatever the number of samples: Welford (1962). */
export function createMoments(cells: number): Moments {
  const mean = new Float64Array(cells).fill(Number.NaN);
  const squares = new Float64Array(cells);
  const counts = new Uint32Array(cells);

  function take(cell: number, value: number): void {
    if (Number.isNaN(value)) return;
    const count = (counts[cell] as number) + 1;
    const was = count === 1 ? 0 : (mean[cell] as number);
    const before = value - was;
    const centre = was + before / count;
    counts[cell] = count;
    mean[cell] = centre;
    squares[cell] = (squares[cell] as number) + before * (value - centre);
  }

  const countOf = (cell: number): number => counts[cell] as number;
  const variance = (cell: number): number =>
    countOf(cell) < 2 ? Number.NaN : (squares[cell] as number) / (countOf(cell) - 1);
  return {
    count: countOf,
    mean,
    add(sample, beside = sample) {
      for (let cell = 0; cell < cells; cell++) if (!Number.isNaN(beside[cell])) take(cell, sample[cell] as number);
    },
    addDifference(a, b) {
      for (let cell = 0; cell < cells; cell++) take(cell, (a[cell] as number) - (b[cell] as number));
    },
    variance,
    interval: (cell) => intervalOf(mean[cell] as number, variance(cell), countOf(cell)),
  };
}
