import { defaultInput } from './default-input.ts';
import { measureEngine, repeatRuns, type Rounds } from './engine-speed.ts';
import { measureSize } from './world-size.ts';

/** What is measured of other versions too, so it asks the engine for little that a version might lack. */
export const versionMeasurements = {
  engine: (options: Rounds) => measureEngine(defaultInput(), options),
  runs: ({ runs }: { readonly runs: number }) => repeatRuns(defaultInput(), runs),
  size: ({ firms }: { readonly firms: number }) => measureSize(firms),
} as const;
