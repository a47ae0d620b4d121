/** The pill that names the scenario and opens the list of presets, each with its question. */
import './preset-picker.css';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon, IconButton } from '../parts/icon.tsx';
import { PresetLine } from './preset-line.tsx';
import { differsFromPreset, presetDocument, presetGroups } from '../facts/preset-list.ts';
import { useDocument, useExchange, useLang, useScenario, useText, useView } from '../studio/studio-context.ts';

export function PresetPicker() {
  const { committed, presets } = useDocument();
  const scenario = useScenario();
  const { open } = useExchange();
  const { sheet } = useView();
  const lang = useLang();
  const text = useText();
  const { extends: base } = committed.value;
  const changed = differsFromPreset(committed.value);
  const title = scenario.title[lang];
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
        <>
          {presetGroups(presets, lang).map(({ name, entries }) => (
            <section key={name} aria-label={name}>
              <h3>{name}</h3>
              <ul>
                {entries.map(({ id, scenario }) => (
                  <li key={id}>
                    <button
                      type="button"
                      aria-current={id === base ? 'true' : undefined}
                      onClick={() => {
                        close();
                        open(presetDocument(id));
                      }}
                    >
                      <b>{scenario.title[lang]}</b>
                      <span>{scenario.question[lang]}</span>
                      <PresetLine id={id} />
                    </button>
                    <IconButton
                      class="act tiny preset-edit"
                      icon="changes"
                      size={14}
                      label={text.editScenario(scenario.title[lang])}
                      onClick={() => {
                        close();
                        sheet.value = { kind: 'editor', from: id };
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p class="presets-key">{text.presetLines}</p>
          <p class="presets-build">
            {([undefined, 'own'] as const).map((from) => (
              <button
                key={from}
                type="button"
                class="act framed"
                onClick={() => {
                  close();
                  sheet.value = { kind: 'editor', ...(from && { from }) };
                }}
              >
                <Icon name="changes" />
                {from === undefined ? text.buildOwn : text.editShown}
              </button>
            ))}
          </p>
        </>
      )}
    </Disclosure>
  );
}
