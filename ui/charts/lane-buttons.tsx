/**
 * Buttons over the names of the lanes: each opens the figure with definition, data table and files of what the lane
 * shows.
 */
import { Icon } from '../parts/icon.tsx';
import { chartText } from './chart-text.ts';
import { lockInIds, valueLanes, type ValueLaneId } from './lane-data.ts';
import { labelWidth } from './lane-label.tsx';
import type { Strip, TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { lockInKinds } from '../../engine/index.ts';

export type LaneId = ValueLaneId | 'lockIns' | 'budget';

export interface LaneButtonsProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly onLane: (lane: LaneId) => void;
}

/** Room for the mark behind a name. */
export const LANE_ICON = 20;
const TOUCH = 44;

export function LaneButtons({ layout, view, onLane }: LaneButtonsProps) {
  const text = chartText[view.lang];
  const { left, narrow, lockIns, lockInHeader, budget } = layout;
  const lanes: readonly {
    readonly id: LaneId;
    readonly name: string;
    readonly notes: readonly string[];
    readonly strip: Strip;
  }[] = [
    ...valueLanes.map(({ id }, i) => ({
      id,
      name: text.lanes[id].name,
      notes: [text.lanes[id].unitShort],
      strip: layout.lanes[i]!,
    })),
    {
      id: 'lockIns',
      name: text.lockIns,
      notes: lockInIds.map((lockIn) => lockInKinds[lockIn][view.lang]),
      strip: { top: lockIns.top - lockInHeader, height: lockIns.height + lockInHeader },
    },
    ...(budget === undefined
      ? []
      : [{ id: 'budget' as const, name: text.budget, notes: [text.budgetNoteShort], strip: budget }]),
  ];
  return (
    <>
      {lanes.map(({ id, name, notes, strip: { top, height } }) => {
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
