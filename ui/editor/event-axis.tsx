/** Events on the time axis: a click adds one, a hand or the arrow keys move it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { eventNames, QUARTERS_PER_YEAR, type EventKind } from '../../engine/index.ts';
import { createGrip } from '../parts/grip.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { zoomOf } from '../parts/zoom.ts';
import type { TimeFrame } from '../plot/time-frame.ts';
import { useLang } from '../studio/studio-context.ts';
import { useEditedCalendar, useEditor, useEditorText } from './editor-context.ts';
import { valueAt, withValue } from './json-path.ts';
import { entriesOf, isEventKind, withNewEvent, withOwnList, withoutEntry } from './scenario-edit.ts';

const HEIGHT = 42;
const MIDDLE = 27;
/** Half of what a thumb needs. */
const REACH = 13;

/** How far a key moves an event, in quarters. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -QUARTERS_PER_YEAR,
  PageUp: QUARTERS_PER_YEAR,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Mark of a kind: drawn around the origin. */
export const eventMarks: Readonly<Record<EventKind, string>> = {
  paradigmShift: 'M0 -6.500L6.500 0L0 6.500L-6.500 0Z',
  demandShock: 'M0 6L-6 -5H6Z',
  rivalEntry: 'M0 -6L6 5H-6Z',
  qualityScandal: 'M-5 -5H5V5H-5Z',
};

export interface EventAxisProps {
  readonly frame: TimeFrame;
  readonly quarters: number;
  /** What a click adds. */
  readonly kind: EventKind;
  readonly chosen: number | null;
  readonly onChoose: (at: number | null) => void;
}

function EventHandle({
  frame,
  quarters,
  at,
  chosen,
  onChoose,
}: Omit<EventAxisProps, 'kind'> & { readonly at: number }) {
  const session = useEditor();
  const lang = useLang();
  const calendar = useEditedCalendar();
  const base = session.base.value;
  const event = entriesOf(session.document.value, 'events', base)[at];
  const quarter = valueAt(event, ['quarter']) as number;
  const kind = valueAt(event, ['kind']) as EventKind;
  const latest = useRef({ quarter, frame, quarters, at });
  latest.current = { quarter, frame, quarters, at };

  const hands = useMemo(() => {
    const moveTo = (wished: number, phase: 'drag' | 'commit', key?: string): void => {
      const { at: k, quarters: length } = latest.current;
      const next = Math.max(0, Math.min(length - 1, Math.round(wished)));
      const own = withOwnList(session.committed.peek(), 'events', session.base.peek());
      session.change(withValue(own, ['events', k, 'quarter'], next), key, phase);
    };
    let began = { x: 0, quarter: 0 };
    let moved = 0;
    const grip = createGrip({
      take(pointer, { x }) {
        (pointer.currentTarget as SVGElement).focus({ preventScroll: true });
        began = { x, quarter: latest.current.quarter };
        moved = began.quarter;
      },
      move(pointer) {
        const by = (pointer.clientX - began.x) / zoomOf(pointer.currentTarget as Element);
        moved = began.quarter + by / latest.current.frame.pixelsPerQuarter;
        moveTo(moved, 'drag');
      },
      drop: () => moveTo(moved, 'commit'),
      cancel: () => moveTo(began.quarter, 'commit'),
    });
    return { moveTo, grip };
  }, [session]);

  return (
    <g
      class={`ed-event${chosen === at ? ' ed-chosen' : ''}`}
      role="slider"
      tabindex={0}
      aria-label={sentenceCase(eventNames[kind][lang])}
      aria-describedby="ed-event-keys"
      aria-valuemin={0}
      aria-valuemax={quarters - 1}
      aria-valuenow={quarter}
      aria-valuetext={calendar.moment(quarter)}
      transform={`translate(${Math.round(frame.x(quarter))} ${MIDDLE})`}
      onFocus={() => onChoose(at)}
      onClick={(click: MouseEvent) => click.stopPropagation()}
      onPointerDown={hands.grip.down}
      onPointerMove={hands.grip.move}
      onPointerUp={hands.grip.up}
      onPointerCancel={hands.grip.cancel}
      onKeyDown={(key: KeyboardEvent) => {
        if (key.altKey || key.ctrlKey || key.metaKey) return;
        const step = steps[key.key];
        if (step !== undefined) {
          key.preventDefault();
          // A key held down is one step back; each drag is one of its own.
          hands.moveTo(quarter + step, 'commit', `events[${at}].quarter`);
        } else if (key.key === 'Delete' || key.key === 'Backspace') {
          key.preventDefault();
          session.change(withoutEntry(session.committed.peek(), 'events', base, at));
          onChoose(null);
        }
      }}
    >
      <rect class="ed-event-hit" x={-REACH} y={-REACH} width={2 * REACH} height={2 * REACH} />
      <path d={eventMarks[kind]} />
    </g>
  );
}

/** Positions of the events that have a place on the axis. */
export function placedEvents(entries: readonly unknown[], quarters: number): number[] {
  return entries.flatMap((entry, at) => {
    const quarter = valueAt(entry, ['quarter']);
    const inside = typeof quarter === 'number' && quarter >= 0 && quarter < quarters;
    return inside && isEventKind(valueAt(entry, ['kind'])) ? [at] : [];
  });
}

export function EventAxis({ frame, quarters, kind, chosen, onChoose }: EventAxisProps) {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const calendar = useEditedCalendar();
  const [hover, setHover] = useState<number | null>(null);
  const base = session.base.value;
  const entries = entriesOf(session.document.value, 'events', base);
  const { left, right, width } = frame;
  const quarterOf = (event: MouseEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = left + (event.clientX - box.left) / (box.width / (right - left));
    return Math.max(0, Math.min(quarters - 1, Math.floor((x - left) / frame.pixelsPerQuarter)));
  };
  return (
    <svg class="ed-event-axis" width={width} height={HEIGHT} role="group" aria-label={text.events}>
      <desc id="ed-event-keys">{text.eventKeys}</desc>
      {left < 100 ? null : (
        <text class="ed-axis-name" x={left - 12} y={MIDDLE + 4} text-anchor="end">
          {text.events}
        </text>
      )}
      <path class="ed-axis-line" d={`M${left} ${MIDDLE + 0.5}H${right}`} />
      {/* Keys add events with the button below the chart. */}
      <rect
        class="ed-axis-ground"
        x={left}
        y="0"
        width={right - left}
        height={HEIGHT}
        onPointerMove={(event: PointerEvent) => setHover(quarterOf(event))}
        onPointerLeave={() => setHover(null)}
        onClick={(event: MouseEvent) => {
          const now = session.committed.peek();
          onChoose(entriesOf(now, 'events', base).length);
          session.change(withNewEvent(now, base, kind, quarterOf(event)));
        }}
      />
      {left < 100 && hover === null ? (
        <text class="ed-axis-name" x={left + 7} y="14" pointer-events="none">
          {text.events}
        </text>
      ) : null}
      {hover === null ? null : (
        <g class="ed-event-ghost" transform={`translate(${Math.round(frame.x(hover))} ${MIDDLE})`} aria-hidden="true">
          <path d={eventMarks[kind]} />
          <text
            x={frame.x(hover) > right - 90 ? -11 : 11}
            y="-15"
            text-anchor={frame.x(hover) > right - 90 ? 'end' : 'start'}
          >
            + {sentenceCase(eventNames[kind][lang])} · {calendar.short(hover)}
          </text>
        </g>
      )}
      {placedEvents(entries, quarters).map((at) => (
        <EventHandle key={at} frame={frame} quarters={quarters} at={at} chosen={chosen} onChoose={onChoose} />
      ))}
    </svg>
  );
}
