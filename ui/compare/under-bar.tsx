/** Between stages and charts: playback, the outcome that is drawn, and which run stands on the stages. */
import { IconButton } from '../parts/icon.tsx';
import { Transport } from '../controls/transport.tsx';
import { useCompare } from './compare-context.ts';
import { compareIndicatorIds } from './indicator-list.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Select } from '../parts/select.tsx';

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
  const tiny = { class: 'act tiny', size: 12, disabled: total === 0 };
  return (
    <div class="cmp-run-picker" role="group" aria-label={stages.shown}>
      <span>{k === null ? stages.own : stages.run(k + 1, total)}</span>
      <IconButton {...tiny} icon="back" label={stages.before} onClick={() => step(-1)} />
      <IconButton {...tiny} icon="forward" label={stages.next} onClick={() => step(1)} />
      {k === null ? null : <LinkButton onClick={() => (session.replicate.value = null)}>{stages.back}</LinkButton>}
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
        <Select
          value={session.indicator.value}
          options={compareIndicatorIds.map((id) => [id, text.indicators[id].name])}
          onChoose={(id) => (session.indicator.value = id)}
        />
      </label>
      <RunPicker />
    </div>
  );
}
