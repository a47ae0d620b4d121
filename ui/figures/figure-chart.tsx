/** The drawing of a figure: phases, panels, axis; with playhead and the line under the pointer where they are given. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PhaseBand } from '../plot/phase-bands.ts';
import { PhaseBackground, PhaseStrip } from '../plot/phases.tsx';
import { Readout } from '../plot/readout.tsx';
import { useTracks } from '../plot/rows.ts';
import { TimeAxis, type CoveredSpan } from '../plot/time-axis.tsx';
import { namesSingleLines } from './figure-ends.ts';
import type { FigureLayout } from './figure-layout.ts';
import type { DrawnPanel } from './figure-lines.ts';
import { FigurePanel } from './figure-panel.tsx';
import type { FigureView } from './figure-view.ts';

export interface FigureChartProps {
  readonly layout: FigureLayout;
  readonly view: FigureView;
  readonly bands: readonly PhaseBand[];
  readonly panels: readonly DrawnPanel[];
  readonly playhead?: ReadonlySignal<number>;
  readonly hover?: ReadonlySignal<number | null>;
}

/** Of the letters of years and phases. */
const SIZE = 10.5;
/** Around the numbers at the playhead. */
const NUMBERS = { aside: 7, middle: 20, room: 46, gap: 12, crowd: 30, top: 3, bottom: 4, above: false, shy: 64 };

export function FigureChart({ layout, view, bands, panels, playhead, hover }: FigureChartProps) {
  const tracks = useTracks(panels);
  const underHover = useSignal<CoveredSpan>(null);
  const covered = useMemo(() => [underHover], [underHover]);
  const { phases, axis } = layout;
  const line = layout.panels.map(({ top, height }) => `M0 ${top - 4}V${top + height}`).join('');
  const readout = { frame: layout, line, rows: panels, tracks, numbers: NUMBERS };
  return (
    <g>
      <PhaseBackground bands={bands} frame={layout} strip={{ top: phases.top, height: axis.top - phases.top }} />
      <g aria-hidden="true">
        <PhaseStrip
          bands={bands}
          frame={layout}
          strip={{ top: phases.top, height: phases.height - 3 }}
          lang={view.lang}
          size={SIZE}
        />
      </g>
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
      <TimeAxis
        frame={layout}
        quarters={view.quarters}
        top={axis.top}
        size={SIZE}
        drop={16}
        spacing={46}
        calendar={view.calendar}
        covered={covered}
      />
      {playhead && <Readout {...readout} kind="playhead" position={playhead} {...(hover && { shyOf: hover })} />}
      {hover && (
        <Readout
          {...readout}
          kind="hover"
          position={hover}
          caption={view.calendar.moment}
          pill={{ top: axis.top + 2, height: 19, size: 11.5 }}
          covered={underHover}
        />
      )}
    </g>
  );
}
