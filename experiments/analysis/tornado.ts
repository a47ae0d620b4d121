import { meanInterval, type Interval } from '../statistics/statistics.ts';

/** A bar of a tornado: what an output becomes when one factor is at either end and all others stay. */
export interface TornadoBar {
  /** Number of the factor in the plan. */
  readonly factor: number;
  /** Change of the output against the base of the same replicate, with its 95 % interval. */
  readonly low: Interval;
  readonly high: Interval;
  /** Width of the bar: between the largest and the smallest of both changes and none. NaN where an end is unknown. */
  readonly swing: number;
  /** Replicates in which the base and both ends are known. */
  readonly pairs: number;
}

/** Bars from the widest to the narrowest, unknown ones last, and the output at the base. */
export interface Tornado {
  readonly base: Interval;
  readonly bars: readonly TornadoBar[];
}

/**
 * A tornado from runs of `oneAtATime`. Replicates share their luck between base and ends, so changes are paired.
 *
 * @param replicates outputs of each replicate in the order of the plan, NaN for a failed run: base, then low and high
 * of every factor
 * @throws RangeError for no replicate, or replicates that are not 1 + 2 × factors long
 */
export function tornado(replicates: readonly ArrayLike<number>[]): Tornado {
  const count = replicates[0]?.length ?? 0;
  if (count < 3 || count % 2 === 0 || replicates.some(({ length }) => length !== count))
    throw new RangeError(`outputs of ${count} runs are not those of one factor at a time`);
  const bars = Array.from({ length: (count - 1) / 2 }, (_, factor): TornadoBar => {
    const known = replicates.filter((outputs) =>
      [0, 1 + 2 * factor, 2 + 2 * factor].every((index) => Number.isFinite(outputs[index])),
    );
    const change = (index: number) =>
      meanInterval(known.map((outputs) => (outputs[index] as number) - (outputs[0] as number)));
    const [low, high] = [change(1 + 2 * factor), change(2 + 2 * factor)];
    const swing = Math.max(low.mean, high.mean, 0) - Math.min(low.mean, high.mean, 0);
    return { factor, low, high, swing, pairs: known.length };
  });
  const rank = ({ swing }: TornadoBar): number => (Number.isNaN(swing) ? -1 : swing);
  return {
    base: meanInterval(replicates.map((outputs) => outputs[0] as number).filter(Number.isFinite)),
    bars: bars.toSorted((one, other) => rank(other) - rank(one) || one.factor - other.factor),
  };
}
