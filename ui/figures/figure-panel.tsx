/** One panel of a figure: its scale, its lines against doing nothing and the run before, and what they end at. */
import { comma, decimal, percent } from '../parts/format.ts';
import { endWords, overWords } from '../facts/quoted-figures.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { spokenCourse } from '../charts/spoken-course.ts';
import { EndLabels, type EndLabel } from '../plot/end-labels.tsx';
import { RowLines } from '../plot/row-lines.tsx';
import type { LineTracks } from '../plot/rows.ts';
import { PastMarks } from '../plot/past-marks.tsx';
import { ValueAxis } from '../plot/value-axis.tsx';
import { TweenedPath } from '../plot/tweened-path.tsx';
import { heightOf, ticksOf } from '../plot/value-scale.ts';
import { panelOf, panelWords } from './figure-list.ts';
import { END_GAP, END_SIZES, endNames } from './figure-ends.ts';
import type { FigureLayout } from './figure-layout.ts';
import type { DrawnPanel } from './figure-lines.ts';
import { figureText } from './figure-text.ts';
import type { FigureView } from './figure-view.ts';
import { punctuation, unitInMoney } from '../../experiments/index.ts';
import { lineRules, spokenValue, type LineRule } from './lines.ts';

export interface FigurePanelProps {
  readonly panel: DrawnPanel;
  readonly layout: FigureLayout;
  readonly view: FigureView;
  readonly tracks: readonly LineTracks[];
  /** Whether a line that has the panel to itself is named at its ends. */
  readonly named: boolean;
}

/** Numbers of the scale, with as many decimals as their step needs. */
function Scale({ panel, layout, view }: Pick<FigurePanelProps, 'panel' | 'layout' | 'view'>) {
  const { box, domain, lines } = panel;
  const rule: LineRule = lineRules[lines[0]!.id];
  // Wider apart where there is room for many.
  const ticks = panelOf(panel.id).ticks ?? ticksOf(domain, box.height, box.height < 140 ? 34 : 50);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : domain[1] - domain[0];
  const digitsFor = (unit: number): number => (unit >= 1 ? 0 : unit >= 0.1 ? 1 : 2);
  const write = (value: number): string =>
    rule.share
      ? percent(view.lang, value, Math.max(0, digitsFor(step * 100)))
      : decimal(view.lang, value, digitsFor(step));
  return (
    <ValueAxis
      frame={layout}
      strip={box}
      domain={domain}
      ticks={ticks}
      gap={6}
      inside={layout.narrow}
      clear={9}
      write={write}
    />
  );
}

function endsOf({ panel, view, named }: Pick<FigurePanelProps, 'panel' | 'view' | 'named'>): readonly EndLabel[] {
  const { lang } = view;
  return panel.lines.flatMap(({ id, style, run, baseline, write, end: ends }) => {
    const names = endNames(panel.id, id, named, view);
    const said = `${overWords(ends.over, lang)}${comma(lang)}${endWords(lang)}`;
    const end = (kind: string, of: Float64Array | undefined, value: number, name: string): EndLabel[] => {
      // A line that stops short of the end has none to name.
      if (!of?.length || of.length < view.quarters) return [];
      const why = Number.isNaN(value) ? spokenValue(id, lang, value) : said;
      const y = heightOf(value, panel.box, panel.domain);
      return [{ key: `${id} ${kind}`, kind, y, value: write(value), why, name }];
    };
    const ofRun = end(style, run, ends.run, names.run);
    return panel.lines.length > 1 ? ofRun : [...ofRun, ...end('baseline', baseline, ends.nothing, names.nothing)];
  });
}

/** The panel in a sentence or two. */
function spokenOf({ panel, view }: Pick<FigurePanelProps, 'panel' | 'view'>): string {
  const text = figureText[view.lang];
  const { name, unit } = text.panels[panel.id];
  const sentences = panel.lines.map(
    (line) =>
      spokenCourse(sentenceCase(text.lines[line.id]), line, (value) => spokenValue(line.id, view.lang, value), view) ??
      text.noRun,
  );
  const head = sentenceCase([name, unit].filter((part) => part !== '').join(comma(view.lang)));
  const { stop, gap } = punctuation[view.lang];
  return head + stop + sentences.join(gap);
}

export function FigurePanel(props: FigurePanelProps) {
  const { panel, layout, view, tracks } = props;
  const { box } = panel;
  const { name } = figureText[view.lang].panels[panel.id];
  const unit = unitInMoney(panelWords(panel.id).unit, view.money)[view.lang];
  return (
    <g role="img" aria-label={spokenOf(props)}>
      <Scale panel={panel} layout={layout} view={view} />
      <text class="fg-panel-name pl-halo" x={layout.narrow ? layout.left + 1 : layout.left} y={box.nameAt}>
        {name !== '' && <tspan class="fg-panel-title">{name}</tspan>}
        <tspan dx={name === '' ? 0 : 6}>{unit}</tspan>
      </text>
      {panel.bands.length === 0 ? null : (
        <g class="tl-spread" aria-hidden="true">
          {panel.bands.map(({ kind, y, edge }) => (
            <TweenedPath key={kind} class={kind} y={y} edge={edge} at={layout.at} still />
          ))}
        </g>
      )}
      {panel.past.map((marks, i) => (
        <PastMarks key={i} marks={marks} />
      ))}
      <RowLines row={panel} frame={layout} tracks={tracks} still={view.still} />
      <EndLabels
        x={layout.right + END_GAP}
        room={layout.width - layout.right - END_GAP}
        strip={box}
        labels={endsOf(props)}
        sizes={END_SIZES}
        cut
      />
    </g>
  );
}
