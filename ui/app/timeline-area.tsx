/** The time axis under everything, fed from the runs on show. */
import { useMemo } from 'preact/hooks';
import type { Outlook } from '../../experiments/index.ts';
import type { TimelineSpread } from '../charts/lane-data.ts';
import { Timeline } from '../charts/timeline.tsx';
import { useStudio } from './studio-context.ts';
import { useTimelineRun } from './timeline-run.ts';

/** Bands of a region; the same object for the same outlook, so that nothing is drawn twice. */
function useSpread(outlook: Outlook | undefined, region: number, stale: boolean): TimelineSpread | undefined {
  return useMemo(() => {
    const found = outlook?.regions[region];
    return found && { now: found.now.bands, alone: found.alone?.bands, runs: outlook.replicates.length, stale };
  }, [outlook, region, stale]);
}

export function TimelineArea() {
  const studio = useStudio();
  const { runs, study, region, scenario, calendar, preferences, playback, activeLever } = studio;
  const r = region.value;
  const run = useTimelineRun(runs.run.value?.result, r);
  const ghost = useTimelineRun(runs.ghost.value?.result, r);
  const baseline = useTimelineRun(runs.baseline.value, r);
  const current = study.current.value;
  const spread = useSpread(current ?? study.stale.value, r, current === undefined);
  const { events, policy } = scenario.value;
  return (
    <div class="timeline-area">
      <Timeline
        run={run}
        ghost={ghost}
        baseline={baseline}
        spread={spread}
        stale={runs.stale.value}
        quarters={runs.run.value?.result.quarters ?? scenario.value.quarters}
        labels={calendar.value.label}
        tick={calendar.value.tick}
        time={playback.time}
        events={events}
        policy={policy}
        onPolicy={studio.changePolicy}
        activeLever={activeLever}
        lang={preferences.lang.value}
        reducedMotion={preferences.reducedMotion.value}
      />
    </div>
  );
}
