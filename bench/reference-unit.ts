import { nanoseconds } from './repeat.ts';

const CELLS = 4096;
const ROUNDS = 500;

/**
 * A fixed piece of work to compare machines by: one cell of a chaotic map over two typed arrays, with the kind of
 * arithmetic the engine does. Its source must never change, or old measurements lose their meaning.
 */
function yardstick(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let hash = round | 1;
    for (let k = 0; k < CELLS; k++) {
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      const other = (hash >>> 8) & (CELLS - 1);
      const x = 0.5 * (a[k] as number) + 0.5 * (b[other] as number);
      a[k] = 3.9 * x * (1 - x);
      b[k] = Math.sqrt(0.25 + 0.5 * (a[k] as number)) / (1 + x);
      sum += b[k] as number;
    }
  }
  return sum;
}

/** A stopwatch for the yardstick: each call gives the nanoseconds of one of its cells. */
export function createYardstick(): () => number {
  const a = Float64Array.from({ length: CELLS }, (_, k) => (k + 1) / (CELLS + 2));
  const b = a.toReversed();
  let kept = 0;
  return () => {
    const spent = nanoseconds(() => {
      kept += yardstick(a, b);
    });
    // The sum is looked at, so that no compiler may leave the work out.
    if (!Number.isFinite(kept)) throw new Error('the yardstick diverged');
    return spent / (ROUNDS * CELLS);
  };
}
