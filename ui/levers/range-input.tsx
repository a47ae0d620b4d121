/** A slider of the browser: keys, mouse and screen readers have it as it comes, a finger only moves it along. */
import { useMemo, useRef } from 'preact/hooks';
import { createGrip } from '../parts/grip.ts';
import { pointIn } from '../parts/zoom.ts';

export interface RangeInputProps {
  readonly class?: string;
  readonly style?: { readonly [property: string]: number };
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly name: string;
  readonly valueText?: string;
  readonly title?: string;
  /** Called while it is being dragged. */
  readonly onMove: (value: number) => void;
  readonly onDone: (value: number) => void;
  /** Called when a drag is cancelled: its change does not count. */
  readonly onCancel: () => void;
  readonly onDblClick?: () => void;
}

export function RangeInput({ name, valueText, onMove, onDone, onCancel, value, ...rest }: RangeInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef({ value, onMove, onDone, onCancel });
  latest.current = { value, onMove, onDone, onCancel };
  const handlers = useMemo(() => {
    /** The browser moves its slider under every touch; as long as there is one, only the grip does. */
    let touched = false;
    const restore = (): void => {
      if (input.current !== null) input.current.value = String(latest.current.value);
    };
    /** A browser goes on telling a slider that is gone from the page: its row may be of another document by now. */
    const isHere = (): boolean => input.current !== null;
    /** The value under the middle of the thumb, `--thumb` pixels wide, if that stood at the pointer. */
    const valueAt = (event: PointerEvent): number => {
      const slider = input.current!;
      const thumb = Number.parseFloat(getComputedStyle(slider).getPropertyValue('--thumb'));
      const share = (pointIn(slider, event).x - thumb / 2) / (slider.clientWidth - thumb);
      const [min, max] = [Number(slider.min), Number(slider.max)];
      // The browser knows its steps.
      slider.value = String(min + Math.max(0, Math.min(1, share)) * (max - min));
      return slider.valueAsNumber;
    };
    const grip = createGrip({
      take: () => input.current!.focus({ preventScroll: true }),
      move: (event) => void (isHere() && latest.current.onMove(valueAt(event))),
      drop: (event) => void (isHere() && latest.current.onDone(valueAt(event))),
      cancel: () => void (isHere() && latest.current.onCancel()),
    });
    return {
      onPointerDown(event: PointerEvent): void {
        touched = event.pointerType !== 'mouse';
        if (touched) grip.down(event);
      },
      onPointerMove: grip.move,
      onPointerUp: grip.up,
      onPointerCancel(event: PointerEvent): void {
        grip.cancel(event);
        restore();
      },
      onTouchEnd: (): void => void setTimeout(() => (touched = false)),
      onTouchCancel: (): void => void setTimeout(() => (touched = false)),
      onKeyDown: (): void => void (touched = false),
      onInput(): void {
        if (touched) restore();
        else if (isHere()) latest.current.onMove(input.current!.valueAsNumber);
      },
      onChange(): void {
        if (touched) restore();
        else if (isHere()) latest.current.onDone(input.current!.valueAsNumber);
      },
    };
  }, []);
  return (
    <input
      ref={input}
      type="range"
      {...rest}
      value={value}
      aria-label={name}
      aria-valuetext={valueText}
      {...handlers}
    />
  );
}
