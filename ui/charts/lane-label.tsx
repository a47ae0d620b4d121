/** Name of a lane at its left, inside it where the page is narrow; marked while a lever is touched that moves it. */
import { textWidth } from '../plot/label-layout.ts';
import type { Strip } from '../plot/time-frame.ts';
import type { TimelineLayout } from './timeline-layout.ts';

export interface LaneLabelProps {
  readonly layout: TimelineLayout;
  readonly strip: Strip;
  readonly name: string;
  /** Unit or remark under the name; the parts stand beside it, in their colours, on a narrow page. */
  readonly note: string;
  readonly parts: readonly { readonly style: string; readonly text: string }[];
  /** A lever is touched that moves the lane. */
  readonly marked?: boolean;
}

const NAME_SIZE = 13;
const NOTE_SIZE = 10.5;
/** Between the words of a name and its notes. */
const WORD_GAP = 7;

/** Pixels a name takes inside its lane, with the notes beside it. */
export const labelWidth = (name: string, notes: readonly string[]): number =>
  notes
    .filter((note) => note !== '')
    .reduce((sum, note) => sum + WORD_GAP + textWidth(note, NOTE_SIZE), textWidth(name, NAME_SIZE));

export function LaneLabel({ layout, strip, name, note, parts, marked = false }: LaneLabelProps) {
  const { left, narrow } = layout;
  const { top, height } = strip;
  const mark = marked && (
    <rect class="tl-lane-mark" x={left - (narrow ? 0 : 5)} y={top} width="3" height={height} rx="1.5" />
  );
  if (narrow) {
    return (
      <g class={marked ? 'tl-lane-label tl-marked' : 'tl-lane-label'}>
        {mark}
        <text class="tl-lane-name pl-halo" x={left + 7} y={top + 13}>
          {name}
          {parts.map(({ style, text }) => (
            <tspan key={style} class={style === '' ? 'tl-lane-note' : `tl-lane-note pl-ink pl-${style}`} dx="7">
              {text}
            </tspan>
          ))}
        </text>
      </g>
    );
  }
  const middle = top + height / 2;
  return (
    <g class={marked ? 'tl-lane-label tl-marked' : 'tl-lane-label'} text-anchor="end">
      {mark}
      <text class="tl-lane-name" x={left - 12} y={middle + 1}>
        {name}
      </text>
      <text class="tl-lane-note" x={left - 12} y={middle + 16}>
        {note}
      </text>
    </g>
  );
}
