import { expect, test } from 'vitest';
import { repeat, scaled, summarise } from '../../bench/repeat.ts';
import { workerSteps } from '../../bench/runs-per-second.ts';
import { separateSpread } from '../../bench/spread.ts';

test('median and quartiles of measurements', () => {
  expect(summarise([9, 1, 5, 3, 7])).toEqual({ least: 1, median: 5, low: 3, high: 7 });
  expect(summarise([4])).toEqual({ least: 4, median: 4, low: 4, high: 4 });
});

test('rounds that warm up do not count', () => {
  let calls = 0;
  expect(repeat({ warm: 3, times: 5 }, () => (calls += 1))).toEqual({ least: 4, median: 6, low: 5, high: 7 });
  expect(calls).toBe(8);
});

test('numbers of threads end with the largest', () => {
  expect([1, 2, 5, 64].map(workerSteps)).toEqual([[1], [1, 2], [1, 2, 3, 4, 5], [1, 2, 3, 4, 8, 16, 32, 64]]);
});

test('the spread of every measurement is kept beside the medians', () => {
  const time = { least: 0.5, median: 2, low: 1, high: 4 };
  const { medians, spread } = separateSpread({
    engine: 'x',
    time,
    list: [1, 2],
    sizes: { 300: { firms: 290, time: scaled(time, 10) } },
  });
  expect(medians).toEqual({ engine: 'x', time: 2, list: [1, 2], sizes: { 300: { firms: 290, time: 20 } } });
  expect(spread).toEqual({ time: { low: 1, high: 4 }, 'sizes.300.time': { low: 10, high: 40 } });
});
