import { expect, test } from 'vitest';
import { verdicts } from '../../../engine/index.ts';
import { dotsOf, dotsPerRow, nextWith } from '../../../ui/parts/dot-rows.ts';

const [upgraded, sustained, lockedIn] = ['upgraded', 'sustained', 'lockedIn'].map((id) =>
  verdicts.indexOf(id as (typeof verdicts)[number]),
);
const dots = dotsOf([lockedIn!, upgraded!, lockedIn!, sustained!, upgraded!], [0, 1, 2, 4, 5]);

test('dots stand from good to bad and keep the number of their run', () => {
  expect(dots.map(({ replicate, verdict }) => `${replicate} ${verdict}`)).toEqual([
    '1 upgraded',
    '5 upgraded',
    '4 sustained',
    '0 lockedIn',
    '2 lockedIn',
  ]);
});

test('asking again for a verdict walks through its runs and begins anew', () => {
  expect(nextWith(dots, 'lockedIn', undefined)).toBe(0);
  expect(nextWith(dots, 'lockedIn', 0)).toBe(2);
  expect(nextWith(dots, 'lockedIn', 2)).toBe(0);
  expect(nextWith(dots, 'upgraded', 3)).toBe(5);
  expect(nextWith(dots, 'hollowedOut', 3)).toBeUndefined();
});

test('hundreds of dots take the room of fifty', () => {
  expect([10, 50, 200].map((count) => Math.ceil(count / dotsPerRow(count)) / dotsPerRow(count))).toEqual([
    1 / 25,
    2 / 25,
    4 / 50,
  ]);
});
