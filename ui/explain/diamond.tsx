/** Porter's diamond drawn: four facets around a stone, each as long as its index, and the weakest by name. */
import { indicators, levers, type LeverId } from '../../engine/index.ts';
import { decimal, punctuation, type Language } from '../../experiments/index.ts';
import { facetIds, facetLevers, weakestOf, type FacetId, type Stone } from '../facts/diamond.ts';
import { comma } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { DiamondPicture } from './diamond-picture.tsx';
import './diamond.css';

export interface DiamondProps {
  /** Undefined where no firm is at work. */
  readonly now: Stone | undefined;
  /** The same quarter without any policy, where that is another run. */
  readonly alone?: Stone | undefined;
  /** What the quarter is called. */
  readonly moment: string;
  readonly lang: Language;
  /** Leads to a lever. */
  readonly onLever?: ((lever: LeverId) => void) | undefined;
}

/** “Year 25, quarter 1” after a preposition. */
const inSentence = (moment: string): string => moment.replace(/^Year/, 'year');

const words = {
  en: {
    picture: (moment: string, values: string) => `The diamond in ${inSentence(moment)}: ${values}`,
    weakest: (moment: string) => `Weakest facet in ${inSentence(moment)}:`,
    levers: 'What acts on it:',
    nobody: (moment: string) => `${moment}: no firm is at work, and nothing to read a diamond from.`,
    alone: 'Dashed: do nothing.',
  },
  zh: {
    picture: (moment: string, values: string) => `${moment}的钻石：${values}`,
    weakest: (moment: string) => `${moment}最弱的一面：`,
    levers: '作用于它的政策：',
    nobody: (moment: string) => `${moment}没有在产企业，无从读出钻石。`,
    alone: '虚线为无政策。',
  },
};

/** Value and name of a facet; a facet as weak as another is named all the same. */
const named = (id: FacetId, stone: Stone, lang: Language): string =>
  `${indicators[id].label[lang]}${comma(lang)}${decimal(lang, stone[id], 2)}`;

export function Diamond({ now, alone, moment, lang, onLever }: DiamondProps) {
  const text = words[lang];
  if (now === undefined) return <p class="dia dia-nobody">{text.nobody(moment)}</p>;
  const weakest = weakestOf(now);
  const spoken = text.picture(moment, facetIds.map((id) => named(id, now, lang)).join(punctuation[lang].semicolon));
  return (
    <figure class="dia">
      <DiamondPicture now={now} alone={alone} weakest={weakest} lang={lang} spoken={spoken} />
      <figcaption>
        <p class="dia-weakest">
          {text.weakest(moment)} <b>{named(weakest, now, lang)}</b>
        </p>
        <p>{indicators[weakest].description[lang]}</p>
        <p class="dia-levers">
          {text.levers}{' '}
          {facetLevers[weakest].map((id) => {
            const name = sentenceCase(levers[id].label[lang]);
            return onLever === undefined ? (
              <span key={id} class="explain-place">
                {name}
              </span>
            ) : (
              <button key={id} type="button" class="explain-place" onClick={() => onLever(id)}>
                {name}
              </button>
            );
          })}
        </p>
        {alone === undefined ? null : <p class="dia-alone">{text.alone}</p>}
      </figcaption>
    </figure>
  );
}
