import { expect, test } from 'vitest';
import { posteriorOf, type Particle } from '../../../experiments/calibration/posterior.ts';
import { principalComponents, ridge } from '../../../experiments/statistics/index.ts';
import { leastSquares } from '../../../experiments/statistics/regression.ts';
import { normals } from '../normals.ts';

/**
 * A known posterior: two causes that are standard normal before the data, of which only the first moves the course, by
 * itself at every one of nine points with errors of 1. After the data its mean is the sum of the points over 10 and its
 * variance 1 / 10; the second stays as it was.
 */
function particles(count: number): Particle[] {
  const draw = normals('posterior');
  return Array.from({ length: count }, () => {
    const causes = Float64Array.of(draw(), draw());
    return { causes, course: Float64Array.from({ length: 9 }, () => causes[0]! + draw()), weight: 1 };
  });
}

const moment = (values: readonly number[], weights: Float64Array): readonly [mean: number, spread: number] => {
  const mean = values.reduce((sum, value, k) => sum + value * weights[k]!, 0);
  return [mean, Math.sqrt(values.reduce((sum, value, k) => sum + (value - mean) ** 2 * weights[k]!, 0))];
};

test.each([-0.9, 0, 1.2])('a known posterior is found: all points at %f', (level) => {
  const { causes, weights, effective } = posteriorOf(particles(3000), new Float64Array(9).fill(level));
  const [mean, spread] = moment(
    causes.map((own) => own[0]!),
    weights,
  );
  expect(mean).toBeCloseTo(0.9 * level, 1);
  expect(spread).toBeGreaterThan(0.28);
  expect(spread).toBeLessThan(0.36);
  const [otherMean, otherSpread] = moment(
    causes.map((own) => own[1]!),
    weights,
  );
  expect(Math.abs(otherMean)).toBeLessThan(0.15);
  expect(otherSpread).toBeGreaterThan(0.88);
  expect(otherSpread).toBeLessThan(1.15);
  expect(effective).toBeGreaterThan(200);
});

test('runs tried where they were likelier count for less', () => {
  // Causes drawn twice as wide as before the data, with the weights that make up for it.
  const draw = normals('wider');
  const tried = Array.from({ length: 6000 }, (): Particle => {
    const cause = 2 * draw();
    return {
      causes: Float64Array.of(cause),
      course: Float64Array.from({ length: 4 }, () => cause + draw()),
      weight: 2 * Math.exp(-0.5 * cause ** 2 * (1 - 0.25)),
    };
  });
  const { causes, weights } = posteriorOf(tried, new Float64Array(4).fill(1));
  const [mean, spread] = moment(
    causes.map((own) => own[0]!),
    weights,
  );
  expect(mean).toBeCloseTo(0.8, 1);
  expect(Math.abs(spread - Math.sqrt(0.2))).toBeLessThan(0.06);
});

test('ridge regression without a penalty is least squares, with a large one the mean', () => {
  const draw = normals('ridge');
  const rows = Array.from({ length: 40 }, () => [1, draw(), draw()]);
  const y = rows.map(([, a, b]) => 3 + 2 * a! - b! + 0.1 * draw());
  const [found] = ridge(
    rows,
    y.map((value) => [value]),
    0,
  );
  leastSquares(rows, y).forEach((value, k) => expect(found![k]).toBeCloseTo(value, 6));
  const [flat] = ridge(
    rows,
    y.map((value) => [value]),
    1e9,
  );
  expect(flat![0]).toBeCloseTo(y.reduce((sum, value) => sum + value, 0) / y.length, 6);
  expect(flat![1]).toBeCloseTo(0, 6);
});

test('components have variance 1 and do not go together; what hardly differs is left out', () => {
  const draw = normals('components');
  const raw = Array.from({ length: 500 }, () => {
    const [a, b] = [draw(), draw()];
    return [3 * a, 3 * a + 0.5 * b, b, 1e-4 * draw()];
  });
  const means = raw[0]!.map((_, i) => raw.reduce((sum, row) => sum + row[i]!, 0) / raw.length);
  const rows = raw.map((row) => Float64Array.from(row, (value, i) => value - means[i]!));
  const components = principalComponents(rows, 4);
  expect(components).toHaveLength(2);
  const scores = rows.map((row) => components.map((one) => one.reduce((sum, c, i) => sum + c * row[i]!, 0)));
  const product = (i: number, j: number): number => scores.reduce((sum, s) => sum + s[i]! * s[j]!, 0) / scores.length;
  expect(product(0, 0)).toBeCloseTo(1, 6);
  expect(product(1, 1)).toBeCloseTo(1, 6);
  expect(product(0, 1)).toBeCloseTo(0, 6);
});
