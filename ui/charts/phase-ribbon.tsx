/** The life cycle: named bands on top, continuing softly behind everything below. */
import { bandNames, type PhaseBand } from './bands.ts';
import { chartText } from './chart-text.ts';
import { textWidth } from './label-layout.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

const SIZE = 11.5;

export interface PhaseRibbonProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly bands: readonly PhaseBand[];
}

/** Bands behind the lanes; drawn first. */
export function PhaseBackground({ layout, bands }: Omit<PhaseRibbonProps, 'view'>) {
  const { ribbon, bottom, x } = layout;
  const top = ribbon.top + ribbon.height;
  return (
    <g class="tl-bands" aria-hidden="true">
      {bands.map(({ phase, from, to }) => (
        <rect
          key={from}
          class={`tl-phase-${phase}`}
          x={x(from)}
          y={top}
          width={x(to) - x(from)}
          height={bottom - top}
        />
      ))}
    </g>
  );
}

export function PhaseRibbon({ layout, view, bands }: PhaseRibbonProps) {
  const text = chartText[view.lang];
  const { ribbon, x, left, narrow } = layout;
  const spoken = text.bands(
    bands.map(({ phase, from, to }) => ({ phase, from: view.label(from), to: view.label(to) })),
  );
  const baseline = ribbon.top + 14;
  return (
    <g class="tl-ribbon" role="img" aria-label={bands.length === 0 ? text.lifeCycle : spoken}>
      <rect class="tl-ribbon-empty" x={left} y={ribbon.top} width={layout.right - left} height={ribbon.height} />
      {bands.map(({ phase, from, to }) => {
        const width = x(to) - x(from);
        const name = bandNames(phase, view.lang).find((candidate) => textWidth(candidate, SIZE) + 8 <= width);
        return (
          <g key={from}>
            <rect class={`tl-phase-${phase}`} x={x(from)} y={ribbon.top} width={width} height={ribbon.height} />
            {name !== undefined && (
              <text x={(x(from) + x(to)) / 2} y={baseline} text-anchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
      {!narrow && (
        <text class="tl-ribbon-label" x={left - 12} y={baseline} text-anchor="end">
          {text.lifeCycle}
        </text>
      )}
    </g>
  );
}
