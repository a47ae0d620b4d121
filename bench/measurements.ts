import { defaultInput } from './default-input.ts';
import { measureDesignRuns, type DesignRuns } from './design-runs.ts';
import { measureHeapGrowth } from './heap-growth.ts';
import { measureLaterWorlds } from './later-worlds.ts';
import { measureKernel, type KernelOptions } from './peers/measure-kernel.ts';
import { versionMeasurements } from './version-measurements.ts';

/** What can be measured in a process of its own. */
export const measurements = {
  ...versionMeasurements,
  laterWorlds: ({ times }: { readonly times: number }) => measureLaterWorlds(defaultInput(), times),
  heap: ({ runs }: { readonly runs: number }) => measureHeapGrowth(defaultInput(), runs),
  designRuns: (options: DesignRuns) => measureDesignRuns(options),
  kernel: (options: KernelOptions) => measureKernel(options),
} as const;

export type What = keyof typeof measurements;
export type Options<W extends What> = Parameters<(typeof measurements)[W]>[0];
export type Found<W extends What> = Awaited<ReturnType<(typeof measurements)[W]>>;
