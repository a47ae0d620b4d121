import { useMemo } from 'preact/hooks';
import type { RegionResult, RunResult } from '../../engine/index.ts';
import type { TimelineRun } from '../charts/timeline.tsx';

/** As much of a series as may be seen: up to this quarter, or all of it. */
function until(region: RegionResult, quarter: number | null): TimelineRun {
  const { series, phases, verdict } = region;
  if (quarter === null) return { series, phases, verdict };
  const cut = Object.entries(series).map(([id, values]) => [id, values.subarray(0, quarter + 1)]);
  return { series: Object.fromEntries(cut) as RegionResult['series'], phases: phases.subarray(0, quarter + 1) };
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
  return useMemo(() => {
    const found = result?.regions[region];
    return found === undefined ? undefined : until(found, curtain);
  }, [result, region, curtain]);
}
