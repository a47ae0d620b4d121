import { expect, test } from 'vitest';
import { inSlices, type Sliced } from '../../../ui/stage/sliced.ts';
import { atOnce } from './at-once.ts';

function* counting(to: number, seen: number[], busy = 0): Sliced<number> {
  let sum = 0;
  for (let k = 1; k <= to; k++) {
    const until = performance.now() + busy;
    while (performance.now() < until);
    sum += k;
    seen.push(k);
    yield;
  }
  return sum;
}

test('work in slices comes to the same as work at once', async () => {
  expect(atOnce(counting(10, []))).toBe(55);
  expect(await inSlices(counting(10, [], 3), () => false)).toBe(55);
});

test('other tasks run in between, and work that is called off stops there', async () => {
  const seen: number[] = [];
  let off = false;
  setTimeout(() => (off = true));
  expect(await inSlices(counting(100, seen, 3), () => off)).toBeUndefined();
  expect(seen.length).toBeLessThan(100);
  expect(await inSlices(counting(100, [], 1), () => true, undefined, 100)).toBe(5050);
});
