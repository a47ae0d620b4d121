/** Every path minus the one they are read against, run by run with the same luck. */
import { useMemo } from 'preact/hooks';
import { comma, signed } from '../parts/format.ts';
import { spread } from '../plot/label-layout.ts';
import { heightOf } from '../plot/value-scale.ts';
import { domainOf, lineOf } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import { indicatorStyles } from './indicator-list.ts';
import { rangeWords } from '../parts/interval-words.ts';
import { Ground, MOST_RUNS, rowsLine, scaled, type PlotProps } from './plot-parts.tsx';
import type { PathView } from './snapshot.ts';

function differenceRows(view: PathView, reference: PathView, times: number, quarters: number): Float64Array {
  const rows = Math.min(view.rows.length, reference.rows.length, MOST_RUNS * quarters);
  return view.rows.subarray(0, rows).map((value, k) => times * (value - reference.rows[k]!));
}

export function DifferencePlot({ shown, layout, indicator }: PlotProps) {
  const { session, text, lang, nameOf, colourOf } = useCompare();
  const { times, digits } = indicatorStyles[indicator];
  const box = layout.difference;
  const reference = shown.paths.find(({ id }) => id === shown.reference);
  const drawn = useMemo(() => {
    if (reference === undefined) return undefined;
    const others = shown.paths.flatMap((view) =>
      view.against === undefined ? [] : [{ view, series: view.against.series }],
    );
    const known = others.map(({ view, series }) => ({
      id: view.id,
      rows: differenceRows(view, reference, times, shown.quarters),
      mean: scaled(series.mean, times),
      low: scaled(series.low, times),
      high: scaled(series.high, times),
      effect: view.against!.effect,
    }));
    const domain = domainOf(known.flatMap(({ rows, mean, low, high }) => [rows, mean, low, high]));
    return {
      domain,
      lines: known.map(({ id, rows, mean, low, high, effect }) => ({
        id,
        runs: rowsLine(rows, shown.quarters, layout, box, domain),
        band: lineOf(high, layout, box, domain, low),
        mean: lineOf(mean, layout, box, domain),
        at: mean.at(-1)!,
        // The number is that of the table and of the sentence: the mean of the last two years.
        end: times * effect.mean,
        low: times * effect.low,
        high: times * effect.high,
      })),
    };
  }, [shown, layout, times, reference]);
  if (drawn === undefined || reference === undefined) return null;
  const { domain, lines } = drawn;
  const ys = spread(
    lines.map(({ at }) => (Number.isNaN(at) ? box.top + box.height : heightOf(at, box, domain))),
    layout.narrow ? 18 : 34,
    box.top + 6,
    box.top + box.height - 8,
  );
  const lit = session.lit.value ?? session.replicate.value;
  const separator = comma(lang);
  const spoken = text.chart.differenceSummary(
    lines
      .map(({ id, end, low, high }) =>
        text.chart.partInterval(nameOf(id), signed(lang, end, digits), rangeWords(lang, low, high, digits)),
      )
      .join(separator),
  );
  return (
    <g role="img" aria-label={spoken}>
      <Ground
        of="difference"
        layout={layout}
        box={box}
        domain={domain}
        write={(value, places) => signed(lang, value, places)}
      />
      {lines.map(({ id, runs }) => (
        <path
          key={id}
          class="cmp-runs cmp-runs-clear"
          clip-path="url(#cmp-clip-difference)"
          style={{ '--path': colourOf(id) }}
          d={runs}
        />
      ))}
      {lines.map(({ id, band, mean }) => (
        <g key={id} style={{ '--path': colourOf(id) }}>
          <path class="cmp-interval" d={band} />
          <path class="cmp-median" d={mean} />
        </g>
      ))}
      {lit === null
        ? null
        : shown.paths.map((view) => {
            if (view.against === undefined) return null;
            const at = lit * shown.quarters;
            const row = view.outcomeRows
              .subarray(at, at + shown.quarters)
              .map((value, t) => times * (value - reference.outcomeRows[at + t]!));
            return (
              <path
                key={view.id}
                class="cmp-lit"
                clip-path="url(#cmp-clip-difference)"
                style={{ '--path': colourOf(view.id) }}
                d={lineOf(row, layout, box, domain)}
              />
            );
          })}
      {lines.map(({ id, end, low, high }, k) => {
        const known = !Number.isNaN(low);
        return (
          <g key={id} aria-hidden="true">
            {known ? (
              <path
                class="cmp-whisker"
                style={{ stroke: colourOf(id) }}
                d={`M${layout.right + 3} ${heightOf(low, box, domain)}V${heightOf(high, box, domain)}`}
              />
            ) : null}
            <text class="cmp-gap" x={layout.right + 9} y={ys[k]! + 3} style={{ fill: colourOf(id) }}>
              {signed(lang, end, digits)}
            </text>
            {known && !layout.narrow ? (
              <text class="cmp-gap-range" x={layout.right + 9} y={ys[k]! + 17}>
                {rangeWords(lang, low, high, digits)}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
