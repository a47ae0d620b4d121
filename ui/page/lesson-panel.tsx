/** A guided start through the preset on show: predict, then see. */
import { useMemo } from 'preact/hooks';
import { Lesson } from '../explain/lesson.tsx';
import { perform } from '../explain/lesson-page.ts';
import { lessons } from '../explain/lessons.ts';
import { show } from '../studio/show.ts';
import { useStudio } from '../studio/studio-context.ts';

export function LessonPanel() {
  const studio = useStudio();
  const { runs, scenario, calendar, preferences, playback, lessonOf, lessonStep, presets, sheet } = studio;
  const preset = lessonOf.value;
  const lesson = preset === null ? undefined : lessons.get(preset);
  const current = runs.run.value?.result;
  const acts = scenario.value.policy.length > 0;
  const baseline = acts ? runs.baseline.value : current;
  const stale = runs.stale.value;
  const results = useMemo(() => ({ current, baseline, stale }), [current, baseline, stale]);
  if (preset === null || lesson === undefined) return null;
  const page = {
    presets,
    document: () => studio.committed.peek(),
    change: (next: Parameters<typeof studio.change>[0]) => studio.change(next, 'commit'),
    seek: (quarter: number) => void (playback.time.value = quarter),
    show: (look: Parameters<typeof show>[1]) => show(studio, look),
  };
  return (
    <Lesson
      key={preset}
      lesson={lesson}
      lang={preferences.lang.value}
      results={results}
      regionIds={scenario.value.regions.map(({ id }) => id)}
      calendar={calendar.value}
      apply={(action) => perform(action, preset, page)}
      at={lessonStep.peek()}
      onStep={(step) => (lessonStep.value = step)}
      onCard={(card) => (sheet.value = { kind: 'theory', card })}
      onLeave={() => (lessonOf.value = null)}
    />
  );
}
