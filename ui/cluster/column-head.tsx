/** Over a column: its header in the file, what it is taken for and why, and in which unit. */
import {
  columnFacts,
  columnUnit,
  currencies,
  currencyIds,
  multiplierText,
  multipliers,
  observableIds,
  observables,
  type ColumnMapping,
  type Currency,
  type ObservableId,
} from '../../experiments/index.ts';
import { NumberField, useRefusal, RefusalNote } from '../controls/number-field.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { Select } from '../parts/select.tsx';
import { useLang } from '../studio/studio-context.ts';
import type { ClusterSession, OpenTable } from './cluster-session.ts';
import { clusterText } from './text/text.ts';

interface HeadProps {
  readonly session: ClusterSession;
  readonly table: OpenTable;
  readonly column: number;
  /** Of the header cell, as spreadsheets call it. */
  readonly cell: string;
}

const NONE = 'none';
const inflationLimits = { min: -20, max: 50, percent: true };

function UnitOf({
  session,
  column,
  header,
  mapping: { observable, times, currency, inflation },
}: {
  readonly session: ClusterSession;
  readonly column: number;
  readonly header: string;
  readonly mapping: ColumnMapping & { readonly observable: ObservableId };
}) {
  const lang = useLang();
  const text = clusterText[lang];
  const refusal = useRefusal();
  const { kind } = observables[observable];
  if (kind === 'share')
    return (
      <Select
        aria-label={text.unit(header)}
        value={times}
        options={([0.01, 0.001, 1] as const).map((share) => [share, text.shares[share]])}
        onChoose={(chosen) => session.setColumn(column, { times: chosen })}
      />
    );
  const sizes = [...new Set<number>([...multipliers, times])].toSorted((a, b) => a - b);
  const size = (
    <Select
      aria-label={text.unit(header)}
      value={times}
      options={sizes.map((one) => [one, one === 1 ? '× 1' : multiplierText(one)[lang]])}
      onChoose={(chosen) => session.setColumn(column, { times: chosen })}
    />
  );
  if (kind === 'count') return size;
  return (
    <>
      <span class="cluster-unit">
        {size}
        <Select<Currency | 'none'>
          aria-label={text.currency(header)}
          value={currency ?? NONE}
          options={[[NONE, text.noCurrency], ...currencyIds.map((id) => [id, currencies[id].name[lang]] as const)]}
          onChoose={(chosen) => session.setColumn(column, { currency: chosen === NONE ? undefined : chosen })}
        />
      </span>
      <span class="cluster-prices">
        {text.prices}
        <NumberField
          label={text.inflation(header)}
          value={Math.round(inflation * 1e4) / 100}
          limits={inflationLimits}
          step={0.5}
          refusal={refusal}
          onDone={(percent) => session.setColumn(column, { inflation: percent / 100 })}
        />
        {text.aYear}
      </span>
      <RefusalNote refusal={refusal} />
    </>
  );
}

export function ColumnHead({ session, table: { kept, reading, guesses }, column, cell }: HeadProps) {
  const lang = useLang();
  const text = clusterText[lang];
  const shape = reading.shape!;
  const variable = shape.variables[column]!;
  const mapping = kept.mapping.columns[column]!;
  const guess = guesses[column];
  const header = variable.text === '' ? text.unnamed(cell) : variable.text;
  const { observable } = mapping;
  const choose = (id: ObservableId | 'none'): void => {
    if (id === NONE) session.setColumn(column, { observable: null });
    else {
      const facts = columnFacts(shape, column, kept.mapping.mark);
      session.setColumn(column, { observable: id, currency: undefined, ...columnUnit(id, facts, shape) });
    }
  };
  return (
    <div class={`cluster-column${observable === null ? ' cluster-column-off' : ''}`}>
      <span class="cluster-header" title={cell}>
        {header}
      </span>
      <Select<ObservableId | 'none'>
        aria-label={text.observable(header)}
        value={observable ?? NONE}
        options={[
          [NONE, text.notRead],
          ...observableIds.map((id) => [id, sentenceCase(observables[id].label[lang])] as const),
        ]}
        onChoose={choose}
      />
      {observable === null ? null : (
        <UnitOf session={session} column={column} header={header} mapping={{ ...mapping, observable }} />
      )}
      <small>{guess?.column.observable === observable ? guess.why[lang] : text.chosen}</small>
    </div>
  );
}
