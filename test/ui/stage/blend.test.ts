import { describe, expect, test } from 'vitest';
import { Blend, progressOf } from '../../../ui/stage/blend.ts';
import type { Frame } from '../../../ui/stage/frame.ts';
import { Curves, Marks } from '../../../ui/stage/marks.ts';

function frameOf(firms: readonly (readonly [serial: number, x: number, y: number])[]): Frame {
  const marks = new Marks(20);
  for (const [serial, x, y] of firms) marks.add(serial, x, y, 3, 1, 1, 0);
  return {
    time: 4,
    firms: marks,
    gone: new Marks(20),
    rings: new Marks(1),
    suppliers: new Marks(20),
    trails: new Curves(1),
    arcs: new Curves(1),
  };
}

const identity = Int32Array.from({ length: 40 }, (_unused, k) => Math.imul(k + 3, 0x85ebca6b));
const blendOf = (): Blend => new Blend(20, 20, identity);
const mark = (frame: Frame, serial: number): { x: number; y: number; alpha: number } | undefined => {
  const k = frame.firms.serial.subarray(0, frame.firms.count).indexOf(serial);
  return k < 0 ? undefined : { x: frame.firms.x[k]!, y: frame.firms.y[k]!, alpha: frame.firms.alpha[k]! };
};

describe('the way between views', () => {
  const from = frameOf([
    [3, 0, 0],
    [7, 100, 10],
    [9, 50, 50],
  ]);
  const to = frameOf([
    [7, 300, 90],
    [3, 200, 40],
    [11, 10, 10],
  ]);

  test('starts where firms were seen and ends where they belong, whatever their order', () => {
    const blend = blendOf();
    blend.start(from);
    const start = blend.mix(to, 0);
    expect(mark(start, 3)).toEqual({ x: 0, y: 0, alpha: 1 });
    expect(mark(start, 7)).toEqual({ x: 100, y: 10, alpha: 1 });
    const end = blend.mix(to, 1);
    expect(mark(end, 3)).toEqual({ x: 200, y: 40, alpha: 1 });
    expect(mark(end, 7)).toEqual({ x: 300, y: 90, alpha: 1 });
  });

  test('keeps each firm on the straight line between its places', () => {
    const blend = blendOf();
    blend.start(from);
    for (const s of [0.2, 0.5, 0.8]) {
      const at = mark(blend.mix(to, s), 7)!;
      const share = (at.x - 100) / 200;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(at.y).toBeCloseTo(10 + 80 * share, 3);
    }
  });

  test('lets those fade that only one of the views shows', () => {
    const blend = blendOf();
    blend.start(from);
    expect(mark(blend.mix(to, 0), 11)?.alpha).toBe(0);
    expect(mark(blend.mix(to, 1), 11)?.alpha).toBe(1);
    expect(mark(blend.mix(to, 0.01), 9)!.alpha).toBeGreaterThan(0.9);
    expect(mark(blend.mix(to, 1), 9)).toBeUndefined();
  });

  test('can be turned around on the way without a jump', () => {
    const blend = blendOf();
    blend.start(from);
    const half = blend.mix(to, 0.5);
    const before = mark(half, 3)!;
    blend.start(half);
    expect(mark(blend.mix(from, 0), 3)).toEqual(before);
    expect(mark(blend.mix(from, 1), 3)).toEqual({ x: 0, y: 0, alpha: 1 });
  });

  test('every firm has arrived at the end, and none has left at the start', () => {
    for (const lot of [0, 0.5, 1]) {
      expect(progressOf(0, lot)).toBe(0);
      expect(progressOf(1, lot)).toBe(1);
    }
  });
});
