/** What happens to the world from outside: every shock with its moment and size, and new ones at the playhead. */
import { eventKinds, eventNames } from '../../engine/index.ts';
import { eventSizes, shifted, type EventDocument } from '../../experiments/index.ts';
import { comma } from '../parts/format.ts';
import { IconButton } from '../parts/icon.tsx';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { useDocument, useLang, usePlayback, useScenario, useText } from '../studio/studio-context.ts';
import { AssumptionGroup } from './assumption-group.tsx';
import { QuarterField } from './quarter-field.tsx';
import { isShare, newEvent, withEvent, withOwn } from './world-edit.ts';
import { worldText } from './world-text.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';

interface ShockProps {
  readonly event: EventDocument;
  /** What changes; null takes it away. */
  readonly onEdit: (change: Partial<EventDocument> | null) => void;
}

function Shock({ event, onEdit }: ShockProps) {
  const { calendar } = useDocument();
  const { quarters } = useScenario();
  const lang = useLang();
  const text = worldText[lang];
  const { kind, quarter, size } = event;
  const name = sentenceCase(eventNames[kind][lang]);
  const called = `${name}${comma(lang)}${calendar.value.label(quarter)}`;
  const [low, high] = eventSizes[kind];
  const refusal = useRefusal();
  // Shares are written in percent.
  const places = isShare(kind) ? 2 : 0;
  return (
    <div class="assumption shock" role="group" aria-label={called}>
      <div class="assumption-head">
        <span class="assumption-name">{name}</span>
        <IconButton
          class="act tiny"
          icon="close"
          size={13}
          label={text.removeNamed(called)}
          onClick={() => onEdit(null)}
        />
      </div>
      <div class="shock-fields">
        <QuarterField
          label={`${name}${comma(lang)}${text.when}`}
          quarter={quarter}
          first={0}
          last={Math.max(quarter, quarters - 1)}
          refusal={refusal}
          onChange={(to) => onEdit({ quarter: to })}
        />
        <NumberField
          label={`${name}${comma(lang)}${text.size}`}
          value={shifted(size, places)}
          limits={{ min: shifted(low, places), max: shifted(high, places), percent: isShare(kind) }}
          step={isShare(kind) ? 1 : 0.1}
          refusal={refusal}
          onDone={(value) => onEdit({ size: shifted(value, -places) })}
        />
        <span>{isShare(kind) ? '%' : text.distance}</span>
      </div>
      <RefusalNote refusal={refusal} />
      <p class="assumption-note">{text.does[kind]}</p>
    </div>
  );
}

export function ShocksGroup({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const { committed, preset, change } = useDocument();
  const { events } = useScenario();
  const playback = usePlayback();
  const lang = useLang();
  const words = useText();
  const text = worldText[lang];
  const set = (next: readonly EventDocument[]): void =>
    change(withOwn(committed.peek(), 'events', next, preset.peek()), 'commit');
  return (
    <AssumptionGroup title={text.shocks} note={events.length} open={open} onToggle={onToggle}>
      {events.length === 0 ? <p class="assumption-note">{text.noShocks}</p> : null}
      {events.map((event, at) => (
        <Shock key={`${at}${event.kind}`} event={event} onEdit={(edit) => set(withEvent(events, at, edit))} />
      ))}
      <p class="shock-add">
        <span>{text.add}</span>
        {eventKinds.map((kind) => {
          const name = sentenceCase(eventNames[kind][lang]);
          return (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-label={text.addNamed(name)}
              title={text.does[kind]}
              onClick={() => set([...events, newEvent(kind, playback.quarter.peek())])}
            >
              {name}
            </button>
          );
        })}
      </p>
      {preset.value === undefined || committed.value.events === undefined ? null : (
        <LinkButton onClick={() => set(preset.peek()!.events)}>{words.lever.reset}</LinkButton>
      )}
    </AssumptionGroup>
  );
}
