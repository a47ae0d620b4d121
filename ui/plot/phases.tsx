/** The life cycle: a strip of named phases, and their ground behind what stands below. */
import './plot.css';
import type { Language } from '../../experiments/index.ts';
import { textWidth } from './label-layout.ts';
import { bandNames, type PhaseBand } from './phase-bands.ts';
import type { Strip, TimeFrame } from './time-frame.ts';

export interface PhasesProps {
  readonly bands: readonly PhaseBand[];
  readonly frame: TimeFrame;
  readonly strip: Strip;
}

export function PhaseBackground({ bands, frame: { x }, strip }: PhasesProps) {
  return (
    <g class="pl-phases" aria-hidden="true">
      {bands.map(({ phase, from, to }) => (
        <rect
          key={from}
          class={`pl-phase-${phase}`}
          x={x(from)}
          y={strip.top}
          width={x(to) - x(from)}
          height={strip.height}
        />
      ))}
    </g>
  );
}

export interface PhaseStripProps extends PhasesProps {
  readonly lang: Language;
  /** Of the letters. */
  readonly size: number;
  /** Pixels between two phases. */
  readonly gap?: number;
}

export function PhaseStrip({ bands, frame: { x }, strip: { top, height }, lang, size, gap = 0 }: PhaseStripProps) {
  return (
    <>
      {bands.map((band) => {
        const { phase, from, to } = band;
        const width = Math.max(0, x(to) - x(from) - gap);
        const name = bandNames(band, lang).find(
          (candidate) => textWidth(candidate, size) + (size < 11 ? 6 : 8) <= width,
        );
        return (
          <g key={from}>
            <rect class={`pl-phase-${phase}`} x={x(from)} y={top} width={width} height={height} />
            {name !== undefined && (
              <text class="pl-phase-name" x={x((from + to) / 2)} y={top + height / 2 + 4} text-anchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
