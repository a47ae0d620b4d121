/**
 * The surface over the lanes on which the playhead is dragged, stepped by keys, and quarters are read out under the
 * pointer.
 */
import type { Signal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { decimal } from '../parts/format.ts';
import { phaseAt } from '../plot/phase-bands.ts';
import { useTimeSlider } from '../plot/time-slider.tsx';
import { chartText } from './chart-text.ts';
import type { TimelineRun } from './lane-data.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { JOBS_PER_UNIT } from '../../engine/index.ts';

export interface TimeSliderProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly run: TimelineRun | undefined;
  readonly time: Signal<number>;
  readonly hover: Signal<number | null>;
  readonly focused: Signal<boolean>;
}

export function TimeSlider({ layout, view, run, time, hover, focused }: TimeSliderProps) {
  const text = chartText[view.lang];
  const last = view.quarters - 1;
  const valueText = useCallback(
    (q: number): string => {
      const phase = run && phaseAt(run, q);
      const jobs = run?.series.employment[q];
      const moment = view.calendar.moment(q);
      return phase === undefined || jobs === undefined
        ? moment
        : text.playheadValue(moment, phase, decimal(view.lang, jobs * JOBS_PER_UNIT, 0));
    },
    [run, view, text],
  );
  const { surface, pointer } = useTimeSlider({
    time,
    last,
    quarterAt: layout.quarterAt,
    valueText,
    seek: (quarter) => (time.value = quarter),
    point: (quarter) => (hover.value = quarter === null ? null : Math.round(quarter)),
    whole: true,
  });
  const { ribbon, lanesEnd, axis, left, right } = layout;
  const across = { left: `${left}px`, width: `${right - left}px` };
  return (
    <>
      <div
        class="tl-slider"
        style={{ ...across, top: `${ribbon.top}px`, height: `${lanesEnd - ribbon.top}px` }}
        aria-label={text.playhead}
        {...surface}
        onKeyDown={(event: KeyboardEvent) => {
          surface.onKeyDown(event);
          if (event.defaultPrevented) focused.value = true;
        }}
        onFocus={(event) => {
          focused.value = event.currentTarget.closest('[data-hand]') === null;
        }}
        onBlur={() => {
          focused.value = false;
        }}
      />
      <div
        class="tl-grip"
        style={{ ...across, top: `${axis.top - 2}px`, height: `${axis.height + 2}px` }}
        {...pointer}
      />
    </>
  );
}
