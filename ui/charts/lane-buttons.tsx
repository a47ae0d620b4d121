/** Buttons over the names of the lanes: each opens the figure with definition, data table and files of what the lane shows. */
import { Icon } from '../app/icon.tsx';
import { chartText } from './chart-text.ts';
import { textWidth } from './label-layout.ts';
import { lockInIds, valueLanes, type ValueLaneId } from './lane-data.ts';
import type { Strip, TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export type LaneId = ValueLaneId | 'lockIns' | 'budget';

export interface LaneButtonsProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly onLane: (lane: LaneId) => void;
}

const NAME_SIZE = 13;
const NOTE_SIZE = 10.5;
/** Between the words of a name and its notes. */
const WORD_GAP = 7;
const ICON = 20;
const TOUCH = 44;

export function LaneButtons({ layout, view, onLane }: LaneButtonsProps) {
  const text = chartText[view.lang];
  const { left, narrow, lockIns, lockInHeader, budget } = layout;
  const lanes: readonly { readonly id: LaneId; readonly name: string; readonly notes: readonly string[]; readonly strip: Strip }[] = [
    ...valueLanes.map(({ id }, i) => ({ id, name: text.lanes[id].name, notes: [text.lanes[id].unitShort], strip: layout.lanes[i]! })),
    {
      id: 'lockIns',
      name: text.lockIns,
      notes: lockInIds.map((lockIn) => text.lockInShort[lockIn]),
      strip: { top: lockIns.top - lockInHeader, height: lockIns.height + lockInHeader },
    },
    ...(budget === undefined ? [] : [{ id: 'budget' as const, name: text.budget, notes: [text.budgetNoteShort], strip: budget }]),
  ];
  return (
    <>
      {lanes.map(({ id, name, notes, strip: { top, height } }) => {
        const width = textWidth(name, NAME_SIZE) + ICON;
        // Over the name alone: in the lanes themselves the playhead is dragged.
        const noted = notes.filter((note) => note !== '').reduce((sum, note) => sum + WORD_GAP + textWidth(note, NOTE_SIZE), width);
        const box = narrow
          ? { left: left + 7, top: top - 6, width: Math.max(TOUCH, Math.min(noted, layout.right - left - 7)), height: Math.min(TOUCH, height + 6) }
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
