/** A package folded into one row of the score: its bars lie over each other and are moved together. */
import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { MoveDocument } from '../../experiments/index.ts';
import { createGrip } from '../parts/grip.ts';
import { zoomOf } from '../parts/zoom.ts';
import { barCorners, barEdge, barOf, barsAfterShift, barShape, withBar } from './bar-geometry.ts';
import { chartText } from './chart-text.ts';
import type { OnPolicy } from './score-interaction.ts';
import type { ScorePackage } from './score-rows.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface FoldedPackageProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly policy: readonly MoveDocument[];
  readonly folded: ScorePackage;
  readonly row: number;
  readonly onPolicy: OnPolicy;
  readonly dragging: Signal<boolean>;
  readonly onUnfold: (id: string) => void;
}

const YEAR = 4;
const FAR = 1e6;
const steps: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: YEAR,
  PageDown: -YEAR,
  Home: -FAR,
  End: FAR,
};

function shifted(
  policy: readonly MoveDocument[],
  bars: readonly number[],
  by: number,
  { quarters, open }: Pick<TimelineView, 'quarters' | 'open'>,
): readonly MoveDocument[] {
  const moved = barsAfterShift(
    bars.map((at) => barOf(policy[at]!, quarters)),
    by,
    quarters,
    open,
  );
  return policy.map((move, at) => (bars.includes(at) ? withBar(move, moved[bars.indexOf(at)]!, quarters) : move));
}

export function FoldedPackage(props: FoldedPackageProps) {
  const { layout, view, policy, folded, row } = props;
  const { score, left, right } = layout;
  const { quarters, lang, calendar } = view;
  const text = chartText[lang];
  const top = score.top + row * score.rowHeight;
  const bars = folded.bars.map((at) => barOf(policy[at]!, quarters));
  const corners = bars.map((bar) => barCorners(bar, layout.x, top + score.barBase, score.barHeight));
  const from = Math.min(...bars.map((bar) => bar.from));
  const start = Math.min(...corners.map((c) => c.start));
  const end = Math.max(...corners.map((c) => c.end));

  const latest = useRef(props);
  latest.current = props;
  const hands = useMemo(() => {
    let taken: { readonly x: number; readonly policy: readonly MoveDocument[] } | undefined;
    let last: readonly MoveDocument[] | undefined;
    let stepped: readonly MoveDocument[] | undefined;
    const done = (next: readonly MoveDocument[] | undefined): void => {
      latest.current.dragging.value = false;
      taken = last = undefined;
      if (next !== undefined) latest.current.onPolicy(next, 'commit');
    };
    const grip = createGrip({
      take(_event, { x }) {
        taken = { x, policy: latest.current.policy };
        latest.current.dragging.value = true;
      },
      move(event) {
        if (taken === undefined) return;
        const { layout: at, folded: of, view: v, onPolicy } = latest.current;
        const by = (event.clientX - taken.x) / zoomOf(event.currentTarget as Element) / at.pixelsPerQuarter;
        last = shifted(taken.policy, of.bars, by, v);
        onPolicy(last, 'drag');
      },
      drop: () => done(last),
      cancel: () => done(last && taken?.policy),
    });
    return {
      grip,
      keyDown(event: KeyboardEvent): void {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const { policy: now, folded: of, view: v, onPolicy, onUnfold } = latest.current;
        const by = steps[event.key];
        if (event.key === 'Escape' && grip.held()) grip.release();
        else if (event.key === 'Enter') onUnfold(of.id);
        else if (event.key === 'Delete' || event.key === 'Backspace')
          onPolicy(
            now.filter((_move, at) => !of.bars.includes(at)),
            'commit',
          );
        else if (by !== undefined) {
          stepped = shifted(now, of.bars, event.shiftKey ? by * YEAR : by, v);
          onPolicy(stepped, 'drag');
        } else return;
        event.preventDefault();
      },
      settle(): void {
        if (stepped !== undefined) latest.current.onPolicy(stepped, 'commit');
        stepped = undefined;
      },
      gone(): void {
        stepped = undefined;
        if (taken !== undefined) done(undefined);
      },
    };
  }, []);
  useEffect(() => hands.gone, [hands]);
  return (
    <g class="tl-bar tl-folded">
      {corners.map((c, i) => (
        <g key={folded.bars[i]}>
          <path class="tl-bar-shape" d={barShape(c)} />
          <path class="tl-bar-edge" d={barEdge(c)} />
        </g>
      ))}
      <rect
        class="tl-hit tl-hit-body"
        x={Math.max(left, start)}
        y={top}
        width={Math.max(0, Math.min(right, end) - Math.max(left, start))}
        height={score.rowHeight}
        rx="3"
        role="slider"
        tabindex={0}
        aria-label={text.folded(folded.name, folded.bars.length)}
        aria-orientation="horizontal"
        aria-valuemin={view.open}
        aria-valuemax={quarters - 1}
        aria-valuenow={from}
        aria-valuetext={calendar.label(from)}
        onPointerDown={(event: PointerEvent) => hands.grip.down(event)}
        onPointerMove={(event: PointerEvent) => hands.grip.move(event)}
        onPointerUp={(event: PointerEvent) => hands.grip.up(event)}
        onPointerCancel={(event: PointerEvent) => hands.grip.cancel(event)}
        onKeyDown={hands.keyDown}
        onKeyUp={hands.settle}
        onBlur={hands.settle}
      />
    </g>
  );
}

/** Over the name of a folded package: opens it into one row per lever. */
export function UnfoldButton({
  layout,
  view,
  folded,
  row,
  onUnfold,
}: Omit<FoldedPackageProps, 'policy' | 'onPolicy' | 'dragging'>) {
  const { score, left } = layout;
  const text = chartText[view.lang];
  return (
    <button
      type="button"
      class="tl-unfold"
      aria-expanded={false}
      title={text.unfold}
      style={{
        left: '0px',
        width: `${left - 8}px`,
        top: `${score.top + row * score.rowHeight}px`,
        height: `${score.rowHeight}px`,
      }}
      onClick={() => onUnfold(folded.id)}
    >
      <span>{text.folded(folded.name, folded.bars.length)}</span>
    </button>
  );
}
