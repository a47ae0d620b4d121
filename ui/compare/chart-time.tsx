/** The time axis of the path chart, its playhead, and the surface the playhead is dragged on. */
import { effect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { usePlayback, useScenario } from '../studio/studio-context.ts';
import { axisTicks } from '../charts/axis-ticks.ts';
import { textWidth } from '../charts/label-layout.ts';
import { useTimeSlider } from '../charts/use-time-slider.ts';
import type { ChartLayout } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';

const SIZE = 11;

export function Axis({ layout }: { readonly layout: ChartLayout }) {
  const { calendar } = useCompare();
  const { quarters } = useScenario();
  const ticks = useMemo(
    () => axisTicks(quarters, calendar.tick, layout.pixelsPerQuarter, layout.narrow ? 46 : 58),
    [quarters, calendar, layout],
  );
  return (
    <g class="cmp-axis" aria-hidden="true">
      {ticks.map(({ quarter, text }, k) => (
        <text key={quarter} x={layout.x(quarter)} y={layout.axis + 14} text-anchor="middle">
          {k === 0 && !layout.narrow ? calendar.label(quarter) : text}
        </text>
      ))}
    </g>
  );
}

/** Moves by attributes alone: nothing is rendered while the time goes on. */
export function PlayheadLine({ layout }: { readonly layout: ChartLayout }) {
  const { calendar } = useCompare();
  const playback = usePlayback();
  const line = useRef<SVGGElement>(null);
  const pill = useRef<SVGRectElement>(null);
  const label = useRef<SVGTextElement>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        const time = playback.time.value;
        const x = layout.at(time);
        const words = calendar.label(Math.floor(time));
        const half = textWidth(words, SIZE) / 2 + 9;
        const shift = Math.max(half - x, Math.min(0, layout.width - half - x));
        line.current?.setAttribute('transform', `translate(${Math.round(x * 2) / 2} 0)`);
        pill.current?.setAttribute('x', String(shift - half));
        pill.current?.setAttribute('width', String(2 * half));
        label.current?.setAttribute('x', String(shift));
        if (label.current !== null && label.current.textContent !== words) label.current.textContent = words;
      }),
    [playback, layout, calendar],
  );
  return (
    <g ref={line} class="cmp-playhead" aria-hidden="true">
      <path d={`M0 4V${layout.axis}`} />
      <rect ref={pill} y={layout.axis} height="19" rx="9.5" />
      <text ref={label} y={layout.axis + 13.5} text-anchor="middle" />
    </g>
  );
}

export function TimeHandle({ layout }: { readonly layout: ChartLayout }) {
  const { text, calendar } = useCompare();
  const scenario = useScenario();
  const playback = usePlayback();
  const last = scenario.quarters - 1;
  const { surface } = useTimeSlider({
    time: playback.time,
    last,
    quarterAt: layout.quarterAt,
    valueText: calendar.heading,
    seek(quarter) {
      playback.playing.value = false;
      playback.seek(quarter);
    },
  });
  return (
    <div class="cmp-handle" style={{ height: `${layout.height}px` }} aria-label={text.chart.playhead} {...surface} />
  );
}
