/** Below this, six decimals would no longer show what the number is. */
const SMALL = 0.001;

/**
 * A number as people type it: at most six decimals, and a small one with four of its digits, so that none but 0 reads
 * 0.
 */
export function plainNumber(value: number): string {
  return String(Number(Math.abs(value) < SMALL ? value.toPrecision(4) : value.toFixed(6)));
}
