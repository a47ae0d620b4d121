import { drawnWords, runKey } from '../../engine/index.ts';

/**
 * Points of the unit cube by number. A point is worked out when it is asked for, so that a plan of millions of points
 * needs no memory and any machine can take any part of it.
 */
export interface UnitPoints {
  /** How many points there are. */
  readonly count: number;
  /** Coordinates of a point. */
  readonly dimensions: number;
  /**
   * Point `index`, from 0: `dimensions` coordinates in [0, 1). Plans made of levels (Morris, one at a time) also reach 1,
   * the upper end of a factor's range. A new array each time.
   * @throws RangeError for an index that is not a whole number below `count`
   */
  at(index: number): Float64Array;
}

/** A 64-bit key of threefry draws. */
export interface Key {
  readonly high: number;
  readonly low: number;
}

/** The key of one purpose of a seed phrase: plans of different kinds with the same phrase share no draw. */
export function keyOf(phrase: string, purpose: string): Key {
  runKey(`${phrase}\n${purpose}`);
  return { high: drawnWords[0] as number, low: drawnWords[1] as number };
}

/** @throws RangeError unless `value` is a whole number with low <= value <= high */
export function assertWhole(name: string, value: number, low: number, high: number): void {
  if (!Number.isInteger(value) || value < low || value > high)
    throw new RangeError(`${name}: found ${value}, allowed whole numbers from ${low} to ${high}`);
}
