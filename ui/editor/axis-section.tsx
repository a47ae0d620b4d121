/** Events and policy line by line: what stands on the time axis, in numbers. */
import { eventKinds, eventNames } from '../../engine/index.ts';
import { eventSizes, firstOpenQuarter, layOver, plainNumber, type MoveDocument } from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { packageScore, shortName } from '../levers/policy-edit.ts';
import { worldText } from '../levers/world-text.ts';
import { useLang } from '../studio/studio-context.ts';
import { useEditedCalendar, useEditor, useEditorText } from './editor-context.ts';
import { eventMarks } from './event-axis.tsx';
import { ChoiceInput, NumberInput, QuarterInput } from './fields.tsx';
import { isWithin, valueAt, withValue, type Json } from './json-path.ts';
import { AddLeverSelect, MoveRows } from './move-rows.tsx';
import { entriesOf, isEventKind, newBar, withEntry, withNewEvent, withOwnList, withoutEntry } from './scenario-edit.ts';

function EventRows() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const calendar = useEditedCalendar();
  const base = session.base.value;
  const entries = entriesOf(session.document.value, 'events', base);
  const prepare = (now: Json): Json => withOwnList(now, 'events', base);
  const number = (value: number): string => plainNumber(value).replaceAll('-', '−');
  return (
    <ol class="ed-list ed-events">
      {entries.map((event, k) => {
        const [kind, quarter] = [valueAt(event, ['kind']), valueAt(event, ['quarter'])];
        const known = isEventKind(kind) ? kind : undefined;
        const name = known === undefined ? '?' : sentenceCase(eventNames[known][lang]);
        const when = typeof quarter === 'number' && quarter >= 0 ? calendar.label(quarter) : '?';
        return (
          <li key={k} data-place={`events[${k}]`}>
            <div class="ed-event-row">
              <svg class="ed-event-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <path d={known === undefined ? '' : eventMarks[known]} />
              </svg>
              <ChoiceInput
                keys={['events', k, 'kind']}
                prepare={prepare}
                label={text.eventKind}
                options={eventKinds.map((one) => [one, sentenceCase(eventNames[one][lang])] as const)}
              />
              <QuarterInput keys={['events', k, 'quarter']} prepare={prepare} label={text.when} />
              <NumberInput
                keys={['events', k, 'size']}
                prepare={prepare}
                label={text.size}
                unit={
                  known === undefined ? '' : text.sizeRange(number(eventSizes[known][0]), number(eventSizes[known][1]))
                }
              />
              <IconButton
                class="act tiny ed-remove"
                icon="close"
                size={13}
                label={text.removeNamed(text.eventAt(name, when))}
                onClick={() => session.change(withoutEntry(session.committed.peek(), 'events', base, k))}
              />
            </div>
            {known === undefined ? null : <p class="ed-note">{worldText[lang].does[known]}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** Takes a list of the document's own away where there is one to fall back on. */
function AsInherited({ of }: { readonly of: 'events' | 'policy' }) {
  const session = useEditor();
  const text = useEditorText();
  if (session.base.value === undefined || session.document.value[of] === undefined) return null;
  return (
    <LinkButton onClick={() => session.change(withValue(session.committed.peek(), [of], undefined))}>
      {text.asInherited}
    </LinkButton>
  );
}

export function AxisSection() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const base = session.base.value;
  const scenario = session.scenario.value;
  const events = entriesOf(session.document.value, 'events', base);
  const policy = entriesOf(session.document.value, 'policy', base);
  const packages = Object.entries(scenario.packages);
  return (
    <>
      <h3>{text.events}</h3>
      {events.length === 0 ? <p class="ed-note">{text.noEvents}</p> : <EventRows />}
      <p class="ed-acts">
        <button
          type="button"
          class="act framed"
          onClick={() =>
            session.change(
              withNewEvent(session.committed.peek(), base, 'paradigmShift', Math.floor(scenario.quarters / 2)),
            )
          }
        >
          {text.addEvent}
        </button>
        <AsInherited of="events" />
      </p>
      <h3>{text.policy}</h3>
      {policy.length === 0 ? <p class="ed-note">{text.noPolicy}</p> : null}
      <MoveRows
        keys={['policy']}
        place="policy"
        entries={policy}
        prepare={(now) => withOwnList(now, 'policy', base)}
        onRemove={(k) => session.change(withoutEntry(session.committed.peek(), 'policy', base, k))}
      />
      <p class="ed-acts">
        <AddLeverSelect
          onAdd={(lever) =>
            session.change(
              withEntry(
                session.committed.peek(),
                'policy',
                base,
                newBar(lever, scenario.quarters, firstOpenQuarter(scenario)),
              ),
            )
          }
        />
        <AsInherited of="policy" />
      </p>
      {packages.length === 0 ? null : (
        <p class="ed-acts">
          <span>{text.startPackages}</span>
          {packages.map(([id, { label }]) => (
            <button
              key={id}
              type="button"
              class="chip"
              aria-label={text.startPackage(label[lang])}
              title={label[lang]}
              onClick={() => {
                const faulty = policy.filter((_bar, k) =>
                  session.faults.peek().some(({ path }) => isWithin(path, `policy[${k}]`)),
                );
                const sound = policy.filter((bar) => !faulty.includes(bar)) as readonly MoveDocument[];
                const regions = scenario.regions.map((region) => region.id);
                const laid = layOver(sound, packageScore(scenario, id), regions);
                session.change({ ...session.committed.peek(), policy: [...laid, ...faulty] });
              }}
            >
              {shortName(label[lang])}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
