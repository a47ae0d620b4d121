import { useMemo } from 'preact/hooks';
import { parameters, type LeverId, type RegionResult, type RunResult } from '../../engine/index.ts';
import { replacementCodes } from '../../experiments/index.ts';
import type { TimelineRun } from '../charts/timeline.tsx';
import { useScenario } from '../studio/studio-context.ts';

/** As much of a series as may be seen: up to this quarter, or all of it. */
function until(
  region: RegionResult,
  { scale, half, id }: { readonly scale: number; readonly half: number; readonly id: string | undefined },
  quarter: number | null,
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

/**
 * What charts show of a run's region; the same object for the same run, so that nothing is drawn twice.
 * @param curtain last quarter that may be seen
 */
export function useTimelineRun(
  result: RunResult | undefined,
  region: number,
  curtain: number | null = null,
): TimelineRun | undefined {
  const { assumptions, regions } = useScenario();
  const scale = (assumptions.scale ?? parameters.scale.default) as number;
  const half = (assumptions.halfResponse ?? parameters.halfResponse.default) as number;
  const id = regions[region]?.id;
  return useMemo(() => {
    const found = result?.regions[region];
    return found === undefined ? undefined : until(found, { scale, half, id }, curtain);
  }, [result, region, scale, half, id, curtain]);
}
