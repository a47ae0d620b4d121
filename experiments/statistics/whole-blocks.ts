/** Collects the runs of a design that belong together and hands each block on once it is whole. */
export interface WholeBlocks<T> {
  /**
   * Takes run `k` of the design; runs must come in order, failed ones are left out.
   * @throws RangeError for a run that comes twice or too late
   */
  add(k: number, value: T): void;
}

/**
 * A design whose runs `size · b` to `size · b + size − 1` form block b. A block that misses a run is dropped whole:
 * half a pair says nothing about a difference. Holds the values of one block at a time.
 */
export function createWholeBlocks<T>(
  size: number,
  onBlock: (block: number, values: readonly T[]) => void,
): WholeBlocks<T> {
  let last = -1;
  let open = -1;
  let values: T[] = [];
  return {
    add(k, value) {
      if (!Number.isInteger(k) || k <= last) throw new RangeError(`run ${k} after run ${last}`);
      last = k;
      const block = Math.floor(k / size);
      if (block !== open) [open, values] = [block, []];
      values.push(value);
      if (values.length < size) return;
      const whole = values;
      values = [];
      onBlock(block, whole);
    },
  };
}
