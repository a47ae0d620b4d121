/** The one time axis under the stage: life cycle, outcomes, lock-ins and policy on one scale with one playhead. */
import './charts.css';
import { computed, signal, useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { levers, type IndicatorId, type LeverId } from '../../engine/index.ts';
import { languageTags, type EventDocument, type Language, type MoveDocument } from '../../experiments/index.ts';
import { useSize } from '../parts/use-size.ts';
import { AddLever } from './add-lever.tsx';
import { quarterOfYear } from './axis-ticks.ts';
import { phaseBands } from './bands.ts';
import { BudgetLane, type TimelineBudget } from './budget-lane.tsx';
import { chartText } from './chart-text.ts';
import { EventMarks } from './event-marks.tsx';
import {
  lanesMoved,
  lockInIds,
  valueLanes,
  type TimelineRun,
  type TimelineSpread,
  type TrackId,
  type ValueLaneId,
} from './lane-data.ts';
import { LaneButtons, type LaneId } from './lane-buttons.tsx';
import { LockInLane } from './lock-in-lane.tsx';
import { PhaseBackground, PhaseRibbon } from './phase-ribbon.tsx';
import { PolicyScore } from './policy-score.tsx';
import { Readout } from './readout.tsx';
import { rowsStillFit, scoreRows, type ScoreRow } from './score-rows.ts';
import { TimeAxis } from './time-axis.tsx';
import { timelineLayout } from './timeline-layout.ts';
import { SpreadKey, TimelineLegend } from './timeline-legend.tsx';
import type { TimelineView } from './timeline-view.ts';
import { TimeSlider } from './time-slider.tsx';
import { useCoarse } from './use-coarse.ts';
import { ValueLaneView } from './value-lane.tsx';

export type { TimelineRun } from './lane-data.ts';

export interface TimelineProps {
  /** The run on show: the person's current policy. */
  readonly run: TimelineRun | undefined;
  /** The run before the last change. */
  readonly ghost: TimelineRun | undefined;
  /** The same scenario without any policy; nothing when the policy is empty. */
  readonly baseline: TimelineRun | undefined;
  /** Where many runs go; nothing while that is not known. */
  readonly spread?: TimelineSpread | undefined;
  /** A newer run is being computed. */
  readonly stale: boolean;
  readonly quarters: number;
  /** Year of a quarter as it stands in a sentence. */
  readonly labels: (quarter: number) => string;
  /** Year of a quarter as it stands on the axis. */
  readonly tick: (quarter: number) => string;
  /** Continuous quarter of the playhead. */
  readonly time: Signal<number>;
  readonly events: readonly EventDocument[];
  readonly policy: readonly MoveDocument[];
  readonly budget?: TimelineBudget | undefined;
  /** Name of a region; its id where none is given. */
  readonly regionName?: (id: string) => string;
  readonly onPolicy: (next: readonly MoveDocument[], phase: 'drag' | 'commit') => void;
  /** Lever being touched, here or elsewhere on the page. */
  readonly activeLever: Signal<LeverId | null>;
  /** Indicator somebody is being shown. */
  readonly marked?: ReadonlySignal<IndicatorId | null>;
  /** Adds a bar of a lever; nobody is asked where it is not given. */
  readonly onAdd?: (lever: LeverId) => void;
  /** Opens the figure that tells more of a lane. */
  readonly onLane?: (lane: LaneId) => void;
  readonly lang: Language;
  readonly reducedMotion: boolean;
}

const noHeights = new Float64Array(0);
const valueIds = valueLanes.map(({ id }) => id);

function createTracks<K extends string>(ids: readonly K[]): { readonly [P in K]: Signal<Float64Array> } {
  return Object.fromEntries(ids.map((id) => [id, signal<Float64Array>(noHeights)])) as {
    [P in K]: Signal<Float64Array>;
  };
}

/** Rows keep still while a bar is dragged over its neighbour; they are made anew when it is let go. */
function useScoreRows(policy: readonly MoveDocument[], dragging: boolean): readonly ScoreRow[] {
  const rows = useRef<readonly ScoreRow[]>([]);
  const fresh = useMemo(() => scoreRows(policy), [policy]);
  if (!dragging || !rowsStillFit(rows.current, policy)) rows.current = fresh;
  return rows.current;
}

/**
 * Height the page offers beyond what the plot asks for itself. The container is at least as high as it was asked to be,
 * so its height says something only where it exceeds the request it was measured under; taking it at its word would
 * make every new row shift the lanes for a frame.
 */
function useOfferedHeight(height: number, asked: { readonly current: number }): number {
  return useMemo(() => (height > asked.current + 1 ? height : 0), [height, asked]);
}

export function Timeline(props: TimelineProps) {
  const {
    run,
    ghost,
    baseline,
    spread,
    stale,
    quarters,
    labels,
    tick,
    time,
    events,
    policy,
    budget,
    onPolicy,
    activeLever,
    marked,
    lang,
    reducedMotion,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  const asked = useRef(0);
  const available = useOfferedHeight(height, asked);
  const coarse = useCoarse();
  const text = chartText[lang];

  const dragging = useSignal(false);
  const hover = useSignal<number | null>(null);
  const focused = useSignal(false);
  const always = useMemo(() => computed(() => true), []);
  const moved = useComputed(() => {
    const touched = activeLever.value === null ? [] : levers[activeLever.value].indicators;
    const shown = marked?.value ?? null;
    return lanesMoved(shown === null ? touched : [...touched, shown]);
  });
  const tracks = useMemo(() => createTracks<TrackId>([...valueIds, ...lockInIds]), []);
  const baselineTracks = useMemo(() => createTracks<ValueLaneId>(valueIds), []);
  const labelled = useMemo(() => [time, hover], [time, hover]);

  const rows = useScoreRows(policy, dragging.value);
  const hasEvents = events.some(({ quarter }) => quarter < quarters);
  const hasBudget = budget !== undefined;
  const layout = useMemo(
    () => timelineLayout({ width, available, quarters, scoreRows: rows.length, hasEvents, hasBudget, coarse, lang }),
    [width, available, quarters, rows.length, hasEvents, hasBudget, coarse, lang],
  );
  useLayoutEffect(() => {
    asked.current = layout.natural;
  }, [layout.natural]);
  const acts = policy.some(({ level }) => level > 0);
  // Without any policy the run is doing nothing itself, unless doing nothing is shown in another world.
  const runName = acts ? text.run : baseline === undefined ? text.baseline : text.world;
  const still = reducedMotion || dragging.value;
  const view = useMemo(
    (): TimelineView => ({ lang, quarters, still, label: labels, runName, moved }),
    [lang, quarters, still, labels, runName, moved],
  );
  const bands = useMemo(() => (run === undefined ? [] : phaseBands(run.phases, quarters)), [run, quarters]);
  const caption = useMemo(
    () => (quarter: number) => text.moment(labels(quarter), quarterOfYear(labels, quarter)),
    [text, labels],
  );

  const classes = [
    'timeline',
    (acts || baseline !== undefined) && 'tl-acts',
    (stale || run === undefined) && 'tl-stale',
    layout.narrow && 'tl-narrow',
    reducedMotion && 'tl-still',
  ];
  return (
    <div
      ref={root}
      class={classes.filter(Boolean).join(' ')}
      style={{ minHeight: `${layout.natural}px` }}
      role="group"
      onPointerDownCapture={() => root.current?.setAttribute('data-hand', '')}
      onKeyDownCapture={() => root.current?.removeAttribute('data-hand')}
      aria-label={text.timeline}
      lang={languageTags[lang]}
    >
      {width > 0 && (
        <div class="tl-plot" style={{ height: `${layout.height}px` }}>
          <svg width={width} height={layout.height}>
            <PhaseBackground layout={layout} bands={bands} />
            <PhaseRibbon layout={layout} view={view} bands={bands} />
            {layout.key && (
              <TimelineLegend
                strip={layout.key}
                left={layout.left}
                right={layout.width}
                view={view}
                ghost={ghost !== undefined}
                baseline={baseline !== undefined}
                spread={spread}
              />
            )}
            {layout.narrow || spread === undefined ? null : (
              <SpreadKey
                x={layout.right + 8}
                y={layout.ribbon.top + 10}
                right={layout.width}
                view={view}
                spread={spread}
              />
            )}
            <text
              class="tl-updating"
              x={layout.narrow ? width - 2 : layout.right + 8}
              y={(layout.key ?? layout.ribbon).top + 14}
              text-anchor={layout.narrow ? 'end' : 'start'}
            >
              {run === undefined ? text.computing : text.updating}
            </text>
            {valueLanes.map((lane, i) => (
              <ValueLaneView
                key={lane.id}
                lane={lane}
                strip={layout.lanes[i]!}
                layout={layout}
                view={view}
                run={run}
                ghost={ghost}
                baseline={baseline}
                spread={spread}
                track={tracks[lane.id]}
                baselineTrack={baselineTracks[lane.id]}
                named={i === 0 && !layout.narrow}
              />
            ))}
            <LockInLane layout={layout} view={view} run={run} baseline={baseline} tracks={tracks} />
            <EventMarks layout={layout} view={view} events={events} />
            <TimeAxis layout={layout} view={view} tick={tick} labelled={labelled} />
            <PolicyScore
              layout={layout}
              view={view}
              policy={policy}
              rows={rows}
              regionName={props.regionName}
              onPolicy={onPolicy}
              activeLever={activeLever}
              dragging={dragging}
            />
            {budget && layout.budget && (
              <BudgetLane budget={budget} strip={layout.budget} layout={layout} view={view} time={time} hover={hover} />
            )}
            <Readout
              kind="playhead"
              position={time}
              layout={layout}
              view={view}
              run={run}
              baseline={baseline}
              tracks={tracks}
              baselineTracks={baselineTracks}
              both={focused}
              shyOf={hover}
              caption={labels}
            />
            <Readout
              kind="hover"
              position={hover}
              layout={layout}
              view={view}
              run={run}
              baseline={baseline}
              tracks={tracks}
              baselineTracks={baselineTracks}
              both={always}
              caption={caption}
            />
          </svg>
          {props.onAdd && !layout.narrow && (
            <AddLever layout={layout} view={view} policy={policy} onAdd={props.onAdd} />
          )}
          <TimeSlider layout={layout} view={view} run={run} time={time} hover={hover} focused={focused} />
          {props.onLane && <LaneButtons layout={layout} view={view} onLane={props.onLane} />}
        </div>
      )}
    </div>
  );
}
