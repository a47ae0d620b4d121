import { expect, test } from 'vitest';
import { workerSteps } from '../../bench/index.ts';
import { repeat, summarise } from '../../bench/repeat.ts';

test('median and quartiles of measurements', () => {
  expect(summarise([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7 });
  expect(summarise([4])).toEqual({ median: 4, low: 4, high: 4 });
});

test('rounds that warm up do not count', () => {
  let calls = 0;
  expect(repeat({ warm: 3, times: 5 }, () => (calls += 1))).toEqual({ median: 6, low: 5, high: 7 });
  expect(calls).toBe(8);
});

test('numbers of threads end with the largest', () => {
  expect([1, 2, 5, 64].map(workerSteps)).toEqual([[1], [1, 2], [1, 2, 3, 4, 5], [1, 2, 3, 4, 8, 16, 32, 64]]);
});
