/**
 * The surface over a figure on which the playhead is dragged, stepped by keys, and quarters are read out under the
 * pointer.
 */
import type { Signal } from '@preact/signals';
import { useTimeSlider } from '../charts/use-time-slider.ts';
import type { FigureLayout } from './figure-layout.ts';

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
  const { surface } = useTimeSlider({
    time,
    last: quarters - 1,
    quarterAt: layout.quarterAt,
    valueText,
    seek: (quarter) => (time.value = quarter),
    point: (quarter) => (hover.value = quarter),
  });
  return (
    <div
      class="fg-slider"
      style={{ left: `${layout.left}px`, width: `${layout.right - layout.left}px`, height: `${layout.height}px` }}
      aria-label={name}
      {...surface}
    />
  );
}
