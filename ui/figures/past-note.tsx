/** What a figure says of the measured past it is drawn over: how far the run is off, how large the model is, the source. */
import { changeSentence, factorSentence, pastChanges, type Language } from '../../experiments/index.ts';
import { linesOf, type FigureId } from './figure-list.ts';
import { figureText } from './figure-text.ts';
import type { PastShown } from './figure-view.ts';
import { seriesOfLine } from './past-lines.ts';

export interface PastNoteProps {
  readonly figure: FigureId;
  readonly past: PastShown;
  readonly lang: Language;
}

export function PastNote({ figure, past, lang }: PastNoteProps) {
  const series = linesOf(figure).flatMap((line) => seriesOfLine(past.series, line) ?? []);
  if (series.length === 0) return null;
  return (
    <div class="fg-past">
      {pastChanges(series).map((change) => (
        <p key={change.observable}>{changeSentence(change, lang)}</p>
      ))}
      <p class="fg-past-size">{factorSentence(series, lang)}</p>
      <details>
        <summary>{figureText[lang].measuredAt(past.place[lang])}</summary>
        {[past.note, past.source].map((text) => text && <p key={text.en}>{text[lang]}</p>)}
      </details>
    </div>
  );
}
