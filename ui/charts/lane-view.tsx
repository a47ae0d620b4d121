/**
 * A lane of the time axis: lines of the run on show against doing nothing, the run before the last change, where half
 * and nine tenths of many runs go.
 */
import type { IndicatorId } from '../../engine/index.ts';
import { courseOf } from '../plot/course.ts';
import { EndLabels, type EndLabel } from '../plot/end-labels.tsx';
import { RowLines } from '../plot/row-lines.tsx';
import type { LineTracks } from '../plot/rows.ts';
import { TweenedPath } from '../plot/tweened-path.tsx';
import { heightOf } from '../plot/value-scale.ts';
import { chartText } from './chart-text.ts';
import type { LaneRow, LaneRuns } from './lane-data.ts';
import { LaneLabel } from './lane-label.tsx';
import { laneName, laneNotes, laneUnit, lineName, severalLines, type Lane } from './lanes.ts';
import { spokenCourse } from './spoken-course.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface LaneViewProps {
  readonly lane: Lane;
  readonly row: LaneRow;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly runs: LaneRuns;
  readonly tracks: readonly LineTracks[] | undefined;
  /** Whether the lines are named at their ends. */
  readonly named: boolean;
  /** Opens what happened to one of several lines. */
  readonly onLine?: ((indicator: IndicatorId) => void) | undefined;
}

export const END_SIZES = { value: 12, name: 11, gap: 10, step: 14, below: 1 };

/** The lane in a sentence. */
function spokenOf({ lane, row, view, runs: { run, spread } }: LaneViewProps): string {
  const { lang, quarters } = view;
  const text = chartText[lang];
  const name = laneName(lane, lang);
  if (run === undefined) return `${name}: ${text.computing}`;
  if (severalLines(lane)) {
    const lines = row.lines.flatMap((line, i) => {
      const course = line.run && courseOf(line.run, quarters);
      const nothing = line.baseline && courseOf(line.baseline, quarters);
      return course === undefined
        ? []
        : [
            {
              name: lineName(lane.lines[i]!, lang),
              first: line.say(course.first),
              last: line.say(course.last),
              nothing: nothing && line.say(nothing.last),
            },
          ];
    });
    return text.coursesOf(name, lines);
  }
  const line = row.lines[0]!;
  const ends = spread?.now[line.indicator];
  const most =
    spread === undefined || spread.stale || ends === undefined
      ? undefined
      : { low: line.write(ends.p05.at(-1)!), high: line.write(ends.p95.at(-1)!), runs: spread.runs };
  return spokenCourse(name, line, line.say, view, most) ?? `${name}: ${text.computing}`;
}

function endsOf({ lane, row, view, named }: LaneViewProps): readonly EndLabel[] {
  const { lang, runName, quarters } = view;
  const text = chartText[lang];
  // Lines that stop short of the end have no end to name.
  if ((row.lines[0]?.y?.length ?? quarters) < quarters) return [];
  if (severalLines(lane))
    return row.lines.flatMap(({ key, style, y, run, write, why }, i) => {
      const value = run?.[(y?.length ?? 0) - 1];
      if (y === undefined || value === undefined) return [];
      const name = lineName(lane.lines[i]!, lang);
      return [
        { key, kind: style, y: y.at(-1)!, value: write(value), why: Number.isNaN(value) ? why : undefined, name },
      ];
    });
  const { run, baseline, y, baselineY, ghostY, write, style } = row.lines[0]!;
  const end = (kind: string, of: Float64Array | undefined, at: Float64Array | undefined, name: string) =>
    of?.length && at?.length
      ? [{ key: kind, kind, y: at.at(-1)!, value: write(of[at.length - 1]!), name: named ? name : '' }]
      : [];
  return [
    ...end(style, run, y, runName),
    ...end('baseline', baseline, baselineY, text.baseline),
    ...(named && ghostY !== undefined
      ? [{ key: 'ghost', kind: 'ghost-end', y: ghostY.at(-1)!, value: '', name: text.ghost, sample: true }]
      : []),
  ];
}

export function LaneView(props: LaneViewProps) {
  const { lane, row, layout, view, runs, tracks } = props;
  const { lang, still, moved } = view;
  const several = severalLines(lane);
  const { strip, domain, bands } = row;
  const across = (value: number): string =>
    `M${layout.left} ${Math.round(heightOf(value, strip, domain)) + 0.5}H${layout.right}`;
  const touched = moved.value;
  const marks = several && row.lines.some(({ indicator }) => touched.has(indicator));
  const header = several ? layout.laneHeader : 0;
  return (
    <g role="img" aria-label={spokenOf(props)}>
      <path class="tl-floor" d={across(0)} />
      {several && <path class="tl-half" d={across((domain[0] + domain[1]) / 2)} />}
      {/* Bands arrive a few times a second: gliding each time would keep the page painting. */}
      {bands !== undefined && (
        <g class={runs.spread?.stale === true ? 'tl-spread tl-spread-stale' : 'tl-spread'} aria-hidden="true">
          {bands.map(({ kind, y, edge }) => (
            <TweenedPath key={kind} class={kind} y={y} edge={edge} at={layout.at} still />
          ))}
        </g>
      )}
      <RowLines
        row={row}
        frame={layout}
        tracks={tracks}
        still={still}
        effect={bands === undefined}
        aside={(key) => marks && !touched.has(key as never)}
      />
      <LaneLabel
        layout={layout}
        strip={layout.narrow ? { top: strip.top - header, height: strip.height + header } : strip}
        name={laneName(lane, lang)}
        note={several && runs.baseline !== undefined ? chartText[lang].pale : laneUnit(lane, lang)}
        parts={laneNotes(lane, lang)}
        marked={row.lines.some(({ indicator }) => touched.has(indicator))}
      />
      <EndLabels
        x={layout.right + 8}
        room={layout.width - layout.right - 8}
        strip={strip}
        labels={endsOf(props)}
        sizes={END_SIZES}
        nameFirst={several}
        onPick={several && props.onLine ? (key) => props.onLine?.(key as IndicatorId) : undefined}
      />
    </g>
  );
}
