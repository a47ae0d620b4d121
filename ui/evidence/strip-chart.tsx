/** One measured value with its interval against the band in which it should lie, and the value measured here below. */
import { bandText, patternNumber, patternSpan, type JudgedRow, type Language } from '../../experiments/index.ts';
import { evidenceText } from './evidence-text.ts';

export interface StripChartProps {
  readonly stored: JudgedRow;
  readonly here: JudgedRow | undefined;
  readonly lang: Language;
}

const PADDING = 0.12;

/** Ends of the axis: everything that is drawn, and some air; shares have their own. */
export function stripDomain(rows: readonly JudgedRow[]): readonly [number, number] {
  const [first] = rows;
  if (first === undefined || first.row.statistic === 'share') return [0, 1];
  const known = [...first.row.band, ...rows.flatMap(({ value, low, high }) => [value, low, high])].filter(
    (value): value is number => value !== null && Number.isFinite(value),
  );
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const air = most > least ? PADDING * (most - least) : Math.max(PADDING, PADDING * Math.abs(most));
  // A band that is open shows that it goes on.
  const [low, high] = first.row.band;
  return [least - (low === null ? 2 * air : air), most + (high === null ? 2 * air : air)];
}

export function StripChart({ stored, here, lang }: StripChartProps) {
  const { row, value, low, high, holds } = stored;
  const text = evidenceText[lang];
  const rows = here === undefined || here.found === 0 ? [stored] : [stored, here];
  const [from, to] = stripDomain(rows);
  // Two per cent are left for the dots at the ends.
  const x = (at: number): string => `${2 + (96 * (Math.min(Math.max(at, from), to) - from)) / (to - from)}%`;
  const width = (a: number, b: number): string => `${(96 * (Math.min(b, to) - Math.max(a, from))) / (to - from)}%`;
  const [bandLow, bandHigh] = [row.band[0] ?? from, row.band[1] ?? to];
  const mark = (judged: JudgedRow, y: number, kind: string) => (
    <g class={`ev-mark ${kind}`}>
      {Number.isFinite(judged.low) ? (
        <line class="ev-interval" x1={x(judged.low)} x2={x(judged.high)} y1={y} y2={y} />
      ) : null}
      {Number.isFinite(judged.value) ? <circle cx={x(judged.value)} cy={y} r={4.5} /> : null}
    </g>
  );
  const spoken = text.chart(
    patternNumber(lang, value, row),
    patternSpan(lang, low, high, row),
    bandText(row),
    rows.length > 1 ? patternNumber(lang, here!.value, row) : '',
  );
  return (
    <svg class="ev-strip" role="img" aria-label={spoken}>
      <rect class="ev-band" x={x(bandLow)} width={width(bandLow, bandHigh)} y="3" height="26" />
      {row.band[0] === null ? null : <line class="ev-edge" x1={x(bandLow)} x2={x(bandLow)} y1="3" y2="29" />}
      {row.band[1] === null ? null : <line class="ev-edge" x1={x(bandHigh)} x2={x(bandHigh)} y1="3" y2="29" />}
      <line class="ev-axis" x1="0" x2="100%" y1="29" y2="29" />
      {mark(stored, 11, holds ? 'ev-holds' : 'ev-fails')}
      {rows.length > 1 ? mark(here!, 22, 'ev-here') : null}
    </svg>
  );
}
