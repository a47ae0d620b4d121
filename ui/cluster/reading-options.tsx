/** How the whole table is read: encoding, where the years are, decimals, fiscal years. */
import { useState } from 'preact/hooks';
import { columnName, encodingIds, encodings, layouts, type Layout } from '../../experiments/index.ts';
import { Select } from '../parts/select.tsx';
import { useLang } from '../studio/studio-context.ts';
import type { ClusterSession, OpenTable } from './cluster-session.ts';
import { clusterText } from './text/text.ts';

const MOST_PLACES = 60;

/** Rows or columns the years may be in, each with its name. */
function placesOf({ cells: { rows, columns }, reading }: OpenTable, layout: Layout): (readonly [number, string])[] {
  const across = layout === 'across';
  const count = Math.min(across ? rows.length : columns, MOST_PLACES);
  const names = reading.shape?.variables[0]?.place.row ?? 0;
  return Array.from({ length: count }, (_, k) => {
    const name = across ? rows[k]!.find((text) => text !== '') : rows[names]![k];
    const cell = across ? String(k + 1) : columnName(k);
    return [k, name === undefined || name === '' ? cell : `${cell} · ${name.slice(0, 16)}`];
  });
}

interface OptionsProps {
  readonly session: ClusterSession;
  readonly table: OpenTable;
}

export function ReadingOptions({ session, table }: OptionsProps) {
  const { kept, reading } = table;
  const lang = useLang();
  const text = clusterText[lang];
  const [lost, setLost] = useState(false);
  const { layout, time, mark, fiscal } = kept.mapping;
  const look = (chosen: { readonly layout: Layout; readonly time: number }): boolean => {
    const found = session.setTimes(chosen);
    setLost(!found);
    return found;
  };
  /** In another layout the years are somewhere else: the first place that has some. */
  const turn = (to: Layout): void => {
    const places = [time, ...placesOf(table, to).map(([k]) => k)];
    void places.some((place) => look({ layout: to, time: place }));
  };
  const fiscals = reading.shape?.lines.some(({ moment }) => moment?.written === 'fiscal') ?? false;
  return (
    <div class="cluster-options">
      {kept.bytes === undefined ? null : (
        <label>
          {text.encoding}
          <Select
            value={kept.encoding}
            options={encodingIds.map((id) => [id, encodings[id][lang]])}
            onChoose={session.setEncoding}
          />
        </label>
      )}
      <label>
        {text.layout}
        <Select value={layout} options={layouts.map((id) => [id, text.layouts[id]])} onChoose={turn} />
      </label>
      <label>
        {text.years[layout]}
        <Select value={time} options={placesOf(table, layout)} onChoose={(at) => look({ layout, time: at })} />
      </label>
      <label>
        {text.decimals}
        <Select
          value={mark}
          options={[
            ['.', text.marks['.']],
            [',', text.marks[',']],
          ]}
          onChoose={(chosen) => session.change({ mark: chosen })}
        />
      </label>
      {fiscals ? (
        <label>
          {text.fiscal}
          <Select
            value={fiscal}
            options={[
              ['first', text.fiscals.first],
              ['last', text.fiscals.last],
            ]}
            onChoose={(chosen) => session.change({ fiscal: chosen })}
          />
        </label>
      ) : null}
      {lost ? (
        <p class="cluster-lost" role="alert">
          {text.noTimes}
        </p>
      ) : null}
    </div>
  );
}
