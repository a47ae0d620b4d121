/** Small statistics the pattern tests are written in. */
import { run, type RegionResult, type RunInput } from '../../engine/index.ts';

/** Seeds a pattern is measured on: 8 unless PATTERN_SEEDS says more; `npm run patterns` takes 50. */
export const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 8);

/** Runs one variant for every seed; the same k is the same luck in every variant. */
export function ensemble(variant: (seed: string) => RunInput): RegionResult[] {
  return Array.from({ length: SEEDS }, (_, k) => run(variant(`1/${k + 1}`)).regions[0]!);
}

export function mean(values: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let t = from; t < to; t++) sum += values[t]!;
  return sum / (to - from);
}

/** Mean of the last eight quarters of a 200-quarter run. */
export const end = (values: ArrayLike<number>): number => mean(values, 192, 200);

export const peak = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

export const quarterOfPeak = (values: Float64Array): number => values.indexOf(peak(values));

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

/** Share of seeds in which something holds. */
export const share = (holds: readonly boolean[]): number => holds.filter(Boolean).length / holds.length;
