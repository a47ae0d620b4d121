/**
 * A lane of the time axis: lines of the run on show against doing nothing, the run before the last change, where half
 * and nine tenths of many runs go.
 */
import type { IndicatorId } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { courseOf } from '../plot/course.ts';
import { EndLabels, type EndLabel } from '../plot/end-labels.tsx';
import { PastMarks } from '../plot/past-marks.tsx';
import { RowLines } from '../plot/row-lines.tsx';
import type { LineTracks } from '../plot/rows.ts';
import { TweenedPath } from '../plot/tweened-path.tsx';
import { heightOf } from '../plot/value-scale.ts';
import { endWords, overWords, quotedEnd, timesOf, type QuotedFigure } from '../facts/quoted-figures.ts';
import { comma } from '../parts/format.ts';
import { chartText } from './chart-text.ts';
import { pastOfLane, type LaneRow, type LaneRuns } from './lane-data.ts';
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

/** The table's entry for the end of a line, and the numbers as the lane writes them. */
function quotedOf(line: LaneRow['lines'][number], { run, baseline, spread }: LaneRuns, lang: Language) {
  const { end, alone } = quotedEnd(line.indicator, { now: run, alone: baseline, many: spread?.ends });
  const lane = (of: QuotedFigure): number => of.value / timesOf(line.indicator);
  return {
    end: lane(end),
    alone: alone === undefined ? Number.NaN : lane(alone),
    over: `${overWords(end.over, lang)}${comma(lang)}${endWords(lang)}`,
  };
}

/** The lane in a sentence. */
function spokenOf({ lane, row, view, runs }: LaneViewProps): string {
  const { lang, quarters } = view;
  const { run, spread } = runs;
  const text = chartText[lang];
  const name = laneName(lane, lang);
  if (run === undefined) return `${name}: ${text.computing}`;
  const nothingOf = (line: LaneRow['lines'][number], alone: number): string | undefined =>
    line.baseline && line.say(alone);
  if (severalLines(lane)) {
    const lines = row.lines.flatMap((line, i) => {
      const course = line.run && courseOf(line.run, quarters);
      if (course === undefined) return [];
      const { end, alone } = quotedOf(line, runs, lang);
      return [
        {
          name: lineName(lane.lines[i]!, lang),
          first: line.say(course.first),
          last: line.say(end),
          nothing: nothingOf(line, alone),
        },
      ];
    });
    return text.coursesOf(name, lines);
  }
  const line = row.lines[0]!;
  const { end, alone, over } = quotedOf(line, runs, lang);
  const ends = spread?.now[line.indicator];
  const most =
    spread === undefined || spread.stale || ends === undefined
      ? undefined
      : { low: line.write(ends.p05.at(-1)!), high: line.write(ends.p95.at(-1)!), runs: spread.runs };
  const quoted = { value: line.say(end), over, nothing: nothingOf(line, alone) };
  return spokenCourse(name, line, line.say, view, { end: quoted, most }) ?? `${name}: ${text.computing}`;
}

/** What the lines end at, as the table of quoted figures has it: medians stand at their own height. */
function endsOf({ lane, row, view, named, runs }: LaneViewProps): readonly EndLabel[] {
  const { lang, runName, quarters } = view;
  const text = chartText[lang];
  // Lines that stop short of the end have no end to name.
  if ((row.lines[0]?.y?.length ?? quarters) < quarters) return [];
  const end = (
    line: LaneRow['lines'][number],
    which: 'end' | 'alone',
    kind: string,
    name: string,
  ): readonly EndLabel[] => {
    const of = which === 'end' ? line.run : line.baseline;
    if (!of?.length) return [];
    const { over, ...at } = quotedOf(line, runs, lang);
    const value = at[which];
    return [
      {
        key: severalLines(lane) ? line.key : kind,
        kind,
        y: row.heightOf(value),
        value: line.write(value),
        why: Number.isNaN(value) ? line.why : over,
        name,
        quoted: `${line.indicator} ${which}`,
      },
    ];
  };
  if (severalLines(lane))
    return row.lines.flatMap((line, i) => end(line, 'end', line.style, lineName(lane.lines[i]!, lang)));
  const line = row.lines[0]!;
  const { ghostY } = line;
  return [
    ...end(line, 'end', line.style, named ? runName : ''),
    ...end(line, 'alone', 'baseline', named ? text.baseline : ''),
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
      <PastMarks
        marks={pastOfLane(lane, runs.past).map(({ quarter, sized }) => ({
          x: layout.at(quarter),
          y: row.heightOf(sized),
        }))}
      />
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
