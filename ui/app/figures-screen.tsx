/** Every figure of the run on show, beside the levers that move it. */
import { Figures } from '../figures/figures.tsx';
import { useStudio } from './studio-context.ts';
import { useTimelineRun } from './timeline-run.ts';

export function FiguresScreen() {
  const { runs, region, scenario, calendar, preferences, playback, screen, explainPart, modelAnchor } = useStudio();
  const r = region.value;
  const lang = preferences.lang.value;
  const run = useTimelineRun(runs.run.value?.result, r);
  const ghost = useTimelineRun(runs.ghost.value?.result, r);
  const baseline = useTimelineRun(runs.baseline.value, r);
  const { id, title, seed, regions, policy, quarters } = scenario.value;
  const shown = runs.run.value?.result;
  return (
    <Figures
      run={run}
      ghost={ghost}
      baseline={baseline}
      acts={policy.length > 0}
      quarters={shown?.quarters ?? quarters}
      labels={calendar.value.label}
      tick={calendar.value.tick}
      time={playback.time}
      lang={lang}
      reducedMotion={preferences.reducedMotion.value}
      regionName={regions[r]?.name[lang] ?? ''}
      stamp={{ scenarioId: id, scenarioTitle: title[lang], seed, fingerprint: shown?.fingerprint ?? '' }}
      onModel={(anchor) => {
        modelAnchor.value = anchor;
        explainPart.value = 'model';
        screen.value = 'explain';
      }}
    />
  );
}
