/** Small multiples: a row for each industry, a column for each place, jobs over time on one scale. */
import '../plot/plot.css';
import './plot-parts.css';
import './industries-panel.css';
import { JOBS_PER_UNIT } from '../../engine/index.ts';
import { industriesText, industryIds, placeIds, settingName, type IndustryCell } from '../../experiments/index.ts';
import { decimal } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { fitText } from '../plot/label-layout.ts';
import { timeFrame, type Strip } from '../plot/time-frame.ts';
import { pathOf } from '../plot/tweened-path.tsx';
import { heightOf, roundDomain } from '../plot/value-scale.ts';
import { useCompare } from './compare-context.ts';
import type { IndustriesResult } from './industries-study.ts';

const HEAD = 20;
const NAME = 18;
const PLOT = 52;
const BAR = 4;
const GAP = 12;
const ROW = NAME + PLOT + BAR + GAP;
const BETWEEN = 10;
const AXIS = 16;
/** Points closer together than this add nothing, pixels. */
const FINE = 1.2;

export const industriesHeight = HEAD + industryIds.length * ROW - GAP + AXIS;

/** Where a cell stands; all cells of a drawing are alike. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

function Cell({
  cell,
  result,
  at,
  domain,
}: {
  readonly cell: IndustryCell;
  readonly result: IndustriesResult;
  readonly at: Place;
  readonly domain: readonly [number, number];
}) {
  const { text } = useCompare();
  const { summary, quarters } = result;
  const frame = timeFrame(at.width, at.left, at.right, quarters);
  const strip: Strip = { top: NAME, height: PLOT };
  const stride = Math.max(1, Math.floor(FINE / frame.pixelsPerQuarter));
  const heights = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: Math.ceil(quarters / stride) }, (_none, k) =>
      heightOf(values[k * stride]!, strip, domain),
    );
  const x = (k: number): number => frame.at(k * stride);
  const { employment, takeOff } = cell;
  const width = at.right - at.left;
  return (
    <g class={takeOff.count === 0 ? 'cmp-never' : undefined}>
      <rect class="cmp-cell" x={at.left} y={NAME} width={width} height={PLOT} />
      <path class="cmp-interval" d={pathOf(heights(employment.p95), heights(employment.p05), x)} />
      <path class="cmp-median" d={pathOf(heights(employment.p50), undefined, x)} />
      <text class="cmp-cell-count" x={at.left + 5} y={NAME + 14}>
        {text.industries.takenOff(takeOff.count, summary.replicates)}
      </text>
      <rect class="cmp-bar-rest" x={at.left} y={NAME + PLOT} width={width} height={BAR} />
      <rect class="cmp-cell-share" x={at.left} y={NAME + PLOT} width={width * takeOff.mean} height={BAR} />
    </g>
  );
}

export function IndustriesPlot({ result, width }: { readonly result: IndustriesResult; readonly width: number }) {
  const { text, lang, calendar } = useCompare();
  const { summary, scenario, quarters } = result;
  const domain = roundDomain(
    summary.cells.map(({ employment }) => employment.p95),
    quarters,
  );
  const each = (width - (placeIds.length - 1) * BETWEEN) / placeIds.length;
  const columns = placeIds.map((_place, c): Place => {
    const left = c * (each + BETWEEN);
    return { left, right: left + each, width };
  });
  const bottom = HEAD + industryIds.length * ROW - GAP;
  return (
    <svg
      class="cmp-industries-plot"
      width={width}
      height={industriesHeight}
      viewBox={`0 0 ${width} ${industriesHeight}`}
      role="img"
      aria-label={industriesText(summary, scenario)
        .map((one) => one[lang])
        .join(' ')}
    >
      {placeIds.map((place, c) => (
        <text key={place} class="cmp-cell-place" x={columns[c]!.left} y="12">
          {fitText(sentenceCase(settingName(scenario, 'place', place)[lang]), each, 11)}
        </text>
      ))}
      {industryIds.map((industry, r) => (
        <g key={industry} transform={`translate(0 ${HEAD + r * ROW})`}>
          <text class="cmp-cell-industry" y="12">
            {fitText(sentenceCase(settingName(scenario, 'industry', industry)[lang]), width * 0.7, 12)}
          </text>
          {r === 0 ? (
            <text class="cmp-tick" x={width} y="12" text-anchor="end">
              {`↕ ${text.industries.scale(decimal(lang, domain[1] * JOBS_PER_UNIT, 0))}`}
            </text>
          ) : null}
          {placeIds.map((place, c) => {
            const cell = summary.cells.find((one) => one.industry === industry && one.place === place)!;
            return <Cell key={place} cell={cell} result={result} at={columns[c]!} domain={domain} />;
          })}
        </g>
      ))}
      {columns.map(({ left, right }) => (
        <g key={left}>
          <text class="cmp-tick" x={left} y={bottom + 13}>
            {calendar.label(0)}
          </text>
          <text class="cmp-tick" x={right} y={bottom + 13} text-anchor="end">
            {calendar.tick(quarters)}
          </text>
        </g>
      ))}
    </svg>
  );
}
