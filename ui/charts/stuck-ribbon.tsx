/** The life cycle once more, over the rows that scroll beneath it. */
import type { Language } from '../../experiments/index.ts';
import type { PhaseBand } from '../plot/phase-bands.ts';
import { PhaseStrip } from '../plot/phases.tsx';
import type { TimelineLayout } from './timeline-layout.ts';

export interface StuckRibbonProps {
  readonly bands: readonly PhaseBand[];
  readonly layout: TimelineLayout;
  readonly lang: Language;
  /** Of the letters. */
  readonly size: number;
}

export function StuckRibbon({ bands, layout, lang, size }: StuckRibbonProps) {
  const { ribbon, left, right } = layout;
  return (
    <g class="tl-stuck-ribbon tl-ribbon" aria-hidden="true">
      <rect class="tl-axis-ground" x={left} width={right - left} height={ribbon.top + ribbon.height + 2} />
      <PhaseStrip bands={bands} frame={layout} strip={ribbon} lang={lang} size={size} />
    </g>
  );
}
