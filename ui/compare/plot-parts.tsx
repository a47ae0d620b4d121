/** What both plots of the path chart are made of. */
import '../plot/plot.css';
import './plot-parts.css';
import { ticksOf, type Domain } from '../plot/value-scale.ts';
import { ValueAxis } from '../plot/value-axis.tsx';
import type { Strip } from '../plot/time-frame.ts';
import { lineOf, type ChartLayout } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import type { CompareIndicatorId } from './indicator-list.ts';
import type { Snapshot } from './snapshot.ts';

/** Single runs drawn behind the bands; more would only blur. */
export const MOST_RUNS = 40;
/** Between two values of a scale, pixels. */
export const SPACING = 32;

export interface PlotProps {
  readonly shown: Snapshot;
  readonly layout: ChartLayout;
  readonly indicator: CompareIndicatorId;
}

/** The scale of a plot and what keeps single runs inside it; `of` names the plot. */
export function PlotBackground({
  of,
  layout,
  box,
  domain,
  write,
}: {
  readonly of: string;
  readonly layout: ChartLayout;
  readonly box: Strip;
  readonly domain: Domain;
  readonly write: (value: number, digits: number) => string;
}) {
  const span = domain[1] - domain[0];
  const digits = span >= 10 ? 0 : span >= 1 ? 1 : 2;
  return (
    <>
      <clipPath id={`cmp-clip-${of}`}>
        <rect x={layout.left} y={box.top - 2} width={Math.max(0, layout.right - layout.left)} height={box.height + 4} />
      </clipPath>
      <ValueAxis
        frame={layout}
        strip={box}
        domain={domain}
        ticks={ticksOf(domain, box.height, SPACING, 2)}
        gap={8}
        inside={layout.narrow}
        write={(value) => write(value, digits)}
      />
    </>
  );
}

/** A series in the unit shown. */
export const scaled = (values: Float64Array, times: number): Float64Array =>
  times === 1 ? values : values.map((value) => value * times);

/** Several rows as one shape. */
export function rowsLine(
  rows: Float64Array,
  quarters: number,
  layout: ChartLayout,
  box: Strip,
  domain: Domain,
): string {
  const count = Math.min(MOST_RUNS, rows.length / quarters);
  let d = '';
  for (let k = 0; k < count; k++) d += lineOf(rows.subarray(k * quarters, (k + 1) * quarters), layout, box, domain);
  return d;
}

/** A part of a path's drawing, in the path's colour. */
export interface PathShape {
  readonly id: string;
  /** What it is, in the rules of style. */
  readonly kind: string;
  readonly d: string;
  readonly dash?: string | undefined;
}

/** @param of the plot single runs are kept inside of */
export function PathShapes({ of, shapes }: { readonly of: string; readonly shapes: readonly PathShape[] }) {
  const { colourOf } = useCompare();
  return (
    <>
      {shapes.map(({ id, kind, d, dash }, k) => (
        <path
          key={k}
          class={kind}
          style={{ '--path': colourOf(id) }}
          d={d}
          stroke-dasharray={dash}
          clip-path={/runs|lit/.test(kind) ? `url(#cmp-clip-${of})` : undefined}
        />
      ))}
    </>
  );
}

/** The highlighted run, along every path; `undefined` where a path has none. */
export function useHighlightedRun({ paths, quarters }: Snapshot): (id: string) => Float64Array | undefined {
  const { session } = useCompare();
  const lit = session.lit.value ?? session.replicate.value;
  const rows = new Map(paths.map(({ id, outcomeRows }) => [id, outcomeRows]));
  return (id) => (lit === null ? undefined : rows.get(id)?.subarray(lit * quarters, (lit + 1) * quarters));
}
