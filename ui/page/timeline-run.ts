import { useMemo } from 'preact/hooks';
import { parameters, type RunResult } from '../../engine/index.ts';
import { runOfRegion } from '../charts/run-of-region.ts';
import type { TimelineRun } from '../charts/timeline.tsx';
import { useScenario } from '../studio/studio-context.ts';

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
    return found === undefined ? undefined : runOfRegion(found, { scale, half, id }, curtain);
  }, [result, region, scale, half, id, curtain]);
}
