/** Every path minus the one they are read against, run by run with the same luck. */
import { useMemo } from 'preact/hooks';
import { comma, signed } from '../parts/format.ts';
import { spreadLabels } from '../plot/label-layout.ts';
import { heightOf } from '../plot/value-scale.ts';
import { domainOf, lineOf } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import { indicatorStyles } from './indicator-list.ts';
import { rangeWords } from '../parts/interval-words.ts';
import {
  PlotBackground,
  MOST_RUNS,
  PathShapes,
  rowsLine,
  scaled,
  useHighlightedRun,
  type PlotProps,
} from './plot-parts.tsx';

const minus = (values: Float64Array, others: Float64Array, times: number): Float64Array =>
  values.map((value, k) => times * (value - others[k]!));

export function DifferencePlot({ shown, layout, indicator }: PlotProps) {
  const { text, lang, nameOf, colourOf } = useCompare();
  const { times, digits } = indicatorStyles[indicator];
  const box = layout.difference;
  const reference = shown.paths.find(({ id }) => id === shown.reference);
  const drawn = useMemo(() => {
    if (reference === undefined) return undefined;
    const known = shown.paths.flatMap(({ id, rows, against }) => {
      if (against === undefined) return [];
      const first = Math.min(rows.length, reference.rows.length, MOST_RUNS * shown.quarters);
      const [mean, low, high] = [against.series.mean, against.series.low, against.series.high].map((values) =>
        scaled(values, times),
      ) as [Float64Array, Float64Array, Float64Array];
      const runs = minus(rows.subarray(0, first), reference.rows, times);
      return [{ id, runs, mean, low, high, effect: against.effect }];
    });
    const domain = domainOf(known.flatMap(({ runs, mean, low, high }) => [runs, mean, low, high]));
    const draw = (values: Float64Array, edge?: Float64Array): string => lineOf(values, layout, box, domain, edge);
    return {
      domain,
      shapes: [
        ...known.map(({ id, runs }) => ({
          id,
          kind: 'cmp-runs cmp-runs-clear',
          d: rowsLine(runs, shown.quarters, layout, box, domain),
        })),
        ...known.flatMap(({ id, mean, low, high }) => [
          { id, kind: 'cmp-interval', d: draw(high, low) },
          { id, kind: 'cmp-median', d: draw(mean) },
        ]),
      ],
      lines: known.map(({ id, mean, effect }) => ({
        id,
        at: mean.at(-1)!,
        // The number is that of the table and of the sentence: the mean of the last two years.
        end: times * effect.mean,
        low: times * effect.low,
        high: times * effect.high,
      })),
    };
  }, [shown, layout, times, reference]);
  const litOf = useHighlightedRun(shown);
  if (drawn === undefined || reference === undefined) return null;
  const { domain, shapes, lines } = drawn;
  const litReference = litOf(reference.id);
  const ys = spreadLabels(
    lines.map(({ at }) => (Number.isNaN(at) ? box.top + box.height : heightOf(at, box, domain))),
    layout.narrow ? 18 : 34,
    box.top + 6,
    box.top + box.height - 8,
  );
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
      <PlotBackground
        of="difference"
        layout={layout}
        box={box}
        domain={domain}
        write={(value, places) => signed(lang, value, places)}
      />
      <PathShapes
        of="difference"
        shapes={[
          ...shapes,
          ...lines.flatMap(({ id }) => {
            const row = litOf(id);
            return row === undefined || litReference === undefined
              ? []
              : [{ id, kind: 'cmp-lit', d: lineOf(minus(row, litReference, times), layout, box, domain) }];
          }),
        ]}
      />
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
