/**
 * The free rectangle of a view that is a diagram, one per region side by side, between the view switch and the legend.
 */
import type { Geometry } from './geometry.ts';

export interface PlotPanel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlotMargins {
  /** Room for labels inside each panel, pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of the view switch with its margins, and of the legend with its margins. */
const SWITCH = 52;
const SWITCH_COMPACT = 50;
const LEGEND = 66;
const LEGEND_COMPACT = 52;
const NAME = 16;

/**
 * Panels of the regions from left to right, inside margins that leave room for axis labels and, where there are
 * several, names.
 */
export function plotPanels({ width, height, compact, grounds }: Geometry, margins: PlotMargins): readonly PlotPanel[] {
  const count = grounds.length;
  const share = width / count;
  const top = (compact ? SWITCH_COMPACT : SWITCH) + margins.top + (count > 1 ? NAME : 0);
  const bottom = height - (compact ? LEGEND_COMPACT : LEGEND) - margins.bottom;
  return grounds.map((_ground, k) => ({
    left: k * share + margins.left,
    right: (k + 1) * share - margins.right,
    top,
    bottom: Math.max(top + 40, bottom),
  }));
}
