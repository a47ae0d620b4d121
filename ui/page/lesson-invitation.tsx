/** Where the scenario on show has a lesson: the way into it. */
import { LessonInvite } from '../explain/lesson-invite.tsx';
import { lessons } from '../explain/lessons.ts';
import { useStudio } from '../studio/studio-context.ts';

export function LessonInvitation() {
  const { committed, preferences, lessonOf, lessonStep, storyOpen, phoneTab, screen } = useStudio();
  const preset = committed.value.extends;
  const lesson = preset === undefined ? undefined : lessons.get(preset);
  if (preset === undefined || lesson === undefined) return null;
  return (
    <LessonInvite
      lesson={lesson}
      lang={preferences.lang.value}
      onStart={() => {
        lessonOf.value = preset;
        lessonStep.value = 0;
        storyOpen.value = false;
        phoneTab.value = 'studio';
        screen.value = 'studio';
      }}
    />
  );
}
