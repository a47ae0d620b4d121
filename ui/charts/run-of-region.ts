/** What the time axis draws of one region of a run. */
import type { LeverId, RegionResult } from '../../engine/index.ts';
import { replacementCodes } from '../../experiments/index.ts';
import type { TimelineRun } from './lane-data.ts';

/** As much of a region's series as may be seen: up to this quarter, or all of it. */
export function runOfRegion(
  region: RegionResult,
  { scale, half, id }: { readonly scale: number; readonly half: number; readonly id: string | undefined },
  quarter: number | null = null,
): TimelineRun {
  const { series, phases, verdict, levers } = region;
  const seen = (values: Float64Array): Float64Array => (quarter === null ? values : values.subarray(0, quarter + 1));
  const courseOf = (lever: LeverId, place: string | undefined) =>
    place !== undefined && place !== id
      ? undefined
      : { paid: seen(levers[lever].paid), inForce: seen(levers[lever].inForce), half };
  const replacements = replacementCodes(series, scale);
  if (quarter === null) return { series, phases, verdict, replacements, courseOf };
  const cut = Object.entries(series).map(([id, values]) => [id, values.subarray(0, quarter + 1)]);
  return {
    series: Object.fromEntries(cut) as RegionResult['series'],
    phases: phases.subarray(0, quarter + 1),
    replacements: replacements.subarray(0, quarter + 1),
    courseOf,
  };
}
