/** A lesson through the preset on show: predict, then see. */
import { useMemo } from 'preact/hooks';
import { Lesson } from '../explain/lesson.tsx';
import { perform } from '../explain/lesson-page.ts';
import { lessons } from '../explain/lessons.ts';
import { showPageTarget } from '../studio/show-page-target.ts';
import { useDocument, useLang, usePlayback, useRuns, useView } from '../studio/studio-context.ts';

export function LessonPanel() {
  const { scenario, calendar, presets, committed, change } = useDocument();
  const view = useView();
  const runs = useRuns();
  const playback = usePlayback();
  const lang = useLang();
  const preset = view.lesson.value;
  const lesson = preset === null ? undefined : lessons.get(preset);
  const current = runs.run.value?.result;
  const acts = scenario.value.policy.length > 0;
  const baseline = acts ? runs.baseline.value : current;
  const stale = runs.stale.value;
  const results = useMemo(() => ({ current, baseline, stale }), [current, baseline, stale]);
  if (preset === null || lesson === undefined) return null;
  const page = {
    presets,
    document: () => committed.peek(),
    change: (next: Parameters<typeof change>[0]) => change(next, 'commit'),
    seek: (quarter: number) => void (playback.time.value = quarter),
    show: (look: Parameters<typeof showPageTarget>[0]) => showPageTarget(look, view, scenario.peek().regions),
  };
  return (
    <Lesson
      key={preset}
      lesson={lesson}
      lang={lang}
      results={results}
      regionIds={scenario.value.regions.map(({ id }) => id)}
      calendar={calendar.value}
      apply={(action) => perform(action, preset, page)}
      at={view.step.peek()}
      onStep={(step) => (view.step.value = step)}
      onCard={(card) => (view.sheet.value = { kind: 'theory', card })}
      onLeave={() => (view.lesson.value = null)}
    />
  );
}
