import { describe, expect, test } from 'vitest';
import { dodge, nearestFree } from '../../../ui/stage/views/dodge.ts';
import { atOnce } from './at-once.ts';

describe('nearest free height', () => {
  test('is the wish where nothing is taken', () => expect(nearestFree(5, 0, 10, [])).toBe(5));
  test('is the nearer edge of what is taken', () => {
    expect(nearestFree(5, 0, 10, [4, 8])).toBe(4);
    expect(nearestFree(7, 0, 10, [4, 8])).toBe(8);
  });
  test('jumps over neighbours that leave no room between them', () =>
    expect(nearestFree(5, 0, 12, [4, 8, 2, 6])).toBe(8));
  test('keeps inside the band and falls back on the wish where all is taken', () => {
    expect(nearestFree(20, 0, 10, [])).toBe(10);
    expect(nearestFree(5, 0, 10, [-1, 11])).toBe(5);
  });
});

describe('dodge', () => {
  const agents = 40;
  const quarters = 12;
  const offsets = Int32Array.from({ length: quarters + 1 }, (_unused, q) => q * agents);
  const serial = Int32Array.from({ length: quarters * agents }, (_unused, row) => row % agents);
  const x = Float32Array.from(serial, (s, row) => 10 + ((s * 37 + Math.floor(row / agents)) % 200));
  const r = Float32Array.from(serial, (s) => 2 + (s % 4));
  const identity = Int32Array.from({ length: 2 * agents }, (_unused, k) => Math.imul(k + 1, 0x9e3779b1));
  const rows = { offsets, serial, x, r, top: () => 0, bottom: () => 120, agents, identity };
  const y = atOnce(dodge(rows));

  test('keeps marks inside the band and apart', () => {
    for (let q = 0; q < quarters; q++) {
      for (let a = offsets[q]!; a < offsets[q + 1]!; a++) {
        expect(y[a]! - r[a]!).toBeGreaterThanOrEqual(-1e-3);
        expect(y[a]! + r[a]!).toBeLessThanOrEqual(120 + 1e-3);
        for (let b = a + 1; b < offsets[q + 1]!; b++) {
          expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(r[a]! + r[b]! - 0.05);
        }
      }
    }
  });

  test('moves hardly anyone from one quarter to the next', () => {
    const steps = Array.from({ length: (quarters - 1) * agents }, (_unused, k) =>
      Math.abs(y[k + agents]! - y[k]!),
    ).toSorted((a, b) => a - b);
    expect(steps[Math.floor(0.5 * steps.length)]).toBeLessThan(1);
  });

  test('is the same for the same rows', () => expect(atOnce(dodge(rows))).toEqual(y));
});
