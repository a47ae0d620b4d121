/** One theory: what it says, where on the page it shows, whose it is. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { explainText } from './explain-text.ts';
import type { PageTarget } from './lesson-plan.ts';
import { pageTargetName, presetName } from './page-target-name.ts';
import type { TheoryEntry } from './theory-cards.ts';
import './explain.css';

export interface TheoryCardProps {
  readonly card: TheoryEntry;
  readonly lang: Language;
  /** What the quarter is called in which the run on show has most of it; charts and stage are shown there. */
  readonly moment?: string | undefined;
  /** What belongs to the theory as a drawing. */
  readonly drawing?: ComponentChildren;
  /** Shows a place on the page; places are plain words when absent. */
  readonly onLook?: (look: PageTarget) => void;
  readonly onPreset?: (preset: string) => void;
  readonly onClose?: () => void;
}

function Place({ name, onClick }: { readonly name: string; readonly onClick: (() => void) | undefined }) {
  return onClick === undefined ? (
    <span class="explain-place">{name}</span>
  ) : (
    <button type="button" class="explain-place" onClick={onClick}>
      {name}
    </button>
  );
}

export function TheoryCard({ card, lang, moment, drawing, onLook, onPreset, onClose }: TheoryCardProps) {
  const text = explainText[lang];
  const { places } = card;
  const look = (at: PageTarget) => (
    <Place name={sentenceCase(pageTargetName(at)[lang])} onClick={onLook && (() => onLook(at))} />
  );
  const row = (name: string, content: readonly ComponentChildren[]) =>
    content.length === 0 ? null : (
      <div>
        <dt>{name}</dt>
        <dd>{content}</dd>
      </div>
    );
  return (
    <article class="theory-card" data-theory={card.id}>
      <header>
        <h3>{card.title[lang]}</h3>
        <p class="theory-by">{card.by[lang]}</p>
        {onClose === undefined ? null : (
          <IconButton class="act theory-close" icon="close" label={text.close} title={undefined} onClick={onClose} />
        )}
      </header>
      <p class="theory-body">{card.body[lang]}</p>
      {drawing}
      <p class="theory-try">
        <b>{text.tryIt}</b> {card.look[lang]}
      </p>
      <h4>{text.whereSeen}</h4>
      {moment === undefined ? null : <p class="theory-moment">{text.bestSeen(moment)}</p>}
      <dl class="theory-places">
        {row(
          text.inCharts,
          places.indicators.map((indicator) => look({ look: 'indicator', indicator })),
        )}
        {row(
          text.inLevers,
          places.levers.map((lever) => look({ look: 'lever', lever })),
        )}
        {row(
          text.onStage,
          places.views.map((view) => look({ look: 'view', view })),
        )}
        {row(
          text.inPresets,
          card.presets.map((preset) => (
            <Place name={presetName(preset)[lang]} onClick={onPreset && (() => onPreset(preset))} />
          )),
        )}
      </dl>
      <h4>{text.sources}</h4>
      <ul class="theory-sources">
        {card.sources.map((source) => (
          <li key={source.text.en}>
            {source.url === undefined ? (
              source.text[lang]
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.text[lang]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
