/** How far a measured value is from the inside of its band. */
import type { RowEntry } from '../experiments/index.ts';

/**
 * How far inside its bound a value shall lie, so that it also does on other luck: a tenth of all runs, or a twentieth of
 * the bound.
 */
const marginOf = (bound: number, shareOfRuns: boolean): number =>
  shareOfRuns ? 0.1 : Math.max(0.02, 0.05 * Math.abs(bound));

/** Squared distance from a band drawn in by its margin, in margins; what is unknown is ten margins away. */
export function distance(
  value: number,
  { band: [low, high], statistic }: Pick<RowEntry, 'band' | 'statistic'>,
): number {
  if (Number.isNaN(value)) return 100;
  const shareOfRuns = statistic === 'share';
  let miss = 0;
  if (low !== null) {
    const margin = marginOf(low, shareOfRuns);
    // No more than nineteen runs of twenty are asked for.
    const aim = shareOfRuns ? Math.min(0.95, low + margin) : low + margin;
    miss = Math.max(miss, (aim - value) / margin);
  }
  if (high !== null) {
    const margin = marginOf(high, shareOfRuns);
    const aim = shareOfRuns ? Math.max(0.05, high - margin) : high - margin;
    miss = Math.max(miss, (value - aim) / margin);
  }
  return miss * miss;
}
