import { drawnWords, threefry } from '../../engine/index.ts';
import { placeOf } from './balanced-order.ts';
import { assertWhole, keyOf, type UnitPoints } from './unit-points.ts';

/** A stratum's number and the 28 bits of a place in it fit a double exactly up to here. */
const MOST_POINTS = 0x100_0000;
const MOST_DIMENSIONS = 4096;
const PLACES = 0x1000_0000;

/** What a Latin hypercube is made of. */
export interface LatinHypercube {
  /** Points, 1 to 2²⁴. */
  readonly count: number;
  /** 1 to 4096. */
  readonly dimensions: number;
  /** Seed phrase. */
  readonly phrase: string;
}

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): in every dimension each of `count` strata of equal width holds
 * one point, at a random place in it; the strata of different dimensions are matched at random. A point is a pure
 * function of (phrase, count, index), worked out without a table; another count is another hypercube.
 *
 * @throws RangeError for more points or dimensions than that
 */
export function latinHypercube({ count, dimensions, phrase }: LatinHypercube): UnitPoints {
  assertWhole('count', count, 1, MOST_POINTS);
  assertWhole('dimensions', dimensions, 1, MOST_DIMENSIONS);
  const strata = keyOf(phrase, 'latin hypercube strata');
  const places = keyOf(phrase, 'latin hypercube places');
  return {
    count,
    dimensions,
    at(index) {
      assertWhole('index', index, 0, count - 1);
      return Float64Array.from({ length: dimensions }, (_, d) => {
        const stratum = placeOf(index, count, strata, d);
        threefry(places.high, places.low, index, d);
        return (stratum + (((drawnWords[0] as number) >>> 4) + 0.5) / PLACES) / count;
      });
    },
  };
}
