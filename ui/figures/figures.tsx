/**
 * Small multiples over one time axis and one playhead: everything a run records, each figure with its definition and
 * data.
 */
import '../plot/plot.css';
import './figures.css';
import { languageTags, type Language, type MoneyDocument, type TheoryId } from '../../experiments/index.ts';
import { computed, useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Calendar } from '../facts/calendar.ts';
import { PastSwitch } from '../plot/past-switch.tsx';
import { usePaperPart } from '../parts/paper-part.ts';
import { useStatusMessage } from '../parts/use-status-message.ts';
import type { TimelineRun, TimelineSpread } from '../charts/lane-data.ts';
import { FigureCard } from './figure-card.tsx';
import { figureIds, type FigureId } from './figure-list.ts';
import { figureText } from './figure-text.ts';
import type { FigureRuns, FigureView, PastShown, RunStamp } from './figure-view.ts';
import { pictureCopy, type PictureInput } from './picture.tsx';

export type { RunStamp } from './figure-view.ts';

export interface FiguresProps {
  /** The run on show: the person's current policy. */
  readonly run: TimelineRun | undefined;
  /** The run before the last change. */
  readonly ghost: TimelineRun | undefined;
  /** The same scenario without any policy; nothing when the policy is empty. */
  readonly baseline: TimelineRun | undefined;
  /** Whether the run on show has any policy; inferred from the baseline when absent. */
  readonly acts?: boolean;
  /** Where many runs go, and whether they are shown. */
  readonly spread?: TimelineSpread | undefined;
  /** What was measured of the place, and whether it is drawn. */
  readonly past?: PastShown | undefined;
  readonly pastOn?: Signal<boolean>;
  readonly money?: MoneyDocument | undefined;
  readonly quarters: number;
  readonly calendar: Calendar;
  /** Continuous quarter of the playhead. */
  readonly time: Signal<number>;
  /** Quarter under the pointer, where other charts of the page share it. */
  readonly hover?: Signal<number | null>;
  readonly lang: Language;
  readonly reducedMotion: boolean;
  readonly regionName: string;
  /** What files and pictures name the run by. */
  readonly stamp: RunStamp;
  /** Opens the model description at an anchor. */
  readonly onModel?: (anchor: string) => void;
  /** Opens a theory card. */
  readonly onTheory?: (card: TheoryId) => void;
  /** Figure being pointed out: scrolled into view and marked. */
  readonly marked?: FigureId | undefined;
  /** What stands under single figures. */
  readonly asides?: { readonly [K in FigureId]?: ComponentChildren };
}

/** Year and quarter of the playhead, written as it moves. */
function Moment({ time, view }: { readonly time: Signal<number>; readonly view: FigureView }) {
  const { calendar, quarters } = view;
  const words = useMemo(
    () => computed(() => calendar.moment(Math.max(0, Math.min(quarters - 1, Math.floor(time.value))))),
    [time, calendar, quarters],
  );
  return <b class="fg-moment">{words}</b>;
}

/** What the lines are, once for all figures. */
function Key({ runs, view }: { readonly runs: FigureRuns; readonly view: FigureView }) {
  const text = figureText[view.lang];
  const samples = [
    { line: 'pl-run pl-first', name: view.acts ? text.run : text.baseline, shown: runs.run !== undefined },
    { line: 'pl-baseline', name: text.baseline, shown: runs.baseline !== undefined },
    { line: 'pl-ghost', name: text.ghost, shown: runs.ghost !== undefined },
  ];
  return (
    <p class="fg-key">
      {samples.map(
        ({ line, name, shown }) =>
          shown && (
            <span key={line}>
              <svg width="22" height="8" aria-hidden="true">
                <path class={`pl-line ${line}`} d="M0 4h22" />
              </svg>
              {name}
            </span>
          ),
      )}
      {runs.baseline !== undefined && <span class="fg-pale-note">{text.pale}</span>}
    </p>
  );
}

/** What every figure of one run shares: runs and view that keep their identity, and words said once. */
function useShared({
  run,
  ghost,
  baseline,
  spread,
  past,
  pastOn,
  acts = baseline !== undefined,
  money,
  quarters,
  calendar,
  lang,
  reducedMotion,
  regionName,
}: FiguresProps) {
  const [said, tell] = useStatusMessage();
  const isSpread = useSignal(true);
  const shown = isSpread.value ? spread : undefined;
  const drawn = pastOn?.value === false ? undefined : past;
  const runs = useMemo(
    (): FigureRuns => ({ run, ghost, baseline, spread: shown, past: drawn }),
    [run, ghost, baseline, shown, drawn],
  );
  const view = useMemo(
    (): FigureView => ({ lang, quarters, calendar, regionName, still: reducedMotion, acts, money }),
    [lang, quarters, calendar, regionName, reducedMotion, acts, money],
  );
  const attributes = { class: `figures${acts ? ' fg-acts' : ''}`, lang: languageTags[lang] };
  const status = (
    <p class={`fg-said${said === '' ? ' fg-silent' : ''}`} role="status">
      {said}
    </p>
  );
  const count = spread?.runs;
  const many =
    count === undefined ? null : (
      <button
        type="button"
        class="act framed fg-many"
        aria-pressed={isSpread.value}
        title={figureText[lang].manyNote}
        onClick={() => (isSpread.value = !isSpread.value)}
      >
        {figureText[lang].many(count)}
      </button>
    );
  const measured =
    past === undefined || past.series.length === 0 || pastOn === undefined ? null : (
      <PastSwitch on={pastOn} name={figureText[lang].measured} title={past.source?.[lang]} />
    );
  return { runs, view, tell, attributes, status, many, measured };
}

/** One figure by itself, its definitions open: for a lane of the time axis or an outcome that is asked about. */
export function FigureAlone(props: FiguresProps & { readonly figure: FigureId }) {
  const { figure, stamp, time, onModel, onTheory } = props;
  const { runs, view, tell, attributes, status, measured } = useShared(props);
  const own = useSignal<number | null>(null);
  return (
    <section {...attributes}>
      <FigureCard
        figure={figure}
        runs={runs}
        view={view}
        stamp={stamp}
        time={time}
        hover={props.hover ?? own}
        tell={tell}
        onModel={onModel}
        onTheory={onTheory}
        explained
      />
      <div class="fg-foot">
        <Key runs={runs} view={view} />
        {measured}
      </div>
      {status}
    </section>
  );
}

/** Width of a figure on paper, pixels: two stand beside each other on A4. */
const SHEET_WIDTH = 430;

/** All figures for paper: each drawn again, since on the page they are drawn only where visible. */
function FigureSheets({ runs, view, stamp, host }: Omit<PictureInput, 'figure'> & { readonly host: Element }) {
  return (
    <div class="fg-sheets">
      {figureIds.map((figure) => (
        <div
          key={figure}
          ref={(sheet) => sheet?.replaceChildren(pictureCopy({ figure, runs, view, stamp, width: SHEET_WIDTH }, host))}
        />
      ))}
    </div>
  );
}

export function Figures(props: FiguresProps) {
  const { time, stamp, onModel, onTheory, marked, asides, regionName } = props;
  const text = figureText[props.lang];
  const { runs, view, tell, attributes, status, many, measured } = useShared(props);
  const own = useSignal<number | null>(null);
  const hover = props.hover ?? own;
  const root = useRef<HTMLElement>(null);
  usePaperPart(() => <FigureSheets runs={runs} view={view} stamp={stamp} host={root.current!} />);
  return (
    <section {...attributes} aria-label={text.heading(regionName)} ref={root}>
      <header class="fg-head">
        <h2>{text.heading(regionName)}</h2>
        <Moment time={time} view={view} />
        <Key runs={runs} view={view} />
        {many}
        {measured}
        <p class="fg-hint">{text.hint}</p>
      </header>
      <div class="fg-grid">
        {figureIds.map((figure) => (
          <FigureCard
            key={figure}
            figure={figure}
            runs={runs}
            view={view}
            stamp={stamp}
            time={time}
            hover={hover}
            tell={tell}
            onModel={onModel}
            onTheory={onTheory}
            marked={figure === marked}
            aside={asides?.[figure]}
          />
        ))}
      </div>
      {status}
    </section>
  );
}
