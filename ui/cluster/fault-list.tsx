/** Everything that is to be put right, one line each, with what can be done about it. */
import { cellName, faultText, moreFaults, type TableFault } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import type { ClusterSession, OpenTable } from './cluster-session.ts';
import { editedCell } from './edited-cell.ts';
import { clusterText } from './text/text.ts';

const SHOWN = 12;

interface ListProps {
  readonly session: ClusterSession;
  readonly table: OpenTable;
}

const isOfCell = ({ about }: TableFault): boolean => about === 'cell' || about === 'time';

function Remedies({ session, table, fault }: ListProps & { readonly fault: TableFault }) {
  const text = clusterText[useLang()];
  const { about, place, meant } = fault;
  if (about === 'column' && place !== undefined) {
    const column = table.reading.shape!.variables.findIndex((one) => cellName(one.place) === cellName(place));
    return (
      <LinkButton
        aria-label={text.dropColumnNamed(cellName(place))}
        onClick={() => session.setColumn(column, { observable: null })}
      >
        {text.dropColumn}
      </LinkButton>
    );
  }
  // Of the whole table the only fault with a place is that its times are in no order.
  if (about === 'table' && place !== undefined)
    return <LinkButton onClick={() => session.change({ sort: true })}>{text.sort}</LinkButton>;
  if (!isOfCell(fault) || place === undefined) return null;
  const cell = cellName(place);
  return (
    <>
      {meant === undefined ? (
        <LinkButton
          aria-label={text.correctNamed(cell)}
          onClick={() => {
            editedCell.value = cell;
            document.querySelector('.cluster-table')?.scrollIntoView({ block: 'nearest' });
          }}
        >
          {text.correct}
        </LinkButton>
      ) : (
        <LinkButton aria-label={`${cell}: ${text.meant(meant)}`} onClick={() => session.correct(cell, meant)}>
          {text.meant(meant)}
        </LinkButton>
      )}
      <LinkButton aria-label={text.leaveOutNamed(cell)} onClick={() => session.leaveOut(cell)}>
        {text.leaveOut}
      </LinkButton>
    </>
  );
}

export function FaultList({ session, table }: ListProps) {
  const lang = useLang();
  const text = clusterText[lang];
  const { faults } = table.reading;
  if (faults.length === 0) return null;
  const cells = faults.filter(isOfCell).length;
  return (
    <div class="cluster-faults">
      <p role="status">{text.faults(faults.length)}</p>
      <ul>
        {faults.slice(0, SHOWN).map((fault, k) => (
          <li key={k}>
            {faultText(fault, lang).replace(/^(?:document: |文档：)/, '')}{' '}
            <Remedies session={session} table={table} fault={fault} />
          </li>
        ))}
        {faults.length > SHOWN ? <li>{moreFaults(faults.length - SHOWN, lang)}</li> : null}
      </ul>
      {cells > 1 ? (
        <button type="button" class="act framed" onClick={session.leaveOutAll}>
          {text.leaveOutAll(cells)}
        </button>
      ) : null}
    </div>
  );
}
