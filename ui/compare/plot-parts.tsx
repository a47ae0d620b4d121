/** What both plots of the path chart are made of. */
import './plot-parts.css';
import { heightOf, lineOf, ticksOf, type Box, type ChartLayout, type Domain } from './chart-layout.ts';
import type { CompareIndicatorId } from './indicator-list.ts';
import type { Snapshot } from './snapshot.ts';

/** Single runs drawn behind the bands; more would only be a smear. */
export const MOST_RUNS = 40;

export interface PlotProps {
  readonly shown: Snapshot;
  readonly layout: ChartLayout;
  readonly indicator: CompareIndicatorId;
}

export function Scale({
  layout,
  box,
  domain,
  write,
}: {
  readonly layout: ChartLayout;
  readonly box: Box;
  readonly domain: Domain;
  readonly write: (value: number) => string;
}) {
  return (
    <g class="cmp-scale" aria-hidden="true">
      {ticksOf(domain, box.height).map((value) => {
        const y = Math.round(heightOf(value, box, domain)) + 0.5;
        return (
          <g key={value}>
            <path class={value === 0 ? 'cmp-zero' : ''} d={`M${layout.left} ${y}H${layout.right}`} />
            <text
              x={layout.narrow ? layout.left + 2 : layout.left - 8}
              y={layout.narrow ? y - 3 : y + 4}
              text-anchor={layout.narrow ? 'start' : 'end'}
            >
              {write(value)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Keeps single runs inside a plot; `of` names it. */
export function Clip({ of, layout, box }: { readonly of: string; readonly layout: ChartLayout; readonly box: Box }) {
  return (
    <clipPath id={`cmp-clip-${of}`}>
      <rect x={layout.left} y={box.top - 2} width={Math.max(0, layout.right - layout.left)} height={box.height + 4} />
    </clipPath>
  );
}

/** Decimals a scale needs. */
export const digitsFor = (domain: Domain): number => {
  const span = domain[1] - domain[0];
  return span >= 10 ? 0 : span >= 1 ? 1 : 2;
};

/** A series in the unit shown. */
export const scaled = (values: Float64Array, times: number): Float64Array =>
  times === 1 ? values : values.map((value) => value * times);

/** Several rows as one shape. */
export function rowsLine(rows: Float64Array, quarters: number, layout: ChartLayout, box: Box, domain: Domain): string {
  const count = Math.min(MOST_RUNS, rows.length / quarters);
  let d = '';
  for (let k = 0; k < count; k++) d += lineOf(rows, layout, box, domain, k * quarters, quarters);
  return d;
}
