/** A question that takes a while: its subject, the button that computes it, its progress. */
import './study-controls.css';
import type { ComponentChildren } from 'preact';
import { percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useCompare } from './compare-context.ts';
import type { StreamState } from '../studio/stream.ts';
import type { Setting } from './setting.ts';
import { Select } from '../parts/select.tsx';

const studyCounts = [6, 12, 24, 48] as const;

/** At equal budgets: the strength at which a path is asked about. */
export function ScaledNote({ id }: { readonly id: string | undefined }) {
  const { session, text, lang } = useCompare();
  if (id === undefined || !session.equal.on.value) return null;
  const multiplier = session.equal.budget.value?.paths.get(id)?.multiplier;
  if (session.equal.searching.value || multiplier === undefined || multiplier === 1) return null;
  return <p class="cmp-note">{text.window.scaled(percent(lang, multiplier))}</p>;
}

export interface StudyControlsProps {
  readonly state: StreamState;
  /** What it is asked of, where there is a choice. */
  readonly subject?: {
    readonly label: string;
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly name: string }[];
    readonly onChange: (value: string) => void;
  };
  readonly onCompute: () => void;
  readonly onStop: () => void;
  /** Replicates, chosen from a few. */
  readonly count: Setting<number>;
  readonly compute: string;
  /** Whether it can be computed now. */
  readonly ready: boolean;
  /** The amount of work, shown before it is started. */
  readonly size?: string | undefined;
  readonly children?: ComponentChildren;
}

export function StudyControls({
  state,
  subject,
  onCompute,
  onStop,
  count,
  compute,
  ready,
  size,
  children,
}: StudyControlsProps) {
  const { text } = useCompare();
  const { running, done, total, left } = state;
  return (
    <div class="cmp-study">
      {subject === undefined ? null : (
        <label class="cmp-choose">
          <span>{subject.label}</span>
          <Select
            value={subject.value}
            options={subject.options.map(({ value: id, name }) => [id, name])}
            disabled={running}
            onChoose={subject.onChange}
          />
        </label>
      )}
      {running ? (
        <>
          <button type="button" class="act framed" onClick={onStop}>
            {text.bar.stop}
          </button>
          <ProgressLine class="cmp-study-bar" label={compute} now={done} most={total} />
          <span class="faint">
            {left === undefined ? `${done} / ${total}` : text.bar.left(String(Math.max(1, Math.ceil(left))))}
          </span>
        </>
      ) : (
        <>
          <label class="cmp-choose">
            <span>{text.bar.replicates}</span>
            <select value={count.value} onChange={(event) => (count.value = Number(event.currentTarget.value))}>
              {[...new Set([...studyCounts, count.value])]
                .toSorted((a, b) => a - b)
                .map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
            </select>
          </label>
          <button type="button" class="act framed" disabled={!ready} onClick={onCompute}>
            {compute}
          </button>
          {size === undefined ? null : <span class="faint">{size}</span>}
        </>
      )}
      {children}
    </div>
  );
}
