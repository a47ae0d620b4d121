/** What is made, where and when, and which mechanisms are at work. */
import { mechanismEffects, mechanisms, type MechanismId } from '../../engine/index.ts';
import {
  industryIds,
  industrySentences,
  keptAssumptions,
  placeIds,
  placeSentences,
  plainSetting,
  settingAssumptions,
  settingName,
  yearsText,
} from '../../experiments/index.ts';
import { presetGroups } from '../facts/preset-list.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useLang } from '../studio/studio-context.ts';
import { useEditor, useEditorText } from './editor-context.ts';
import { ChoiceInput, NumberInput, QuarterInput, TextInput } from './fields.tsx';
import { valueAt } from './json-path.ts';
import { entriesOf, withEntry, withOwnList } from './scenario-edit.ts';

const mechanismIds = Object.keys(mechanisms) as MechanismId[];

function Mechanisms() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const base = session.base.value;
  const off = entriesOf(session.document.value, 'mechanismsOff', base);
  const positions = (id: MechanismId): number[] =>
    off.flatMap((entry, k) => (valueAt(entry, ['mechanism']) === id ? [k] : []));
  function toggle(id: MechanismId, works: boolean): void {
    const now = session.committed.peek();
    if (!works) {
      session.change(withEntry(now, 'mechanismsOff', base, { mechanism: id }));
      return;
    }
    const left = entriesOf(now, 'mechanismsOff', base).filter((entry) => valueAt(entry, ['mechanism']) !== id);
    session.change({ ...now, mechanismsOff: left });
  }
  return (
    <ul class="ed-list ed-mechanisms">
      {mechanismIds.map((id) => {
        const [at] = positions(id);
        const name = sentenceCase(mechanisms[id].label[lang]);
        return (
          <li key={id}>
            <label class="ed-check">
              <input
                type="checkbox"
                aria-label={text.works(name)}
                checked={at === undefined}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <b>{name}</b>
            </label>
            {at === undefined ? null : (
              <QuarterInput
                keys={['mechanismsOff', at, 'from']}
                label={text.offFrom}
                prepare={(now) => withOwnList(now, 'mechanismsOff', base)}
                placeholder={text.runStart}
                class="ed-inline"
              />
            )}
            <p class="ed-note">{at === undefined ? mechanismEffects[id][lang] : mechanisms[id].description[lang]}</p>
          </li>
        );
      })}
    </ul>
  );
}

export function SettingSection() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const base = session.base.value;
  const scenario = session.scenario.value;
  const { industry, place } = scenario;
  const kept = keptAssumptions(scenario);
  const sets = Object.keys(settingAssumptions(scenario)).filter((id) => !(kept as readonly string[]).includes(id));
  return (
    <>
      <ChoiceInput
        keys={['extends']}
        label={text.extendsLabel}
        none={text.extendsNothing}
        options={presetGroups(session.presets, lang).flatMap(({ entries }) =>
          entries.map(({ id, scenario: one }) => [id, one.title[lang]] as const),
        )}
      />
      <div class="ed-row">
        <ChoiceInput
          keys={['industry']}
          label={text.industry}
          inherited={base?.industry ?? plainSetting.industry}
          options={industryIds.map((id) => [id, sentenceCase(settingName(scenario, 'industry', id)[lang])])}
        />
        <ChoiceInput
          keys={['place']}
          label={text.place}
          inherited={base?.place ?? plainSetting.place}
          options={placeIds.map((id) => [id, sentenceCase(settingName(scenario, 'place', id)[lang])])}
        />
      </div>
      {industry === plainSetting.industry ? null : <p class="ed-note">{industrySentences[industry][lang]}</p>}
      {place === plainSetting.place ? null : <p class="ed-note">{placeSentences[place][lang]}</p>}
      {sets.length === 0 ? null : <p class="ed-note">{text.sets(sets.length)}</p>}
      <h3>{text.time}</h3>
      <div class="ed-row">
        <TextInput keys={['start']} label={text.start} inherited={base?.start ?? text.counted} class="ed-short" />
        <NumberInput
          keys={['quarters']}
          label={text.quarters}
          inherited={base?.quarters ?? 200}
          unit={text.quartersUnit(yearsText(lang, scenario.quarters))}
        />
        <TextInput keys={['seed']} label={text.seed} inherited={base?.seed ?? '1'} class="ed-short" />
      </div>
      <p class="ed-note">
        {text.startNote} {text.seedNote}
      </p>
      <h3>{text.mechanisms}</h3>
      <p class="ed-note">{text.mechanismsNote}</p>
      <Mechanisms />
    </>
  );
}
