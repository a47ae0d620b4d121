/** What figures need of the page, wherever they are shown. */
import type { TheoryId } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { useTimelineRun } from './timeline-run.ts';
import { usePast } from './use-past.ts';
import { useSpread } from './use-spread.ts';
import {
  useDocument,
  usePlayback,
  usePreferences,
  useRuns,
  useScenario,
  useStudy,
  useView,
} from '../studio/studio-context.ts';

export function useFigures() {
  const { calendar } = useDocument();
  const { id, title, seed, regions, policy, quarters, money } = useScenario();
  const { region, screen, sheet, part, model, curtain, past } = useView();
  const runs = useRuns();
  const study = useStudy();
  const playback = usePlayback();
  const preferences = usePreferences();
  const r = region.value;
  const lang = preferences.lang.value;
  const shown = runs.run.value?.result;
  const run = useTimelineRun(shown, r, curtain.value);
  return {
    run,
    ghost: useTimelineRun(runs.ghost.value?.result, r, curtain.value),
    baseline: useTimelineRun(runs.baseline.value, r, curtain.value),
    spread: useSpread(study.current.value, r, false),
    past: usePast(run),
    pastOn: past,
    acts: policy.length > 0,
    money,
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
      model.value = anchor;
      part.value = 'model';
      screen.value = 'explain';
    },
    onTheory: (card: TheoryId): void => void (sheet.value = { kind: 'theory', card }),
  };
}
