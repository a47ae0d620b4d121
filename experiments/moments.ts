import { intervalOf, type Interval } from './statistics.ts';

/** Running mean and variance of many numbers at once, one of each per cell. */
export interface Moments {
  readonly count: number;
  /** One value per cell. */
  readonly mean: Float64Array;
  /** Takes one sample in: one value per cell. */
  add(sample: Float64Array): void;
  /** Takes in the difference of two samples, cell by cell. */
  addDifference(a: Float64Array, b: Float64Array): void;
  /** Unbiased variance of a cell; NaN for fewer than two samples. */
  variance(cell: number): number;
  /** Mean of a cell with its 95 % interval. */
  interval(cell: number): Interval;
}

/** Moments in constant memory, 16 bytes a cell, whatever the number of samples: Welford (1962). */
export function createMoments(cells: number): Moments {
  const mean = new Float64Array(cells);
  const squares = new Float64Array(cells);
  let count = 0;

  function take(cell: number, value: number): void {
    const before = value - (mean[cell] as number);
    const centre = (mean[cell] as number) + before / count;
    mean[cell] = centre;
    squares[cell] = (squares[cell] as number) + before * (value - centre);
  }

  const variance = (cell: number): number => (count < 2 ? Number.NaN : (squares[cell] as number) / (count - 1));
  return {
    get count() {
      return count;
    },
    mean,
    add(sample) {
      count += 1;
      for (let cell = 0; cell < cells; cell++) take(cell, sample[cell] as number);
    },
    addDifference(a, b) {
      count += 1;
      for (let cell = 0; cell < cells; cell++) take(cell, (a[cell] as number) - (b[cell] as number));
    },
    variance,
    interval: (cell) => intervalOf(count === 0 ? Number.NaN : (mean[cell] as number), variance(cell), count),
  };
}
