/** The lines of a figure as pixels: values of every run, the scale of each panel, heights. */
import { quotedEnd, timesOf, type Over } from '../facts/quoted-figures.ts';
import { endMean } from '../../experiments/index.ts';
import { heightOf, heightsOf } from '../plot/value-scale.ts';
import type { PastMark } from '../plot/past-marks.tsx';
import { drawnRow, type DrawnLine, type DrawnRow, type RowLine } from '../plot/rows.ts';
import { figures, panelOf, type FigureId, type PanelId } from './figure-list.ts';
import type { FigureLayout, PanelBox } from './figure-layout.ts';
import type { FigureRuns, FigureView } from './figure-view.ts';
import { indicatorOf, lineValues, writeValue, type LineId } from './lines.ts';
import { panelDomain } from './panel-scale.ts';
import { pastOfLine } from './past-lines.ts';

/** What a line ends at: of many runs where they know it, else the mean of its last two years. */
interface LineEnd {
  readonly over: Over;
  readonly run: number;
  readonly nothing: number;
}

interface PanelLine extends RowLine {
  readonly id: LineId;
  readonly end: LineEnd;
}

/** Where a share of many runs goes, as heights. */
interface PanelBand {
  readonly kind: string;
  readonly y: Float64Array;
  readonly edge: Float64Array;
}

function endOf(id: LineId, values: Pick<RowLine, 'run' | 'baseline'>, { run, baseline, spread }: FigureRuns): LineEnd {
  const what = indicatorOf(id);
  const many = spread?.ends;
  if (what !== undefined && many?.now.ends[what] !== undefined) {
    const { end, alone } = quotedEnd(what, { now: run, alone: baseline, many });
    return { over: end.over, run: end.value, nothing: alone?.value ?? Number.NaN };
  }
  const of = (line: Float64Array | undefined): number => (line === undefined ? Number.NaN : endMean(line));
  return { over: { kind: 'run' }, run: of(values.run), nothing: of(values.baseline) };
}

export interface DrawnPanel extends DrawnRow<PanelLine & DrawnLine> {
  readonly id: PanelId;
  readonly box: PanelBox;
  /** Of a panel with one line; behind several they would only blur them. */
  readonly bands: readonly PanelBand[];
  /** What was measured, line by line. */
  readonly past: readonly (readonly PastMark[])[];
}

export function drawnPanels(
  figure: FigureId,
  runs: FigureRuns,
  layout: FigureLayout,
  { quarters, lang }: FigureView,
): readonly DrawnPanel[] {
  const { run, ghost, baseline, spread, past } = runs;
  return figures[figure].map((id: PanelId, i): DrawnPanel => {
    const spec = panelOf(id);
    const box = layout.panels[i]!;
    const lines = spec.lines.map((line): PanelLine => {
      const of = (source: FigureRuns['run']) => source && lineValues(line.id, source.series, quarters);
      const values = { run: of(run), ghost: of(ghost), baseline: of(baseline) };
      return {
        ...line,
        ...values,
        key: line.id,
        end: endOf(line.id, values, runs),
        write: (value) => writeValue(line.id, lang, value),
      };
    });
    const what = lines.length === 1 ? indicatorOf(lines[0]!.id) : undefined;
    const quantile = (path: 'now' | 'alone', q: 'p05' | 'p25' | 'p75' | 'p95'): Float64Array | undefined =>
      what === undefined ? undefined : spread?.[path]?.[what]?.[q].map((value) => timesOf(what) * value);
    const measured = lines.flatMap(({ id: line }) => {
      const points = pastOfLine(past?.series, line);
      return points.length === 0 ? [] : [points];
    });
    const domain = panelDomain(
      spec,
      [
        ...measured.map((points) => Float64Array.from(points, ({ value }) => value)),
        ...lines.flatMap((line) => [line.run, line.ghost, line.baseline]),
        quantile('now', 'p95'),
        quantile('alone', 'p95'),
      ],
      quarters,
    );
    const band = (
      kind: string,
      path: 'now' | 'alone',
      low: 'p05' | 'p25',
      high: 'p75' | 'p95',
    ): readonly PanelBand[] => {
      const [from, to] = [quantile(path, low), quantile(path, high)];
      return from === undefined || to === undefined
        ? []
        : [{ kind, y: heightsOf(to, quarters, domain, box), edge: heightsOf(from, quarters, domain, box) }];
    };
    const bands = [
      ...band('tl-most-alone', 'alone', 'p05', 'p95'),
      ...band('tl-most', 'now', 'p05', 'p95'),
      ...band('tl-middle', 'now', 'p25', 'p75'),
    ];
    const marks = measured.map((points) =>
      points.map(({ quarter, value }) => ({ x: layout.at(quarter), y: heightOf(value, box, domain) })),
    );
    return { id, box, bands, past: marks, ...drawnRow(id, box, domain, lines, quarters) };
  });
}
