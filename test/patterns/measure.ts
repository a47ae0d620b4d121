/** Small statistics the pattern tests are written in. */

/** Seeds a pattern is measured on: 8 unless PATTERN_SEEDS says more; `npm run patterns` takes 50. */
export const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 8);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}
