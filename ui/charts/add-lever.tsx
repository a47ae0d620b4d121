/** A way to a new bar at the end of the score: a list of the levers that have none yet. */
import { leverGroups, leverIds, levers, type LeverGroupId, type LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';
import { chartText } from './chart-text.ts';
import { leverName } from './lever-name.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface AddLeverProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly policy: readonly MoveDocument[];
  readonly onAdd: (lever: LeverId) => void;
}

const groups = Object.keys(leverGroups) as readonly LeverGroupId[];

export function AddLever({ layout: { score, right }, view: { lang }, policy, onAdd }: AddLeverProps) {
  const text = chartText[lang];
  const used = new Set(policy.map(({ lever }) => lever));
  const free = leverIds.filter((id) => !used.has(id));
  if (free.length === 0) return null;
  return (
    <label
      class="tl-add"
      style={{
        left: `${right + 8}px`,
        top: `${score.top + score.height - score.rowHeight}px`,
        height: `${score.rowHeight}px`,
      }}
    >
      <span aria-hidden="true">＋ {text.addLever}</span>
      <select
        aria-label={text.addLeverName}
        title={text.addLeverName}
        value=""
        onChange={(event) => {
          const lever = event.currentTarget.value as LeverId;
          event.currentTarget.value = '';
          onAdd(lever);
        }}
      >
        <option value="" disabled hidden>
          {text.addLever}
        </option>
        {groups.map((group) => {
          const members = free.filter((id) => levers[id].group === group);
          return members.length === 0 ? null : (
            <optgroup key={group} label={leverGroups[group][lang]}>
              {members.map((id) => (
                <option key={id} value={id}>
                  {leverName(id, lang)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
