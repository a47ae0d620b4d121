/** Bars of a policy or of a package, one line each, for keys and for exact numbers. */
import { levelWord, leverIds, type LeverId } from '../../engine/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { useLang } from '../studio/studio-context.ts';
import { useEditor, useEditorText } from './editor-context.ts';
import { leverOptions } from './expectation-words.ts';
import { ChoiceInput, NumberInput, QuarterInput } from './fields.tsx';
import { valueAt, type Json, type Keys } from './json-path.ts';

export interface MoveRowsProps {
  /** Where their list stands. */
  readonly keys: Keys;
  readonly place: string;
  readonly entries: readonly unknown[];
  readonly prepare?: (document: Json) => Json;
  readonly onRemove: (at: number) => void;
  /** Quarters count from the start of a package. */
  readonly relative?: boolean;
}

export function MoveRows({ keys, place, entries, prepare, onRemove, relative = false }: MoveRowsProps) {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const { regions } = session.scenario.value;
  const levers = leverOptions(lang);
  return (
    <ol class="ed-list ed-moves">
      {entries.map((entry, k) => {
        const lever = valueAt(entry, ['lever']);
        const name = levers.find(([id]) => id === lever)?.[1] ?? '?';
        const at = (key: string): Keys => [...keys, k, key];
        const level = valueAt(entry, ['level']);
        const given = { prepare };
        return (
          <li
            key={k}
            class="ed-move"
            data-place={`${place}[${k}]`}
            aria-label={name}
            onFocusIn={() => {
              if (leverIds.includes(lever as LeverId)) session.activeLever.value = lever as LeverId;
            }}
          >
            <ChoiceInput {...given} keys={at('lever')} label={text.lever} options={levers} class="ed-lever" />
            <ChoiceInput
              {...given}
              keys={at('region')}
              label={text.region}
              none={text.everywhere}
              options={regions.map((region) => [region.id, region.name[lang]])}
            />
            <NumberInput
              {...given}
              keys={at('level')}
              label={text.level}
              unit={typeof level === 'number' && level >= 0 && level <= 1 ? levelWord(level)[lang] : ''}
            />
            {relative ? (
              <>
                <NumberInput {...given} keys={at('from')} label={text.wait} inherited={0} unit={text.quartersShort} />
                <NumberInput
                  {...given}
                  keys={at('to')}
                  label={text.ends}
                  unit={text.quartersShort}
                  placeholder={text.toEnd}
                />
              </>
            ) : (
              <>
                <QuarterInput {...given} keys={at('from')} label={text.from} />
                <QuarterInput {...given} keys={at('to')} label={text.to} placeholder={text.toEnd} />
              </>
            )}
            <NumberInput {...given} keys={at('ramp')} label={text.ramp} inherited={8} unit={text.quartersShort} />
            <IconButton
              class="act tiny ed-remove"
              icon="close"
              size={13}
              label={text.removeNamed(name)}
              onClick={() => onRemove(k)}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** A list of the levers that adds a bar of the one chosen. */
export function AddLeverSelect({ onAdd }: { readonly onAdd: (lever: LeverId) => void }) {
  const lang = useLang();
  const text = useEditorText();
  return (
    <select
      class="ed-add-lever"
      aria-label={text.addLever}
      value=""
      onChange={(event) => {
        const lever = event.currentTarget.value as LeverId;
        event.currentTarget.value = '';
        onAdd(lever);
      }}
    >
      <option value="" disabled hidden>
        + {text.addLever}
      </option>
      {leverOptions(lang).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
