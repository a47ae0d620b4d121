/** Asked at the end of a lesson where the person has changed the scenario in it: keep that, or go back to before. */
import type { Language } from '../../experiments/index.ts';
import { useEffect, useRef } from 'preact/hooks';
import { explainText } from './explain-text.ts';
import './lesson-sheet.css';

export interface LeaveQuestionProps {
  readonly lang: Language;
  readonly onRestore: () => void;
  readonly onKeep: () => void;
  readonly onStay: () => void;
}

export function LeaveQuestion({ lang, onRestore, onKeep, onStay }: LeaveQuestionProps) {
  const { leaving } = explainText[lang];
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      class="lesson-leave"
      role="alertdialog"
      aria-label={leaving.asked}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onStay();
      }}
    >
      <p>{leaving.asked}</p>
      <button ref={first} type="button" class="act main" onClick={onRestore}>
        {leaving.restore}
      </button>
      <button type="button" class="act framed" onClick={onKeep}>
        {leaving.keep}
      </button>
      <button type="button" class="act" onClick={onStay}>
        {leaving.stay}
      </button>
    </div>
  );
}
