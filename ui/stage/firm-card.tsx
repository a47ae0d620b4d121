/** The card of the selected firm: its story up to the playhead. */
import type { ReadonlySignal } from '@preact/signals';
import type { Ref } from 'preact';
import { firmFacts, tellStory, type FirmFacts, type FirmName, type Relation, type StoryContext } from './firm-story.ts';
import { LifeBand } from './life-band.tsx';
import { MarkIcon, type MarkShape } from './mark-icon.tsx';
import type { StageScene } from './stage-scene.ts';
import { stageText, type StageText } from './stage-text.ts';

/** Edge of the stage the card keeps to: the one where it does not cover the firm. */
export type CardSide = 'left' | 'right' | 'top' | 'bottom';

export interface FirmCardProps {
  readonly scene: StageScene;
  /** −1: the selected firm does not exist in this run. */
  readonly serial: number;
  readonly quarter: ReadonlySignal<number>;
  readonly context: StoryContext;
  /** Over a stage: the edge it keeps to, and there the width of the outside strip, which it leaves free, CSS pixels. */
  readonly over?: { readonly side: CardSide; readonly inset: number };
  readonly compact?: boolean;
  /** Goes to another firm. */
  readonly onPick: (serial: number) => void;
  readonly onClose: () => void;
  readonly cardRef?: Ref<HTMLElement>;
}

/** Mark with which a firm of an origin is drawn. */
export function shapeOfOrigin(origin: FirmFacts['origin']): MarkShape {
  return origin === 'foreign' ? 'square' : origin === 'stateSeeded' ? 'hexagon' : 'circle';
}

function Inputs({ facts }: { facts: FirmFacts }) {
  return (
    <span class="stage-inputs" aria-hidden="true">
      {facts.inputs.map(({ supplier, specificity }, k) => (
        <svg key={k} width="11" height="11" viewBox="0 0 11 11">
          <path
            d="M5.500 1 10 5.500 5.500 10 1 5.500z"
            class={supplier < 0 ? 'stage-input-import' : 'stage-input-local'}
            style={`stroke-width:${supplier < 0 ? 1 : (0.9 + 1.4 * specificity).toFixed(2)}`}
          />
        </svg>
      ))}
    </span>
  );
}

/** A firm's name that leads to it. */
function FirmLink({ firm, text, onPick }: { firm: FirmName; text: StageText; onPick: (serial: number) => void }) {
  return (
    <button type="button" class="stage-firm-link" title={text.jump(firm.number)} onClick={() => onPick(firm.serial)}>
      {text.mention(firm.number)}
    </button>
  );
}

function Relations({
  relations,
  facts,
  text,
  onPick,
}: {
  relations: readonly Relation[];
  facts: FirmFacts;
  text: StageText;
  onPick: (serial: number) => void;
}) {
  return (
    <dl class="stage-relations">
      {relations.map(({ id, label, firms, rest }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {id === 'suppliers' ? <Inputs facts={facts} /> : null}
            {firms.map((firm) => (
              <FirmLink key={firm.serial} firm={firm} text={text} onPick={onPick} />
            ))}
            {rest}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function FirmCard({
  scene,
  serial,
  quarter,
  context,
  over,
  compact = false,
  onPick,
  onClose,
  cardRef,
}: FirmCardProps) {
  const text = stageText[context.language];
  const now = quarter.value;
  const facts = serial < 0 ? undefined : firmFacts(scene.index, scene.numbers, serial, now);
  const place = over?.side === 'right' ? { right: `${over.inset + 14}px` } : {};
  const name = `stage-card stage-card-${over?.side ?? 'beside'}`;
  const held = cardRef === undefined ? {} : { ref: cardRef };
  const close = (
    <button type="button" class="stage-card-close" aria-label={text.close} title={text.close} onClick={onClose}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" />
      </svg>
    </button>
  );
  if (facts === undefined) {
    return (
      <aside class={name} style={place} {...held}>
        {close}
        <p>{text.neverBorn}</p>
      </aside>
    );
  }
  const story = tellStory(facts, context);
  const { yearLabel } = context;
  const { index } = scene;
  const last = index.firms.last[serial]!;
  return (
    <aside class={`${name}${facts.state === 'alive' ? '' : ' stage-card-past'}`} style={place} {...held}>
      {close}
      <h3>
        <MarkIcon shape={shapeOfOrigin(facts.origin)} level={facts.level} />
        {story.title}
      </h3>
      <p>
        {facts.parent === null ? (
          story.birth
        ) : (
          <>
            {story.birth.split(text.mention(facts.parent.number))[0]}
            <FirmLink firm={facts.parent} text={text} onPick={onPick} />
            {story.birth.split(text.mention(facts.parent.number))[1]}
          </>
        )}
      </p>
      {story.fate === undefined ? null : <p class="stage-card-fate">{story.fate}</p>}
      {facts.state === 'alive' && facts.produces ? (
        <dl class="stage-card-facts">
          <div>
            <dt>{text.jobsLabel}</dt>
            <dd>{story.jobs}</dd>
          </div>
          <div>
            <dt>{text.margin}</dt>
            <dd>{story.margin}</dd>
          </div>
        </dl>
      ) : null}
      {compact ? null : (
        <LifeBand
          index={index}
          serial={serial}
          quarter={now}
          label={text.bandLabel}
          from={yearLabel(index.firms.first[serial]!)}
          to={yearLabel(last)}
        />
      )}
      {story.ending === undefined ? null : <p class="stage-card-ending">{story.ending}</p>}
      <Relations relations={story.relations} facts={facts} text={text} onPick={onPick} />
      {story.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}
