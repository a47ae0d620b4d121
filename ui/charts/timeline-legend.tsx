/**
 * What lines and bands are: as a row of keys for a page too narrow to name them at their ends, the bands beside the
 * ribbon on a wide one.
 */
import { chartText } from './chart-text.ts';
import { textWidth } from '../plot/label-layout.ts';
import type { TimelineSpread } from './lane-data.ts';
import type { Strip } from '../plot/time-frame.ts';
import type { TimelineView } from './timeline-view.ts';

const SIZE = 11;
const SAMPLE = 20;
const GAP = 6;
const BETWEEN = 14;

function Swatch() {
  return (
    <g class="tl-spread">
      <rect class="tl-most" y="-5" width={SAMPLE} height="11" />
      <rect class="tl-middle" y="-2" width={SAMPLE} height="5" />
    </g>
  );
}

export interface SpreadKeyProps {
  readonly x: number;
  readonly y: number;
  /** Pixel the words must end before. */
  readonly right: number;
  readonly view: TimelineView;
  readonly spread: TimelineSpread | undefined;
}

/** Names the bands and says of how many runs they and the numbers at the ends are; of one while no more are known. */
export function SpreadKey({ x, y, right, view, spread }: SpreadKeyProps) {
  const text = chartText[view.lang];
  if (spread === undefined)
    return (
      <g class="tl-key" transform={`translate(${x} ${y})`} aria-hidden="true">
        <text y="4">{text.oneRun}</text>
      </g>
    );
  const whole = text.spread(spread.runs);
  const name = x + SAMPLE + GAP + textWidth(whole, SIZE) > right ? text.spreadShort(spread.runs) : whole;
  return (
    <g
      class={spread.stale ? 'tl-key tl-spread-key tl-spread-stale' : 'tl-key tl-spread-key'}
      transform={`translate(${x} ${y})`}
      aria-hidden="true"
    >
      <Swatch />
      <text x={SAMPLE + GAP} y="4">
        {name}
      </text>
    </g>
  );
}

export interface TimelineLegendProps {
  readonly strip: Strip;
  readonly left: number;
  readonly right: number;
  readonly view: TimelineView;
  readonly ghost: boolean;
  readonly baseline: boolean;
  readonly spread: TimelineSpread | undefined;
}

export function TimelineLegend({ strip, left, right, view, ghost, baseline, spread }: TimelineLegendProps) {
  const text = chartText[view.lang];
  const items = [
    { line: 'pl-first pl-run', name: view.runName, shown: true },
    { line: 'pl-baseline', name: text.baseline, shown: baseline },
    { line: 'spread', name: spread === undefined ? '' : text.spreadShort(spread.runs), shown: spread !== undefined },
    { line: 'pl-ghost', name: text.ghost, shown: ghost },
  ].filter(({ shown }) => shown);
  let x = left;
  const placed = items.map((item) => {
    const at = x;
    const end = at + SAMPLE + GAP + textWidth(item.name, SIZE);
    x = end + BETWEEN;
    return { ...item, at, end };
  });
  return (
    <g class="tl-key" aria-hidden="true">
      {placed.map(({ line, name, at, end }) =>
        // What finds no room is named last for a reason.
        end > right ? null : line === 'spread' && spread !== undefined ? (
          <g key={line} class={spread.stale ? 'tl-spread-stale' : ''} transform={`translate(${at} ${strip.top + 11})`}>
            <Swatch />
            <text x={SAMPLE + GAP} y="4">
              {name}
            </text>
          </g>
        ) : (
          <g key={line} transform={`translate(${at} ${strip.top + 11})`}>
            <path class={`pl-line ${line}`} d={`M0 .5h${SAMPLE}`} />
            <text x={SAMPLE + GAP} y="4">
              {name}
            </text>
          </g>
        ),
      )}
    </g>
  );
}
