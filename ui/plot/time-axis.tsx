/** Years along the bottom; a name makes room for what stands over it. */
import './plot.css';
import { effect, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Calendar } from '../facts/calendar.ts';
import { axisTicks } from './axis-ticks.ts';
import { textWidth } from './label-layout.ts';
import type { TimeFrame } from './time-frame.ts';

/** Pixels of the axis under a label of their own. */
export type CoveredSpan = readonly [from: number, to: number] | null;

export interface TimeAxisProps {
  readonly frame: TimeFrame;
  readonly quarters: number;
  readonly top: number;
  /** Of the letters, from the axis to their base line, and from one year to the next; pixels. */
  readonly size: number;
  readonly drop: number;
  readonly spacing: number;
  readonly calendar: Calendar;
  /** Whether the first year says what is counted: “year 0”, “第 0 年”. */
  readonly counted?: boolean;
  readonly covered: readonly ReadonlySignal<CoveredSpan>[];
}

/** Pixels between a name and what stands beside it. */
const GAP = 3;

export function TimeAxis({
  frame,
  quarters,
  top,
  size,
  drop,
  spacing,
  calendar,
  counted = true,
  covered,
}: TimeAxisProps) {
  const texts = useRef<(SVGTextElement | null)[]>([]);
  const ticks = useMemo(
    () =>
      axisTicks(quarters, calendar, frame.pixelsPerQuarter, spacing).map(({ quarter, text: year }, i) => {
        const text = i === 0 && counted ? calendar.label(quarter) : year;
        const half = textWidth(text, size) / 2;
        return { quarter, text, half, at: Math.max(half, Math.min(frame.x(quarter), frame.width - half)) };
      }),
    [frame, quarters, calendar, counted, size, spacing],
  );
  useLayoutEffect(
    () =>
      effect(() => {
        const taken = covered.flatMap(({ value }) => (value === null ? [] : [value]));
        ticks.forEach(({ at, half }, i) => {
          const under = taken.some(([from, to]) => at + half + GAP > from && at - half - GAP < to);
          const wanted = under ? 'hidden' : 'inherit';
          if (texts.current[i]?.getAttribute('visibility') !== wanted)
            texts.current[i]?.setAttribute('visibility', wanted);
        });
      }),
    [ticks, covered],
  );
  return (
    <g class="pl-axis" aria-hidden="true">
      <path d={`M${frame.left} ${top + 0.5}H${frame.right}`} />
      {ticks.map(({ quarter, text, at }, i) => (
        <g key={quarter}>
          <path d={`M${Math.round(frame.x(quarter)) + 0.5} ${top}v4`} />
          <text
            ref={(node: SVGTextElement | null) => {
              texts.current[i] = node;
            }}
            x={at}
            y={top + drop}
            text-anchor="middle"
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
