import './level-slider.css';
import {
  chainNames,
  chains,
  parameters,
  parameterSources,
  type ParameterEntry,
  type ParameterId,
  type ParameterValue,
} from '../../engine/index.ts';
import {
  isRegionParameter,
  plainNumber,
  setAssumption,
  settingAssumptions,
  settledAs,
  type NumberLimits,
} from '../../experiments/index.ts';
import { comma } from '../parts/format.ts';
import { IconButton } from '../parts/icon.tsx';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useDocument, useLang, useScenario, useText, useView } from '../studio/studio-context.ts';
import { resetAssumption, sameValues, valuesOf } from './assumption-edit.ts';
import { RangeInput } from './range-input.tsx';

/** One assumption: its number or its three, a slider where it is one, and what it is. */
export function AssumptionRow({ id }: { readonly id: ParameterId }) {
  const { preset, presets, committed, change } = useDocument();
  const scenario = useScenario();
  const { scope } = useView();
  const lang = useLang();
  const text = useText();
  const entry: ParameterEntry = parameters[id];
  const region = isRegionParameter(id) ? scope.value : null;
  const values = valuesOf(scenario, id, region);
  const original = preset.value === undefined ? [entry.default] : valuesOf(preset.value, id, region);
  const changed = !sameValues(values, original);
  // What comes with the industry or the place goes with it.
  const own =
    changed &&
    !sameValues(
      values,
      preset.value === undefined
        ? [settingAssumptions(scenario)[id] ?? entry.default]
        : valuesOf(settledAs(preset.value, scenario), id, region),
    );
  const value = values[0]!;
  const name = sentenceCase(entry.label[lang]);
  const set = (next: ParameterValue, phase: 'drag' | 'commit'): void =>
    change(
      setAssumption(committed.peek(), presets, { id, value: next, ...(region === null ? {} : { region }) }),
      phase,
      `assume:${id}`,
    );
  const vector = typeof value === 'number' ? undefined : value;
  const format = (number: number): string => plainNumber(number).replaceAll('-', '−');
  const refusal = useRefusal();
  const limits: NumberLimits = {
    min: entry.min,
    max: entry.max,
    integer: entry.integer,
    multipleOf: entry.integer === true && entry.step !== 1 ? entry.step : undefined,
  };
  const field = { limits, step: entry.step, refusal };
  return (
    <div class={`assumption${changed ? ' assumption-changed' : ''}`}>
      <div class="assumption-head">
        <span class="assumption-name">
          {name} <i>{entry.symbol}</i>
        </span>
        {own ? (
          <IconButton
            class="act tiny"
            icon="reset"
            size={13}
            label={`${name}: ${text.assumptions.reset}`}
            title={text.assumptions.reset}
            onClick={() => change(resetAssumption(committed.peek(), id, region, preset.peek()), 'commit')}
          />
        ) : null}
        {vector === undefined ? (
          <NumberField {...field} label={name} value={value as number} onDone={(next) => set(next, 'commit')} />
        ) : null}
      </div>
      {vector === undefined ? (
        <RangeInput
          class="plain-range"
          min={entry.min}
          max={entry.max}
          step={entry.step}
          value={value as number}
          name={name}
          valueText={plainNumber(value as number)}
          style={{ '--v': ((value as number) - entry.min) / (entry.max - entry.min) }}
          onMove={(next) => set(next, 'drag')}
          onDone={(next) => set(next, 'commit')}
          onCancel={() => change(committed.peek(), 'commit')}
        />
      ) : (
        <div class="assumption-vector">
          {chains.map((chain, k) => (
            <label key={chain}>
              <span>{chainNames[chain][lang]}</span>
              <NumberField
                {...field}
                label={`${name}${comma(lang)}${chainNames[chain][lang]}`}
                value={vector[k]!}
                onDone={(next) =>
                  set(vector.map((old, j) => (j === k ? next : old)) as unknown as ParameterValue, 'commit')
                }
              />
            </label>
          ))}
        </div>
      )}
      <RefusalNote refusal={refusal} />
      <details class="assumption-more">
        <summary>
          {entry.unit[lang]}
          {values.length > 1 ? <em> {text.assumptions.varies}</em> : null}
        </summary>
        <p>{entry.description[lang]}</p>
        <p>{parameterSources[id][lang]}</p>
        <p class="faint">
          {text.assumptions.range(format(entry.min), format(entry.max))}
          {entry.plausible === undefined
            ? null
            : ` · ${text.assumptions.plausible(format(entry.plausible[0]), format(entry.plausible[1]))}`}
          {entry.level === 'region' ? ` · ${text.assumptions.regionLevel}` : null}
        </p>
      </details>
    </div>
  );
}
