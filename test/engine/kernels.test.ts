import { describe, expect, test } from 'vitest';
import { createEngine } from '../../engine/index.ts';
import { createArena, type Arena, type Kernels } from '../../engine/kernels/kernels.ts';
import { drawnWords, purposes, threefry, uniform } from '../../engine/random.ts';
import { wordReach } from '../../engine/processes/sourcing.ts';
import { worlds } from './worlds.ts';

const LENGTH = 4096;
const sizes = [
  ...Array.from({ length: 5 }, () => ({ kind: 'integer', length: LENGTH }) as const),
  ...Array.from({ length: 2 }, () => ({ kind: 'real', length: LENGTH }) as const),
];

interface Bench {
  readonly kernels: Kernels;
  readonly high: Int32Array;
  readonly low: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly column: Float64Array;
}
function bench(arena: Arena): Bench {
  const { kernels } = arena;
  const [high, low, first, second] = [0, 1, 2, 3].map(() => arena.integers(LENGTH)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { kernels, high, low, first, second, column: arena.reals(LENGTH) };
}
const vector = bench(createArena(sizes));
const plain = bench(createArena(sizes, false));

/** Words that have nothing to do with each other. */
function word(k: number): number {
  threefry(3, 1, k, 4);
  return drawnWords[0]!;
}

/** Does the same to both and says where bits differ, over the first n values. */
function differences(n: number, column: 'first' | 'second' | 'column', act: (side: Bench) => void): number[] {
  act(vector);
  act(plain);
  const found: number[] = [];
  for (let i = 0; i < n; i++) if (!Object.is(vector[column][i], plain[column][i])) found.push(i);
  return found;
}

test('this platform has vectors', () => {
  expect(createArena(sizes).vectors).toBe(true);
  expect(createArena(sizes, false).vectors).toBe(false);
});

describe('vector kernels give the bits of the plain loops', () => {
  test.each([0, 1, 2, 3, 4, 5, 301, LENGTH])('draws and normals of %i agents', (n) => {
    for (const side of [vector, plain]) {
      for (let i = 0; i < LENGTH; i++) {
        side.high[i] = word(2 * i);
        side.low[i] = word(2 * i + 1);
      }
    }
    const draw = ({ kernels, high, low, first, second }: Bench): void =>
      kernels.draw(high, low, n, 12, purposes.position, first, second);
    expect(differences(n, 'first', draw)).toEqual([]);
    expect(differences(n, 'second', draw)).toEqual([]);
    expect(differences(n, 'column', ({ kernels, first, column }) => kernels.normal(first, n, column))).toEqual([]);
  });

  test('normals of the outermost and of the middle words, and round the borders of the tails', () => {
    const words = [0, 1, -1, -2, 0x7fffffff, -0x80000000];
    for (const border of [0.075, 0.925]) for (let k = -3; k <= 3; k++) words.push(Math.round(border * 2 ** 32) + k);
    for (const side of [vector, plain]) side.first.set(words);
    const normal = ({ kernels, first, column }: Bench): void => kernels.normal(first, words.length, column);
    expect(differences(words.length, 'column', normal)).toEqual([]);
    expect(vector.column[0]).toBe(-vector.column[2]!);
  });

  const edges = [
    0,
    -0,
    Infinity,
    -Infinity,
    NaN,
    5e-324,
    1e-320,
    1e-10,
    -1e-10,
    1e307,
    1.7e308,
    -1,
    1,
    709.78,
    709.79,
    -745.1,
    -745.2,
    -710,
    699,
    -701,
  ];
  const HALF_LN2 = 0.34657359027997264;
  const near = (x: number): number[] => [-2, -1, 0, 1, 2].map((k) => x * (1 + k * Number.EPSILON));
  const given = [
    ...edges,
    ...near(HALF_LN2),
    ...near(-HALF_LN2),
    ...near(3 * HALF_LN2),
    ...near(-3 * HALF_LN2),
    ...near(Math.SQRT2),
    ...near(Math.SQRT1_2),
  ];

  test.each(['exp', 'log'] as const)('%s over all magnitudes and at its edges', (name) => {
    for (const side of [vector, plain]) {
      side.column.set(given);
      for (let i = given.length; i < LENGTH; i++) {
        // Magnitudes from 1e−12 to 1e3, both signs for exp.
        const size = Number(`1e${(Math.abs(word(i)) % 16) - 12}`) * uniform(word(LENGTH + i)) * 10;
        side.column[i] = name === 'exp' && word(i) < 0 ? -size : size;
      }
    }
    expect(differences(LENGTH, 'column', ({ kernels, column }) => kernels[name](column, LENGTH))).toEqual([]);
  });
});

describe('the supplier search', () => {
  const WORDS = 2 ** 32;
  // Region 1 has nobody in its second segment, region 2 nobody at all: they look at the last place, where nobody is.
  const lists = [
    [7, 6, 1, 8],
    [8, 0, 5, 5],
    [0, 0, 0, 0],
  ];
  const firms = [150, 3, 247];
  const LISTED = 40;
  const NOBODY = LISTED + 1600;
  const columns = [
    { kind: 'integer', length: 400 },
    { kind: 'integer', length: 400 },
    { kind: 'integer', length: 3 },
    { kind: 'integer', length: 24 },
    { kind: 'integer', length: 400 * 4 * 5 * 2 + 8 },
    { kind: 'real', length: 24 },
    { kind: 'real', length: NOBODY + 1 },
    { kind: 'real', length: 1600 },
  ] as const;
  /** First place behind each row, by row. */
  const ends = new Map<number, number>();

  const side = (vectors: boolean, referral: number): readonly number[] => {
    const arena = createArena(columns, vectors);
    const [words, region, tries, starts, target] = columns
      .slice(0, 5)
      .map(({ length }) => arena.integers(length)) as Int32Array[];
    const [reach, price, limit] = [arena.reals(24), arena.reals(NOBODY + 1), arena.reals(1600)];
    for (let i = 0; i < 400; i++) {
      words![i] = word(i);
      region![i] = Math.abs(word(500 + i)) % 3;
    }
    tries!.set([3, 5, 1]);
    let place = 0;
    let firm = LISTED;
    for (let r = 0; r < 3; r++) {
      for (let s = 0; s < 4; s++) {
        const count = lists[r]![s]!;
        const row = 8 * r + s;
        starts![row] = count === 0 ? NOBODY : place;
        reach[row] = wordReach(count, WORDS * (1 - referral));
        place += count;
        ends.set(row, count === 0 ? NOBODY + 1 : place);
        starts![row + 4] = firm;
        reach[row + 4] = wordReach(firms[r]!, WORDS * referral);
        firm += firms[r]!;
        ends.set(row + 4, firm);
      }
    }
    for (let j = 0; j < NOBODY; j++) price[j] = word(3000 + j) % 5 === 0 ? Infinity : uniform(word(1000 + j));
    price[NOBODY] = Infinity;
    for (let slot = 0; slot < 1600; slot++) limit[slot] = uniform(word(5000 + slot));
    const market = { words: words!, region: region!, limit, tries: tries!, price, starts: starts!, reach };
    const found: number[] = [];
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [1, 390],
      [390, 400],
    ] as const) {
      found.push(...target!.subarray(0, arena.kernels.offers(market, WORDS * referral, from, to, target!)));
    }
    for (let k = 0; k < found.length; k += 2) {
      const [slot, at] = [found[k]!, found[k + 1]!];
      const row = 8 * region![slot >> 2]! + (at < LISTED ? 0 : 4) + (slot & 3);
      expect(at).toBeGreaterThanOrEqual(starts![row]!);
      expect(at).toBeLessThan(ends.get(row)!);
      expect(price[at]).toBeLessThan(limit[slot]!);
    }
    return found;
  };
  const asked = (found: readonly number[]): number => found.filter((at, k) => k % 2 === 1 && at >= LISTED).length;

  test.each([0, 0.3, 0.6, 0.9, 1])('with %f of it asking around lists the same offers, each of its row', (referral) => {
    const plainOffers = side(false, referral);
    expect(side(true, referral)).toEqual(plainOffers);
    expect(plainOffers.length).toBeGreaterThan(1000);
    if (referral === 0) expect(asked(plainOffers)).toBe(0);
    else if (referral === 1) expect(asked(plainOffers)).toBe(plainOffers.length / 2);
    else expect(asked(plainOffers)).toBeGreaterThan(100);
  });

  test('the first and the last word lead to the first and the last place', () => {
    for (const count of [1, 2, 3, 7, 1000, 32768, 300001]) {
      for (const words of [1, 0.1, 1 / 3, 0.6, 0.7, 0.9, 1].map((share) => WORDS * share)) {
        expect(Math.floor(0.5 * wordReach(count, WORDS))).toBe(0);
        expect(Math.floor(words * wordReach(count, words))).toBe(count - 1);
      }
    }
  });
});

test('gaps close in the same way', () => {
  const survivors = [true, false].map((vectors) => {
    const arena = createArena(
      [
        { kind: 'real', length: 80 },
        { kind: 'integer', length: 20 },
        { kind: 'integer', length: 8 },
      ],
      vectors,
    );
    const [column, narrow, runs] = [arena.reals(80), arena.integers(20), arena.integers(8)];
    column.forEach((_, k) => (column[k] = k));
    narrow.forEach((_, k) => (narrow[k] = k));
    // Gone are 3, 5, 6 and 12.
    runs.set([4, 5, 7, 12, 13, 20]);
    arena.kernels.closeGaps(column, 4, 3, runs, 6);
    arena.kernels.closeGaps(narrow, 1, 3, runs, 6);
    return [[...column.subarray(0, 64)], [...narrow.subarray(0, 16)]];
  });
  expect(survivors[0]).toEqual(survivors[1]);
  expect(survivors[0]![1]).toEqual([0, 1, 2, 4, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19]);
});

test.each(Object.entries(worlds))('%s: the same fingerprint with and without vectors', (_, input) => {
  const prints = [true, false].map((vectors) => {
    const engine = createEngine(8192, vectors);
    engine.start(input);
    while (engine.world.quarter < input.quarters) engine.step();
    return engine.fingerprint();
  });
  expect(prints[0]).toBe(prints[1]);
});
