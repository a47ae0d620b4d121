/**
 * One outcome over time: the run on show against doing nothing and the run before the last change, where half and nine
 * tenths of many runs go.
 */
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { decimal } from '../parts/format.ts';
import { chartText } from './chart-text.ts';
import { EndLabels, type EndLabel } from './end-labels.tsx';
import { LaneLabel } from './lane-label.tsx';
import {
  courseOf,
  laneDomain,
  laneHeights,
  type TimelineRun,
  type TimelineSpread,
  type ValueLane,
} from './lane-data.ts';
import type { Strip, TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { TweenedPath } from './tweened-path.tsx';

export interface ValueLaneProps {
  readonly lane: ValueLane;
  readonly strip: Strip;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly run: TimelineRun | undefined;
  readonly ghost: TimelineRun | undefined;
  readonly baseline: TimelineRun | undefined;
  readonly spread: TimelineSpread | undefined;
  readonly track: Signal<Float64Array>;
  readonly baselineTrack: Signal<Float64Array>;
  /** Whether the lines are named at their ends. */
  readonly named: boolean;
}

export function ValueLaneView({
  lane,
  strip,
  layout,
  view,
  run,
  ghost,
  baseline,
  spread,
  track,
  baselineTrack,
  named,
}: ValueLaneProps) {
  const { lang, quarters, still, label } = view;
  const text = chartText[lang];
  const { id, factor } = lane;
  const series = run?.series[id];
  const before = ghost?.series[id];
  const nothing = baseline?.series[id];
  const { top, height } = strip;

  const bands = spread?.now[id];
  const aloneBands = spread?.alone?.[id];
  const [most, mostAlone] = [bands?.p95, aloneBands?.p95];
  const domain = useMemo(
    () => laneDomain([series, before, nothing, most, mostAlone], quarters),
    [series, before, nothing, most, mostAlone, quarters],
  );
  const useHeights = (values: Float64Array | undefined) =>
    // The domain is compared by its numbers: a new array with the same ends must not move a line.
    useMemo(
      () => (values === undefined ? undefined : laneHeights(values, quarters, domain, top, height)),
      [values, quarters, domain[0], domain[1], top, height],
    );
  const y = useHeights(series);
  const yBefore = useHeights(before);
  const yNothing = useHeights(nothing);
  const [low, high] = [useHeights(bands?.p05), useHeights(most)];
  const [lowHalf, highHalf] = [useHeights(bands?.p25), useHeights(bands?.p75)];
  const [lowAlone, highAlone] = [useHeights(aloneBands?.p05), useHeights(mostAlone)];

  const course = series && courseOf(series, quarters);
  const end = nothing && courseOf(nothing, quarters);
  const number = (value: number): string => decimal(lang, value * factor, 0);
  const last = Math.min(series?.length ?? quarters, quarters) - 1;
  const spoken =
    course === undefined
      ? `${text.lanes[id].name}: ${text.computing}`
      : text.course(text.lanes[id].name, {
          firstYear: label(0),
          first: number(course.first),
          peakYear: label(course.peakQuarter),
          peak: number(course.peak),
          lastYear: label(last),
          last: number(course.last),
          nothing: end && number(end.last),
          most:
            spread === undefined || spread.stale || bands === undefined
              ? undefined
              : { low: number(bands.p05.at(-1)!), high: number(bands.p95.at(-1)!), runs: spread.runs },
        });

  const ends: EndLabel[] = [];
  if (y !== undefined && course !== undefined)
    ends.push({ key: 'run', y: y.at(-1)!, value: number(course.last), name: named ? view.runName : '' });
  if (yNothing !== undefined && end !== undefined) {
    ends.push({ key: 'baseline', y: yNothing.at(-1)!, value: number(end.last), name: named ? text.baseline : '' });
  }
  if (named && yBefore !== undefined) ends.push({ key: 'ghost', y: yBefore.at(-1)!, value: '', name: text.ghost });

  const floor = Math.round(top + height - (domain[0] < 0 ? (-domain[0] / (domain[1] - domain[0])) * height : 0)) + 0.5;
  return (
    <g role="img" aria-label={spoken}>
      <path class="tl-floor" d={`M${layout.left} ${floor}H${layout.right}`} />
      {/* Bands arrive a few times a second: gliding each time would keep the page painting. */}
      {spread !== undefined && (
        <g class={spread.stale ? 'tl-spread tl-spread-stale' : 'tl-spread'} aria-hidden="true">
          {lowAlone && highAlone && (
            <TweenedPath class="tl-most-alone" y={highAlone} edge={lowAlone} at={layout.at} still />
          )}
          {low && high && <TweenedPath class="tl-most" y={high} edge={low} at={layout.at} still />}
          {lowHalf && highHalf && <TweenedPath class="tl-middle" y={highHalf} edge={lowHalf} at={layout.at} still />}
        </g>
      )}
      {spread === undefined && yNothing && y && (
        <TweenedPath class="tl-effect" y={y} edge={yNothing} at={layout.at} still={still} />
      )}
      {yBefore && <TweenedPath class="tl-line tl-ghost" y={yBefore} at={layout.at} still={still} />}
      {yNothing && (
        <TweenedPath class="tl-line tl-baseline" y={yNothing} at={layout.at} still={still} track={baselineTrack} />
      )}
      {y && <TweenedPath class="tl-line tl-run" y={y} at={layout.at} still={still} track={track} />}
      <LaneLabel
        layout={layout}
        strip={strip}
        name={text.lanes[id].name}
        note={layout.narrow ? text.lanes[id].unitShort : text.lanes[id].unit}
        tracks={[id]}
        moved={view.moved}
      />
      <EndLabels layout={layout} strip={strip} labels={ends} />
    </g>
  );
}
