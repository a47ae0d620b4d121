import { expect, test } from 'vitest';
import { autoregression, isWithin, randomWalk, trend } from '../../../experiments/index.ts';
import { normals } from '../normals.ts';

test('a random walk stays, and its spread is that of its steps over the root of the years', () => {
  const history = { times: [2000, 2001, 2003], values: [1, 1.2, 1.0] };
  const { mean, spread } = randomWalk(history, 4);
  expect(mean).toBe(1);
  // Steps of .2 in one year and −.2 in two: a yearly variance of (.04 + .02) / 2.
  expect(spread).toBeCloseTo(Math.sqrt(0.03) * 2, 12);
});

test('a trend goes on along the line, with the spread of a prediction', () => {
  const line = { times: [0, 1, 2, 3], values: [1, 1.1, 1.2, 1.3] };
  expect(trend(line, 2).mean).toBeCloseTo(1.5, 12);
  const { spread } = trend({ times: [0, 1, 2, 3], values: [1, 1.2, 1.1, 1.4] }, 1);
  // Residual variance .0035 × 4 / 2 by hand: slope .11, residuals −.01, .08, −.13, .06.
  expect(spread).toBeCloseTo(Math.sqrt((0.0001 + 0.0064 + 0.0169 + 0.0036) / 2) * Math.sqrt(1 + 1 / 4 + 6.25 / 5), 10);
});

test('an autoregression finds how fast its series comes back, whatever the gaps', () => {
  const draw = normals('autoregression');
  const [times, values] = [[0], [2]];
  let y = 2;
  for (let t = 1; t <= 3000; t++) {
    y = 5 + 0.7 * (y - 5) + 0.3 * draw();
    // Every third year is not measured.
    if (t % 3 === 0) continue;
    times.push(t);
    values.push(y);
  }
  const last = values.at(-1)!;
  const { mean, spread } = autoregression({ times, values }, 2);
  expect(mean).toBeCloseTo(5 + 0.49 * (last - 5), 1);
  expect(spread).toBeCloseTo(0.3 * Math.sqrt(1 + 0.49), 1);
});

test('nine tenths of a normal distribution lie within 1.645 of its spread', () => {
  expect(isWithin({ mean: 1, spread: 2 }, 1 + 2 * 1.64)).toBe(true);
  expect(isWithin({ mean: 1, spread: 2 }, 1 - 2 * 1.65)).toBe(false);
});
