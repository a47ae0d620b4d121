/** What the lines of a figure are labelled with at their right ends, and how much room those labels take. */
import { textWidth } from '../plot/label-layout.ts';
import { figures, panelOf, type FigureId, type PanelId } from './figure-list.ts';
import { figureText } from './figure-text.ts';
import type { FigureRuns, FigureView } from './figure-view.ts';
import { lineValues, writeValue, type LineId } from './lines.ts';

export const END_SIZES = { value: 11.5, name: 11, gap: 5, step: 13, below: -1 };
/** Between the plot and its labels. */
export const END_GAP = 7;

/**
 * In a narrower figure only lines that share a panel are named at their ends: what the others are is said above them
 * all.
 */
const NAMES_FROM = 420;

/**
 * Names of the ends of a line: of the run on show and, where it has the panel to itself, of doing nothing. Empty where
 * unnamed.
 */
export function endNames(
  panel: PanelId,
  line: LineId,
  named: boolean,
  { lang, acts }: FigureView,
): { readonly run: string; readonly nothing: string } {
  const text = figureText[lang];
  if (panelOf(panel).lines.length > 1) return { run: text.lines[line], nothing: '' };
  return named ? { run: acts ? text.runShort : '', nothing: text.baseline } : { run: '', nothing: '' };
}

/**
 * Whether the single line of a panel is named: in the first one, where there is room. @param width of the figure,
 * pixels
 */
export const namesSingleLines = (panel: number, width: number): boolean => panel === 0 && width >= NAMES_FROM;

/**
 * Pixels the labels of a figure take beside its plot; for every value the lines reach, so that a lever moves lines and
 * not the plot.
 */
export function endRoom(figure: FigureId, { run, baseline }: FigureRuns, view: FigureView, width: number): number {
  let most = 0;
  figures[figure].forEach((panel: PanelId, i) => {
    const { lines } = panelOf(panel);
    let value = 0;
    let name = 0;
    for (const { id } of lines) {
      const reached = [run, baseline].flatMap((of) =>
        of === undefined ? [] : [...lineValues(id, of.series, view.quarters)].filter((at) => !Number.isNaN(at)),
      );
      const [low, high] = [Math.min(0, ...reached), Math.max(0, ...reached)];
      value = Math.max(
        value,
        textWidth(writeValue(id, view.lang, low), END_SIZES.value),
        textWidth(writeValue(id, view.lang, high), END_SIZES.value),
      );
      const names = endNames(panel, id, namesSingleLines(i, width), view);
      name = Math.max(name, textWidth(names.run, END_SIZES.name), textWidth(names.nothing, END_SIZES.name));
    }
    most = Math.max(most, value + (name === 0 ? 0 : END_SIZES.gap + name));
  });
  return Math.ceil(END_GAP + most);
}
