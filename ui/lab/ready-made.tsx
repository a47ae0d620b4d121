/** The designs that ship with the program, each with its question and what it would take here. */
import { useMemo } from 'preact/hooks';
import { designInWords, designs, parseDesign, type ReadDesign } from '../../experiments/index.ts';
import { useDocument, useLang } from '../studio/studio-context.ts';
import { designTitle, timeText } from './lab-words.ts';
import type { Pace } from './pace.ts';
import { labText } from './text/text.ts';

export interface ReadyMadeProps {
  readonly pace: Pace;
  readonly onChoose: (read: ReadDesign) => void;
}

export function ReadyMade({ pace, onChoose }: ReadyMadeProps) {
  const lang = useLang();
  const text = labText[lang];
  const { presets } = useDocument();
  const shipped = useMemo(
    () =>
      [...designs].flatMap(([id, design]) => {
        const read = parseDesign(design, presets);
        return 'experiment' in read ? [{ id, read }] : [];
      }),
    [presets],
  );
  return (
    <section class="lab-part" aria-label={text.ready}>
      <h2>{text.ready}</h2>
      <ul class="lab-cards">
        {shipped.map(({ id, read }) => {
          const { design, base, rows } = read.experiment;
          const rate = pace.rateOf(base.input);
          const title = designTitle(design, base.scenario, lang);
          return (
            <li key={id} class="lab-card">
              <h3>{title}</h3>
              <p>{design.question?.[lang]}</p>
              <small>
                {designInWords(read.experiment)[lang]}
                {rate === undefined ? '' : text.inWords('', timeText(lang, rows / rate))}
              </small>
              <button
                type="button"
                class="act framed"
                aria-label={text.chooseNamed(title)}
                onClick={() => onChoose(read)}
              >
                {text.choose}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
