/** What each line of a figure is: definition, unit, formula, theory, and where the model description derives it. */
import { punctuation, unitInMoney, type Language, type MoneyDocument } from '../../experiments/index.ts';
import { Equation } from '../explain/formula.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { linesOf, type FigureId } from './figure-list.ts';
import { figureText } from './figure-text.ts';
import { anchorOf, lineRules } from './lines.ts';

export interface FigureDefinitionsProps {
  readonly figure: FigureId;
  readonly lang: Language;
  readonly money: MoneyDocument | undefined;
  /** Opens the model description at an anchor. */
  readonly onModel: ((anchor: string) => void) | undefined;
}

export function FigureDefinitions({ figure, lang, money, onModel }: FigureDefinitionsProps) {
  const text = figureText[lang];
  return (
    <dl class="fg-definitions">
      {linesOf(figure).map((line) => {
        const { equation, section, source, description, unit, remark } = lineRules[line];
        const words = [description[lang], remark?.[lang] ?? ''].filter((sentence) => sentence !== '');
        return (
          <div key={line}>
            <dt>
              {sentenceCase(text.lines[line])} <span>{unitInMoney(unit, money)[lang]}</span>
            </dt>
            <dd>{words.join(punctuation[lang].gap)}</dd>
            <dd class="fg-formula" tabIndex={0}>
              <span class="spoken">
                {text.formula}
                {punctuation[lang].colon}
              </span>
              <Equation plain={equation} lang={lang} />
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
