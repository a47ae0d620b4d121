import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsAlong, shapley } from '../../experiments/index.ts';

const worth = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** A set function of 1 to 8 players. */
const game = fc
  .integer({ min: 1, max: 8 })
  .chain((players) => fc.array(worth, { minLength: 2 ** players, maxLength: 2 ** players }));
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const players = (values: readonly number[]): number => Math.log2(values.length);

describe('Shapley values', () => {
  it('sum to the total', () => {
    fc.assert(
      fc.property(game, (v) => {
        expect(Math.abs(sum(shapley(v)) - (v.at(-1)! - v[0]!))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('give exactly 0 to a player who never changes anything', () => {
    fc.assert(
      fc.property(game, fc.nat(7), (v, pick) => {
        const dummy = pick % players(v);
        const blind = v.map((_, mask) => v[mask & ~(1 << dummy)]!);
        expect(Math.abs(shapley(blind)[dummy]!)).toBe(0);
      }),
    );
  });

  it('treat players alike who change the same', () => {
    fc.assert(
      fc.property(game, (v) => {
        fc.pre(players(v) >= 2);
        // Worth by how many of the first two are in: they are interchangeable.
        const alike = v.map((_, mask) => v[(mask & ~3) | [0, 1, 1, 3][mask & 3]!]!);
        const parts = shapley(alike);
        expect(Math.abs(parts[0]! - parts[1]!)).toBeLessThanOrEqual(1e-8);
      }),
    );
  });

  it('add up over games', () => {
    fc.assert(
      fc.property(game, fc.double({ min: -3, max: 3, noNaN: true }), (v, factor) => {
        const other = v.map((_, mask) => v[(mask * 7 + 3) % v.length]! * factor);
        const together = shapley(v.map((x, mask) => x + other[mask]!));
        const [a, b] = [shapley(v), shapley(other)];
        together.forEach((part, i) => expect(part).toBeCloseTo(a[i]! + b[i]!, 6));
      }),
    );
  });

  it('are the mean of the contributions over all orders of joining', () => {
    const v = [0, 10, 3, 20, 1, 30, 4, 60];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const along = orders.map((order) => {
      let mask = 0;
      return contributionsAlong(order, [v[0]!, ...order.map((player) => v[(mask |= 1 << player)]!)]);
    });
    const expected = [0, 1, 2].map((i) => along.reduce((total, parts) => total + parts[i]!, 0) / 6);
    shapley(v).forEach((part, i) => expect(part).toBeCloseTo(expected[i]!, 12));
  });

  it('of an additive game are its parts', () => {
    const weights = [3, -1, 0, 7.5];
    const v = Array.from({ length: 16 }, (_, mask) =>
      weights.reduce((total, weight, i) => total + ((mask >> i) & 1) * weight, 2),
    );
    shapley(v).forEach((part, i) => expect(part).toBeCloseTo(weights[i]!, 12));
  });
});

it('contributions along an order sum to the total, and nobody who changes nothing gets a part', () => {
  fc.assert(
    fc.property(fc.array(worth, { minLength: 3, maxLength: 12 }), (v) => {
      const order = Array.from({ length: v.length - 1 }, (_, k) => v.length - 2 - k);
      const parts = contributionsAlong(order, v);
      expect(Math.abs(sum(parts) - (v.at(-1)! - v[0]!))).toBeLessThanOrEqual(1e-9);
    }),
  );
  expect([...contributionsAlong([1, 0, 2], [5, 5, 8, 8])]).toEqual([3, 0, 0]);
});
