import { useMemo } from 'preact/hooks';
import type { RunResult } from '../../engine/index.ts';
import type { TimelineRun } from '../charts/timeline.tsx';

/** What charts show of a run's region; the same object for the same run, so that nothing is drawn twice. */
export function useTimelineRun(result: RunResult | undefined, region: number): TimelineRun | undefined {
  return useMemo(() => {
    const found = result?.regions[region];
    return found === undefined ? undefined : { series: found.series, phases: found.phases, verdict: found.verdict };
  }, [result, region]);
}
