/** The way into a lesson, beside the story of its preset. */
import type { Language } from '../../experiments/index.ts';
import { explainText } from './explain-text.ts';
import type { Lesson } from './lesson-plan.ts';
import './explain.css';

export interface LessonInviteProps {
  readonly lesson: Lesson;
  readonly lang: Language;
  readonly onStart: () => void;
}

export function LessonInvite({ lesson, lang, onStart }: LessonInviteProps) {
  const text = explainText[lang];
  return (
    <div class="lesson-invite">
      <p>
        <b>{text.lesson}</b> {text.invite(lesson.steps.length)}
      </p>
      <button type="button" class="act main" onClick={onStart}>
        {text.start}
      </button>
    </div>
  );
}
