/** Between stages and charts: playback, the outcome that is drawn, and which run stands on the stages. */
import { Icon } from '../parts/icon.tsx';
import { Transport } from '../controls/transport.tsx';
import { useCompare } from './compare-context.ts';
import { compareIndicatorIds, type CompareIndicatorId } from './indicator-list.ts';

/** Which run stands on the stages: the scenario's own luck, or one of the pairs. */
function RunPicker() {
  const { session, text } = useCompare();
  const k = session.replicate.value;
  const total = session.snapshot.value?.endings ?? 0;
  const { stages } = text;
  const step = (by: number): void => {
    const next = (k ?? (by > 0 ? -1 : total)) + by;
    session.replicate.value = next < 0 || next >= total ? null : next;
  };
  return (
    <div class="cmp-run-picker" role="group" aria-label={stages.shown}>
      <span>{k === null ? stages.own : stages.run(k + 1, total)}</span>
      <button
        type="button"
        class="act tiny"
        aria-label={stages.before}
        title={stages.before}
        disabled={total === 0}
        onClick={() => step(-1)}
      >
        <Icon name="back" size={12} />
      </button>
      <button
        type="button"
        class="act tiny"
        aria-label={stages.next}
        title={stages.next}
        disabled={total === 0}
        onClick={() => step(1)}
      >
        <Icon name="forward" size={12} />
      </button>
      {k === null ? null : (
        <button type="button" class="link" onClick={() => (session.replicate.value = null)}>
          {stages.back}
        </button>
      )}
    </div>
  );
}

export function UnderBar() {
  const { session, text } = useCompare();
  return (
    <div class="cmp-under">
      <Transport />
      <label class="cmp-choose">
        <span>{text.chart.indicator}</span>
        <select
          value={session.indicator.value}
          onChange={(event) => (session.indicator.value = event.currentTarget.value as CompareIndicatorId)}
        >
          {compareIndicatorIds.map((id) => (
            <option key={id} value={id}>
              {text.indicators[id].name}
            </option>
          ))}
        </select>
      </label>
      <RunPicker />
    </div>
  );
}
