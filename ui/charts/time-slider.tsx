/** The surface over the lanes on which the playhead is dragged, stepped by keys, and quarters are read out under the pointer. */
import { effect, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { decimal } from '../app/format.ts';
import { quarterOfYear } from './axis-ticks.ts';
import { phaseAt } from './bands.ts';
import { chartText } from './chart-text.ts';
import type { TimelineRun } from './lane-data.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { pointIn } from '../app/zoom.ts';

const YEAR = 4;

/** Where a key takes the playhead; `undefined` for keys that do not move it. */
export function steppedTime(time: number, key: string, leap: boolean, last: number): number | undefined {
  const now = Math.round(time);
  const step = leap ? YEAR : 1;
  const to: Record<string, number> = {
    ArrowLeft: now - step,
    ArrowDown: now - step,
    ArrowRight: now + step,
    ArrowUp: now + step,
    PageDown: now - 5 * YEAR,
    PageUp: now + 5 * YEAR,
    Home: 0,
    End: last,
  };
  const wanted = to[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(last, wanted));
}

export interface TimeSliderProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly run: TimelineRun | undefined;
  readonly time: Signal<number>;
  readonly hover: Signal<number | null>;
  readonly focused: Signal<boolean>;
}

export function TimeSlider({ layout, view, run, time, hover, focused }: TimeSliderProps) {
  const slider = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLDivElement>(null);
  const text = chartText[view.lang];
  const last = view.quarters - 1;

  useLayoutEffect(() => {
    let told = -1;
    return effect(() => {
      const q = Math.max(0, Math.min(last, Math.floor(time.value)));
      if (q === told || slider.current === null) return;
      told = q;
      const phase = run && phaseAt(run.phases, q);
      const jobs = run?.series.employment[q];
      const moment = text.moment(view.label(q), quarterOfYear(view.label, q));
      slider.current.ariaValueNow = String(q);
      slider.current.ariaValueText =
        phase === undefined || jobs === undefined ? moment : text.playheadValue(moment, text.phases[phase], decimal(view.lang, jobs * 10, 0));
    });
  }, [run, time, view, text, last]);

  const latest = useRef({ layout });
  latest.current = { layout };
  const quarterUnder = (event: PointerEvent): number => latest.current.layout.quarterAt(pointIn(slider.current!.parentElement!, event).x);
  const holds = (event: PointerEvent): boolean => (event.currentTarget as Element).hasPointerCapture(event.pointerId);
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      slider.current?.focus({ preventScroll: true });
      event.preventDefault();
      hover.value = null;
      time.value = quarterUnder(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (holds(event)) time.value = quarterUnder(event);
      else if (event.pointerType !== 'touch') hover.value = Math.round(quarterUnder(event));
    },
    onPointerUp: (event: PointerEvent) => {
      if (holds(event)) time.value = Math.round(quarterUnder(event));
    },
    onPointerLeave: () => {
      hover.value = null;
    },
  };
  const { ribbon, lockIns, axis, left, right } = layout;
  const across = { left: `${left}px`, width: `${right - left}px` };
  return (
    <>
      <div
        ref={slider}
        class="tl-slider"
        style={{ ...across, top: `${ribbon.top}px`, height: `${lockIns.top + lockIns.height - ribbon.top}px` }}
        role="slider"
        tabIndex={0}
        aria-label={text.playhead}
        aria-valuemin={0}
        aria-valuemax={last}
        {...handlers}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const next = steppedTime(time.peek(), event.key, event.shiftKey, last);
          if (next === undefined) return;
          event.preventDefault();
          focused.value = true;
          time.value = next;
        }}
        onFocus={() => {
          focused.value = slider.current?.closest('[data-hand]') === null;
        }}
        onBlur={() => {
          focused.value = false;
        }}
      />
      <div ref={grip} class="tl-grip" style={{ ...across, top: `${axis.top - 2}px`, height: `${axis.height + 2}px` }} {...handlers} />
    </>
  );
}
