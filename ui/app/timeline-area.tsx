/** The time axis under everything, fed from the runs on show. */
import { Timeline } from '../charts/timeline.tsx';
import { useStudio } from './studio-context.ts';
import { useTimelineRun } from './timeline-run.ts';

export function TimelineArea() {
  const studio = useStudio();
  const { runs, region, scenario, calendar, preferences, playback, activeLever } = studio;
  const r = region.value;
  const run = useTimelineRun(runs.run.value?.result, r);
  const ghost = useTimelineRun(runs.ghost.value?.result, r);
  const baseline = useTimelineRun(runs.baseline.value, r);
  const { events, policy } = scenario.value;
  return (
    <div class="timeline-area">
      <Timeline
        run={run}
        ghost={ghost}
        baseline={baseline}
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
