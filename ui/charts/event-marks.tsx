/** What happens to the world, as thin labelled ticks through all lanes. */
import type { EventDocument } from '../../experiments/index.ts';
import { signed } from '../parts/format.ts';
import { chartText } from './chart-text.ts';
import { besideTicks, textWidth } from '../plot/label-layout.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { eventNames } from '../../engine/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

const SIZE = 10.5;

export interface EventMarksProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly events: readonly EventDocument[];
}

export function EventMarks({ layout, view, events }: EventMarksProps) {
  const { events: strip, lanesEnd, left, right, x, narrow } = layout;
  if (strip === undefined) return null;
  const text = chartText[view.lang];
  const marks = events
    .filter(({ quarter }) => quarter < view.quarters)
    .map(({ quarter, kind, size }) => {
      const share = kind === 'qualityScandal' ? -size : size;
      const change = kind === 'paradigmShift' ? '' : ` ${signed(view.lang, share * 100, 0)}%`;
      const whole = sentenceCase(eventNames[kind][view.lang]) + change;
      const wordings = narrow ? [text.eventsShort[kind]] : [whole, text.eventsShort[kind]];
      return {
        quarter,
        kind,
        whole,
        wordings,
        at: x(quarter),
        widths: wordings.map((wording) => textWidth(wording, SIZE)),
      };
    });
  const places = besideTicks(marks, left, Math.max(right, layout.width), 6);
  return (
    <g class="tl-events">
      {marks.map(({ quarter, kind, wordings, whole }, i) => {
        const place = places[i];
        return (
          <g
            key={`${quarter}${kind}${i}`}
            role="img"
            aria-label={text.event(whole, view.calendar.moment(quarter))}
            transform={`translate(${Math.round(x(quarter)) + 0.5} 0)`}
          >
            <path d={`M0 ${strip.top - 3}V${lanesEnd}`} />
            <circle cy={strip.top + 7.5} r="2.5" />
            {place !== undefined && (
              <text
                class="pl-halo"
                x={place.side === 'left' ? -6 : 6}
                y={strip.top + 11.5}
                text-anchor={place.side === 'left' ? 'end' : 'start'}
              >
                {wordings[place.wording]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
