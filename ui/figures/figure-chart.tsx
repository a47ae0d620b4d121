/** The drawing of a figure: phases, panels, axis; with playhead and the line under the pointer where they are given. */
import { signal, useSignal, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PhaseBand } from '../charts/bands.ts';
import { FigureAxis, FigurePhases } from './figure-axis.tsx';
import { namesSingleLines } from './figure-ends.ts';
import type { FigureLayout } from './figure-layout.ts';
import type { DrawnPanel, LineTracks } from './figure-lines.ts';
import { FigurePanel } from './figure-panel.tsx';
import { FigureReadout } from './figure-readout.tsx';
import type { FigureView } from './figure-view.ts';

export interface FigureChartProps {
  readonly layout: FigureLayout;
  readonly view: FigureView;
  readonly bands: readonly PhaseBand[];
  readonly panels: readonly DrawnPanel[];
  readonly playhead?: ReadonlySignal<number>;
  readonly hover?: ReadonlySignal<number | null>;
  readonly caption?: (quarter: number) => string;
}

const nothing = new Float64Array(0);

export function FigureChart({ layout, view, bands, panels, playhead, hover, caption }: FigureChartProps) {
  const shape = panels.map(({ lines }) => lines.length).join();
  const tracks = useMemo(
    () => panels.map(({ lines }) => lines.map((): LineTracks => ({ run: signal(nothing), baseline: signal(nothing) }))),
    [shape],
  );
  const covered = useSignal<readonly [number, number] | null>(null);
  return (
    <g>
      <FigurePhases layout={layout} view={view} bands={bands} />
      {panels.map((panel, i) => (
        <FigurePanel
          key={panel.id}
          panel={panel}
          layout={layout}
          view={view}
          tracks={tracks[i]!}
          named={namesSingleLines(i, layout.width)}
        />
      ))}
      <FigureAxis layout={layout} view={view} covered={hover && covered} />
      {playhead && (
        <FigureReadout
          kind="playhead"
          position={playhead}
          layout={layout}
          view={view}
          panels={panels}
          tracks={tracks}
          {...(hover && { shyOf: hover })}
        />
      )}
      {hover && caption && (
        <FigureReadout
          kind="hover"
          position={hover}
          layout={layout}
          view={view}
          panels={panels}
          tracks={tracks}
          caption={caption}
          covered={covered}
        />
      )}
    </g>
  );
}
