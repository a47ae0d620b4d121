/** A lesson through the preset on show: predict, then see. */
import { useSignalEffect } from '@preact/signals';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ScenarioDocument } from '../../experiments/index.ts';
import { LeaveQuestion } from '../explain/leave-question.tsx';
import { Lesson } from '../explain/lesson.tsx';
import { perform, type LessonAction } from '../explain/lesson-page.ts';
import { asShipped, sceneDocument } from '../explain/lesson-scene.ts';
import { lessons } from '../explain/lessons.ts';
import { showPageTarget } from '../studio/show-page-target.ts';
import { useDocument, useLang, usePlayback, useRuns, useView } from '../studio/studio-context.ts';

const sameDocument = (a: ScenarioDocument, b: ScenarioDocument | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The scenario as it was before the lesson, and whether the person has changed it since the lesson last did. */
function useBefore(preset: string | null) {
  const { committed, change, presets } = useDocument();
  const view = useView();
  const before = useRef<{ readonly preset: string | null; readonly document: ScenarioDocument } | undefined>(undefined);
  const set = useRef<ScenarioDocument | undefined>(undefined);
  if (preset !== null && before.current?.preset !== preset) {
    // A page opened in the middle of a lesson knows nothing of what was before: then it is the preset as shipped.
    const present = committed.peek();
    const document = view.step.peek() === 0 ? present : sceneDocument(preset, asShipped, present, presets);
    before.current = { preset, document };
    set.current = undefined;
  }
  return {
    noteScene: () => void (set.current = committed.peek()),
    changed: () => set.current !== undefined && !sameDocument(committed.peek(), set.current),
    restore: () => {
      const document = before.current?.document;
      if (document !== undefined && !sameDocument(committed.peek(), document)) change(document, 'commit');
    },
  };
}

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
  const before = useBefore(preset);
  const [leaving, setLeaving] = useState(false);
  // Neither the playhead nor the life of a firm looks behind the curtain.
  useSignalEffect(() => {
    const last = view.curtain.value;
    if (last === null) return;
    if (playback.time.value > last) {
      playback.playing.value = false;
      playback.time.value = last;
    }
    if (view.firm.value !== null) view.firm.value = null;
  });
  if (preset === null || lesson === undefined) return null;
  const page = {
    presets,
    document: () => committed.peek(),
    change: (next: Parameters<typeof change>[0]) => change(next, 'commit'),
    seek: (quarter: number) => void (playback.time.value = quarter),
    show: (look: Parameters<typeof showPageTarget>[0]) => showPageTarget(look, view, scenario.peek().regions),
  };
  const apply = (action: LessonAction): void => {
    perform(action, preset, page);
    if (action.action === 'scene') before.noteScene();
  };
  const end = (): void => {
    setLeaving(false);
    view.lesson.value = null;
  };
  const restore = (): void => {
    before.restore();
    end();
  };
  return (
    <>
      <Lesson
        key={preset}
        lesson={lesson}
        lang={lang}
        results={results}
        regionIds={scenario.value.regions.map(({ id }) => id)}
        calendar={calendar.value}
        apply={apply}
        at={view.step.peek()}
        onStep={(step) => (view.step.value = step)}
        onCard={(card) => (view.sheet.value = { kind: 'theory', card })}
        onCurtain={(quarter) => (view.curtain.value = quarter)}
        onLeave={() => (before.changed() ? setLeaving(true) : restore())}
      />
      {leaving ? <LeaveQuestion lang={lang} onRestore={restore} onKeep={end} onStay={() => setLeaving(false)} /> : null}
    </>
  );
}
