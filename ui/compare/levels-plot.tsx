/** One outcome along every path: medians, outlines of nine tenths of the runs, single runs behind them. */
import { useMemo } from 'preact/hooks';
import { comma, decimal } from '../parts/format.ts';
import { EndLabels } from '../plot/end-labels.tsx';
import { heightOf } from '../plot/value-scale.ts';
import { domainOf, lineOf } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import { indicatorStyles } from './indicator-list.ts';
import { pathDash } from './path-list.ts';
import {
  PlotBackground,
  PathShapes,
  rowsLine,
  scaled,
  useHighlightedRun,
  type PathShape,
  type PlotProps,
} from './plot-parts.tsx';

export function LevelsPlot({ shown, layout, indicator }: PlotProps) {
  const { text, lang, nameOf, colourOf, paths } = useCompare();
  const { times, digits } = indicatorStyles[indicator];
  const box = layout.levels;
  const one = shown.paths.length === 1;
  const { domain, behind, medians, ends } = useMemo(() => {
    const bands = shown.paths.map(({ id, rows, bands: q }) => {
      const [p05, p25, p50, p75, p95] = [q.p05, q.p25, q.p50, q.p75, q.p95].map((values) => scaled(values, times));
      return { id, rows, p05: p05!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
    });
    const within = domainOf(bands.flatMap(({ p05, p95 }) => [p05, p95]));
    const draw = (values: Float64Array, edge?: Float64Array): string => lineOf(values, layout, box, within, edge);
    return {
      domain: within,
      behind: bands.flatMap(({ id, rows, p05, p25, p75, p95 }): PathShape[] => [
        { id, kind: 'cmp-runs', d: rowsLine(scaled(rows, times), shown.quarters, layout, box, within) },
        { id, kind: 'cmp-area', d: draw(p95, p05) },
        ...(one ? [{ id, kind: 'cmp-area', d: draw(p75, p25) }] : []),
        { id, kind: 'cmp-outline', d: draw(p05) + draw(p95) },
      ]),
      medians: bands.map(({ id, p50 }) => ({ id, kind: 'cmp-median', d: draw(p50) })),
      ends: bands.map(({ id, p50 }) => ({ id, end: p50.at(-1)! })),
    };
  }, [shown, layout, times]);
  const litOf = useHighlightedRun(shown);
  const spoken = text.chart.summary(
    text.indicators[indicator].name,
    ends.map(({ id, end }) => text.chart.part(nameOf(id), decimal(lang, end, digits))).join(comma(lang)),
  );
  return (
    <g role="img" aria-label={spoken}>
      <PlotBackground
        of="levels"
        layout={layout}
        box={box}
        domain={domain}
        write={(value, places) => decimal(lang, value, places)}
      />
      <PathShapes
        of="levels"
        shapes={[
          ...behind,
          ...medians.map((shape) => ({
            ...shape,
            dash: pathDash(paths.find(({ id }) => id === shape.id) ?? { slot: 0 }),
          })),
          ...shown.paths.flatMap(({ id }) => {
            const row = litOf(id);
            return row === undefined
              ? []
              : [{ id, kind: 'cmp-lit', d: lineOf(scaled(row, times), layout, box, domain) }];
          }),
        ]}
      />
      <EndLabels
        x={layout.right + 8}
        // On a narrow page the names stand above.
        room={layout.narrow ? 0 : Infinity}
        strip={box}
        labels={ends.map(({ id, end }) => ({
          key: id,
          kind: 'path',
          colour: colourOf(id),
          // A path that has no value at the end is named at the foot of the plot.
          y: heightOf(end, box, domain),
          value: decimal(lang, end, digits),
          name: nameOf(id),
        }))}
        sizes={{ value: 12, name: 12, gap: 0, step: 16, below: 0 }}
        nameFirst
      />
    </g>
  );
}
