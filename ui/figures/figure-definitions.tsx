/** What each line of a figure is: definition, unit, formula, theory, and where the model description derives it. */
import { indicators } from '../../engine/index.ts';
import { punctuation, type Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { figures, linesOf, panelOf, type FigureId, type PanelId } from './figure-list.ts';
import { figureText } from './figure-text.ts';
import { anchorOf, lineNotes } from './line-notes.ts';
import { lineRules, yearly, type LineId } from './lines.ts';

const panelWith = (figure: FigureId, line: LineId): PanelId =>
  figures[figure].find((panel: PanelId) => panelOf(panel).lines.some(({ id }) => id === line))!;

export interface FigureDefinitionsProps {
  readonly figure: FigureId;
  readonly lang: Language;
  /** Opens the model description at an anchor. */
  readonly onModel: ((anchor: string) => void) | undefined;
}

export function FigureDefinitions({ figure, lang, onModel }: FigureDefinitionsProps) {
  const text = figureText[lang];
  return (
    <dl class="fg-definitions">
      {linesOf(figure).map((line) => {
        const { formula, section, source, description } = lineNotes[line];
        const words = [(description ?? indicators[lineRules[line].from[0]].description)[lang]];
        if (yearly.has(line)) words.push(text.perYear);
        if (line === 'jobs' || line === 'labourForce') words.push(text.jobsNote);
        return (
          <div key={line}>
            <dt>
              {sentenceCase(text.lines[line])} <span>{text.panels[panelWith(figure, line)].unit}</span>
            </dt>
            <dd>{words.join(punctuation[lang].gap)}</dd>
            <dd class="fg-formula" lang="en">
              <span class="spoken">{text.formula}: </span>
              <code>{formula}</code>
            </dd>
            <dd class="fg-source">
              {text.source}
              {punctuation[lang].colon}
              {source[lang]}
              {punctuation[lang].gap}
              {onModel === undefined ? (
                <span>{text.section(section)}</span>
              ) : (
                <button type="button" class="link" onClick={() => onModel(anchorOf(section))}>
                  {text.section(section)}
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
