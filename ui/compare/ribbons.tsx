/** The life cycle of the run on the stages along every path. */
import type { ReadonlySignal } from '@preact/signals';
import { useView } from '../studio/studio-context.ts';
import { phaseBands } from '../plot/phase-bands.ts';
import { chartText } from '../charts/chart-text.ts';
import { fitText } from '../plot/label-layout.ts';
import { PhaseStrip } from '../plot/phases.tsx';
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
        const bands = found === undefined ? [] : phaseBands(found);
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
            <rect class="pl-phase-none" x={layout.left} y={top} width={layout.right - layout.left} height={height} />
            <PhaseStrip bands={bands} frame={layout} strip={layout.ribbons[k]!} lang={lang} size={SIZE} gap={1} />
          </g>
        );
      })}
    </g>
  );
}
