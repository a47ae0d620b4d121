/** One panel of a figure: its scale, its lines against doing nothing and the run before, and what they end at. */
import { comma, decimal, percent } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { chartText } from '../charts/chart-text.ts';
import { courseOf } from '../charts/lane-data.ts';
import { fitText, spread, textWidth } from '../charts/label-layout.ts';
import { TweenedPath } from '../charts/tweened-path.tsx';
import { panelOf } from './figure-list.ts';
import { END_GAP, END_NAME_GAP, END_NAME_SIZE, END_SIZE, endNames } from './figure-ends.ts';
import { scaleTicks, type FigureLayout } from './figure-layout.ts';
import { heightOf, type DrawnPanel, type LineTracks } from './figure-lines.ts';
import { figureText } from './figure-text.ts';
import type { FigureView } from './figure-view.ts';
import { lineRules, spokenValue, writeValue, type LineRule } from './lines.ts';
import { punctuation } from '../../experiments/index.ts';

export interface FigurePanelProps {
  readonly panel: DrawnPanel;
  readonly layout: FigureLayout;
  readonly view: FigureView;
  readonly tracks: readonly LineTracks[];
  /** Whether a line that has the panel to itself is named at its ends. */
  readonly named: boolean;
}

const END_STEP = 13;

/** Numbers of the scale, with as many decimals as their step needs. */
function Scale({ panel, layout, view }: Pick<FigurePanelProps, 'panel' | 'layout' | 'view'>) {
  const { box, domain, lines } = panel;
  const rule: LineRule = lineRules[lines[0]!.id];
  const ticks = panelOf(panel.id).ticks ?? scaleTicks(domain, box.height);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : domain[1] - domain[0];
  const digitsFor = (unit: number): number => (unit >= 1 ? 0 : unit >= 0.1 ? 1 : 2);
  const write = (value: number): string =>
    rule.share
      ? percent(view.lang, value, Math.max(0, digitsFor(step * 100)))
      : decimal(view.lang, value, digitsFor(step));
  return (
    <g class="fg-scale" aria-hidden="true">
      {ticks.map((value) => {
        const y = Math.round(heightOf(value, box, domain)) + 0.5;
        // In narrow figures the numbers stand inside the plot, above their lines, where neither base line nor name is
        // in the way.
        return (
          <g key={value}>
            <path class={value === 0 ? 'fg-zero' : ''} d={`M${layout.left} ${y}H${layout.right}`} />
            {(!layout.narrow || (value !== domain[0] && y - box.top > 9)) && (
              <text
                class="fg-halo"
                x={layout.narrow ? layout.left + 2 : layout.left - 6}
                y={layout.narrow ? y - 3 : y + 3.5}
                text-anchor={layout.narrow ? 'start' : 'end'}
              >
                {write(value)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface End {
  readonly key: string;
  /** NaN where the line has no end: the label then stands at the foot of the panel. */
  readonly y: number;
  readonly value: string;
  /** Why there is no value. */
  readonly why: string | undefined;
  readonly name: string;
  readonly className: string;
}

function endsOf({ panel, view, named }: Pick<FigurePanelProps, 'panel' | 'view' | 'named'>): readonly End[] {
  const several = panel.lines.length > 1;
  return panel.lines.flatMap(({ id, style, values, baseline, y, baselineY }) => {
    const names = endNames(panel.id, id, named, view);
    const ends: End[] = [];
    const whyOf = (of: Float64Array): string | undefined =>
      Number.isNaN(of.at(-1)) ? spokenValue(id, view.lang, Number.NaN) : undefined;
    if (values?.length && y !== undefined) {
      const value = writeValue(id, view.lang, values.at(-1)!);
      ends.push({ key: id, y: y.at(-1)!, value, why: whyOf(values), name: names.run, className: `fg-ink-${style}` });
    }
    if (!several && baseline?.length && baselineY !== undefined) {
      const value = writeValue(id, view.lang, baseline.at(-1)!);
      ends.push({
        key: `${id}-0`,
        y: baselineY.at(-1)!,
        value,
        why: whyOf(baseline),
        name: names.nothing,
        className: 'fg-ink-baseline',
      });
    }
    return ends;
  });
}

function Ends(props: FigurePanelProps) {
  const { panel, layout } = props;
  const ends = endsOf(props);
  const ys = spread(
    ends.map(({ y }) => (Number.isNaN(y) ? panel.box.top + panel.box.height : y)),
    END_STEP,
    panel.box.top + 3,
    panel.box.top + panel.box.height - 1,
  );
  const room = layout.width - layout.right - END_GAP;
  const column = Math.max(0, ...ends.map(({ value }) => textWidth(value, END_SIZE))) + END_NAME_GAP;
  return (
    <g class="fg-ends" aria-hidden="true">
      {ends.map(({ key, value, why, name, className }, i) => (
        <g
          key={key}
          class={className}
          style={{ transform: `translate(${layout.right + END_GAP}px, ${Math.round(ys[i]! * 2) / 2}px)` }}
        >
          <text y="4">
            {why !== undefined && <title>{why}</title>}
            {value}
          </text>
          {name !== '' && (
            <text class="fg-end-name" x={column} y="4">
              {fitText(name, room - column + 1, END_NAME_SIZE)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The panel in a sentence or two. */
function spokenOf({ panel, view }: Pick<FigurePanelProps, 'panel' | 'view'>): string {
  const words = chartText[view.lang];
  const text = figureText[view.lang];
  const { name, unit } = text.panels[panel.id];
  const sentences = panel.lines.map(({ id, values, baseline }) => {
    const course = values && courseOf(values);
    if (course === undefined) return text.noRun;
    const end = baseline && courseOf(baseline);
    const write = (value: number): string => spokenValue(id, view.lang, value);
    return words.course(sentenceCase(text.lines[id]), {
      firstYear: view.labels(0),
      first: write(course.first),
      peakYear: view.labels(course.peakQuarter),
      peak: write(course.peak),
      lastYear: view.labels(values!.length - 1),
      last: write(course.last),
      nothing: end && write(end.last),
    });
  });
  const head = sentenceCase([name, unit].filter((part) => part !== '').join(comma(view.lang)));
  const { stop, gap } = punctuation[view.lang];
  return head + stop + sentences.join(gap);
}

export function FigurePanel(props: FigurePanelProps) {
  const { panel, layout, view, tracks } = props;
  const { box, lines } = panel;
  const { name, unit } = figureText[view.lang].panels[panel.id];
  const { at } = layout;
  const { still } = view;
  const single = lines.length === 1;
  return (
    <g role="img" aria-label={spokenOf(props)}>
      <Scale panel={panel} layout={layout} view={view} />
      <text class="fg-panel-name fg-halo" x={layout.narrow ? layout.left + 1 : layout.left} y={box.nameAt}>
        {name !== '' && <tspan class="fg-panel-title">{name}</tspan>}
        <tspan dx={name === '' ? 0 : 6}>{unit}</tspan>
      </text>
      {lines.map(
        ({ id, y, baselineY }) =>
          single &&
          y &&
          baselineY && (
            <TweenedPath key={`${id}-effect`} class="fg-effect" y={y} edge={baselineY} at={at} still={still} />
          ),
      )}
      {lines.map(
        ({ id, style, baselineY }, i) =>
          baselineY && (
            <TweenedPath
              key={`${id}-0`}
              class={single ? 'fg-line fg-baseline' : `fg-line fg-pale fg-${style}`}
              y={baselineY}
              at={at}
              still={still}
              track={tracks[i]?.baseline}
            />
          ),
      )}
      {lines.map(
        ({ id, ghostY }) =>
          ghostY && <TweenedPath key={`${id}-ghost`} class="fg-line fg-ghost" y={ghostY} at={at} still={still} />,
      )}
      {lines.map(
        ({ id, style, y }, i) =>
          y && (
            <TweenedPath key={id} class={`fg-line fg-${style}`} y={y} at={at} still={still} track={tracks[i]?.run} />
          ),
      )}
      <Ends {...props} />
    </g>
  );
}
