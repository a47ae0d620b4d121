/** One outcome along every path: medians, outlines of nine tenths of the runs, single runs behind them. */
import { useMemo } from 'preact/hooks';
import { comma, decimal } from '../parts/format.ts';
import { EndLabels } from '../plot/end-labels.tsx';
import { heightOf } from '../plot/value-scale.ts';
import { domainOf, lineOf } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import { indicatorStyles } from './indicator-list.ts';
import { pathDash } from './path-list.ts';
import { Ground, MOST_RUNS, rowsLine, scaled, type PlotProps } from './plot-parts.tsx';

export function LevelsPlot({ shown, layout, indicator }: PlotProps) {
  const { session, text, lang, nameOf, colourOf, paths } = useCompare();
  const { times, digits } = indicatorStyles[indicator];
  const box = layout.levels;
  const one = shown.paths.length === 1;
  const drawn = useMemo(() => {
    const bands = shown.paths.map(({ bands: q }) => ({
      p05: scaled(q.p05, times),
      p25: scaled(q.p25, times),
      p50: scaled(q.p50, times),
      p75: scaled(q.p75, times),
      p95: scaled(q.p95, times),
    }));
    const domain = domainOf(bands.flatMap(({ p05, p95 }) => [p05, p95]));
    return {
      domain,
      lines: shown.paths.map(({ id, rows }, k) => {
        const q = bands[k]!;
        return {
          id,
          runs: rowsLine(
            scaled(rows.subarray(0, MOST_RUNS * shown.quarters), times),
            shown.quarters,
            layout,
            box,
            domain,
          ),
          area: lineOf(q.p95, layout, box, domain, q.p05),
          inner: one ? lineOf(q.p75, layout, box, domain, q.p25) : '',
          low: lineOf(q.p05, layout, box, domain),
          high: lineOf(q.p95, layout, box, domain),
          median: lineOf(q.p50, layout, box, domain),
          end: q.p50.at(-1)!,
        };
      }),
    };
  }, [shown, layout, times]);
  const { domain, lines } = drawn;
  const dashOf = (id: string): string | undefined => pathDash(paths.find((path) => path.id === id) ?? { slot: 0 });
  const lit = session.lit.value ?? session.replicate.value;
  const name = text.indicators[indicator].name;
  const spoken = text.chart.summary(
    name,
    lines.map(({ id, end }) => text.chart.part(nameOf(id), decimal(lang, end, digits))).join(comma(lang)),
  );
  return (
    <g role="img" aria-label={spoken}>
      <Ground
        of="levels"
        layout={layout}
        box={box}
        domain={domain}
        write={(value, places) => decimal(lang, value, places)}
      />
      {lines.map(({ id, area, inner, low, high, runs }) => (
        <g key={id} style={{ '--path': colourOf(id) }}>
          <path class="cmp-runs" clip-path="url(#cmp-clip-levels)" d={runs} />
          <path class="cmp-area" d={area} />
          {inner === '' ? null : <path class="cmp-area" d={inner} />}
          <path class="cmp-outline" d={low + high} />
        </g>
      ))}
      {lines.map(({ id, median }) => (
        <path key={id} class="cmp-median" style={{ '--path': colourOf(id) }} d={median} stroke-dasharray={dashOf(id)} />
      ))}
      {lit === null
        ? null
        : shown.paths.map(({ id, outcomeRows }) => {
            const row = outcomeRows.subarray(lit * shown.quarters, (lit + 1) * shown.quarters);
            return (
              <path
                key={id}
                class="cmp-lit"
                clip-path="url(#cmp-clip-levels)"
                style={{ '--path': colourOf(id) }}
                d={lineOf(scaled(row, times), layout, box, domain)}
              />
            );
          })}
      <EndLabels
        x={layout.right + 8}
        // On a narrow page the names stand above.
        room={layout.narrow ? 0 : Infinity}
        strip={box}
        labels={lines.map(({ id, end }) => ({
          key: id,
          kind: 'path',
          colour: colourOf(id),
          // A path that has no value at the end is named at the foot of the plot.
          y: heightOf(end, box, domain),
          value: decimal(lang, end, digits),
          name: nameOf(id),
        }))}
        sizes={{ value: 12, name: 12, gap: 0, step: 16 }}
        nameFirst
      />
    </g>
  );
}
