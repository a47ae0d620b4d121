/** The one time axis under the stage: life cycle, outcomes, lock-ins and policy on one scale with one playhead. */
import '../plot/plot.css';
import './charts.css';
import { useComputed, useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { levers } from '../../engine/index.ts';
import { languageTags } from '../../experiments/index.ts';
import { useSize } from '../parts/use-size.ts';
import { phaseBands } from '../plot/phase-bands.ts';
import { PhaseBackground, PhaseStrip } from '../plot/phases.tsx';
import { ReplacementStrip } from './replacement-strip.tsx';
import { Readout } from '../plot/readout.tsx';
import { useTracks, type DrawnRow } from '../plot/rows.ts';
import { TimeAxis, type CoveredSpan } from '../plot/time-axis.tsx';
import { AddLever } from './add-lever.tsx';
import { BudgetLane, budgetRow } from './budget-lane.tsx';
import { chartText } from './chart-text.ts';
import { EventMarks } from './event-marks.tsx';
import { LaneButtons, LANE_ICON } from './lane-buttons.tsx';
import { laneRow } from './lane-data.ts';
import { labelWidth } from './lane-label.tsx';
import { LaneView } from './lane-view.tsx';
import { lanes as allLanes, laneName, laneNotes, linesMoved, severalLines } from './lanes.ts';
import { PurseLane } from './purse-lane.tsx';
import { PolicyScore } from './policy-score.tsx';
import type { NamedMoves } from './score-rows.ts';
import { StuckRibbon } from './stuck-ribbon.tsx';
import { timelineLayout } from './timeline-layout.ts';
import { SpreadKey, TimelineLegend } from './timeline-legend.tsx';
import type { TimelineView } from './timeline-view.ts';
import type { TimelineProps } from './timeline-props.ts';
import { TimelineCurtain } from './timeline-curtain.tsx';
import { TimeSlider } from './time-slider.tsx';
import { UnfoldButton } from './folded-package.tsx';
import { useOfferedHeight, useScore, useStuck } from './timeline-room.ts';
import { useCoarse } from '../parts/use-media.ts';

export type { TimelineRun } from './lane-data.ts';
export type { TimelineProps } from './timeline-props.ts';

const noPackages: readonly NamedMoves[] = [];
/** Around the numbers at the playhead. */
const NUMBERS = { aside: 8, middle: 22, room: 54, gap: 13, crowd: 26, top: 2, bottom: 5, above: true, shy: 70 };
/** Of the letters of years and phases. */
const YEAR_SIZE = 11;
const PHASE_SIZE = 11.5;
/** Height of a name inside its lane, on a narrow page, and half the height of a number. */
const NAME_HEIGHT = 17;
const NUMBER_HALF = 7;

export function Timeline(props: TimelineProps) {
  const {
    run,
    ghost,
    baseline,
    spread,
    past,
    stale,
    quarters,
    open = 0,
    calendar,
    time,
    events,
    policy,
    purse,
    budget,
    onPolicy,
    activeLever,
    marked,
    lang,
    reducedMotion,
    lanes = allLanes,
    packages = noPackages,
    score = true,
    scene = '',
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  const asked = useRef(0);
  const available = useOfferedHeight(height, asked);
  const stuck = useStuck(root);
  const coarse = useCoarse();
  const text = chartText[lang];

  const dragging = useSignal(false);
  const hover = useSignal<number | null>(null);
  const focused = useSignal(false);
  const moved = useComputed(() => {
    const touched = activeLever.value === null ? [] : levers[activeLever.value].indicators;
    const shown = marked?.value ?? null;
    return linesMoved(shown === null ? touched : [...touched, shown], lanes);
  });
  const [underTime, underHover] = [useSignal<CoveredSpan>(null), useSignal<CoveredSpan>(null)];
  const covered = useMemo(() => [underTime, underHover], [underTime, underHover]);

  const hasEvents = score && events.some(({ quarter }) => quarter < quarters);
  const hasPurse = score && purse !== undefined;
  const hasBudget = score && budget !== undefined;
  const layoutOf = useCallback(
    (scoreRows: number) =>
      timelineLayout({ width, available, quarters, scoreRows, hasEvents, hasPurse, hasBudget, coarse, lang, lanes }),
    [width, available, quarters, hasEvents, hasPurse, hasBudget, coarse, lang, lanes],
  );
  const { rows, layout, spacious, unfold } = useScore({ policy, packages, dragging: dragging.value, layoutOf });
  useLayoutEffect(() => {
    asked.current = spacious.natural;
  }, [spacious.natural]);
  const acts = policy.some(({ level }) => level > 0);
  // Without any policy the run is doing nothing itself, unless doing nothing is shown in another world.
  const runName = acts ? text.run : baseline === undefined ? text.baseline : text.world;
  const still = reducedMotion || dragging.value;
  const view = useMemo(
    (): TimelineView => ({ lang, quarters, open, still, calendar, runName, moved }),
    [lang, quarters, open, still, calendar, runName, moved],
  );
  const bands = useMemo(() => (run === undefined ? [] : phaseBands(run, quarters)), [run, quarters]);
  const runs = useMemo(() => ({ run, ghost, baseline, spread, past }), [run, ghost, baseline, spread, past]);
  const laneRows = useMemo(
    () => lanes.map((lane, i) => laneRow(lane, runs, layout.lanes[i]!, quarters, lang)),
    [lanes, runs, layout, quarters, lang],
  );
  const money = useMemo(
    () => budget && layout.budget && budgetRow(budget, layout.budget, quarters, lang),
    [budget, layout, quarters, lang],
  );
  const tracks = useTracks(laneRows);
  /** Numbers stand below the name of a lane where that is in the way. */
  const roof = useCallback(
    ({ key, strip: { top } }: DrawnRow, x: number, side: number): number => {
      const lane = lanes.find(({ lines: [{ indicator }] }) => indicator === key);
      if (!layout.narrow || lane === undefined || severalLines(lane)) return top + 2;
      const name = labelWidth(
        laneName(lane, lang),
        laneNotes(lane, lang).map(({ text: note }) => note),
      );
      const end = layout.left + 7 + name + LANE_ICON;
      return (side > 0 ? x : x - NUMBERS.room) > end ? top + 2 : top + NAME_HEIGHT + NUMBER_HALF;
    },
    [lanes, layout, lang],
  );

  // Beside medians of many runs, the numbers at the playhead are those of the one on show.
  const yearInRun = useCallback((q: number): string => text.inRun(calendar.label(q)), [text, calendar]);
  const ribbonEnd = layout.ribbon.top + layout.ribbon.height;
  const readout = {
    frame: layout,
    line: `M0 ${ribbonEnd}V${layout.axis.top}`,
    rows: laneRows,
    tracks,
    numbers: NUMBERS,
    roof,
    pill: { top: layout.axis.top + 2, height: 20, size: 11.5 },
  };

  const classes = [
    'timeline',
    (acts || baseline !== undefined) && 'tl-acts',
    (stale || run === undefined) && 'tl-stale',
    layout.narrow && 'tl-narrow',
    reducedMotion && 'tl-still',
    stuck && 'tl-stuck',
  ];
  return (
    <div
      ref={root}
      class={classes.filter(Boolean).join(' ')}
      style={{ '--tl-asked': `${spacious.natural}px`, '--tl-least': `${layout.least}px` }}
      role="group"
      onPointerDownCapture={() => root.current?.setAttribute('data-hand', '')}
      onKeyDownCapture={() => root.current?.removeAttribute('data-hand')}
      aria-label={text.timeline}
      lang={languageTags[lang]}
    >
      {width > 0 && (
        <div class="tl-plot" style={{ height: `${layout.height}px` }}>
          <svg width={width} height={layout.height}>
            <PhaseBackground
              bands={bands}
              frame={layout}
              strip={{ top: ribbonEnd, height: layout.bottom - ribbonEnd }}
            />
            <g
              class="tl-ribbon"
              role="img"
              aria-label={
                bands.length === 0
                  ? text.lifeCycle
                  : text.bands(
                      bands.map(({ phase, replacement, from, to }) => ({
                        phase,
                        replacement,
                        from: calendar.label(from),
                        to: calendar.label(to),
                      })),
                    )
              }
            >
              <rect
                class="pl-phase-none"
                x={layout.left}
                y={layout.ribbon.top}
                width={layout.right - layout.left}
                height={layout.ribbon.height}
              />
              <PhaseStrip bands={bands} frame={layout} strip={layout.ribbon} lang={lang} size={PHASE_SIZE} />
              <ReplacementStrip run={run} layout={layout} calendar={calendar} lang={lang} />
              {!layout.narrow && (
                <text class="tl-ribbon-label" x={layout.left - 12} y={layout.ribbon.top + 14} text-anchor="end">
                  {text.lifeCycle}
                </text>
              )}
            </g>
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
            {layout.narrow || (spread === undefined && (stale || run === undefined)) ? null : (
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
            {laneRows.map((row, i) => (
              <LaneView
                key={row.key}
                lane={lanes[i]!}
                row={row}
                layout={layout}
                view={view}
                runs={runs}
                tracks={tracks[i]}
                named={i === 0 && !layout.narrow}
                onLine={props.onLine}
              />
            ))}
            <EventMarks layout={layout} view={view} events={events} />
            {score && (
              <PolicyScore
                key={scene}
                layout={layout}
                view={view}
                policy={policy}
                rows={rows}
                regionName={props.regionName}
                courseOf={run?.courseOf}
                onPolicy={onPolicy}
                activeLever={activeLever}
                dragging={dragging}
                onUnfold={unfold}
              />
            )}
            {purse && layout.purse && (
              <PurseLane {...purse} strip={layout.purse} layout={layout} view={view} time={time} hover={hover} />
            )}
            {budget && money && (
              <BudgetLane budget={budget} row={money} layout={layout} view={view} time={time} hover={hover} />
            )}
            <rect class="tl-axis-ground" y={layout.axis.top} width={layout.width} height={layout.axis.height} />
            <TimeAxis
              frame={layout}
              quarters={quarters}
              top={layout.axis.top}
              size={YEAR_SIZE}
              drop={17}
              spacing={layout.narrow ? 48 : 58}
              calendar={calendar}
              covered={covered}
            />
            {stuck && <StuckRibbon bands={bands} layout={layout} lang={lang} size={PHASE_SIZE} />}
            <Readout
              {...readout}
              kind="playhead"
              position={time}
              faint={
                layout.axis.top < layout.bottom
                  ? `M0 ${layout.axis.top + layout.axis.height}V${layout.bottom}`
                  : undefined
              }
              all={focused}
              shyOf={hover}
              caption={spread === undefined || layout.narrow ? calendar.label : yearInRun}
              covered={underTime}
            />
            <Readout {...readout} kind="hover" position={hover} caption={calendar.moment} covered={underHover} />
          </svg>
          {score && props.onAdd && !layout.narrow && (
            <AddLever layout={layout} view={view} policy={policy} onAdd={props.onAdd} />
          )}
          {rows.map(({ folded }, row) =>
            folded === undefined ? null : (
              <UnfoldButton key={folded.id} layout={layout} view={view} folded={folded} row={row} onUnfold={unfold} />
            ),
          )}
          <TimeSlider layout={layout} view={view} run={run} time={time} hover={hover} focused={focused} />
          {props.overlay?.(layout, bands, coarse)}
          {props.curtain && <TimelineCurtain {...props.curtain} layout={layout} />}
          {props.onLane && <LaneButtons lanes={lanes} layout={layout} view={view} onLane={props.onLane} />}
        </div>
      )}
    </div>
  );
}
