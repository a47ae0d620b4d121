/** What happens to the world, as thin labelled ticks through all lanes. */
import type { EventDocument } from '../../experiments/index.ts';
import { signed } from '../app/format.ts';
import { quarterOfYear } from './axis-ticks.ts';
import { chartText } from './chart-text.ts';
import { textWidth, withoutOverlap } from './label-layout.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

const SIZE = 10.5;

export interface EventMarksProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly events: readonly EventDocument[];
}

export function EventMarks({ layout, view, events }: EventMarksProps) {
  const { events: strip, lockIns, left, right, x, narrow } = layout;
  if (strip === undefined) return null;
  const text = chartText[view.lang];
  const marks = events
    .filter(({ quarter }) => quarter < view.quarters)
    .map(({ quarter, kind, size }) => {
      const share = kind === 'qualityScandal' ? -size : size;
      const change = kind === 'paradigmShift' ? '' : ` ${signed(view.lang, share * 100, 0)}%`;
      const name = narrow ? text.eventsShort[kind] : text.events[kind] + change;
      const width = textWidth(name, SIZE);
      // Beside its tick, and on its other side where the axis ends.
      const flip = x(quarter) + 5 + width > right;
      return { quarter, kind, name, width, flip, at: x(quarter) + (flip ? -1 : 1) * (5 + width / 2), whole: text.events[kind] + change };
    });
  const shown = withoutOverlap(marks, 6);
  return (
    <g class="tl-events">
      {marks.map(({ quarter, kind, name, flip, whole }, i) => (
        <g
          key={`${quarter}${kind}${i}`}
          role="img"
          aria-label={text.event(whole, text.moment(view.label(quarter), quarterOfYear(view.label, quarter)))}
          transform={`translate(${Math.round(Math.max(left, x(quarter))) + 0.5} 0)`}
        >
          <path d={`M0 ${strip.top - 3}V${lockIns.top + lockIns.height}`} />
          <circle cy={strip.top + 7.5} r="2.5" />
          {shown[i] && (
            <text class="tl-halo" x={flip ? -6 : 6} y={strip.top + 11.5} text-anchor={flip ? 'end' : 'start'}>
              {name}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
