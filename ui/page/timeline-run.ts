import { useMemo } from 'preact/hooks';
import { parameters, type RegionResult, type RunResult } from '../../engine/index.ts';
import { replacementCodes } from '../../experiments/index.ts';
import type { TimelineRun } from '../charts/timeline.tsx';
import { useScenario } from '../studio/studio-context.ts';

/** As much of a series as may be seen: up to this quarter, or all of it. */
function until(region: RegionResult, scale: number, quarter: number | null): TimelineRun {
  const { series, phases, verdict } = region;
  const replacements = replacementCodes(series, scale);
  if (quarter === null) return { series, phases, verdict, replacements };
  const cut = Object.entries(series).map(([id, values]) => [id, values.subarray(0, quarter + 1)]);
  return {
    series: Object.fromEntries(cut) as RegionResult['series'],
    phases: phases.subarray(0, quarter + 1),
    replacements: replacements.subarray(0, quarter + 1),
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
  const scale = (useScenario().assumptions.scale ?? parameters.scale.default) as number;
  return useMemo(() => {
    const found = result?.regions[region];
    return found === undefined ? undefined : until(found, scale, curtain);
  }, [result, region, scale, curtain]);
}
