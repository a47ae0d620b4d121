/** The way to the theory from where it shows: one small button per card, beside a lever, a chart or a view. */
import type { LeverId } from '../../engine/index.ts';
import type { Language, TheoryId } from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { explainText } from './explain-text.ts';
import { cardsOfLever, theoryCards } from './theory-cards.ts';
import './explain.css';

export interface TheoryMarksProps {
  readonly lang: Language;
  readonly lever?: LeverId;
  /** Cards named by hand, before those of the lever. */
  readonly cards?: readonly TheoryId[];
  /** At most so many. */
  readonly most?: number;
  readonly onOpen: (card: TheoryId) => void;
}

export function TheoryMarks({ lang, lever, cards = [], most = 2, onOpen }: TheoryMarksProps) {
  const found = new Set<TheoryId>([...cards, ...(lever === undefined ? [] : cardsOfLever(lever))]);
  if (found.size === 0) return null;
  return (
    <span class="theory-marks">
      {[...found].slice(0, most).map((id) => {
        const title = theoryCards[id].title[lang];
        return (
          <button
            key={id}
            type="button"
            class="theory-mark"
            aria-label={explainText[lang].openCard(title)}
            onClick={() => onOpen(id)}
          >
            <Icon name="book" size={13} />
            {title}
          </button>
        );
      })}
    </span>
  );
}
