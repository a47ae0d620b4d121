/**
 * The river: a cluster as wide as it has jobs, which parts under the hand into acting and leaving alone, and dissolves
 * into its futures.
 *
 * It fills its parent, which gives it width and height: the whole width of the page, margins are its own. What moves
 * with the hand is written into a drawing that stays; only words that another start changes are drawn anew.
 */
import './river.css';
import { computed, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { timeout } from 'd3-timer';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import { createPen, type Pen } from '../plot/pen.ts';
import { useSize } from '../parts/use-size.ts';
import { useStatusMessage } from '../parts/use-status-message.ts';
import type { ForkPath, ForkStart } from './fork-facts.ts';
import { nearestStart } from './hand.ts';
import { RiverAxis, RiverGuide, RiverStrip } from './river-axis.tsx';
import { countsOf, UPGRADED } from './river-delta.ts';
import { RiverDots } from './river-dots.tsx';
import { RiverEnd } from './river-ends.tsx';
import { UPRIGHT_BELOW, type RiverFrame } from './river-frame.ts';
import { RiverHandle } from './river-handle.tsx';
import { LaneButton, RiverLane, type PolicyLane } from './river-lane.tsx';
import { RiverLegend } from './river-legend.tsx';
import { modelOf, type RiverModel } from './river-model.ts';
import { RiverOutside } from './river-outside.tsx';
import { createPicture } from './river-picture.ts';
import { RiverTable } from './river-table.tsx';
import { riverText } from './river-text.ts';
import { RiverWater } from './river-water.tsx';

export interface RiverProps {
  /** Last quarter of the run. */
  readonly quarters: number;
  /** A year in a sentence, “year 22”, and on the handle, “22”. */
  readonly yearOf: (quarter: number) => string;
  readonly yearShort: (quarter: number) => string;
  readonly alone: ForkPath;
  /** In order; empty for a river without a fork. */
  readonly starts: readonly ForkStart[];
  /** Quarter under the hand, between two as well. */
  readonly hand: Signal<number>;
  readonly actionName: string;
  readonly aloneName: string;
  readonly lane: PolicyLane | undefined;
  /** Until then the handle says that it can be dragged. */
  readonly touched: ReadonlySignal<boolean>;
  /** Future pointed at, and the one held, in both branches. */
  readonly lit: Signal<number | null>;
  readonly pinned: Signal<number | null>;
  /** Called with the start on which the hand has come to rest. */
  readonly onRest: (quarter: number) => void;
  readonly onOpenLane: () => void;
  /** Lets the river flow in, once; any key, click or wheel finishes it. */
  readonly opening: boolean;
  readonly stale?: boolean;
  readonly lang: Language;
  readonly reducedMotion: boolean;
}

/** Heights where the parent gives none, pixels. */
const HEIGHT = { lying: 500, standing: 640, least: 300 };

/** Whether the opening still plays. */
function useOpening(wanted: boolean): boolean {
  const [playing, setPlaying] = useState(wanted);
  useEffect(() => {
    if (!playing) return undefined;
    const finish = (): void => setPlaying(false);
    const end = setTimeout(finish, OPENING_MS);
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const kind of kinds) addEventListener(kind, finish, { capture: true, passive: true });
    return () => {
      clearTimeout(end);
      for (const kind of kinds) removeEventListener(kind, finish, { capture: true });
    };
  }, [playing]);
  return playing;
}

/** As long as the rules of style let it last. */
const OPENING_MS = 3400;

/** The sheet shrinks or grows as a whole. */
const sheetStyle = ({ width, height, unit }: RiverFrame): Readonly<Record<string, string>> => ({
  width: `${width.toFixed(2)}px`,
  height: `${height.toFixed(2)}px`,
  ...(unit !== 1 && { transform: `scale(${unit.toFixed(4)})` }),
});

export function River(props: RiverProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const opening = useOpening(props.opening && !props.reducedMotion);
  const width = size.width;
  const upright = width < UPRIGHT_BELOW;
  const height = size.height >= HEIGHT.least ? size.height : upright ? HEIGHT.standing : HEIGHT.lying;
  const { alone, starts, quarters } = props;
  const model = useMemo(
    () => (width === 0 ? undefined : modelOf({ alone, starts }, { width, height, quarters })),
    [alone, starts, quarters, width, height],
  );
  return (
    <div
      ref={box}
      class={`fk-river ${upright ? 'fk-standing' : 'fk-lying'}${height < 470 ? ' fk-low' : ''}${opening ? ' fk-opening' : ''}`}
    >
      {model !== undefined && (
        <div class="fk-sheet" style={sheetStyle(model.frame)}>
          <Sheet {...props} model={model} />
        </div>
      )}
    </div>
  );
}

/** The quarter under the hand, among the starts there are. */
function useHeld(hand: ReadonlySignal<number>, starts: readonly ForkStart[]): ReadonlySignal<number> {
  return useMemo(
    () => computed(() => Math.max(starts[0]?.start ?? 0, Math.min(starts.at(-1)?.start ?? Infinity, hand.value))),
    [hand, starts],
  );
}

function Sheet(props: RiverProps & { readonly model: RiverModel }) {
  const { model, alone, starts, touched, lit, pinned, lang, yearOf, yearShort, lane } = props;
  const hand = useHeld(props.hand, starts);
  const { frame } = model;
  const id = useId();
  const text = riverText(lang);
  const forked = model.partings.length > 0;
  const handled = starts.length > 0;
  const [said, say] = useStatusMessage();
  const pen = useMemo(createPen, []);
  const picture = useMemo(() => createPicture(pen, model), [pen, model]);

  // The first picture stands before the page is seen; then one a frame, however often the hand moves.
  useLayoutEffect(() => {
    let waiting: { readonly stop: () => void } | undefined;
    let first = true;
    const stop = effect(() => {
      const at = hand.value;
      if (first) picture.draw(at);
      else
        waiting ??= timeout(() => {
          waiting = undefined;
          picture.draw(hand.peek());
        });
      first = false;
    });
    return () => {
      stop();
      waiting?.stop();
    };
  }, [picture, hand]);
  // Words that go once the hand has moved: the drawing is not drawn anew for them.
  useLayoutEffect(
    () => effect(() => pen.set('hint', 'visibility', touched.value ? 'hidden' : 'inherit')),
    [pen, touched],
  );
  useLayoutEffect(() => effect(() => picture.light(lit.value ?? pinned.value)), [picture, lit, pinned]);

  const shown = useMemo(() => computed(() => starts[nearestStart(starts, hand.value)]?.start ?? 0), [starts, hand]);
  const pathAt = (quarter: number): ForkPath | undefined => starts.find(({ start }) => start === quarter)?.path;
  const onRest = (quarter: number): void => {
    const path = pathAt(quarter);
    const { of, known } = countsOf(path);
    if (path !== undefined) say(text.said(yearOf(quarter), of[UPGRADED]!, known, path.jobsAtEnd));
    props.onRest(quarter);
  };
  const near: NearProps = { ...props, shown, pathAt, forked };
  return (
    <>
      <svg
        class="fk-drawing"
        viewBox={`0 0 ${frame.width.toFixed(2)} ${frame.height.toFixed(2)}`}
        role="img"
        aria-label={text.title}
        aria-describedby={`${id}-words`}
      >
        <RiverWater model={model} pen={pen} id={id} text={text} stale={props.stale === true} />
        <NearOutside {...near} pen={pen} />
        <RiverAxis frame={frame} yearOf={yearOf} yearShort={yearShort} shown={shown} handled={handled} />
        {handled && <RiverStrip {...{ frame, starts, shown, text, yearOf }} filling={lane !== undefined} />}
        <RiverLegend model={model} hand={hand} lang={lang} />
        {handled && <RiverGuide frame={frame} pen={pen} yearOf={yearOf} shown={shown} />}
        {lane !== undefined && !frame.upright && handled && (
          <RiverLane frame={frame} lane={lane} hand={hand} text={text} />
        )}
        {handled && (
          <text class="fk-hint fk-halo" text-anchor="middle" ref={pen.hold('hint')} aria-hidden="true">
            {lane === undefined ? text.choose : text.drag}
          </text>
        )}
      </svg>
      <NearEnd {...near} id={id} />
      <RiverEnd frame={frame} branch="alone" name={props.aloneName} path={alone} forked={forked} lang={lang} />
      {handled && (
        <RiverHandle
          frame={frame}
          starts={starts}
          hand={props.hand}
          held={hand}
          shown={shown}
          name={text.handle}
          valueText={(quarter) => {
            const { of, known } = countsOf(pathAt(quarter));
            return text.value(yearOf(quarter), of[UPGRADED]!, known);
          }}
          yearShort={yearShort}
          still={props.reducedMotion}
          onRest={onRest}
        />
      )}
      <NearDots {...near} />
      {lane !== undefined && !frame.upright && handled && (
        <LaneButton frame={frame} name={text.openLane(lane.label)} onClick={props.onOpenLane} />
      )}
      <RiverTable alone={alone} aloneName={props.aloneName} starts={starts} yearOf={yearOf} lang={lang} />
      <div class="spoken" role="status">
        {said}
      </div>
    </>
  );
}

/** What another start nearest to the hand changes, each part drawn anew by itself. */
interface NearProps extends RiverProps {
  readonly model: RiverModel;
  readonly forked: boolean;
  readonly shown: ReadonlySignal<number>;
  readonly pathAt: (quarter: number) => ForkPath | undefined;
}

function NearOutside({ model, forked, shown, pathAt, alone, lang, pen }: NearProps & { readonly pen: Pen }) {
  const start = forked ? shown.value : 0;
  const acting = forked ? pathAt(start) : undefined;
  return <RiverOutside {...{ frame: model.frame, forked, acting, alone, start, pen, lang }} />;
}

function NearDots({ model, forked, shown, pathAt, lit, pinned, lang }: NearProps) {
  return <RiverDots {...{ model, lit, pinned, lang }} acting={forked ? pathAt(shown.value) : undefined} />;
}

/** The end of acting, and the drawing in words. */
function NearEnd({ id, model, forked, shown, pathAt, ...props }: NearProps & { readonly id: string }) {
  const { alone, actionName, aloneName, yearOf, lang } = props;
  const text = riverText(lang);
  const path = forked ? pathAt(shown.value) : undefined;
  const counts = countsOf(alone);
  const described = forked
    ? text.described(
        actionName,
        aloneName,
        yearOf(shown.value),
        [countsOf(path), counts],
        [path?.jobsAtEnd ?? Number.NaN, alone.jobsAtEnd],
      )
    : text.describedAlone(aloneName, counts, alone.jobsAtEnd);
  return (
    <>
      <div class="spoken" id={`${id}-words`}>
        {described}
      </div>
      {forked && <RiverEnd frame={model.frame} branch="acting" name={actionName} path={path} forked lang={lang} />}
    </>
  );
}
