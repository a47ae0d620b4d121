/** Where everything in a figure stands: panels over one time axis, the ends of the lines at the right. Pixels. */
import { timeFrame, type Strip, type TimeFrame } from '../plot/time-frame.ts';

export interface PanelBox extends Strip {
  /** Base line of the panel's name. */
  readonly nameAt: number;
}

export interface FigureLayout extends TimeFrame {
  readonly height: number;
  /** Numbers of the scale stand inside the plot. */
  readonly narrow: boolean;
  readonly panels: readonly PanelBox[];
  /** Names of the phases. */
  readonly phases: Strip;
  readonly axis: Strip;
}

const NARROW = 330;
const PHASES = 17;
const NAME = 22;
const GAP = 8;
const AXIS = 24;

/** Height of a figure of this width: the same for every figure, whatever it shows. */
export const figureHeight = (width: number): number => Math.round(Math.max(250, Math.min(460, width * 0.56 + 60)));

/**
 * @param panelCount panels stacked in the figure, one or more
 * @param ends room for the labels beside the plot, pixels
 */
export function figureLayout(width: number, quarters: number, panelCount: number, ends: number): FigureLayout {
  const narrow = width < NARROW;
  const height = figureHeight(width);
  const left = narrow ? 1 : 42;
  const right = Math.max(left + 60, width - Math.min(ends, Math.round(width * 0.4)));
  const axisTop = height - AXIS;
  const room = axisTop - PHASES - GAP * (panelCount - 1);
  const each = Math.floor(room / panelCount);
  const panels = Array.from({ length: panelCount }, (_none, i): PanelBox => {
    const top = PHASES + i * (each + GAP);
    return { nameAt: top + 14, top: top + NAME, height: each - NAME };
  });
  return {
    ...timeFrame(width, left, right, quarters),
    height,
    narrow,
    panels,
    phases: { top: 0, height: PHASES },
    axis: { top: axisTop, height: AXIS },
  };
}
