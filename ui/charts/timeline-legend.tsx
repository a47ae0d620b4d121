/** What the lines are, as a row of keys: for a page too narrow to name them at their ends. */
import { chartText } from './chart-text.ts';
import { textWidth } from './label-layout.ts';
import type { Strip } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

const SIZE = 11;
const SAMPLE = 20;

export interface TimelineLegendProps {
  readonly strip: Strip;
  readonly left: number;
  readonly view: TimelineView;
  readonly ghost: boolean;
  readonly baseline: boolean;
}

export function TimelineLegend({ strip, left, view, ghost, baseline }: TimelineLegendProps) {
  const text = chartText[view.lang];
  const items = [
    { line: 'tl-run', name: view.runName, shown: true },
    { line: 'tl-baseline', name: text.baseline, shown: baseline },
    { line: 'tl-ghost', name: text.ghost, shown: ghost },
  ].filter(({ shown }) => shown);
  let x = left;
  return (
    <g class="tl-key" aria-hidden="true">
      {items.map(({ line, name }) => {
        const at = x;
        x += SAMPLE + 6 + textWidth(name, SIZE) + 14;
        return (
          <g key={line} transform={`translate(${at} ${strip.top + 11})`}>
            <path class={`tl-line ${line}`} d={`M0 .5h${SAMPLE}`} />
            <text x={SAMPLE + 6} y="4">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
