import { expect, test } from 'vitest';
import type { FrameInput } from '../../../ui/stage/frame.ts';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import { contour, createField, fillField, type Field } from '../../../ui/stage/views/density-field.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { indexed, laidOut } from './at-once.ts';

const geometry = stageGeometry(860, 340, ['cluster']);
const index = indexed(syntheticPanel({ quarters: 24, founders: 40 }));
const input: FrameInput = { index, geometry, layout: laidOut(index, geometry), still: false };

function covered({ cell, values }: Field): number {
  return values.reduce((sum, value) => sum + value, 0) * cell * cell;
}

test('the field adds up to the area that the marks of those at work would cover, averaged over a year', () => {
  const field = createField(geometry);
  const { firms } = index.panel;
  for (const quarter of [0, 2, 11, 23]) {
    fillField(field, input, quarter);
    const from = Math.max(0, quarter - 3);
    let employment = 0;
    for (let row = firms.offsets[from]!; row < firms.offsets[quarter + 1]!; row++) employment += firms.employment[row]!;
    const area = (Math.PI * input.layout.unit ** 2 * employment) / (quarter - from + 1);
    // A little spills over the edge of the stage.
    expect(covered(field)).toBeGreaterThan(0.97 * area);
    expect(covered(field)).toBeLessThan(1.001 * area);
  }
});

test('a field filled again for the same quarter is the same', () => {
  const field = createField(geometry);
  fillField(field, input, 12);
  const first = field.values.slice();
  fillField(field, input, 20);
  expect(field.values).not.toEqual(first);
  fillField(field, input, 12);
  expect(field.values).toEqual(first);
});

test('a contour lies where the field has its level, and closes', () => {
  const field: Field = { cell: 10, columns: 41, lines: 41, values: new Float32Array(41 * 41) };
  for (let line = 0; line < 41; line++)
    for (let column = 0; column < 41; column++)
      field.values[41 * line + column] = 200 - 10 * Math.hypot(column - 20, line - 20);
  const pieces: number[] = [];
  contour(field, 80, 0, 400, pieces);
  const ends = new Map<string, number>();
  for (let k = 0; k < pieces.length; k += 2) {
    expect(Math.hypot(pieces[k]! - 200, pieces[k + 1]! - 200)).toBeCloseTo(120, 0);
    const key = `${pieces[k]!.toFixed(3)} ${pieces[k + 1]!.toFixed(3)}`;
    ends.set(key, (ends.get(key) ?? 0) + 1);
  }
  expect(pieces.length).toBeGreaterThan(100);
  expect([...ends.values()].every((n) => n === 2)).toBe(true);
  const half: number[] = [];
  contour(field, 80, 0, 200, half);
  expect(half.length).toBe(pieces.length / 2);
});
