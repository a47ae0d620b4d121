/** Runs one by one; any of them opens in the studio. */
import { useState } from 'preact/hooks';
import { verdictNames } from '../../engine/index.ts';
import { punctuation } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { useLang } from '../studio/studio-context.ts';
import { nameOfFactor, numberText, outputWords, valueText } from './lab-words.ts';
import type { PictureProps } from './picture-props.ts';
import { labText } from './text/text.ts';

const AT_FIRST = 10;
const MORE = 40;
/** More columns than these cannot be read side by side. */
const MOST_FACTORS = 6;
const MOST_OUTPUTS = 5;

export function RunsTable({ sweep, calendar, onRun }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const [many, setMany] = useState(AT_FIRST);
  const { experiment, rows } = sweep;
  const { factors, kept, base } = experiment;
  const { regions } = base.scenario;
  const { done } = sweep.state.value;
  const shown: number[] = [];
  for (let row = 0; row < experiment.rows && shown.length < many; row++) if (rows.has(row)) shown.push(row);
  const few = factors.slice(0, MOST_FACTORS);
  const outputs = kept.outputs.slice(0, MOST_OUTPUTS);
  return (
    <section class="lab-part" aria-label={text.runs}>
      <h2>{text.runs}</h2>
      <p class="faint">{text.runsNote}</p>
      <div class="lab-scroll" tabIndex={0} role="group" aria-label={text.runs}>
        <table class="lab-table lab-runs">
          <thead>
            <tr>
              <th scope="col">{text.run1}</th>
              {few.map((factor) => (
                <th key={factor.name} scope="col">
                  {nameOfFactor(factor, base.scenario, lang)}
                </th>
              ))}
              {outputs.map((output) => (
                <th key={output.name} scope="col">
                  {outputWords(output, lang)}
                </th>
              ))}
              {regions.map(({ id, name }) => (
                <th key={id} scope="col">
                  {regions.length > 1 ? `${text.ends}${punctuation[lang].colon}${name?.[lang] ?? id}` : text.ends}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const { values } = experiment.place(row);
              const finished = rows.finished(row)!;
              return (
                <tr key={row}>
                  <th scope="row">
                    <LinkButton aria-label={text.openRun(String(row + 1))} onClick={() => onRun(row)}>
                      {row + 1}
                    </LinkButton>
                  </th>
                  {few.map((factor) => (
                    <td key={factor.name}>{valueText(factor, values.get(factor), { lang, calendar })}</td>
                  ))}
                  {outputs.map((output, k) => (
                    <td key={output.name}>{numberText(lang, rows.measured(k)[row]!)}</td>
                  ))}
                  {regions.map(({ id }, r) => {
                    const verdict = rows.verdict(row, r);
                    return (
                      <td key={id} class="lab-ending">
                        {verdict === undefined ? (
                          <span>{text.failedRun(finished.error)}</span>
                        ) : (
                          <>
                            <i class="dot" style={{ background: `var(--vd-${verdictColour[verdict]})` }} />
                            {sentenceCase(verdictNames[verdict][lang])}
                          </>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown.length < done ? <LinkButton onClick={() => setMany(many + MORE)}>{text.more}</LinkButton> : null}
    </section>
  );
}
