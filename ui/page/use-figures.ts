/** What figures need of the page, wherever they are shown. */
import { engineIdentity } from '../../workers/index.ts';
import type { TheoryId } from '../explain/theory-ids.ts';
import { useTimelineRun } from './timeline-run.ts';
import { useStudio } from '../studio/studio-context.ts';

export function useFigures() {
  const { runs, region, scenario, calendar, preferences, playback, screen, sheet, explainPart, modelAnchor } =
    useStudio();
  const r = region.value;
  const lang = preferences.lang.value;
  const { id, title, seed, regions, policy, quarters } = scenario.value;
  const shown = runs.run.value?.result;
  return {
    run: useTimelineRun(shown, r),
    ghost: useTimelineRun(runs.ghost.value?.result, r),
    baseline: useTimelineRun(runs.baseline.value, r),
    acts: policy.length > 0,
    quarters: shown?.quarters ?? quarters,
    calendar: calendar.value,
    time: playback.time,
    lang,
    reducedMotion: preferences.reducedMotion.value,
    regionName: regions[r]?.name[lang] ?? '',
    stamp: {
      scenarioId: id,
      scenarioTitle: title[lang],
      seed,
      fingerprint: shown?.fingerprint ?? '',
      engine: engineIdentity,
    },
    onModel: (anchor: string): void => {
      sheet.value = null;
      modelAnchor.value = anchor;
      explainPart.value = 'model';
      screen.value = 'explain';
    },
    onTheory: (card: TheoryId): void => void (sheet.value = { kind: 'theory', card }),
  };
}
