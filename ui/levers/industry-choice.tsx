/** Which industry the scenario is about, and in what place: what they are, and which assumptions come with them. */
import './industry-choice.css';
import { parameters, type ParameterId, type ParameterValue } from '../../engine/index.ts';
import {
  industryIds,
  industrySentences,
  keptAssumptions,
  keptRemark,
  placeIds,
  placeSentences,
  plainNumber,
  plainSetting,
  punctuation,
  settingAssumptions,
  settingName,
  type Language,
} from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { Select } from '../parts/select.tsx';
import { useDocument, useLang, useScenario } from '../studio/studio-context.ts';
import { withOwn } from './world-edit.ts';

const words = {
  en: {
    title: 'Industry and place',
    industry: 'Industry',
    place: 'Place',
    sets: (n: number) => `Sets ${n} ${n === 1 ? 'assumption' : 'assumptions'}`,
  },
  zh: {
    title: '产业与地方',
    industry: '产业',
    place: '地方',
    sets: (n: number) => `改动 ${n} 项假设`,
  },
} as const;

function valueText(value: ParameterValue, lang: Language): string {
  const one = (number: number): string => plainNumber(number).replaceAll('-', '−');
  return typeof value === 'number' ? one(value) : value.map(one).join(punctuation[lang].list);
}

export function IndustryChoice() {
  const { committed, preset, change } = useDocument();
  const scenario = useScenario();
  const lang = useLang();
  const text = words[lang];
  const { industry, place } = scenario;
  const own = keptAssumptions(scenario);
  const all = Object.entries(settingAssumptions(scenario)) as [ParameterId, ParameterValue][];
  const sets = all.filter(([id]) => !own.includes(id));
  const kept = keptRemark(scenario);
  const set = (key: 'industry' | 'place', id: typeof industry | typeof place): void =>
    // Where there is no preset, the plain one is what a document without a word of it means.
    change(withOwn(committed.peek(), key, id, preset.peek() ?? { ...scenario, ...plainSetting }), 'commit');
  return (
    <fieldset class="industry-choice">
      <legend>{text.title}</legend>
      <label>
        <span class="spoken">{text.industry}</span>
        <Select
          value={industry}
          options={industryIds.map((id) => [id, sentenceCase(settingName(scenario, 'industry', id)[lang])])}
          onChoose={(id) => set('industry', id)}
        />
      </label>
      {industry === plainSetting.industry ? null : <p>{industrySentences[industry][lang]}</p>}
      <label>
        <span class="spoken">{text.place}</span>
        <Select
          value={place}
          options={placeIds.map((id) => [id, sentenceCase(settingName(scenario, 'place', id)[lang])])}
          onChoose={(id) => set('place', id)}
        />
      </label>
      {place === plainSetting.place ? null : <p>{placeSentences[place][lang]}</p>}
      {sets.length === 0 ? null : (
        <details>
          <summary>{text.sets(sets.length)}</summary>
          <dl>
            {sets.map(([id, value]) => (
              <div key={id}>
                <dt>{sentenceCase(parameters[id].label[lang])}</dt>
                <dd>
                  {valueText(parameters[id].default, lang)} → {valueText(value, lang)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {kept === undefined ? null : <p>{kept[lang]}</p>}
    </fieldset>
  );
}
