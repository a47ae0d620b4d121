/** The surface over a figure on which the playhead is dragged, stepped by keys, and quarters are read out under the pointer. */
import { effect, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { steppedTime } from '../charts/time-slider.tsx';
import type { FigureLayout } from './figure-layout.ts';
import { pointIn } from '../app/zoom.ts';

export interface FigureSliderProps {
  readonly layout: FigureLayout;
  readonly quarters: number;
  readonly name: string;
  /** What the figure says at a quarter, in words. */
  readonly valueText: (quarter: number) => string;
  readonly time: Signal<number>;
  /** Whole quarter under the pointer, shared by all figures. */
  readonly hover: Signal<number | null>;
}

export function FigureSlider({ layout, quarters, name, valueText, time, hover }: FigureSliderProps) {
  const slider = useRef<HTMLDivElement>(null);
  const last = quarters - 1;

  useLayoutEffect(() => {
    let told = -1;
    return effect(() => {
      const q = Math.max(0, Math.min(last, Math.floor(time.value)));
      if (q === told || slider.current === null) return;
      told = q;
      slider.current.ariaValueNow = String(q);
      slider.current.ariaValueText = valueText(q);
    });
  }, [time, last, valueText]);

  const quarterUnder = (event: PointerEvent): number => layout.quarterAt(pointIn(slider.current!.parentElement!, event).x);
  const holds = (event: PointerEvent): boolean => (event.currentTarget as Element).hasPointerCapture(event.pointerId);
  return (
    <div
      ref={slider}
      class="fg-slider"
      style={{ left: `${layout.left}px`, width: `${layout.right - layout.left}px`, height: `${layout.height}px` }}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={last}
      onPointerDown={(event: PointerEvent) => {
        if (event.button !== 0) return;
        slider.current!.setPointerCapture(event.pointerId);
        slider.current!.focus({ preventScroll: true });
        event.preventDefault();
        hover.value = null;
        time.value = quarterUnder(event);
      }}
      onPointerMove={(event: PointerEvent) => {
        if (holds(event)) time.value = quarterUnder(event);
        else if (event.pointerType !== 'touch') hover.value = quarterUnder(event);
      }}
      onPointerLeave={() => {
        hover.value = null;
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = steppedTime(time.peek(), event.key, event.shiftKey, last);
        if (next === undefined) return;
        event.preventDefault();
        time.value = next;
      }}
    />
  );
}
