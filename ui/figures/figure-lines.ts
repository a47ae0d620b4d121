/** The lines of a figure as pixels: values of every run, the scale of each panel, heights. */
import { drawnRow, type DrawnLine, type DrawnRow, type RowLine } from '../plot/rows.ts';
import { figures, panelOf, type FigureId, type PanelId } from './figure-list.ts';
import type { FigureLayout, PanelBox } from './figure-layout.ts';
import type { FigureRuns, FigureView } from './figure-view.ts';
import { lineValues, writeValue, type LineId } from './lines.ts';
import { panelDomain } from './panel-scale.ts';

interface PanelLine extends RowLine {
  readonly id: LineId;
}

export interface DrawnPanel extends DrawnRow<PanelLine & DrawnLine> {
  readonly id: PanelId;
  readonly box: PanelBox;
}

export function drawnPanels(
  figure: FigureId,
  { run, ghost, baseline }: FigureRuns,
  layout: FigureLayout,
  { quarters, lang }: FigureView,
): readonly DrawnPanel[] {
  return figures[figure].map((id: PanelId, i): DrawnPanel => {
    const spec = panelOf(id);
    const box = layout.panels[i]!;
    const lines = spec.lines.map((line): PanelLine => {
      const of = (source: FigureRuns['run']) => source && lineValues(line.id, source.series, quarters);
      return {
        ...line,
        key: line.id,
        run: of(run),
        ghost: of(ghost),
        baseline: of(baseline),
        write: (value) => writeValue(line.id, lang, value),
      };
    });
    const domain = panelDomain(
      spec,
      lines.flatMap((line) => [line.run, line.ghost, line.baseline]),
      quarters,
    );
    return { id, box, ...drawnRow(id, box, domain, lines, quarters) };
  });
}
