/** All futures as a tree, and the button that leaves one of them where the playhead stands. */
import './tree-panel.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { comma, signed } from '../parts/format.ts';
import { useDocument, usePlayback, useScenario, useView } from '../studio/studio-context.ts';
import { fitText } from '../plot/label-layout.ts';
import { useSize } from '../parts/use-size.ts';
import { Select } from '../parts/select.tsx';
import { useCompare } from './compare-context.ts';
import { indicatorStyles } from './indicator-list.ts';
import { rangeWords } from '../parts/interval-words.ts';
import {
  BASE,
  forkAtFirst,
  isSameAsStem,
  MOST_PATHS,
  pathDocument,
  startOf,
  usablePackages,
  withFork,
} from './path-list.ts';
import { treeRows } from './tree-layout.ts';
import { firstOpenQuarter, punctuation } from '../../experiments/index.ts';

const ROW = 24;
const TOP = 12;

function Tree() {
  const { session, text, lang, paths, nameOf, colourOf, calendar } = useCompare();
  const { scenario } = useDocument();
  const playback = usePlayback();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const { quarters } = scenario.value;
  const rows = useMemo(
    () =>
      treeRows(
        paths.map((path) => ({
          id: path.id,
          parent: path.kind === 'base' ? undefined : path.kind === 'fork' ? path.parent : BASE,
          // A path that begins after the run is refused, and stands at its end.
          from: Math.min(startOf(path, scenario.value) ?? 0, scenario.value.quarters - 1),
        })),
      ),
    [paths, scenario.value],
  );
  const right = Math.max(60, width - 132);
  const x = (quarter: number): number => 6 + (quarter / quarters) * (right - 12);
  const y = (row: number): number => TOP + row * ROW;
  const spoken = rows
    .filter(({ parent }) => parent !== undefined)
    .map(({ id, from, parent }) => text.tree.node(nameOf(id), calendar.label(from), nameOf(parent!)))
    .join(comma(lang));
  return (
    <div ref={root} class="cmp-tree">
      {width === 0 ? null : (
        <svg
          width={width}
          height={TOP + rows.length * ROW - 6}
          role="img"
          aria-label={`${text.tree.label}${punctuation[lang].colon}${spoken}`}
        >
          {rows.map(({ id, row, parentRow, from, parent }) => {
            const start = x(from);
            const bend = Math.min(14, Math.max(4, right - start));
            const stem =
              parent === undefined
                ? `M${x(0)} ${y(row)}H${right}`
                : `M${start} ${y(parentRow)}V${y(row) - bend}Q${start} ${y(row)} ${start + bend} ${y(row)}H${right}`;
            return (
              <g key={id} style={{ '--path': colourOf(id) }}>
                <path class="cmp-branch" d={stem} />
                <circle class="cmp-ring" cx={start} cy={parent === undefined ? y(row) : y(parentRow)} r="4" />
                <text
                  x={right + 8}
                  y={y(row) + 4}
                  style={{ fill: colourOf(id) }}
                  class={id === session.reference.value ? 'cmp-tree-reference' : ''}
                >
                  {fitText(nameOf(id), 122, 12)}
                </text>
              </g>
            );
          })}
          <path class="cmp-now" d={`M${x(playback.quarter.value)} 2V${TOP + rows.length * ROW - 8}`} />
        </svg>
      )}
    </div>
  );
}

/**
 * Any node of the tree read against any other: the two take the stages, the second is what all others are read against.
 */
function AnyPair() {
  const { session, text, lang, paths, nameOf } = useCompare();
  const shown = session.snapshot.value;
  const [path, against] = [session.right.value, session.reference.value];
  const indicator = session.indicator.value;
  const { times, digits } = indicatorStyles[indicator];
  const effect =
    shown?.indicator === indicator && shown.reference === against
      ? shown.paths.find(({ id }) => id === path)?.against?.effect
      : undefined;
  const choose = (label: string, value: string, onChoose: (id: string) => void) => (
    <Select aria-label={label} value={value} options={paths.map(({ id }) => [id, nameOf(id)])} onChoose={onChoose} />
  );
  return (
    <p class="cmp-pair">
      {choose(text.tree.read, path, (id) => {
        // A comparison with itself is empty: the two change places.
        const reference = id === against ? path : against;
        session.put({ study: { reference, stages: [reference, id] } });
      })}
      <span>{text.tree.against}</span>
      {choose(text.tree.readAgainst, against, (id) => {
        session.put({ study: { reference: id, stages: [id, id === path ? against : path] } });
      })}
      {effect === undefined ? null : (
        <b>
          {text.indicators[indicator].name} {signed(lang, times * effect.mean, digits)}{' '}
          <span class="faint">({rangeWords(lang, times * effect.low, times * effect.high, digits)})</span>
        </b>
      )}
    </p>
  );
}

function ForkForm({ close }: { readonly close: () => void }) {
  const { session, text, paths, nameOf, packageOf, calendar } = useCompare();
  const { scenario } = useDocument();
  const playback = usePlayback();
  const from = Math.max(playback.quarter.value, firstOpenQuarter(scenario.value));
  const usable = usablePackages(scenario.value, from);
  const [first] = useState(() => forkAtFirst(paths, scenario.peek(), { from, present: session.right.peek() }));
  const [parent, setParent] = useState(first.parent);
  const [then, setThen] = useState(first.package ?? '');
  const [keeps, setKeeps] = useState(false);
  const stem = paths.find(({ id }) => id === parent) ?? paths[0]!;
  const next = withFork(paths, {
    parent: stem.id,
    stem: pathDocument(stem, scenario.value),
    from,
    package: then === '' ? undefined : then,
    keeps,
  });
  const idle = isSameAsStem(next.at(-1)!, scenario.value);
  return (
    <form
      class="cmp-fork"
      onSubmit={(event) => {
        event.preventDefault();
        session.put({ paths: next, study: { stages: [stem.id, next.at(-1)!.id] } });
        close();
      }}
    >
      <h3>{text.tree.forkTitle(calendar.label(from))}</h3>
      <label class="cmp-field">
        <span>{text.tree.parent}</span>
        <Select value={stem.id} options={paths.map(({ id }) => [id, nameOf(id)])} onChoose={setParent} />
      </label>
      <label class="cmp-field">
        <span>{text.tree.after}</span>
        <Select
          value={then}
          options={[...usable.map((name) => [name, packageOf(name)] as const), ['', text.tree.stop]]}
          onChoose={setThen}
        />
      </label>
      {then === '' ? null : (
        <label class="cmp-check">
          <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.currentTarget.checked)} />
          <span>{text.tree.keeps}</span>
        </label>
      )}
      {idle ? <p class="cmp-note">{text.tree.idle(nameOf(stem.id))}</p> : null}
      <button type="submit" class="act main" disabled={idle}>
        {text.tree.make}
      </button>
    </form>
  );
}

export function TreePanel() {
  const { text, paths, calendar } = useCompare();
  const scenario = useScenario();
  const playback = usePlayback();
  const [open, setOpen] = useState(false);
  const { forking } = useView();
  const form = useRef<HTMLElement>(null);
  // Asked for elsewhere: at the playhead of the time axis.
  useEffect(() => {
    if (!forking.value) return;
    forking.value = false;
    setOpen(true);
    form.current?.scrollIntoView({ block: 'center' });
  }, [forking.value]);
  const quarter = playback.quarter.value;
  const atEnd = quarter >= scenario.quarters - 1;
  const full = paths.length >= MOST_PATHS;
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <section
      class="cmp-section cmp-futures"
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <h2>
        {text.tree.title}
        <button
          ref={button}
          type="button"
          class="act framed cmp-act"
          aria-expanded={open}
          disabled={atEnd || full}
          onClick={() => setOpen(!open)}
        >
          {text.tree.fork(calendar.label(quarter))}
        </button>
      </h2>
      {full ? (
        <p class="cmp-note">{text.paths.full(MOST_PATHS)}</p>
      ) : atEnd ? (
        <p class="cmp-note">{text.tree.atEnd}</p>
      ) : null}
      {open && !atEnd && !full ? <ForkForm close={close} /> : null}
      <Tree />
      {paths.length < 2 ? null : <AnyPair />}
    </section>
  );
}
