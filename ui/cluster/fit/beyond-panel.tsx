/** Whether the data lie within what the model can do at all, whatever its assumptions. */
import { beyondModel, beyondWords, wholeNumber } from '../../../experiments/index.ts';
import { useLang } from '../../studio/studio-context.ts';
import type { FitResult } from './fit-session.ts';
import { fitText } from './text/text.ts';

export function BeyondPanel({ result: { calibration } }: { readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const beyond = beyondModel(calibration);
  return (
    <section class="fit-part" aria-label={text.beyond}>
      <h2>{text.beyond}</h2>
      {beyond.length === 0 ? (
        <p class="fit-lead">{text.beyondNone(wholeNumber(lang, calibration.possible.length))}</p>
      ) : (
        <ul class="fit-warnings">
          {beyond.map((one) => (
            <li key={one.observable} class="fit-warning">
              {beyondWords(one)[lang]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
