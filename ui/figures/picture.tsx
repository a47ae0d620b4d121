/** A figure as a picture for download: redrawn at a suitable size, with title, key and the run it shows. */
import { seedAsShown } from '../../experiments/index.ts';
import { phaseBands } from '../plot/phase-bands.ts';
import { PastMarks } from '../plot/past-marks.tsx';
import { fitText, textWidth } from '../plot/label-layout.ts';
import { FigureChart } from './figure-chart.tsx';
import { endRoom } from './figure-ends.ts';
import { figureLayout } from './figure-layout.ts';
import { drawnPanels } from './figure-lines.ts';
import { figures, linesOf, panelOf, type FigureId, type PanelId } from './figure-list.ts';
import { figureText } from './figure-text.ts';
import type { FigureRuns, FigureView, RunStamp } from './figure-view.ts';
import { offscreenCopy } from './offscreen-svg.ts';
import { seriesOfLine } from './past-lines.ts';
import { svgFile } from './standalone-svg.ts';

const WIDTH = 760;
const MARGIN = 24;
const HEAD = 72;
const FOOT = 34;
const SAMPLE = 22;

export interface PictureInput {
  readonly figure: FigureId;
  readonly runs: FigureRuns;
  readonly view: FigureView;
  readonly stamp: RunStamp;
  /** Width, pixels; a size suitable for download by default. */
  readonly width?: number;
}

function Key({ figure, runs, view }: Pick<PictureInput, 'figure' | 'runs' | 'view'>) {
  const text = figureText[view.lang];
  const several = (panel: PanelId): boolean => panelOf(panel).lines.length > 1;
  const single = !figures[figure].every(several);
  const baseline = runs.baseline !== undefined;
  const items = [
    { line: 'pl-run pl-first', name: view.acts ? text.run : text.baseline, shown: single },
    { line: 'pl-baseline', name: text.baseline, shown: single && baseline },
    { line: 'pl-ghost', name: text.ghost, shown: single && runs.ghost !== undefined },
    { line: '', name: text.pale, shown: baseline && figures[figure].some(several) },
    { line: 'past', name: text.measured, shown: linesOf(figure).some((line) => seriesOfLine(runs.past?.series, line)) },
  ].filter(({ shown }) => shown);
  let x = 0;
  return (
    <g class="fg-key-drawn">
      {items.map(({ line, name }) => {
        const at = x;
        const sample = line === '' ? 0 : SAMPLE + 6;
        x += sample + textWidth(name, 11) + 16;
        return (
          <g key={line} transform={`translate(${at} 0)`}>
            {line === 'past' ? (
              <PastMarks marks={[0, SAMPLE / 2, SAMPLE].map((at) => ({ x: at, y: 0.5 }))} />
            ) : (
              line !== '' && <path class={`pl-line ${line}`} d={`M0 .5h${SAMPLE}`} />
            )}
            <text x={sample} y="4">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Picture({ figure, runs, view, stamp, width: whole = WIDTH }: PictureInput) {
  const text = figureText[view.lang];
  const { title, lead } = text.figures[figure];
  const width = whole - 2 * MARGIN;
  const layout = figureLayout(width, view.quarters, figures[figure].length, endRoom(figure, runs, view, width));
  const bands = runs.run === undefined ? [] : phaseBands(runs.run, view.quarters);
  const height = HEAD + layout.height + FOOT + MARGIN;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={whole} height={height} viewBox={`0 0 ${whole} ${height}`}>
      <title>{`${title}, ${stamp.scenarioTitle}`}</title>
      <rect class="fg-sheet" width={whole} height={height} />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <text class="fg-picture-title" y="14">
          {title}
        </text>
        <text class="fg-picture-lead" y="32">
          {fitText(
            [lead, view.regionName, stamp.scenarioTitle].filter((part, i, all) => all.indexOf(part) === i).join(' · '),
            width,
            12,
          )}
        </text>
        <g transform="translate(0 46)">
          <Key figure={figure} runs={runs} view={view} />
        </g>
        <g transform={`translate(0 ${HEAD - 8})`}>
          <FigureChart layout={layout} view={view} bands={bands} panels={drawnPanels(figure, runs, layout, view)} />
        </g>
        <text class="fg-picture-foot" y={height - 2 * MARGIN + 4}>
          {fitText(text.footer({ ...stamp, seed: seedAsShown(stamp.seed) }), width, 10.5)}
        </text>
      </g>
    </svg>
  );
}

/**
 * The figure as a drawing that needs no style sheet, in the colours of the page.
 * @param host element under which the page's colours and fonts hold
 */
export function pictureCopy(input: PictureInput, host: Element): SVGSVGElement {
  return offscreenCopy(
    <Picture {...input} view={{ ...input.view, still: true }} />,
    host,
    input.view.acts ? 'fg-acts' : '',
  );
}

/** The same as an SVG file. */
export function pictureSvg(input: PictureInput, host: Element): string {
  return svgFile(pictureCopy(input, host));
}
