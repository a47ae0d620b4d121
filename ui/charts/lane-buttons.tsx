/**
 * Buttons over the names of the lanes: each opens the figure with definition, data table and files of what the lane
 * shows.
 */
import type { IndicatorId } from '../../engine/index.ts';
import { Icon } from '../parts/icon.tsx';
import type { Strip } from '../plot/time-frame.ts';
import { chartText } from './chart-text.ts';
import { labelWidth } from './lane-label.tsx';
import { laneId, laneName, laneNotes, severalLines, type Lane } from './lanes.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

/** First indicator of a lane, or the public purse. */
export type LaneId = IndicatorId | 'budget';

export interface LaneButtonsProps {
  readonly lanes: readonly Lane[];
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly onLane: (lane: LaneId) => void;
}

/** Room for the mark behind a name. */
export const LANE_ICON = 20;
const TOUCH = 44;

export function LaneButtons({ lanes, layout, view, onLane }: LaneButtonsProps) {
  const text = chartText[view.lang];
  const { left, narrow, laneHeader, purse, budget } = layout;
  const buttons: readonly {
    readonly id: LaneId;
    readonly name: string;
    readonly notes: readonly string[];
    readonly strip: Strip;
  }[] = [
    ...lanes.map((lane, i) => {
      const { top, height } = layout.lanes[i]!;
      const header = severalLines(lane) ? laneHeader : 0;
      return {
        id: laneId(lane),
        name: laneName(lane, view.lang),
        notes: laneNotes(lane, view.lang).map(({ text: note }) => note),
        strip: { top: top - header, height: height + header },
      };
    }),
    ...(purse === undefined
      ? []
      : [{ id: 'budget' as const, name: text.purse.title, notes: [text.purse.income], strip: purse }]),
    ...(budget === undefined
      ? []
      : [{ id: 'spending' as const, name: text.budget, notes: [text.budgetNoteShort], strip: budget }]),
  ];
  return (
    <>
      {buttons.map(({ id, name, notes, strip: { top, height } }) => {
        const width = labelWidth(name, []) + LANE_ICON;
        // Over the name alone: in the lanes themselves the playhead is dragged.
        const noted = labelWidth(name, notes) + LANE_ICON;
        const box = narrow
          ? {
              left: left + 7,
              top: top - 6,
              width: Math.max(TOUCH, Math.min(noted, layout.right - left - 7)),
              height: Math.min(TOUCH, height + 6),
            }
          : { left: Math.max(0, left - 12 - width), top, width: width + 6, height };
        return (
          <button
            key={id}
            type="button"
            class="tl-lane-button"
            style={Object.fromEntries(Object.entries(box).map(([side, value]) => [side, `${value}px`]))}
            aria-label={text.laneMore(name)}
            title={text.laneMore(name)}
            aria-haspopup="dialog"
            onClick={() => onLane(id)}
          >
            <Icon name="chart" size={12} />
          </button>
        );
      })}
    </>
  );
}
