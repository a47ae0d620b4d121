/** The surface on which the playhead is dragged, stepped by keys, and quarters are read out under the pointer. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { createGrip } from '../parts/grip.ts';
import { pointIn } from '../parts/zoom.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

/** Where a key takes the playhead; `undefined` for keys that do not move it. */
export function steppedTime(time: number, key: string, leap: boolean, last: number): number | undefined {
  const now = Math.round(time);
  const step = leap ? QUARTERS_PER_YEAR : 1;
  const to: Record<string, number> = {
    ArrowLeft: now - step,
    ArrowDown: now - step,
    ArrowRight: now + step,
    ArrowUp: now + step,
    PageDown: now - 5 * QUARTERS_PER_YEAR,
    PageUp: now + 5 * QUARTERS_PER_YEAR,
    Home: 0,
    End: last,
  };
  const wanted = to[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(last, wanted));
}

export interface TimeSliderOptions {
  readonly time: ReadonlySignal<number>;
  readonly last: number;
  /** The quarter at a pixel of what the surface lies in; may lie between two. */
  readonly quarterAt: (pixel: number) => number;
  /** The spoken text of a quarter; the same function as long as the text is the same. */
  readonly valueText: (quarter: number) => string;
  readonly seek: (quarter: number) => void;
  /** Called with the quarter pointed at, and when there is none. */
  readonly point?: (quarter: number | null) => void;
  /** When released, the playhead snaps to a whole quarter. */
  readonly whole?: boolean;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

export interface TimeSliderProperties {
  /** Of the surface. */
  readonly surface: PointerHandlers & {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly role: 'slider';
    readonly tabIndex: 0;
    readonly 'aria-valuemin': 0;
    readonly 'aria-valuemax': number;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Of another surface that is dragged like it. */
  readonly pointer: PointerHandlers;
}

export function useTimeSlider({
  time,
  last,
  quarterAt,
  valueText,
  seek,
  point,
  whole = false,
}: TimeSliderOptions): TimeSliderProperties {
  const slider = useRef<HTMLDivElement>(null);
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
  const latest = useRef({ time, quarterAt, seek, point, whole });
  latest.current = { time, quarterAt, seek, point, whole };
  const pointer = useMemo((): PointerHandlers => {
    let before = 0;
    const quarterUnder = (event: PointerEvent): number =>
      latest.current.quarterAt(pointIn(slider.current!.parentElement!, event).x);
    const grip = createGrip({
      take(event) {
        before = latest.current.time.peek();
        slider.current?.focus({ preventScroll: true });
        latest.current.point?.(null);
        latest.current.seek(quarterUnder(event));
      },
      move: (event) => latest.current.seek(quarterUnder(event)),
      drop(event) {
        if (latest.current.whole) latest.current.seek(Math.round(quarterUnder(event)));
      },
      cancel: () => latest.current.seek(before),
    });
    return {
      onPointerDown: (event) => grip.down(event),
      onPointerMove(event) {
        grip.move(event);
        if (!grip.held() && event.pointerType !== 'touch') latest.current.point?.(quarterUnder(event));
      },
      onPointerUp: grip.up,
      onPointerCancel: grip.cancel,
      onPointerLeave: () => latest.current.point?.(null),
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = steppedTime(time.peek(), event.key, event.shiftKey, last);
    if (next === undefined) return;
    event.preventDefault();
    seek(next);
  };
  return {
    surface: {
      ref: slider,
      role: 'slider',
      tabIndex: 0,
      'aria-valuemin': 0,
      'aria-valuemax': last,
      ...pointer,
      onKeyDown,
    },
    pointer,
  };
}

export interface TimeSliderProps extends TimeSliderOptions {
  readonly class: string;
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
}

export function TimeSlider({ class: kind, name, style, ...options }: TimeSliderProps) {
  const { surface } = useTimeSlider(options);
  return <div class={kind} style={style} aria-label={name} {...surface} />;
}
