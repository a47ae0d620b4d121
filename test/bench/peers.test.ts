/** The small kernel is the same model in every style: what is compared is the writing, not the work. */
import { expect, test } from 'vitest';
import type { Aggregates, Kernel } from '../../bench/peers/kernel.ts';
import { kernels } from '../../bench/peers/measure-kernel.ts';
import { createStream } from '../../bench/peers/stream.ts';

function history(kernel: Kernel, firms: number, ticks: number, seed = 1): Aggregates[] {
  kernel.start(firms, seed);
  return Array.from({ length: ticks }, () => {
    kernel.tick();
    return { ...kernel.aggregates };
  });
}

test.each(['objects', 'flocc'] as const)(
  '%s give the aggregates of typed arrays in every tick, bit for bit',
  async (style) => {
    const columns = await kernels['typed arrays'](700);
    const other = await kernels[style](700);
    for (const { firms, ticks, seed } of [
      { firms: 120, ticks: 150, seed: 1 },
      { firms: 501, ticks: 60, seed: 2 },
      // A second start finds nothing of the first.
      { firms: 120, ticks: 20, seed: 1 },
    ]) {
      expect(history(other, firms, ticks, seed)).toEqual(history(columns, firms, ticks, seed));
    }
  },
);

test('the kernel does something: firms learn, close and are replaced, and seeds differ', async () => {
  const kernel = await kernels['typed arrays'](500);
  const run = history(kernel, 500, 200);
  const last = run.at(-1)!;
  const exits = run.reduce((sum, tick) => sum + tick.exits, 0);
  // Mean and spread over 40 seeds of the C version of this kernel: quality 1.347 ± 0.007, exits 996 ± 59, heterogeneity
  // 0.042 ± 0.006.
  expect(last.quality).toBeGreaterThan(1.31);
  expect(last.quality).toBeLessThan(1.38);
  expect(exits).toBeGreaterThan(750);
  expect(exits).toBeLessThan(1250);
  expect(last.heterogeneity).toBeGreaterThan(0.015);
  expect(last.heterogeneity).toBeLessThan(0.07);
  expect(history(kernel, 500, 200, 2).at(-1)).not.toEqual(last);
});

test('the shared generator is uniform and its normals are standard', () => {
  const stream = createStream(7);
  const n = 20_000;
  const uniforms = Array.from({ length: n }, () => stream.uniform());
  expect(uniforms.reduce((sum, u) => sum + u, 0) / n).toBeCloseTo(0.5, 2);
  expect(uniforms.every((u) => u >= 0 && u < 1)).toBe(true);
  const normals = Array.from({ length: n }, () => stream.normal());
  expect(Math.abs(normals.reduce((sum, z) => sum + z, 0) / n)).toBeLessThan(0.03);
  expect(normals.reduce((sum, z) => sum + z * z, 0) / n).toBeCloseTo(1, 1);
});
