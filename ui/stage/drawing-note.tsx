/**
 * Says that the stage is being drawn, with progress, and that what it shows meanwhile does not belong to the present
 * numbers.
 */
import './drawing-note.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Panel } from '../../engine/index.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { stageText } from './stage-text.ts';
import { wholeNumber, type Language } from '../../experiments/index.ts';

export interface DrawingNoteProps {
  /** Most firms at once in the run that is being drawn; undefined while its firms are still awaited. */
  readonly firms: number | undefined;
  /** Share of the work that is done. */
  readonly share: ReadonlySignal<number>;
  /** What is on the stage belongs to the run before. */
  readonly behind: boolean;
  readonly language: Language;
}

/** Most firms in one quarter. */
export function mostFirms({ firms: { offsets } }: Panel): number {
  let most = 0;
  for (let q = 0; q + 1 < offsets.length; q++) most = Math.max(most, offsets[q + 1]! - offsets[q]!);
  return most;
}

export function DrawingNote({ firms, share, behind, language }: DrawingNoteProps) {
  const text = stageText[language];
  const percent = Math.floor(100 * share.value);
  if (firms === undefined) {
    return (
      <div class="stage-drawing" role="status">
        <p>{text.firmsAwaited}</p>
      </div>
    );
  }
  const said = text.drawing(wholeNumber(language, firms), `${percent}%`);
  return (
    <div class="stage-drawing">
      <ProgressLine label={said} now={percent} most={100} />
      <p>
        {said}
        {behind ? <span role="status">{text.runBefore}</span> : null}
      </p>
    </div>
  );
}
