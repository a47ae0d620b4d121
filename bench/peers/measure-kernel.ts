/** Measures cluster-kernel in one style. */
import { nanoseconds, summarise, type Measured } from '../repeat.ts';
import type { Kernel } from './kernel.ts';
import { createObjectKernel } from './objects.ts';
import { createTypedArrayKernel } from './typed-arrays.ts';

export const styles = ['typed arrays', 'objects', 'flocc'] as const;
export type Style = (typeof styles)[number];

/** The kernel in every style, with room for a number of firms. */
export const kernels: Readonly<Record<Style, (firms: number) => Promise<Kernel>>> = {
  'typed arrays': async (firms: number): Promise<Kernel> => createTypedArrayKernel(firms),
  objects: async (): Promise<Kernel> => createObjectKernel(),
  // Loaded only where it is measured.
  flocc: async (): Promise<Kernel> => (await import('./flocc.ts')).createFloccKernel(),
};

export interface KernelOptions {
  readonly style: Style;
  readonly firms: number;
  readonly ticks: number;
  readonly times: number;
}

/**
 * Nanoseconds of one firm for one tick; set-up is not counted, and the world measured is a later one of the process.
 */
export async function measureKernel({ style, firms, ticks, times }: KernelOptions): Promise<Measured> {
  const kernel = await kernels[style](firms);
  const run = (count: number): number => {
    kernel.start(count, 1);
    return nanoseconds(() => {
      for (let t = 0; t < ticks; t++) kernel.tick();
    });
  };
  run(Math.ceil(firms / 2));
  run(firms);
  return summarise(Array.from({ length: times }, () => run(firms) / (firms * ticks)));
}
