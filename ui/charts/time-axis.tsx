/** Years along the bottom; a tick makes room for the playhead's own label. */
import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { axisTicks } from './axis-ticks.ts';
import { textWidth } from './label-layout.ts';
import { pillWidth } from './readout.tsx';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { YearTicks } from './year-ticks.tsx';

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
  const { axis, left, right, x, at: pixelOf, pixelsPerQuarter } = layout;
  const ticks = useMemo(() => {
    const made = axisTicks(view.quarters, tick, pixelsPerQuarter, layout.narrow ? SPACING_NARROW : SPACING);
    // The first says what is counted: "year 0", "第 0 年".
    return made.map(({ quarter, text: year }, i) => {
      const text = i === 0 ? view.label(quarter) : year;
      const half = textWidth(text, SIZE) / 2;
      return {
        quarter,
        text,
        half,
        at: Math.max(left + (layout.narrow ? half : 0), Math.min(x(quarter), layout.width - half)),
      };
    });
  }, [layout, view.quarters, view.label, tick]);
  const taken = useCallback(
    () =>
      labelled.flatMap(({ value }) => {
        if (value === null) return [];
        const half = pillWidth(view.label(Math.floor(value))) / 2;
        return [[pixelOf(value) - half, pixelOf(value) + half] as const];
      }),
    [layout, labelled, view.label],
  );
  return (
    <g class="tl-axis" aria-hidden="true">
      <path class="tl-floor" d={`M${left} ${axis.top + 0.5}H${right}`} />
      <YearTicks ticks={ticks} x={x} top={axis.top} baseline={axis.top + 17} taken={taken} />
    </g>
  );
}
