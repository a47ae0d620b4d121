import { expect, test } from 'vitest';
import { largestMark, markAt, markToward } from '../../../ui/stage/hit-test.ts';
import { identityHex, rowOfIdentity } from '../../../ui/stage/identity.ts';
import { levelOf } from '../../../ui/stage/level.ts';
import { Marks } from '../../../ui/stage/marks.ts';

const marks = new Marks(8);
for (const [serial, x, y, r] of [
  [10, 100, 100, 10],
  [11, 130, 100, 4],
  [12, 100, 160, 6],
  [13, 20, 108, 3],
] as const) {
  marks.add(serial, x, y, r, 1, 0, 0);
}

test('the pointer finds the mark whose edge is nearest within reach', () => {
  expect(marks.serial[markAt(marks, 108, 100, 5)]).toBe(10);
  expect(marks.serial[markAt(marks, 122, 100, 5)]).toBe(11);
  expect(markAt(marks, 60, 60, 5)).toBe(-1);
});

test('arrow keys find the nearest mark in their direction', () => {
  expect(marks.serial[markToward(marks, 100, 100, 1, 0)]).toBe(11);
  expect(marks.serial[markToward(marks, 100, 100, 0, 1)]).toBe(12);
  expect(marks.serial[markToward(marks, 100, 100, -1, 0)]).toBe(13);
  expect(markToward(marks, 100, 100, 0, -1)).toBe(-1);
  expect(marks.serial[largestMark(marks)]).toBe(10);
});

test('identities survive the way through hexadecimal digits', () => {
  const identity = Int32Array.from([-1, 5, 0x12345678, -0x12345678, 0, 0]);
  for (const row of [0, 1, 2]) expect(rowOfIdentity(identity, identityHex(identity, row))).toBe(row);
  expect(identityHex(identity, 0)).toBe('ffffffff00000005');
  expect(rowOfIdentity(identity, 'deadbeefdeadbeef')).toBe(-1);
});

test('function levels are shown as the nearest named level', () => {
  expect([0, 0.49, 0.5, 1.4, 1.5, 2.6, 3.3].map(levelOf)).toEqual([0, 0, 1, 1, 2, 3, 3]);
});
