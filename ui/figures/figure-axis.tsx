/** Years under a figure and the phases behind it. */
import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { axisTicks } from '../charts/axis-ticks.ts';
import { bandNames, type PhaseBand } from '../charts/bands.ts';
import { textWidth } from '../charts/label-layout.ts';
import { YearTicks } from '../charts/year-ticks.tsx';
import type { FigureLayout } from './figure-layout.ts';
import type { FigureView } from './figure-view.ts';

const SIZE = 10.5;
const SPACING = 46;

export function FigurePhases({
  layout,
  view,
  bands,
}: {
  readonly layout: FigureLayout;
  readonly view: FigureView;
  readonly bands: readonly PhaseBand[];
}) {
  const { x, axis, phases } = layout;
  return (
    <g class="fg-phases" aria-hidden="true">
      {bands.map(({ phase, from, to }) => {
        const width = x(to) - x(from);
        const name = bandNames(phase, view.lang).find((candidate) => textWidth(candidate, SIZE) + 6 <= width);
        return (
          <g key={from}>
            <rect class={`fg-phase-${phase}`} x={x(from)} y={phases.top} width={width} height={axis.top - phases.top} />
            <rect
              class={`fg-phase-${phase} fg-phase-head`}
              x={x(from)}
              y={phases.top}
              width={width}
              height={phases.height - 3}
            />
            {name !== undefined && (
              <text x={x(from) + width / 2} y={phases.top + 11} text-anchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

export interface FigureAxisProps {
  readonly layout: FigureLayout;
  readonly view: FigureView;
  /** Pixels on the axis under the label of the quarter pointed at. */
  readonly covered: ReadonlySignal<readonly [number, number] | null> | undefined;
}

export function FigureAxis({ layout, view, covered }: FigureAxisProps) {
  const { axis, left, right, x, width } = layout;
  const ticks = useMemo(
    () =>
      axisTicks(view.quarters, view.tick, layout.pixelsPerQuarter, SPACING).map(({ quarter, text: year }, i) => {
        // The first says what is counted: "year 0", "第 0 年".
        const text = i === 0 ? view.labels(quarter) : year;
        const half = textWidth(text, SIZE) / 2;
        return {
          quarter,
          text,
          half,
          at: Math.max(layout.narrow ? left + half : 0, Math.min(x(quarter), width - half)),
        };
      }),
    [layout, view.quarters, view.tick, view.labels],
  );
  const taken = useCallback(() => {
    const pill = covered?.value ?? null;
    return pill === null ? [] : [pill];
  }, [covered]);
  return (
    <g class="fg-axis" aria-hidden="true">
      <path d={`M${left} ${axis.top + 0.5}H${right}`} />
      <YearTicks ticks={ticks} x={x} top={axis.top} baseline={axis.top + 16} taken={taken} />
    </g>
  );
}
