import { defaultInput } from './default-input.ts';
import { measureEngine, type Rounds } from './engine-speed.ts';
import { measureSize } from './world-size.ts';

/** What is measured of other versions too, so it asks the engine for little that a version might lack. */
export const versionMeasurements = {
  engine: (options: Rounds) => measureEngine(defaultInput(), options),
  size: ({ firms }: { readonly firms: number }) => measureSize(firms),
} as const;
