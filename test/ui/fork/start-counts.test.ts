/** The strip of starts, and the hand on it. */
import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { glide, nearestStart, startAfterKey } from '../../../ui/fork/hand.ts';
import { startStrip } from '../../../ui/fork/start-counts.ts';
import type { ForkStart } from '../../../ui/fork/fork-facts.ts';
import { alone, partly, QUARTERS, starts } from './default-fork.ts';

/** Starts of which so many in ten upgrade. */
const upgrading = (...counts: readonly number[]): readonly ForkStart[] =>
  counts.map((count, i) => ({
    start: 8 * (i + 2),
    path: { ...alone, outcomes: Array.from({ length: 10 }, (_, k) => (k < count ? 0 : 3)) },
  }));

describe('the strip', () => {
  test('counts for every start, and cells meet half-way', () => {
    const { cells, known } = startStrip(starts, QUARTERS);
    expect(known).toBe(8);
    expect(cells[0]).toEqual({ start: 16, from: 4, to: 28, upgraded: 0.92, kept: 0.94 });
    cells.slice(1).forEach(({ from }, i) => expect(from).toBe(cells[i]!.to));
    expect(cells.at(-1)!.to).toBe(196);
    expect(startStrip(starts.slice(0, 1), QUARTERS).cells[0]).toMatchObject({ from: 16, to: 16 });
  });

  test('knows from which start on fewer than half upgrade', () => {
    const turning = (...counts: number[]) => startStrip(upgrading(...counts), QUARTERS).turning;
    expect(turning(9, 8, 5, 4, 1)).toBe(3);
    // One start too early is no point of no return.
    expect(turning(2, 8, 5, 4, 1)).toBe(3);
    expect(turning(9, 9)).toBe(2);
    expect(turning(1, 0)).toBe(0);
  });

  test('says nothing of it until every future of every start is in', () => {
    const missing = starts.map((entry, i) => (i === 5 ? { ...entry, path: undefined } : entry));
    expect(startStrip(missing, QUARTERS).turning).toBeUndefined();
    expect(startStrip(missing, QUARTERS).known).toBe(7);
    const half = starts.map((entry, i) => (i === 5 ? { ...entry, path: partly(entry.path!, 30) } : entry));
    expect(startStrip(half, QUARTERS).turning).toBeUndefined();
    expect(startStrip(half, QUARTERS).known).toBe(8);
    expect(startStrip([], QUARTERS)).toEqual({ cells: [], known: 0, turning: undefined });
  });
});

describe('the hand', () => {
  test('comes to rest on the nearest start', () => {
    expect([0, 27, 28, 29, 1000].map((quarter) => nearestStart(starts, quarter))).toEqual([0, 0, 0, 1, 7]);
  });

  test('moves by keys, along the river where it stands upright', () => {
    const to = (key: string, upright = false) => startAfterKey(key, 3, 12, upright);
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => to(key))).toEqual([4, 2, 4, 2]);
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => to(key, true))).toEqual([4, 2, 2, 4]);
    expect(['PageUp', 'PageDown', 'Home', 'End'].map((key) => to(key))).toEqual([7, 0, 0, 11]);
    expect(['a', 'constructor', 'Tab'].map((key) => to(key))).toEqual([undefined, undefined, undefined]);
  });

  test('jumps where nothing shall move, and can be stopped on its way', async () => {
    const hand = signal(20);
    const done = vi.fn();
    glide(hand, 40, true, done);
    expect([hand.value, done.mock.calls.length]).toEqual([40, 1]);
    const stop = glide(hand, 80, false, done);
    expect(hand.value).toBe(40);
    stop();
    const there = new Promise<void>((resolve) => glide(hand, 60, false, resolve));
    await there;
    expect([hand.value, done.mock.calls.length]).toEqual([60, 1]);
  });
});
