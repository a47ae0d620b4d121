import { describe, expect, test } from 'vitest';
import {
  drawnWords,
  drawWords,
  drawColumn,
  normal,
  pairUniform,
  pick,
  purposes,
  runKey,
  threefry,
  uniform,
} from '../../engine/random.ts';

const words = () => [drawnWords[0]! >>> 0, drawnWords[1]! >>> 0].map((word) => word.toString(16).padStart(8, '0'));

describe('Threefry2x32-20', () => {
  test('gives the published known answers', () => {
    threefry(0, 0, 0, 0);
    expect(words()).toEqual(['6b200159', '99ba4efe']);
    threefry(-1, -1, -1, -1);
    expect(words()).toEqual(['1cb996fc', 'bb002be7']);
    threefry(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3);
    expect(words()).toEqual(['c4923a9c', '483df7a0']);
  });
});

describe('draws', () => {
  test('a draw depends on identity, quarter, purpose and index, and on nothing drawn before', () => {
    drawWords(1, 2, 3, purposes.fine);
    const first = words();
    drawWords(9, 9, 9, purposes.bailOut, 7);
    drawWords(1, 2, 3, purposes.fine);
    expect(words()).toEqual(first);
    const seen = new Set<string>([first.join()]);
    for (const [high, low, quarter, purpose, index] of [
      [2, 2, 3, purposes.fine, 0],
      [1, 3, 3, purposes.fine, 0],
      [1, 2, 4, purposes.fine, 0],
      [1, 2, 3, purposes.bailOut, 0],
      [1, 2, 3, purposes.fine, 1],
    ] as const) {
      drawWords(high, low, quarter, purpose, index);
      seen.add(words().join());
    }
    expect(seen.size).toBe(6);
  });

  test('purposes are distinct and fit below the index', () => {
    const numbers = Object.values(purposes);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toBeLessThan(256);
  });

  test('a column of draws equals the draws one by one', () => {
    const high = Int32Array.from([1, -5, 77]);
    const low = Int32Array.from([4, 9, -1]);
    const first = new Int32Array(3);
    const second = new Int32Array(3);
    drawColumn(high, low, 3, 12, purposes.position, first, second);
    for (let i = 0; i < 3; i++) {
      drawWords(high[i]!, low[i]!, 12, purposes.position);
      expect([first[i], second[i]]).toEqual([drawnWords[0], drawnWords[1]]);
    }
  });

  test('uniform numbers stay inside (0, 1) at the ends of the word', () => {
    expect(uniform(0)).toBeGreaterThan(0);
    expect(uniform(-1)).toBeLessThan(1);
    expect(pick(-1, 3)).toBe(2);
    expect(pick(0, 3)).toBe(0);
  });

  test('moments of uniform, normal and pair draws are right', () => {
    const n = 200_000;
    let u1 = 0;
    let u2 = 0;
    let z1 = 0;
    let z2 = 0;
    let z4 = 0;
    let pair = 0;
    for (let k = 0; k < n; k++) {
      drawWords(k, 5, 1, purposes.observation);
      const u = uniform(drawnWords[0]!);
      const z = normal(drawnWords[1]!);
      u1 += u;
      u2 += u * u;
      z1 += z;
      z2 += z * z;
      z4 += z * z * z * z;
      pair += pairUniform(3, k, 4, k + 1);
    }
    expect(u1 / n).toBeCloseTo(0.5, 2);
    expect(u2 / n).toBeCloseTo(1 / 3, 2);
    expect(Math.abs(z1 / n)).toBeLessThan(0.01);
    expect(z2 / n).toBeCloseTo(1, 1);
    expect(Math.abs(z4 / n - 3)).toBeLessThan(0.1);
    expect(pair / n).toBeCloseTo(0.5, 2);
  });

  test('a pair keeps its number and order matters', () => {
    expect(pairUniform(1, 2, 3, 4)).toBe(pairUniform(1, 2, 3, 4));
    expect(pairUniform(1, 2, 3, 4)).not.toBe(pairUniform(3, 4, 1, 2));
  });

  test('the run key comes from the seed phrase', () => {
    runKey('zhejiang');
    const key = words();
    runKey('ruhr');
    expect(words()).not.toEqual(key);
    runKey('zhejiang');
    expect(words()).toEqual(key);
  });

  test('a phrase repeated, or in characters with the same low byte, is another phrase', () => {
    const keys = ['1', '11', '111', 'ab', 'abab', '一', '伀', '来', '%'].map(
      (phrase) => (runKey(phrase), words().join('')),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
