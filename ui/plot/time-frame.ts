/** The part of a drawing that has a time axis: where quarters stand. CSS pixels. */
import { scaleLinear } from 'd3-scale';

export interface Strip {
  readonly top: number;
  readonly height: number;
}

export interface TimeFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerQuarter: number;
  /** Pixel of the beginning of a quarter. */
  readonly x: (quarter: number) => number;
  /** Pixel of what a quarter recorded: its middle. */
  readonly at: (quarter: number) => number;
  /** Continuous quarter whose record stands at a pixel, within the run. */
  readonly quarterAt: (pixel: number) => number;
}

/** @param width of the whole drawing; the plot stands between `left` and `right` */
export function timeFrame(width: number, left: number, right: number, quarters: number): TimeFrame {
  const x = scaleLinear([0, quarters], [left, right]);
  return {
    width,
    left,
    right,
    pixelsPerQuarter: (right - left) / quarters,
    x: (quarter) => x(quarter),
    at: (quarter) => x(quarter + 0.5),
    quarterAt: (pixel) => Math.max(0, Math.min(quarters - 1, x.invert(pixel) - 0.5)),
  };
}
