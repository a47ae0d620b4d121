/** How far two samples lie apart, against published examples and by trying. */
import { describe, expect, test } from 'vitest';
import { shareShift, shiftBetween } from '../../experiments/index.ts';
import { normals } from './normals.ts';

describe('two samples', () => {
  test('Hollander, Wolfe and Chicken, example 4.1: permeability of membranes', () => {
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const earlier = [1.15, 0.88, 0.9, 0.74, 1.21];
    const { median, low, high, paired } = shiftBetween(term, earlier);
    expect(paired).toBe(false);
    expect(median).toBeCloseTo(-0.305, 12);
    // The exact interval at 96 % is −0.76 to 0.15; the normal approximation takes one difference more.
    expect(low).toBeCloseTo(-0.76, 12);
    expect(high).toBeCloseTo(0.17, 12);
  });

  test('the interval holds the true shift in about 95 of 100 pairs of samples, however they are spread', () => {
    const draw = normals('shift');
    const skewed = (): number => draw() * draw() + (draw() > 1 ? 3 : 0);
    let held = 0;
    for (let k = 0; k < 400; k++) {
      const before = Array.from({ length: 20 }, skewed);
      const after = Array.from({ length: 30 }, () => 0.7 + skewed());
      const { low, high } = shiftBetween(before, after);
      held += low <= 0.7 && 0.7 <= high ? 1 : 0;
    }
    expect(held / 400).toBeGreaterThan(0.925);
    expect(held / 400).toBeLessThan(0.98);
  });

  test('what is unknown does not count, and nothing is told of nothing', () => {
    const unknown = Number.NaN;
    expect(shiftBetween([unknown, 1, 3], [2, unknown, 4])).toMatchObject({ median: 1, paired: false });
    expect(shiftBetween([unknown], [2])).toEqual({
      median: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
      paired: false,
    });
  });
});

describe('samples of the same luck', () => {
  test('are compared pair by pair, and find what two samples would not', () => {
    const draw = normals('luck');
    const before = Array.from({ length: 30 }, () => 10 * draw());
    const after = before.map((value) => value + 0.5 + 0.1 * draw());
    expect(shiftBetween(before, after)).toMatchObject({ paired: true });
    expect(shiftBetween(before, after).low).toBeGreaterThan(0.4);
    // The same values in another order have no luck in common.
    const turned = [...after.slice(7), ...after.slice(0, 7)];
    const { paired, low, high } = shiftBetween(before, turned);
    expect({ paired, open: low < 0 && high > 0 }).toEqual({ paired: false, open: true });
  });

  test('that are equal have not moved, constant ones too', () => {
    const same = Array.from({ length: 12 }, () => 3);
    expect(shiftBetween(same, same)).toEqual({ median: 0, low: 0, high: 0, paired: true });
  });
});

test('shares: Newcombe (1998), table II, 56 of 70 against 48 of 80', () => {
  const { mean, low, high } = shareShift({ share: 48 / 80, count: 80 }, { share: 56 / 70, count: 70 });
  expect(mean).toBeCloseTo(0.2, 12);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});
