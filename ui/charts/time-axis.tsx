/** Years along the bottom; a tick makes room for the playhead's own label. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { axisTicks } from './axis-ticks.ts';
import { textWidth } from './label-layout.ts';
import { pillWidth } from './readout.tsx';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

const SIZE = 11;
const SPACING = 58;
const SPACING_NARROW = 48;

export interface TimeAxisProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly tick: (quarter: number) => string;
  /** Quarters under a label of their own: playhead and hover line. */
  readonly labelled: readonly ReadonlySignal<number | null>[];
}

export function TimeAxis({ layout, view, tick, labelled }: TimeAxisProps) {
  const texts = useRef<(SVGTextElement | null)[]>([]);
  const { axis, left, right, x, pixelsPerQuarter } = layout;
  const ticks = useMemo(() => {
    const made = axisTicks(view.quarters, tick, pixelsPerQuarter, layout.narrow ? SPACING_NARROW : SPACING);
    // The first says what is counted: "year 0", "第 0 年".
    return made.map((one, i) => {
      const text = i === 0 ? view.label(one.quarter) : one.text;
      const width = textWidth(text, SIZE);
      const at = Math.max(left + (layout.narrow ? width / 2 : 0), Math.min(x(one.quarter), layout.width - width / 2));
      return { quarter: one.quarter, text, width, at };
    });
  }, [layout, view.quarters, view.label, tick]);

  useLayoutEffect(
    () =>
      effect(() => {
        const pills = labelled.flatMap(({ value }) => {
          if (value === null) return [];
          const width = pillWidth(view.label(Math.floor(value)));
          return [{ at: layout.at(value), half: width / 2 }];
        });
        ticks.forEach(({ at, width }, i) => {
          const covered = pills.some((pill) => Math.abs(pill.at - at) < pill.half + width / 2 + 3);
          const style = texts.current[i]?.style;
          if (style !== undefined && (style.visibility === 'hidden') !== covered) style.visibility = covered ? 'hidden' : '';
        });
      }),
    [ticks, layout, labelled, view.label],
  );

  return (
    <g class="tl-axis" aria-hidden="true">
      <path class="tl-floor" d={`M${left} ${axis.top + 0.5}H${right}`} />
      {ticks.map(({ quarter, text, at }, i) => (
        <g key={quarter}>
          <path d={`M${Math.round(x(quarter)) + 0.5} ${axis.top}v4`} />
          <text
            ref={(node: SVGTextElement | null) => {
              texts.current[i] = node;
            }}
            x={at}
            y={axis.top + 17}
            text-anchor="middle"
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
