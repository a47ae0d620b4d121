import { WORD_SCALE, drawnWords, threefry } from '../../engine/index.ts';
import { joeKuoNumbers } from './joe-kuo-numbers.ts';
import { assertWhole, keyOf, type Key, type UnitPoints } from './unit-points.ts';

/*
 * Own code: npm's `sobol` 1.1 reads its table from the file system, which a page has not, gives a point only after all
 * those before it, keeps 20 binary digits and does not scramble. Its copy of the table agrees with ours.
 */

const BITS = 32;
/** Points of one sequence. */
const MOST_POINTS = 0xffff_ffff;
/** Dimensions with direction numbers: enough for a Saltelli plan of 128 factors. */
export const MOST_SOBOL_DIMENSIONS = 256;

const tabulated: Int32Array[] = [];

/**
 * Direction numbers v₁ … v₃₂ of a dimension, from 0, as 32-bit fractions: v_k = m_k 2^(32 − k), and after the given ones
 * the recurrence of the dimension's primitive polynomial (Bratley and Fox 1988, algorithm 659; Joe and Kuo 2008).
 */
function directions(dimension: number): Int32Array {
  if (tabulated.length === 0) {
    tabulated.push(Int32Array.from({ length: BITS }, (_, k) => 1 << (BITS - 1 - k)));
    for (const line of joeKuoNumbers.split('\n')) {
      const [degree, inner, ...m] = line.split(' ').map(Number) as [number, number, ...number[]];
      const v = Int32Array.from({ length: BITS }, (_, k) => (m[k] ?? 0) << (BITS - 1 - k));
      for (let k = degree; k < BITS; k++) {
        const far = v[k - degree] as number;
        let next = far ^ (far >>> degree);
        for (let j = 1; j < degree; j++) if ((inner >>> (degree - 1 - j)) & 1) next ^= v[k - j] as number;
        v[k] = next;
      }
      tabulated.push(v);
    }
  }
  return tabulated[dimension] as Int32Array;
}

/** Coordinate of point `index` as a 32-bit fraction: the exclusive or of the directions of its Gray code's bits. */
function sobolWord(index: number, dimension: number): number {
  const v = directions(dimension);
  let word = 0;
  for (let gray = index ^ (index >>> 1), k = 0; gray !== 0; gray >>>= 1, k++) if (gray & 1) word ^= v[k] as number;
  return word;
}

/** Digits that one block of 64 drawn bits decides: a tree of six levels has 63 branching points. */
const DIGITS = 6;

/**
 * Owen's nested uniform scrambling (Owen 1995, "Randomly permuted (t, m, s)-nets and (t, s)-sequences") in base 2: each
 * binary digit is flipped or not by a drawn bit that belongs to the digits before it. The bits come from threefry blocks
 * and are as good as independent, unlike with the quick hashes of rendering (Laine and Karras 2011, Burley 2020); a
 * coordinate takes a microsecond, a run thousands.
 */
function scrambled(word: number, dimension: number, key: Key): number {
  let flips = 0;
  let branch = 1;
  for (let k = 0; k < BITS; k++) {
    if (k % DIGITS === 0) {
      // The digits before this one behind a leading 1, which tells 0 from 00.
      threefry(key.high, key.low, k === 0 ? 1 : (1 << k) | (word >>> (BITS - k)), dimension);
      branch = 1;
    }
    const place = BITS - 1 - k;
    flips |= (((drawnWords[branch >> 5] as number) >>> (branch & 31)) & 1) << place;
    branch = 2 * branch + ((word >>> place) & 1);
  }
  return word ^ flips;
}

/** What a Sobol’ sequence is made of. */
export interface SobolSequence {
  /** Points, 1 to 2³² − 1. Balance is best at powers of two. */
  readonly count: number;
  /** 1 to 256. */
  readonly dimensions: number;
  /** Seed phrase of the scrambling; without it the plain sequence, which begins with the origin. */
  readonly phrase?: string;
}

/**
 * Points of the Sobol’ sequence in the order of Antonov and Saleev (1979), with the direction numbers of Joe and Kuo
 * (2008) and Owen's scrambling. Coordinate d of point i depends on (phrase, i, d) alone: a longer sequence begins with
 * the shorter one, and more dimensions keep those there were.
 *
 * @throws RangeError for more points or dimensions than there are
 */
export function sobolSequence({ count, dimensions, phrase }: SobolSequence): UnitPoints {
  assertWhole('count', count, 1, MOST_POINTS);
  assertWhole('dimensions', dimensions, 1, MOST_SOBOL_DIMENSIONS);
  const key = phrase === undefined ? undefined : keyOf(phrase, 'sobol');
  return {
    count,
    dimensions,
    at(index) {
      assertWhole('index', index, 0, count - 1);
      const point = new Float64Array(dimensions);
      for (let d = 0; d < dimensions; d++) {
        const word = sobolWord(index, d);
        point[d] = ((key === undefined ? word : scrambled(word, d, key)) >>> 0) * WORD_SCALE;
      }
      return point;
    },
  };
}
