/** A cell of the table: as it is in the file; faulty ones can be corrected or left out where they stand. */
import { useEffect, useRef } from 'preact/hooks';
import { useLang } from '../studio/studio-context.ts';
import type { ClusterSession } from './cluster-session.ts';
import { clusterText } from './text/text.ts';

export interface CellState {
  readonly name: string;
  readonly text: string;
  /** What is wrong with it, in words. */
  readonly fault?: string;
  /** The number that may be meant. */
  readonly meant?: string;
  readonly corrected: boolean;
  readonly leftOut: boolean;
}

interface CellProps {
  readonly session: ClusterSession;
  readonly cell: CellState;
  readonly editing: boolean;
  readonly onEdit: (cell: string | null) => void;
}

function CellEditor({ session, cell: { name, text: content, fault, meant, corrected, leftOut }, onEdit }: CellProps) {
  const text = clusterText[useLang()];
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (work: () => void): void => {
    work();
    onEdit(null);
  };
  const take = (): void => done(() => session.correct(name, field.current!.value));
  return (
    <span
      class="cluster-editor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onEdit(null);
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={text.newValue(name)}
        defaultValue={meant ?? content}
        onKeyDown={(event) => void (event.key === 'Enter' && !event.isComposing && take())}
      />
      {fault === undefined ? null : <small>{fault}</small>}
      <span class="cluster-editor-acts">
        <button type="button" class="act main" onClick={take}>
          {text.take}
        </button>
        <button type="button" class="act framed" onClick={() => done(() => session.leaveOut(name))}>
          {text.leaveOut}
        </button>
        {corrected || leftOut ? (
          <button type="button" class="act" onClick={() => done(() => session.restore(name))}>
            {text.restore}
          </button>
        ) : null}
        <button type="button" class="act" onClick={() => onEdit(null)}>
          {text.cancel}
        </button>
      </span>
    </span>
  );
}

export function ValueCell(props: CellProps) {
  const text = clusterText[useLang()];
  const {
    cell: { name, text: content, fault, corrected, leftOut },
    editing,
    onEdit,
  } = props;
  if (editing) return <CellEditor {...props} />;
  if (fault === undefined && !corrected && !leftOut) return <>{content}</>;
  const [kind, label] =
    fault !== undefined
      ? ['cluster-bad', text.faulty(name)]
      : leftOut
        ? ['cluster-out', text.wasLeftOut(name)]
        : ['cluster-mended', text.wasCorrected(name)];
  return (
    <button
      type="button"
      class={kind}
      data-cell={name}
      aria-label={`${content} · ${label}`}
      title={fault ?? label}
      onClick={() => onEdit(name)}
    >
      {content === '' ? '␣' : content}
    </button>
  );
}
