/** All theory cards: a list to choose from, one of them open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, theoryIds, type TheoryId } from '../../experiments/index.ts';
import { explainText } from './explain-text.ts';
import type { PageTarget } from './lesson-plan.ts';
import { TheoryCard, type TheoryCardProps } from './theory-card.tsx';
import { theoryCards } from './theory-cards.ts';
import './explain.css';

export interface TheoryListProps {
  readonly lang: Language;
  /** Card that is open to begin with, the first when none is named, and whenever it changes. */
  readonly open?: TheoryId | undefined;
  readonly onOpen?: (card: TheoryId | undefined) => void;
  readonly onLook?: (look: PageTarget, card: TheoryId) => void;
  /** What a card shows of the run on show. */
  readonly ofRun?: (card: TheoryId) => Pick<TheoryCardProps, 'moment' | 'drawing'>;
  readonly onPreset?: (preset: string) => void;
}

export function TheoryList({ lang, open, onOpen, onLook, onPreset, ofRun }: TheoryListProps) {
  const text = explainText[lang];
  const [shown, setShown] = useState<TheoryId | undefined>(open ?? theoryIds[0]);
  const asked = useRef(open);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Nobody asked for one yet: the first stays, so that the page does not begin empty.
    if (open === asked.current && open === undefined) return;
    asked.current = open;
    setShown(open);
    if (open === undefined) return;
    list.current?.querySelector(`[data-card="${open}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const choose = (card: TheoryId | undefined): void => {
    setShown(card);
    onOpen?.(card);
  };
  return (
    <section class="theory-list" aria-label={text.theory}>
      <h2>{text.theory}</h2>
      <p class="faint">{text.theoryNote}</p>
      <ul ref={list} style={{ '--cards': theoryIds.length }}>
        {theoryIds.map((id) => {
          const card = theoryCards[id];
          const isOpen = shown === id;
          return (
            <li key={id} data-card={id}>
              <button
                type="button"
                class="theory-row"
                aria-expanded={isOpen}
                onClick={() => choose(isOpen ? undefined : id)}
              >
                <b>{card.title[lang]}</b>
                <span>{card.by[lang]}</span>
              </button>
              {isOpen ? (
                <TheoryCard
                  card={card}
                  lang={lang}
                  {...ofRun?.(id)}
                  {...(onLook && { onLook: (look) => onLook(look, id) })}
                  {...(onPreset && { onPreset })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
