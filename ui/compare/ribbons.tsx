/** The life cycle of the run on the stages along every path. */
import type { ReadonlySignal } from '@preact/signals';
import { useView } from '../studio/studio-context.ts';
import { bandNames, phaseBands } from '../charts/bands.ts';
import { chartText } from '../charts/chart-text.ts';
import { fitText, textWidth } from '../charts/label-layout.ts';
import type { ChartLayout } from './chart-layout.ts';
import { useCompare } from './compare-context.ts';
import type { ShownRun } from './shown-runs.ts';

const SIZE = 10.5;

export function Ribbons({ layout }: { readonly layout: ChartLayout }) {
  const { session, paths, nameOf, colourOf, lang, calendar } = useCompare();
  const { region } = useView();
  const words = chartText[lang];
  const runs: ReadonlySignal<ReadonlyMap<string, ShownRun>> = session.shown.runs;
  return (
    <g class="cmp-ribbons">
      {paths.map(({ id }, k) => {
        const { top, height } = layout.ribbons[k]!;
        const found = runs.value.get(id)?.result.regions[region.value];
        const bands = found === undefined ? [] : phaseBands(found.phases);
        const spoken = words.bands(
          bands.map(({ phase, from, to }) => ({
            phase,
            from: calendar.label(from),
            to: calendar.label(to),
          })),
        );
        return (
          <g key={id} role="img" aria-label={`${nameOf(id)}: ${spoken}`}>
            {layout.narrow ? (
              <rect x={layout.left - 5} y={top} width="3" height={height} style={{ fill: colourOf(id) }} />
            ) : (
              <text
                class="cmp-ribbon-name"
                x={layout.left - 10}
                y={top + 11}
                text-anchor="end"
                style={{ fill: colourOf(id) }}
              >
                {fitText(nameOf(id), layout.left - 14, 11.5)}
              </text>
            )}
            <rect class="tl-ribbon-empty" x={layout.left} y={top} width={layout.right - layout.left} height={height} />
            {bands.map(({ phase, from, to }) => {
              const width = layout.x(to) - layout.x(from);
              const name = bandNames(phase, lang)[0]!;
              return (
                <g key={from}>
                  <rect
                    class={`tl-phase-${phase}`}
                    x={layout.x(from)}
                    y={top}
                    width={Math.max(0, width - 1)}
                    height={height}
                  />
                  {textWidth(name, SIZE) + 6 < width ? (
                    <text x={layout.x((from + to) / 2)} y={top + 10.5} text-anchor="middle">
                      {name}
                    </text>
                  ) : null}
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
