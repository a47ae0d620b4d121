/** Rows of equal length that are kept whole, one per run. */
export interface RowBuffer {
  readonly count: number;
  add(row: ArrayLike<number>): void;
  /** Every row, one after the other; valid until the next row is added. */
  readonly values: Float64Array;
}

/**
 * Grows by doubling, so that no memory is reserved for runs that never arrive.
 * @param capacity expected rows, where known
 */
export function createRowBuffer(width: number, capacity = 16): RowBuffer {
  let count = 0;
  let values = new Float64Array(capacity * width);
  return {
    get count() {
      return count;
    },
    add(row) {
      if ((count + 1) * width > values.length) {
        const larger = new Float64Array(2 * values.length);
        larger.set(values);
        values = larger;
      }
      values.set(row, count * width);
      count += 1;
    },
    get values() {
      return values.subarray(0, count * width);
    },
  };
}
