/**
 * Where the words of each bar in a row stand: on its plateau, else after it, else before it, else on its ramp, else
 * nowhere.
 */
import type { BarCorners } from './bar-geometry.ts';

export interface BarLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** On the plateau of the bar; elsewhere the words need a halo. */
  readonly inside: boolean;
}

const MARGIN = 9;

/**
 * @param bars corners of the bars of one row and the width of their words, pixels, by beginning
 * @param left @param right ends of the axis
 */
export function barLabels(
  bars: readonly { readonly corners: BarCorners; readonly width: number }[],
  left: number,
  right: number,
): readonly (BarLabel | undefined)[] {
  // Everything to the left of this is taken by an earlier bar or its words.
  let free = left;
  return bars.map(({ corners: { start, shoulder, end }, width }, i) => {
    const next = bars[i + 1]?.corners.start ?? right;
    const before = free;
    free = Math.max(free, end);
    if (width <= end - shoulder - 2 * MARGIN) return { x: shoulder + MARGIN, anchor: 'start', inside: true };
    if (end + MARGIN + width <= next) {
      free = end + MARGIN + width;
      return { x: end + MARGIN, anchor: 'start', inside: false };
    }
    if (start - MARGIN - width >= before) return { x: start - MARGIN, anchor: 'end', inside: false };
    return width <= end - start - 4 * MARGIN ? { x: end - 2 * MARGIN, anchor: 'end', inside: false } : undefined;
  });
}
