import { drawnWords, threefry } from '../../engine/index.ts';
import { assertWhole, keyOf, type Key } from './unit-points.ts';

/** Longest list that can be ordered: indices and counters stay whole 32-bit numbers. */
const LONGEST = 0x7fff_ffff;

/** Pairs of rounds. Luby and Rackoff (1988) need two for a random-looking permutation; the others are for tiny lists. */
const ROUND_PAIRS = 5;

/**
 * Where index goes in a random order of `length` things, number `number` of its key: a bijection of 0 … length − 1,
 * without a table.
 *
 * A Feistel network on digits (left, right) of a mixed radix, with addition modulo the radix instead of exclusive or, so
 * that its domain is hardly larger than the list; what lands outside walks on until it is inside (Black and Rogaway
 * 2002, "Ciphers with arbitrary finite domains", generalised Feistel and cycle walking). Round functions are threefry
 * draws. A shuffled list would take memory for all of it on every machine that wants a part.
 */
export function placeOf(index: number, length: number, key: Key, number: number): number {
  const columns = Math.ceil(Math.sqrt(length));
  const rows = Math.ceil(length / columns);
  let place = index;
  do {
    let left = Math.floor(place / columns);
    let right = place % columns;
    for (let round = 0; round < ROUND_PAIRS; round++) {
      threefry(key.high ^ round, key.low, right, number);
      left = (left + ((drawnWords[0] as number) >>> 0)) % rows;
      threefry(key.high ^ round, key.low, ~left, number);
      right = (right + ((drawnWords[1] as number) >>> 0)) % columns;
    }
    place = left * columns + right;
  } while (place >= length);
  return place;
}

/** An order of a list, by place. */
export interface BalancedOrder {
  readonly length: number;
  /** Which row comes at this place. @throws RangeError for a place outside the list */
  at(place: number): number;
}

/**
 * A random order of rows 0 … length − 1, a pure function of (phrase, length): whoever stops in the middle of it has a
 * random sample of the rows, with every level of every factor in its fair share. A place takes about 2 µs and
 * no memory.
 *
 * @param length 1 to 2³¹ − 1
 * @throws RangeError for another length
 */
export function balancedOrder(phrase: string, length: number): BalancedOrder {
  assertWhole('length', length, 1, LONGEST);
  const key = keyOf(phrase, 'order');
  return {
    length,
    at(place) {
      assertWhole('place', place, 0, length - 1);
      return placeOf(place, length, key, 0);
    },
  };
}
