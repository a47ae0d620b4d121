/** Assumptions with all that is known of them: those that differ first, the rest by group, any of them by name. */
import { useState } from 'preact/hooks';
import {
  chainNames,
  chains,
  parameterGroups,
  parameters,
  parameterSources,
  type ParameterEntry,
  type ParameterGroupId,
  type ParameterId,
  type ParameterValue,
} from '../../engine/index.ts';
import { isRegionParameter, plainNumber, punctuation, readNumber, type Language } from '../../experiments/index.ts';
import { comma } from '../parts/format.ts';
import { IconButton } from '../parts/icon.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useSearch } from '../parts/use-search.ts';
import { useLang } from '../studio/studio-context.ts';
import { useEditorText, useField } from './editor-context.ts';
import { FaultNote, NumberInput, Typed } from './fields.tsx';
import type { Json, Keys } from './json-path.ts';

const entryOf = (id: ParameterId): ParameterEntry => parameters[id];

export interface AssumptionListProps {
  readonly ids: readonly ParameterId[];
  /** Where in the document they stand. */
  readonly keys: Keys;
  readonly prepare?: ((document: Json) => Json) | undefined;
  /** What holds. */
  readonly valueOf: (id: ParameterId) => ParameterValue;
  /** What would hold if the document said nothing here. */
  readonly usualOf: (id: ParameterId) => ParameterValue;
  /** What the document itself says here. */
  readonly own: Json;
}

const written = (value: ParameterValue, lang: Language): string => {
  const one = (number: number): string => plainNumber(number).replaceAll('-', '−');
  return typeof value === 'number' ? one(value) : value.map(one).join(punctuation[lang].list);
};

/** One of three numbers, one for each value chain: all three stand in the document once one of them does. */
function VectorInput({ row, id, name }: { row: AssumptionListProps; id: ParameterId; name: string }) {
  const lang = useLang();
  const { value, faults, set, place } = useField([...row.keys, id], row.prepare);
  const present: readonly unknown[] = Array.isArray(value) ? value : (row.valueOf(id) as readonly number[]);
  const note = `${place} faults`;
  return (
    <span class="ed-vector" data-place={place}>
      {chains.map((chain, k) => (
        <label key={chain}>
          <span>{chainNames[chain][lang]}</span>
          <Typed
            class="number"
            numeric
            label={`${name}${comma(lang)}${chainNames[chain][lang]}`}
            shown={typeof present[k] === 'number' ? plainNumber(present[k]) : String(present[k] ?? '')}
            faulty={faults.length > 0}
            describedBy={note}
            onType={(text) => {
              const read = readNumber(text);
              set(chains.map((_chain, j) => (j !== k ? present[j] : 'value' in read ? read.value : text)));
            }}
          />
        </label>
      ))}
      <FaultNote id={note} faults={faults} called={name} />
    </span>
  );
}

function AssumptionRow({ row, id, regional }: { row: AssumptionListProps; id: ParameterId; regional: boolean }) {
  const lang = useLang();
  const text = useEditorText();
  const entry = entryOf(id);
  const { set } = useField([...row.keys, id], row.prepare);
  const name = sentenceCase(entry.label[lang]);
  const own = Object.hasOwn(row.own, id);
  const usual = row.usualOf(id);
  const declared = JSON.stringify(usual) === JSON.stringify(entry.default);
  return (
    <tr class={own ? 'ed-own' : ''}>
      <th scope="row">
        {name} <i>{entry.symbol}</i>
        {regional && isRegionParameter(id) ? <small>{text.regional}</small> : null}
      </th>
      <td class="ed-value">
        {typeof entry.default === 'number' ? (
          <NumberInput
            bare
            keys={[...row.keys, id]}
            label={name}
            prepare={row.prepare}
            inherited={row.valueOf(id)}
            class={own ? 'ed-set' : undefined}
          />
        ) : (
          <VectorInput row={row} id={id} name={name} />
        )}
        {own ? (
          <IconButton
            class="act tiny"
            icon="reset"
            size={13}
            label={text.resetNamed(name)}
            title={text.reset}
            onClick={() => set(undefined)}
          />
        ) : null}
      </td>
      <td class="ed-unit" data-label={text.columns.unit}>
        {entry.unit[lang]}
      </td>
      <td class="ed-range" data-label={text.columns.range}>
        {text.range(written(entry.min, lang), written(entry.max, lang))}
      </td>
      <td class="ed-usual" data-label={text.columns.usual}>
        {written(entry.default, lang)}
        {declared ? null : <small> → {written(usual, lang)}</small>}
      </td>
      <td class="ed-source">
        <details>
          <summary>{text.columns.source}</summary>
          <p>{entry.description[lang]}</p>
          <p>{parameterSources[id][lang]}</p>
        </details>
      </td>
    </tr>
  );
}

function Rows({ row, ids, regional }: { row: AssumptionListProps; ids: readonly ParameterId[]; regional: boolean }) {
  const { columns } = useEditorText();
  return (
    <table class="ed-assumptions">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.range}</th>
          <th scope="col">{columns.usual}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <AssumptionRow key={id} row={row} id={id} regional={regional} />
        ))}
      </tbody>
    </table>
  );
}

function matches(id: ParameterId, wanted: string): boolean {
  const { label, symbol } = entryOf(id);
  return [id, symbol, label.en, label.zh].some((words) => words.toLowerCase().includes(wanted));
}

export function AssumptionList(row: AssumptionListProps) {
  const { ids, valueOf, own } = row;
  const lang = useLang();
  const text = useEditorText();
  const search = useSearch();
  const [open, setOpen] = useState<ReadonlySet<ParameterGroupId>>(new Set());
  const wanted = search.wanted.trim().toLowerCase();
  const regional = ids.some((id) => !isRegionParameter(id));
  const differing = ids.filter(
    (id) => Object.hasOwn(own, id) || JSON.stringify(valueOf(id)) !== JSON.stringify(entryOf(id).default),
  );
  const found = wanted === '' ? [] : ids.filter((id) => matches(id, wanted));
  const groups = (Object.keys(parameterGroups) as ParameterGroupId[])
    .map((id) => ({ id, members: ids.filter((member) => entryOf(member).group === id) }))
    .filter(({ members }) => members.length > 0);
  const toggle = (id: ParameterGroupId, shown: boolean): void => {
    const next = new Set(open);
    if (shown) next.add(id);
    else next.delete(id);
    if (next.size !== open.size) setOpen(next);
  };
  return (
    <div class="ed-assumption-list">
      <h4>{text.differing(differing.length)}</h4>
      {differing.length === 0 ? null : <Rows row={row} ids={differing} regional={regional} />}
      <h4>{text.all(ids.length)}</h4>
      <input type="search" class="ed-search" aria-label={text.search} placeholder={text.search} {...search.field} />
      {wanted === '' ? (
        groups.map(({ id, members }) => (
          <details key={id} open={open.has(id)} onToggle={(event) => toggle(id, event.currentTarget.open)}>
            <summary>
              {parameterGroups[id][lang]} <small>{members.length}</small>
            </summary>
            {open.has(id) ? <Rows row={row} ids={members} regional={regional} /> : null}
          </details>
        ))
      ) : (
        <>
          <p class="ed-note" role="status">
            {text.found(found.length)}
          </p>
          {found.length === 0 ? null : <Rows row={row} ids={found} regional={regional} />}
        </>
      )}
    </div>
  );
}
