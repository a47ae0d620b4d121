/** Parts of the model that can be switched off, each from a quarter on, to see what they cause. */
import { useEffect, useRef } from 'preact/hooks';
import { mechanismEffects, mechanisms, type MechanismId } from '../../engine/index.ts';
import { comma } from '../parts/format.ts';
import { RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useDocument, useLang, usePlayback, useScenario, useText, useView } from '../studio/studio-context.ts';
import { AssumptionGroup } from './assumption-group.tsx';
import { QuarterField } from './quarter-field.tsx';
import { offFrom, withMechanism, withOwn } from './world-edit.ts';
import { worldText } from './world-text.ts';
import { LinkButton } from '../parts/link-button.tsx';

const mechanismIds = Object.keys(mechanisms) as MechanismId[];

interface MechanismProps {
  readonly id: MechanismId;
  /** Quarter from which it is off. */
  readonly from: number | undefined;
  /** Off from another quarter, or at work again with null. */
  readonly onChange: (from: number | null) => void;
}

function Mechanism({ id, from, onChange }: MechanismProps) {
  const scenario = useScenario();
  const playback = usePlayback();
  const lang = useLang();
  const { lever } = useText();
  const text = worldText[lang];
  const name = sentenceCase(mechanisms[id].label[lang]);
  const refusal = useRefusal();
  const { mechanism } = useView();
  const box = useRef<HTMLInputElement>(null);
  const asked = mechanism.value === id;
  useEffect(() => {
    if (!asked) return;
    mechanism.value = null;
    box.current!.scrollIntoView({ block: 'center' });
    box.current!.focus({ preventScroll: true });
  }, [asked, mechanism]);
  return (
    <div class={`assumption${from === undefined ? '' : ' assumption-changed'}`}>
      <label class="assumption-head mechanism">
        <input
          ref={box}
          type="checkbox"
          checked={from === undefined}
          onChange={(event) => onChange(event.currentTarget.checked ? null : 0)}
        />
        <span class="assumption-name">{name}</span>
      </label>
      {from === undefined ? null : (
        <div class="shock-fields">
          <span>{text.offFrom}</span>
          <QuarterField
            label={`${name}${comma(lang)}${text.offFrom}`}
            quarter={from}
            first={0}
            last={Math.max(from, scenario.quarters - 1)}
            refusal={refusal}
            onChange={onChange}
          />
          <LinkButton onClick={() => onChange(playback.quarter.peek())}>{lever.startHere}</LinkButton>
        </div>
      )}
      <RefusalNote refusal={refusal} />
      <p class="assumption-note">{mechanismEffects[id][lang]}</p>
      <p class="assumption-note">
        <b>{text.whenOff}</b>
        {mechanisms[id].description[lang]}
      </p>
    </div>
  );
}

export function MechanismsGroup({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const { committed, preset, change } = useDocument();
  const { mechanismsOff } = useScenario();
  const lang = useLang();
  const text = worldText[lang];
  const off = mechanismIds.filter((id) => offFrom(mechanismsOff, id) !== undefined);
  const set = (id: MechanismId, from: number | null): void =>
    change(withOwn(committed.peek(), 'mechanismsOff', withMechanism(mechanismsOff, id, from), preset.peek()), 'commit');
  return (
    <AssumptionGroup
      title={text.mechanisms}
      note={off.length > 0 ? text.off(off.length) : mechanismIds.length}
      open={open}
      onToggle={onToggle}
    >
      <p class="assumption-note">{text.mechanismsNote}</p>
      {mechanismIds.map((id) => (
        <Mechanism key={id} id={id} from={offFrom(mechanismsOff, id)} onChange={(from) => set(id, from)} />
      ))}
    </AssumptionGroup>
  );
}
