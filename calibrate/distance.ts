/** How far a measured value is from the inside of its band. */
import type { RowEntry } from '../experiments/index.ts';

/** A value shall lie inside its band by this part of the bound (of a share of seeds: by a tenth), so that it also does on other luck. */
const MARGIN = 0.05;

/** Squared distance from a band drawn in by its margin, in margins; what is unknown is ten margins away. */
export function distance(value: number, { band: [low, high], statistic }: RowEntry): number {
  if (Number.isNaN(value)) return 100;
  const beyond = (bound: number | null, sign: 1 | -1): number => {
    if (bound === null) return 0;
    const margin = statistic === 'share' ? 0.1 : Math.max(0.02, MARGIN * Math.abs(bound));
    // No share of seeds can be asked for more than all of them.
    const aim = statistic === 'share' ? Math.min(0.95, bound + margin) : bound + sign * margin;
    return Math.max(0, (sign * (aim - value)) / margin);
  };
  const miss = Math.max(
    beyond(low, 1),
    statistic === 'share' && high !== null ? (value > high ? (value - high) / 0.1 : 0) : beyond(high, -1),
  );
  return miss * miss;
}
