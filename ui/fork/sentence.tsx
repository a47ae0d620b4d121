/** The one headline of the screen: its words are the controls. */
import './sentence.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { QUARTERS_PER_YEAR, verdicts } from '../../engine/index.ts';
import {
  countKnown,
  countOutcomes,
  FORK_FUTURES,
  horizon,
  percent,
  wholeNumber,
  type ForkPath,
} from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useDocument, useLang, useScenario } from '../studio/studio-context.ts';
import { ActionList } from './action-list.tsx';
import { CostPanel } from './cost-panel.tsx';
import { useFork, useForkText } from './fork-context.ts';
import { startAfterKey } from './hand.ts';
import type { Clause, SentencePiece } from './sentence-words.ts';

/** Pixels the hand moves sideways for a year. */
const PIXELS_A_YEAR = 14;

function YearWord() {
  const fork = useFork();
  const text = useForkText();
  const { calendar } = useDocument();
  const from = useRef<{ readonly x: number; readonly hand: number } | null>(null);
  const { start, hand, shown } = fork;
  const starts = (shown.value?.starts ?? []).map((one) => one.start);
  const [least, most] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  const inside = (quarter: number): number => Math.max(least, Math.min(most, quarter));
  return (
    <button
      type="button"
      class="fork-word fork-year"
      aria-label={`${text.year.label}: ${calendar.value.label(start.value)}`}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, hand: hand.peek() };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        const years = (event.clientX - from.current.x) / PIXELS_A_YEAR;
        hand.value = inside(from.current.hand + QUARTERS_PER_YEAR * years);
      }}
      onPointerUp={() => {
        if (from.current === null) return;
        from.current = null;
        fork.rest(start.peek());
      }}
      onPointerCancel={() => {
        if (from.current !== null) hand.value = from.current.hand;
        from.current = null;
      }}
      onKeyDown={(event) => {
        const to = startAfterKey(event.key, starts.indexOf(start.peek()), starts.length, false);
        if (to === undefined || starts[to] === undefined) return;
        event.preventDefault();
        fork.rest(starts[to]);
      }}
    >
      {calendar.value.label(start.value)}
      <Icon name="sideways" size={16} />
    </button>
  );
}

function Piece({ piece }: { readonly piece: SentencePiece }): ComponentChildren {
  if (typeof piece === 'string') return piece;
  if ('count' in piece) {
    const figures = /^\d+$/.test(piece.count);
    return (
      <b class={`fork-count${piece.none || piece.of === 'alone' ? ' fork-low' : ''}${figures ? ' fork-figures' : ''}`}>
        {piece.count}
      </b>
    );
  }
  if (piece.control === 'year') return <YearWord />;
  return piece.control === 'action' ? <ActionList /> : <CostPanel />;
}

function Clauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  return (
    <>
      {clauses.map((clause, k) => (
        <span key={k}>
          {k === 0 ? null : <wbr />}
          <span class="fork-clause">
            {clause.map((piece, i) => (
              <Piece key={typeof piece === 'object' && 'control' in piece ? piece.control : i} piece={piece} />
            ))}
          </span>
        </span>
      ))}
    </>
  );
}

/** What the two branches are read from, or the future that is pointed at. */
function Under() {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const alone = fork.shown.value?.alone;
  const acting = fork.acting.value;
  const after = horizon(lang, useScenario().quarters);
  const pointed = fork.lit.value ?? fork.pinned.value;
  if (alone === undefined) return <p class="fork-under"> </p>;
  if (pointed !== null && (alone.outcomes[pointed] ?? -1) >= 0) {
    const endOf = ({ outcomes, endJobs }: ForkPath) =>
      [verdicts[outcomes[pointed]!]!, wholeNumber(lang, endJobs[pointed]!)] as const;
    const known = acting !== undefined && (acting.outcomes[pointed] ?? -1) >= 0;
    return <p class="fork-under">{text.future(pointed + 1, known ? endOf(acting) : undefined, endOf(alone))}</p>;
  }
  return (
    <p class="fork-under">
      {acting !== undefined && acting.spendingYear > 0
        ? text.same(percent(lang, acting.spendingShare, 1), FORK_FUTURES, after)
        : text.sameWithoutCost(FORK_FUTURES, after)}
    </p>
  );
}

export function Sentence() {
  const fork = useFork();
  const text = useForkText();
  const alone = fork.shown.value?.alone;
  const acting = fork.acting.value;
  const acts = fork.action.value !== undefined;
  if (alone === undefined || (acts && acting === undefined)) {
    return (
      <div class="fork-say">
        <h1>{text.waiting}</h1>
        <Under />
      </div>
    );
  }
  const facts = {
    acting: acting === undefined ? 0 : countOutcomes(acting, 'upgraded'),
    alone: countOutcomes(alone, 'upgraded'),
    known: countKnown(acting ?? alone),
    futures: FORK_FUTURES,
  };
  return (
    <div class={`fork-say${fork.stale.value ? ' fork-stale' : ''}`}>
      <h1>
        <Clauses clauses={acts ? text.sentence(facts) : text.onlyAlone(facts)} />
      </h1>
      <Under />
    </div>
  );
}
