import { assertWhole, type UnitPoints } from './unit-points.ts';

/** What a plan of one change at a time is made of. */
export interface OneAtATime {
  /** The point all others depart from: a coordinate in [0, 1] a factor. */
  readonly base: ArrayLike<number>;
  /** Low and high coordinates of the factors; without them 0 and 1, the ends of their ranges. */
  readonly low?: ArrayLike<number>;
  readonly high?: ArrayLike<number>;
}

/**
 * One factor at a time, for a tornado: run 0 is the base, run 1 + 2 j has factor j low, run 2 + 2 j has it high. Another
 * factor at the end keeps the runs there were.
 *
 * @throws RangeError for no factor, ends of another number than factors, or a coordinate outside [0, 1]
 */
export function oneAtATime({ base, low, high }: OneAtATime): UnitPoints {
  const factors = base.length;
  assertWhole('factors', factors, 1, 4096);
  for (const point of [base, low, high]) {
    if (point === undefined) continue;
    if (point.length !== factors) throw new RangeError(`${point.length} ends for ${factors} factors`);
    for (let j = 0; j < factors; j++) {
      const value = point[j] as number;
      if (!(value >= 0 && value <= 1)) throw new RangeError(`factor ${j}: found ${value}, allowed from 0 to 1`);
    }
  }
  const count = 1 + 2 * factors;
  return {
    count,
    dimensions: factors,
    at(index) {
      assertWhole('index', index, 0, count - 1);
      const point = Float64Array.from(base);
      if (index === 0) return point;
      const factor = (index - 1) >> 1;
      point[factor] = index % 2 === 1 ? (low?.[factor] ?? 0) : (high?.[factor] ?? 1);
      return point;
    },
  };
}
