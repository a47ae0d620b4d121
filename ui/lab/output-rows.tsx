/** What is measured of every run: indicator, statistic, window. */
import { indicatorIds, indicators, type IndicatorId } from '../../engine/index.ts';
import { punctuation, usualMeasures, type Fault, type OutputDocument } from '../../experiments/index.ts';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { IconButton } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useLang } from '../studio/studio-context.ts';
import type { Draft } from './draft.ts';
import { Faults, faultsAt } from './faults-at.tsx';
import { labText } from './text/text.ts';

type At = OutputDocument['measure']['at'];
const statistics: readonly At[] = ['last', 'mean', 'max', 'min', 'quarterOfMax'];

export function OutputRows({ draft, faults }: { readonly draft: Draft; readonly faults: readonly Fault[] }) {
  const lang = useLang();
  const text = labText[lang];
  const refusal = useRefusal();
  const measures = draft.design.value.outputs?.measures ?? usualMeasures;
  const { quarters } = draft.scenario.value;
  const set = (k: number, output: OutputDocument): void => draft.setMeasures(measures.with(k, output));
  const ids = indicatorIds.toSorted((a, b) => indicators[a].label[lang].localeCompare(indicators[b].label[lang], lang));
  const options = ids.map((id) => [id, sentenceCase(indicators[id].label[lang])] as const);
  /** The measure changed by hand: a name that told what it was would no longer. */
  const measured = (k: number, more: Partial<OutputDocument['measure']>): void => {
    const { name: _name, ...rest } = measures[k]!;
    set(k, { ...rest, measure: { ...rest.measure, ...more } });
  };
  function add(): void {
    const there = new Set(measures.map(({ measure }) => measure.indicator));
    const wished: readonly IndicatorId[] = ['valueAdded', 'wage', 'knowledgeSpread', ...ids];
    const indicator = wished.find((id) => !there.has(id)) ?? 'employment';
    draft.setMeasures([...measures, { measure: { indicator, at: 'mean' } }]);
  }
  return (
    <section class="lab-block" aria-label={text.outputs}>
      <h3>{text.outputs}</h3>
      <ul class="lab-outputs">
        {measures.map(({ measure, dividedBy }, k) => {
          const name = sentenceCase(indicators[measure.indicator].label[lang]);
          const { from = 0, to = quarters } = measure;
          const windowed = measure.at !== 'last';
          return (
            <li key={k}>
              <Select
                aria-label={text.indicator}
                value={measure.indicator}
                options={options}
                onChoose={(indicator) => measured(k, { indicator })}
              />
              <Select
                aria-label={`${name}${punctuation[lang].colon}${text.statistic}`}
                value={measure.at}
                options={statistics.map((at) => [at, text.statistics[at]] as const)}
                onChoose={(at) => measured(k, { at })}
              />
              {windowed ? (
                <span class="lab-range">
                  <NumberField
                    label={text.windowFrom(name)}
                    value={from}
                    limits={{ min: 0, max: quarters - 1, integer: true }}
                    step={4}
                    refusal={refusal}
                    onDone={(first) => measured(k, { from: first })}
                  />
                  <span>–</span>
                  <NumberField
                    label={text.windowTo(name)}
                    value={Math.min(quarters, to) - 1}
                    limits={{ min: 0, max: quarters - 1, integer: true }}
                    step={4}
                    refusal={refusal}
                    onDone={(last) => measured(k, { to: last + 1 })}
                  />
                </span>
              ) : null}
              {dividedBy === undefined ? null : (
                <small>÷ {sentenceCase(indicators[dividedBy.indicator].label[lang])}</small>
              )}
              <IconButton
                class="act tiny"
                icon="close"
                size={12}
                label={text.takeNamed(name)}
                title={text.take}
                disabled={measures.length === 1}
                onClick={() => draft.setMeasures(measures.filter((_one, j) => j !== k))}
              />
            </li>
          );
        })}
      </ul>
      <RefusalNote refusal={refusal} />
      <Faults faults={faultsAt(faults, ['outputs'])} lang={lang} />
      <LinkButton onClick={add}>{text.addOutput}</LinkButton>
      <p class="faint">{text.verdictToo}</p>
    </section>
  );
}
