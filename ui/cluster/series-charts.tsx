/** What the table says, drawn: one small picture a series, gaps left open. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import {
  decimal,
  momentText,
  observables,
  percent,
  type Language,
  type MeasuredSeries,
  type Measurement,
} from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { roundEnd, HEADROOM } from '../plot/value-scale.ts';
import { clusterText } from './text/text.ts';

const WIDTH = 260;
const HEIGHT = 132;
const [LEFT, RIGHT, TOP, BOTTOM] = [6, 52, 20, 20];

const orderOf = ({ year, quarter = 4 }: Measurement): number => 4 * year + quarter - 1;

/** A value as people read it: a share in per cent, the rest with about three digits. */
function valueText(lang: Language, { observable }: MeasuredSeries, value: number): string {
  if (observables[observable].kind === 'share') return percent(lang, value, value < 0.1 ? 1 : 0);
  return decimal(lang, value, value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2);
}

/** Usual step between two values, in quarters: a longer one is a gap. */
function usualStep(points: readonly Measurement[]): number {
  const steps = points.slice(1).map((point, k) => orderOf(point) - orderOf(points[k]!));
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}

/** Pieces between gaps. */
function piecesOf(points: readonly Measurement[]): Measurement[][] {
  const step = usualStep(points);
  const pieces: Measurement[][] = [];
  points.forEach((point, k) => {
    if (k === 0 || orderOf(point) - orderOf(points[k - 1]!) > step) pieces.push([]);
    pieces.at(-1)!.push(point);
  });
  return pieces;
}

interface ChartProps {
  readonly series: MeasuredSeries;
  /** Of all series, so that years stand one above the other. */
  readonly span: readonly [number, number];
  readonly lang: Language;
}

function SeriesChart({ series, span, lang }: ChartProps) {
  const text = clusterText[lang];
  const { observable, points, unit } = series;
  const label = sentenceCase(observables[observable].label[lang]);
  const top = roundEnd(HEADROOM * Math.max(...points.map(({ value }) => value)));
  const x = scaleLinear(span, [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, top], [HEIGHT - BOTTOM, TOP]);
  const path = line<Measurement>(
    (point) => x(orderOf(point)),
    ({ value }) => y(value),
  );
  const [first, last] = [points[0]!, points.at(-1)!];
  const said = text.drawn(
    label,
    momentText(first),
    valueText(lang, series, first.value),
    momentText(last),
    valueText(lang, series, last.value),
  );
  const base = HEIGHT - BOTTOM + 0.5;
  const ends = [first, last].map((point) => ({ point, at: x(orderOf(point)) }));
  return (
    <figure class="cluster-chart">
      <figcaption>
        <b>{label}</b>
        <small>
          {unit === undefined ? '' : `${unit[lang]} · `}
          {text.values(points.length)}
        </small>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        <path class="cluster-base" d={`M${LEFT} ${base}H${WIDTH - RIGHT}`} />
        <path class="cluster-grid" d={`M${LEFT} ${TOP + 0.5}H${WIDTH - RIGHT}`} />
        <text class="cluster-scale" x={LEFT} y={TOP - 5}>
          {valueText(lang, series, top)}
        </text>
        {piecesOf(points).map((piece) => (
          <path key={orderOf(piece[0]!)} class="cluster-line" d={path(piece) ?? ''} />
        ))}
        {points.map((point) => (
          <circle key={orderOf(point)} class="cluster-dot" cx={x(orderOf(point))} cy={y(point.value)} r={2.4}>
            <title>{`${momentText(point)}: ${valueText(lang, series, point.value)}`}</title>
          </circle>
        ))}
        {ends.map(({ point, at }, k) =>
          k === 1 && at - ends[0]!.at < 70 ? null : (
            <text key={k} class="cluster-scale" x={at} y={HEIGHT - 5} text-anchor={at < 30 ? 'start' : 'middle'}>
              {momentText(point)}
            </text>
          ),
        )}
        <text class="cluster-value" x={ends[1]!.at + 7} y={y(last.value) + 4}>
          {valueText(lang, series, last.value)}
        </text>
      </svg>
    </figure>
  );
}

export interface ChartsProps {
  readonly series: readonly (MeasuredSeries & { readonly column: number })[];
  readonly lang: Language;
}

export function SeriesCharts({ series, lang }: ChartsProps) {
  if (series.length === 0) return <p class="faint">{clusterText[lang].noSeries}</p>;
  const orders = series.flatMap(({ points }) => points.map(orderOf));
  const span = [Math.min(...orders), Math.max(Math.min(...orders) + 1, ...orders)] as const;
  return (
    <div class="cluster-charts">
      {series.map((one) => (
        <SeriesChart key={one.column} series={one} span={span} lang={lang} />
      ))}
    </div>
  );
}
