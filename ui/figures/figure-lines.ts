/** The lines of a figure as pixels: values of every run, the scale of each panel, heights. */
import type { Signal } from '@preact/signals';
import { laneHeights } from '../charts/lane-data.ts';
import { figures, panelOf, type FigureId, type LineStyle, type PanelId } from './figure-list.ts';
import type { FigureLayout, PanelBox } from './figure-layout.ts';
import type { FigureRuns } from './figure-view.ts';
import { lineValues, type LineId } from './lines.ts';
import { panelDomain } from './panel-scale.ts';

/** One line of one panel; heights are pixels per quarter. */
export interface DrawnLine {
  readonly id: LineId;
  readonly style: LineStyle;
  readonly values: Float64Array | undefined;
  readonly baseline: Float64Array | undefined;
  readonly y: Float64Array | undefined;
  readonly baselineY: Float64Array | undefined;
  readonly ghostY: Float64Array | undefined;
}

export interface DrawnPanel {
  readonly id: PanelId;
  readonly box: PanelBox;
  readonly domain: readonly [number, number];
  readonly lines: readonly DrawnLine[];
}

/** Heights on screen while lines glide, by panel and line. */
export interface LineTracks {
  readonly run: Signal<Float64Array>;
  readonly baseline: Signal<Float64Array>;
}

/** Pixel of a value within its panel. */
export const heightOf = (value: number, { top, height }: PanelBox, [low, high]: readonly [number, number]): number =>
  top + height - ((value - low) / (high - low)) * height;

export function drawnPanels(
  figure: FigureId,
  { run, ghost, baseline }: FigureRuns,
  layout: FigureLayout,
  quarters: number,
): readonly DrawnPanel[] {
  return figures[figure].map((id: PanelId, i): DrawnPanel => {
    const spec = panelOf(id);
    const box = layout.panels[i]!;
    const values = spec.lines.map((line) => ({
      ...line,
      run: run && lineValues(line.id, run.series, quarters),
      ghost: ghost && lineValues(line.id, ghost.series, quarters),
      baseline: baseline && lineValues(line.id, baseline.series, quarters),
    }));
    const domain = panelDomain(
      spec,
      values.flatMap((line) => [line.run, line.ghost, line.baseline]),
      quarters,
    );
    const heights = (of: Float64Array | undefined) => of && laneHeights(of, quarters, domain, box.top, box.height);
    return {
      id,
      box,
      domain,
      lines: values.map((line) => ({
        id: line.id,
        style: line.style,
        values: line.run,
        baseline: line.baseline,
        y: heights(line.run),
        baselineY: heights(line.baseline),
        // Where several lines share a panel, their past would only blur them.
        ghostY: spec.lines.length === 1 ? heights(line.ghost) : undefined,
      })),
    };
  });
}
