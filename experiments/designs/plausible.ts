import type { ParameterId, ParameterValue, RunInput } from '../../engine/index.ts';
import { isRegionParameter } from '../documents/assumption-schema.ts';
import type { PlausibleDocument, PlausibleWorld } from '../documents/measured-schema.ts';

/** A run in a plausible world: its assumptions, in all regions, and its luck. */
export function inPlausibleWorld(input: RunInput, { seed, assumptions }: PlausibleWorld): RunInput {
  const all = Object.entries(assumptions) as [ParameterId, ParameterValue][];
  const ofRegions = Object.fromEntries(all.filter(([id]) => isRegionParameter(id)));
  const ofWorld = Object.fromEntries(all.filter(([id]) => !isRegionParameter(id)));
  return {
    ...input,
    seed,
    assumptions: { ...input.assumptions, ...ofWorld },
    regions: input.regions.map((region) => ({ ...region, ...ofRegions })),
  };
}

/** What replicates of a scenario are over, if a calibration has found its worlds: these, one luck each. */
export function overPlausible(plausible: PlausibleDocument | undefined): {
  readonly perWorld?: number;
  readonly plausible?: PlausibleDocument;
} {
  return plausible === undefined ? {} : { perWorld: 1, plausible };
}
