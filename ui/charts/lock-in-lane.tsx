/** The three lock-ins on one scale from 0 to 1, each in its colour and dash; doing nothing pale behind them. */
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { lockInKinds, unknowns } from '../../engine/index.ts';
import { decimal } from '../parts/format.ts';
import { chartText } from './chart-text.ts';
import { EndLabels, type EndLabel } from './end-labels.tsx';
import { LaneLabel } from './lane-label.tsx';
import { courseOf, laneHeights, lockInIds, type LockInId, type TimelineRun } from './lane-data.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';
import { TweenedPath } from './tweened-path.tsx';

const DOMAIN = [0, 1] as const;

export interface LockInLaneProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly run: TimelineRun | undefined;
  readonly baseline: TimelineRun | undefined;
  readonly tracks: { readonly [K in LockInId]: Signal<Float64Array> };
}

export function LockInLane({ layout, view, run, baseline, tracks }: LockInLaneProps) {
  const { lang, quarters, still, moved } = view;
  const text = chartText[lang];
  const { top, height } = layout.lockIns;
  const useHeights = (of: TimelineRun | undefined) =>
    useMemo(
      () =>
        of &&
        Object.fromEntries(lockInIds.map((id) => [id, laneHeights(of.series[id], quarters, DOMAIN, top, height)])),
      [of, quarters, top, height],
    ) as Record<LockInId, Float64Array> | undefined;
  const y = useHeights(run);
  const yNothing = useHeights(baseline);

  const why = text.unknown(unknowns.fewFirms.label[lang]);
  const number = (value: number): string => (Number.isNaN(value) ? why : decimal(lang, value, 2));
  const lines = lockInIds.map((id) => ({
    name: text.lockIn(id),
    course: run && courseOf(run.series[id], quarters),
    nothing: baseline && courseOf(baseline.series[id], quarters),
  }));
  const spoken = text.lockInCourse(
    lines.flatMap(({ name, course, nothing }) =>
      course === undefined
        ? []
        : [{ name, first: number(course.first), last: number(course.last), nothing: nothing && number(nothing.last) }],
    ),
  );
  const ends: EndLabel[] = lockInIds.flatMap((id, i) => {
    const end = y?.[id].at(-1);
    const course = lines[i]!.course;
    return end === undefined || course === undefined
      ? []
      : [
          {
            key: id,
            y: end,
            value: decimal(lang, course.last, 2),
            why: Number.isNaN(course.last) ? why : undefined,
            name: text.lockIn(id),
          },
        ];
  });
  const touched = moved.value;
  const marks = lockInIds.some((id) => touched.has(id));
  const floor = Math.round(top + height) + 0.5;
  const half = Math.round(top + height / 2) + 0.5;
  return (
    <g role="img" aria-label={run === undefined ? `${text.lockIns}: ${text.computing}` : spoken}>
      <path class="tl-floor" d={`M${layout.left} ${floor}H${layout.right}`} />
      <path class="tl-half" d={`M${layout.left} ${half}H${layout.right}`} />
      {yNothing &&
        lockInIds.map((id) => (
          <TweenedPath key={id} class={`tl-line tl-pale tl-${id}`} y={yNothing[id]} at={layout.at} still={still} />
        ))}
      {y &&
        lockInIds.map((id) => (
          <TweenedPath
            key={id}
            class={`tl-line tl-lock tl-${id}${marks && !touched.has(id) ? ' tl-aside' : ''}`}
            y={y[id]}
            at={layout.at}
            still={still}
            track={tracks[id]}
          />
        ))}
      <LaneLabel
        layout={layout}
        strip={
          layout.narrow ? { top: top - layout.lockInHeader, height: height + layout.lockInHeader } : layout.lockIns
        }
        name={text.lockIns}
        parts={lockInIds.map((id) => ({ key: `tl-end-${id}`, text: lockInKinds[id][view.lang] }))}
        note={baseline === undefined ? '0 – 1' : text.lockInNote}
        tracks={lockInIds}
        moved={moved}
      />
      <EndLabels layout={layout} strip={layout.lockIns} labels={ends} nameFirst />
    </g>
  );
}
