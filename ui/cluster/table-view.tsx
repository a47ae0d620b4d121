/** The table as it is read, times down the rows whatever the file does, with what each column is over it. */
import { useState } from 'preact/hooks';
import { cellName, faultText, type TableFault } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { ColumnHead } from './column-head.tsx';
import type { ClusterSession, OpenTable } from './cluster-session.ts';
import { editedCell } from './edited-cell.ts';
import { clusterText } from './text/text.ts';
import { ValueCell, type CellState } from './value-cell.tsx';

/** Rows that are shown at once; those with a fault are shown besides. */
const ROWS = 40;
/** The same of columns; those that are read are shown besides. */
const COLUMNS = 30;

interface ViewProps {
  readonly session: ClusterSession;
  readonly table: OpenTable;
}

export function TableView({ session, table }: ViewProps) {
  const lang = useLang();
  const text = clusterText[lang];
  const [most, setMost] = useState(ROWS);
  const [mostColumns, setMostColumns] = useState(COLUMNS);
  const {
    kept: { mapping },
    reading: { shape, faults },
  } = table;
  const byCell = new Map<string, TableFault>();
  for (const fault of faults)
    if (fault.place !== undefined && (fault.about === 'cell' || fault.about === 'time'))
      byCell.set(cellName(fault.place), fault);
  const leftOut = new Set(mapping.leftOut);
  const stateOf = (content: string, name: string): CellState => {
    const fault = byCell.get(name);
    return {
      name,
      text: content,
      corrected: Object.hasOwn(mapping.corrected, name),
      leftOut: leftOut.has(name),
      ...(fault === undefined ? {} : { fault: faultText(fault, lang) }),
      ...(fault?.meant === undefined ? {} : { meant: fault.meant }),
    };
  };
  const editing = editedCell.value;
  const show = (state: CellState) => (
    <ValueCell
      session={session}
      cell={state}
      editing={editing === state.name}
      onEdit={(name) => (editedCell.value = name)}
    />
  );
  const columns = shape!.variables
    .map((variable, column) => ({ ...variable, column }))
    .filter(({ column }) => column < mostColumns || mapping.columns[column]!.observable !== null);
  const restColumns = shape!.variables.length - columns.length;
  const rows = shape!.lines.map((line, k) => ({
    line: stateOf(line.text, cellName(line.place)),
    cells: columns.map(({ column }) => {
      const spot = shape!.at(column, k);
      return spot === undefined ? undefined : stateOf(spot.text, cellName(spot.place));
    }),
  }));
  const special = ({ line, cells }: (typeof rows)[number]): boolean =>
    [line, ...cells].some((cell) => cell !== undefined && (cell.fault !== undefined || cell.name === editing));
  const shown = rows.filter((row, k) => k < most || special(row)).slice(0, most + ROWS);
  const rest = rows.length - shown.length;
  return (
    <>
      <div class="cluster-table" role="region" aria-label={text.tableLabel} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="cluster-time">
                {text.time}
              </th>
              {columns.map(({ place, column }) => (
                <th key={column} scope="col">
                  <ColumnHead session={session} table={table} column={column} cell={cellName(place)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, cells }) => (
              <tr key={line.name} class={line.leftOut ? 'cluster-row-out' : undefined}>
                <th scope="row" class="cluster-time">
                  {show(line)}
                </th>
                {cells.map((cell, k) => (
                  <td
                    key={k}
                    class={mapping.columns[columns[k]!.column]!.observable === null ? 'cluster-off' : undefined}
                  >
                    {cell === undefined ? null : show(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {restColumns > 0 ? (
        <LinkButton onClick={() => setMostColumns(Infinity)}>{text.moreColumns(restColumns)}</LinkButton>
      ) : null}
      {rest > 0 ? (
        <LinkButton onClick={() => setMost(most + 10 * ROWS)}>{text.moreRows(Math.min(rest, 10 * ROWS))}</LinkButton>
      ) : null}
    </>
  );
}
