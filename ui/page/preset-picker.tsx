/** The pill that names the scenario and opens the list of presets, each with its question. */
import './preset-picker.css';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon } from '../parts/icon.tsx';
import { differsFromPreset, presetDocument } from '../facts/preset-list.ts';
import { useStudio, useText } from '../studio/studio-context.ts';

export function PresetPicker() {
  const studio = useStudio();
  const text = useText();
  const lang = studio.preferences.lang.value;
  const { extends: base } = studio.committed.value;
  const changed = differsFromPreset(studio.committed.value);
  const title = studio.scenario.value.title[lang];
  const label = (
    <>
      <span class="pill-name" title={title}>
        {title}
      </span>
      <i class={`pill-dot${changed ? ' pill-changed' : ''}`} title={changed ? text.changedScenario : undefined} />
      <Icon name="down" size={14} />
    </>
  );
  return (
    <Disclosure buttonClass="pill" label={label} panelClass="presets" panelLabel={text.pickScenario}>
      {(close) => (
        <ul>
          {studio.presetEntries.map(({ id, scenario }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === base ? 'true' : undefined}
                onClick={() => {
                  close();
                  studio.open(presetDocument(id));
                }}
              >
                <b>{scenario.title[lang]}</b>
                <span>{scenario.question[lang]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
