/** Where the scenario on show has a lesson: the way into it. */
import { LessonInvite } from '../explain/lesson-invite.tsx';
import { lessons } from '../explain/lessons.ts';
import { useDocument, useLang, useView } from '../studio/studio-context.ts';

export function LessonInvitation() {
  const { committed } = useDocument();
  const { lesson: lessonOf, step, story, tab, screen } = useView();
  const lang = useLang();
  const preset = committed.value.extends;
  const lesson = preset === undefined ? undefined : lessons.get(preset);
  if (preset === undefined || lesson === undefined) return null;
  return (
    <LessonInvite
      lesson={lesson}
      lang={lang}
      onStart={() => {
        lessonOf.value = preset;
        step.value = 0;
        story.value = false;
        tab.value = 'studio';
        screen.value = 'studio';
      }}
    />
  );
}
