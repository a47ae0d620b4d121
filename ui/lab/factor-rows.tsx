/** What is varied: a row a factor, and pickers for more of them. */
import { useState } from 'preact/hooks';
import {
  leverGroups,
  leverIds,
  levers,
  mechanisms,
  parameterGroups,
  parameters,
  type LeverGroupId,
  type LeverId,
  type MechanismId,
  type ParameterEntry,
  type ParameterGroupId,
  type ParameterId,
} from '../../engine/index.ts';
import {
  parameterIds,
  rangeOf,
  uncertainAssumptions,
  type FactorDocument,
  type Fault,
  type PlanKind,
  type Scenario,
} from '../../experiments/index.ts';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { IconButton } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useDocument, useLang } from '../studio/studio-context.ts';
import type { Draft } from './draft.ts';
import { Faults, faultsAt } from './faults-at.tsx';
import { factorName } from './lab-words.ts';
import { labText } from './text/text.ts';

const entryOf = (id: ParameterId): ParameterEntry => parameters[id];
/** Plans that want a few values of each factor. */
const inLevels: readonly PlanKind[] = ['factorial', 'oneAtATime'];

interface RowProps {
  readonly draft: Draft;
  readonly index: number;
  readonly faults: readonly Fault[];
}

function Range({ draft, index }: Omit<RowProps, 'faults'>) {
  const lang = useLang();
  const text = labText[lang];
  const refusal = useRefusal();
  const { factors, plan } = draft.design.value;
  const factor = factors[index]!;
  const scenario = draft.scenario.value;
  const { calendar } = useDocument();
  const name = factorName(factor, scenario, lang);
  const { vary, values } = factor;
  if (values !== undefined) return <span class="lab-fixed">{text.values(values.map(String).join(', '))}</span>;
  if (vary === 'mechanism') return <span class="lab-fixed">{text.onOff}</span>;
  if (factor.assumption === '*') return <span class="lab-fixed">{text.eachPlausible}</span>;
  if (factor.lever === '*' && vary === 'level') return <span class="lab-fixed">{text.eachFull}</span>;
  const [low, high] = rangeOf(factor, scenario) ?? [Number.NaN, Number.NaN];
  const entry = vary === 'assumption' ? entryOf(factor.assumption as ParameterId) : undefined;
  const limits =
    vary === 'start'
      ? { min: 0, max: scenario.quarters - 1, integer: true }
      : { min: entry?.min ?? 0, max: entry?.max ?? 1, ...(entry?.integer === true ? { integer: true } : {}) };
  const step = entry?.step ?? (vary === 'start' ? 4 : 0.05);
  const set = (range: readonly [number, number]): void => draft.setFactor(index, { ...factor, range: [...range] });
  const field = (label: string, value: number, onDone: (value: number) => void) => (
    <NumberField
      label={label}
      value={Number.isNaN(value) ? null : value}
      limits={limits}
      step={step}
      refusal={refusal}
      onDone={onDone}
    />
  );
  return (
    <>
      <span class="lab-range">
        <span>{text.from}</span>
        {field(text.low(name), low, (value) => set([value, high]))}
        <span>{text.to}</span>
        {field(text.high(name), high, (value) => set([low, value]))}
        {vary === 'start' ? (
          <small>
            {calendar.value.label(low)}–{calendar.value.tick(high)}
          </small>
        ) : null}
      </span>
      {inLevels.includes(plan.kind) ? (
        <span class="lab-range">
          <NumberField
            label={text.levelsOf(name)}
            value={factor.levels ?? 2}
            limits={{ min: 2, max: 50, integer: true }}
            refusal={refusal}
            onDone={(levels) => draft.setFactor(index, { ...factor, levels })}
          />
          <span>{text.levels}</span>
        </span>
      ) : null}
      {vary === 'level' || vary === 'strength' ? (
        <Starting draft={draft} index={index} name={name} refusal={refusal} />
      ) : null}
      <RefusalNote refusal={refusal} />
    </>
  );
}

/** When a lever or package starts, where that is not a factor of its own. */
function Starting({
  draft,
  index,
  name,
  refusal,
}: Omit<RowProps, 'faults'> & { readonly name: string; readonly refusal: ReturnType<typeof useRefusal> }) {
  const text = labText[useLang()];
  const { factors } = draft.design.value;
  const factor = factors[index]!;
  const { packages, quarters } = draft.scenario.value;
  const varied = factors.some(
    (other) => other.vary === 'start' && other.lever === factor.lever && other.package === factor.package,
  );
  if (varied) return null;
  const own = factor.package === undefined ? 0 : (packages[factor.package]?.start ?? 0);
  return (
    <span class="lab-range">
      <span>{text.starting}</span>
      <NumberField
        label={text.startingOf(name)}
        value={factor.from ?? own}
        limits={{ min: 0, max: quarters - 1, integer: true }}
        step={4}
        refusal={refusal}
        onDone={(from) => draft.setFactor(index, { ...factor, from })}
      />
    </span>
  );
}

function Row({ draft, index, faults }: RowProps) {
  const lang = useLang();
  const text = labText[lang];
  const factor = draft.design.value.factors[index]!;
  const name = factorName(factor, draft.scenario.value, lang);
  return (
    <li class="lab-factor">
      <div class="lab-factor-name">
        <b>{name}</b>
        {/* The label of some says what of it is varied. */}
        {factor.vary === 'level' || factor.vary === 'assumption' ? <small>{text.kindOf[factor.vary]}</small> : null}
      </div>
      <IconButton
        class="act tiny"
        icon="close"
        size={12}
        label={text.takeNamed(name)}
        title={text.take}
        onClick={() => draft.removeFactor(index)}
      />
      <div class="lab-factor-values">
        <Range draft={draft} index={index} />
      </div>
      <Faults faults={faults} lang={lang} called={name} />
    </li>
  );
}

type Kind = 'level' | 'leverStart' | 'strength' | 'start' | 'mechanism' | 'assumption';
interface Choice {
  readonly group?: string;
  readonly id: string;
  readonly name: string;
  readonly factor: FactorDocument;
}

/** Everything there is to vary of a kind, by name. */
function choicesOf(kind: Kind, scenario: Scenario, lang: 'en' | 'zh'): readonly Choice[] {
  const packages = Object.entries(scenario.packages);
  const ofLevers = (vary: 'level' | 'start', ids: readonly LeverId[]): readonly Choice[] =>
    (Object.keys(leverGroups) as LeverGroupId[]).flatMap((group) =>
      ids
        .filter((lever) => levers[lever].group === group)
        .map((lever) => ({
          group: leverGroups[group][lang],
          id: lever,
          name: sentenceCase(levers[lever].label[lang]),
          factor: { vary, lever },
        })),
    );
  switch (kind) {
    case 'level':
      return ofLevers('level', leverIds);
    case 'leverStart':
      return ofLevers('start', leverIds);
    case 'strength':
    case 'start':
      return packages.map(([id, { label }]) => ({ id, name: label[lang], factor: { vary: kind, package: id } }));
    case 'mechanism':
      return (Object.keys(mechanisms) as MechanismId[]).map((id) => ({
        id,
        name: sentenceCase(mechanisms[id].label[lang]),
        factor: { vary: 'mechanism', mechanism: id },
      }));
    case 'assumption':
      return (Object.keys(parameterGroups) as ParameterGroupId[]).flatMap((group) =>
        parameterIds
          .filter((id) => entryOf(id).group === group && typeof entryOf(id).default === 'number')
          .map((id) => ({
            group: sentenceCase(parameterGroups[group][lang]),
            id,
            name: sentenceCase(entryOf(id).label[lang]),
            factor: assumptionFactor(id),
          })),
      );
  }
}

/** One without a plausible range is varied over all it may be, until somebody says otherwise. */
function assumptionFactor(assumption: ParameterId): FactorDocument {
  const { plausible, min, max } = entryOf(assumption);
  return plausible === undefined
    ? { vary: 'assumption', assumption, range: [min, max] }
    : { vary: 'assumption', assumption };
}

function AddFactor({ draft }: { readonly draft: Draft }) {
  const lang = useLang();
  const text = labText[lang];
  const [kind, setKind] = useState<Kind>('level');
  const [chosen, setChosen] = useState('');
  const scenario = draft.scenario.value;
  const choices = choicesOf(kind, scenario, lang);
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const groups = [...new Set(choices.map(({ group }) => group))];
  const kinds: readonly Kind[] = ['level', 'leverStart', 'strength', 'start', 'mechanism', 'assumption'];
  const possible = kinds.filter((one) => choicesOf(one, scenario, lang).length > 0);
  const option = ({ id, name }: Choice) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <div class="lab-add">
      <Select
        aria-label={text.factors}
        value={kind}
        options={possible.map((one) => [one, text.kinds[one]] as const)}
        onChoose={(next) => {
          setKind(next);
          setChosen('');
        }}
      />
      <select aria-label={text.which} value={choice?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
        {groups.map((group) =>
          group === undefined ? (
            choices.map(option)
          ) : (
            <optgroup key={group} label={group}>
              {choices.filter((one) => one.group === group).map(option)}
            </optgroup>
          ),
        )}
      </select>
      <button
        type="button"
        class="act framed"
        disabled={choice === undefined}
        onClick={() => choice !== undefined && draft.addFactors([choice.factor])}
      >
        {text.add}
      </button>
      <span class="lab-add-all">
        <LinkButton onClick={() => draft.addFactors([{ vary: 'assumption', assumption: '*' }])}>
          {text.allUncertain(uncertainAssumptions.length)}
        </LinkButton>
        <LinkButton onClick={() => draft.addFactors([{ vary: 'level', lever: '*' }])}>
          {text.allLevers(leverIds.length)}
        </LinkButton>
      </span>
    </div>
  );
}

export function FactorRows({ draft, faults }: { readonly draft: Draft; readonly faults: readonly Fault[] }) {
  const lang = useLang();
  const text = labText[lang];
  const { factors } = draft.design.value;
  return (
    <section class="lab-block" aria-label={text.factors}>
      <h3>{text.factors}</h3>
      {factors.length === 0 ? <p class="faint">{text.noFactors}</p> : null}
      <ul class="lab-factors">
        {factors.map((factor, k) => (
          <Row
            key={JSON.stringify([factor.vary, factor.lever, factor.package, factor.assumption, factor.mechanism])}
            draft={draft}
            index={k}
            faults={faultsAt(faults, [`factors[${k}]`])}
          />
        ))}
      </ul>
      <Faults faults={faults.filter(({ path }) => path === 'factors')} lang={lang} called={text.factors} />
      <AddFactor draft={draft} />
    </section>
  );
}
