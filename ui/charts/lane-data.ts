/** What the lanes of the time axis are drawn from, and what each is as a row of lines. */
import {
  indicators,
  unknowns,
  unknownWhen,
  type IndicatorEntry,
  type IndicatorId,
  type LeverId,
  type RegionResult,
  type Verdict,
} from '../../engine/index.ts';
import type { Language, PastPoint, PastSeries, PathOutlook } from '../../experiments/index.ts';
import type { QuotedRuns } from '../facts/quoted-figures.ts';
import { drawnRow, type DrawnLine, type DrawnRow, type RowLine } from '../plot/rows.ts';
import type { Strip } from '../plot/time-frame.ts';
import { heightsOf, roundDomain, type Domain } from '../plot/value-scale.ts';
import type { ShownCourse } from './lever-course.tsx';
import { chartText } from './chart-text.ts';
import { laneId, severalLines, writeLane, type Lane } from './lanes.ts';

export interface TimelineRun {
  readonly series: RegionResult['series'];
  readonly phases: Uint8Array;
  /** What becomes of a lever in this region; nothing for bars of another one. */
  readonly courseOf?: ((lever: LeverId, region: string | undefined) => ShownCourse | undefined) | undefined;
  /** How it ends; a last decline of a run whose value added holds is told as such. */
  readonly verdict?: Verdict | undefined;
  /** Index into the engine's `replacements` per quarter. */
  readonly replacements?: Uint8Array | undefined;
}

/** What many runs do, behind the line of the one on show. */
export interface TimelineSpread {
  /** At the end, as the table of quoted figures takes them; nothing while they are those of another document. */
  readonly ends?: QuotedRuns | undefined;
  readonly now: PathOutlook['bands'];
  /** The same without any policy. */
  readonly alone: PathOutlook['bands'] | undefined;
  readonly runs: number;
  /** Of the document before a change: dimmed, never current. */
  readonly stale: boolean;
}

export interface LaneRuns {
  readonly run: TimelineRun | undefined;
  readonly ghost: TimelineRun | undefined;
  readonly baseline: TimelineRun | undefined;
  readonly spread: TimelineSpread | undefined;
  /** What was measured, in the model's size. */
  readonly past?: readonly PastSeries[] | undefined;
}

interface LaneBand {
  readonly kind: string;
  readonly y: Float64Array;
  readonly edge: Float64Array;
}

interface LaneLineDrawn extends RowLine {
  readonly indicator: IndicatorId;
  /** Why a value may be unknown. */
  readonly why: string | undefined;
  /** A value as it is read out: with the reason where there is none. */
  readonly say: (value: number) => string;
}

export interface LaneRow extends DrawnRow<LaneLineDrawn & DrawnLine> {
  /** Where half and nine tenths of many runs go; nothing while that is not known. */
  readonly bands: readonly LaneBand[] | undefined;
  /** Height of a value on the scale of the lane, pixels. */
  readonly heightOf: (value: number) => number;
}

/** What was measured of a lane's one indicator. */
export function pastOfLane(lane: Lane, past: readonly PastSeries[] | undefined): readonly PastPoint[] {
  if (severalLines(lane)) return [];
  return past?.find(({ indicator }) => indicator === laneId(lane))?.points ?? [];
}

/** The largest value a scale has room for: that of the indicator where it has one. */
function domainOf(lane: Lane, { run, ghost, baseline, spread, past }: LaneRuns, quarters: number): Domain {
  const id = laneId(lane);
  const [low, high] = (indicators[id] as IndicatorEntry).bounds;
  if (low !== null && high !== null) return [low, high];
  const bands = [spread?.now[id]?.p95, spread?.alone?.[id]?.p95];
  const measured = Float64Array.from(pastOfLane(lane, past), ({ sized }) => sized);
  return roundDomain([run?.series[id], ghost?.series[id], baseline?.series[id], measured, ...bands], quarters);
}

/** What heights are made of: the values themselves, or how many times larger than the least their logarithm says. */
interface Shape {
  readonly domain: Domain;
  readonly of: (values: Float64Array) => Float64Array;
}

/** Decades below the highest value that a logarithmic lane goes down at most. */
const MOST_DECADES = 3;

function shapeOf(lane: Lane, runs: LaneRuns, quarters: number): Shape {
  const domain = domainOf(lane, runs, quarters);
  if (lane.logarithmic !== true) return { domain, of: (values) => values };
  const high = domain[1];
  let least = high;
  for (const run of [runs.run, runs.baseline, runs.ghost])
    for (const value of run?.series[laneId(lane)].subarray(0, quarters) ?? [])
      if (value > 0 && value < least) least = value;
  const low = 10 ** Math.max(Math.floor(Math.log10(least)), Math.log10(high) - MOST_DECADES);
  const height = (value: number): number => (value <= low ? 0 : Math.log10(value / low));
  return { domain: [0, height(high)], of: (values) => values.map(height) };
}

export function laneRow(lane: Lane, runs: LaneRuns, strip: Strip, quarters: number, lang: Language): LaneRow {
  const { run, ghost, baseline, spread } = runs;
  const { domain, of: shaped } = shapeOf(lane, runs, quarters);
  const write = writeLane(lane, lang);
  const lines = lane.lines.map(({ indicator, style }): LaneLineDrawn => {
    const reason = unknownWhen(indicator);
    const why = reason && chartText[lang].unknown(unknowns[reason].label[lang]);
    return {
      key: indicator,
      indicator,
      style,
      run: run?.series[indicator],
      ghost: ghost?.series[indicator],
      baseline: baseline?.series[indicator],
      write,
      why,
      say: (value) => (Number.isNaN(value) && why !== undefined ? why : write(value)),
    };
  });
  const now = spread?.now[laneId(lane)];
  const alone = spread?.alone?.[laneId(lane)];
  const band = (kind: string, low: Float64Array | undefined, high: Float64Array | undefined): readonly LaneBand[] =>
    low === undefined || high === undefined
      ? []
      : [
          {
            kind,
            y: heightsOf(shaped(high), quarters, domain, strip),
            edge: heightsOf(shaped(low), quarters, domain, strip),
          },
        ];
  const shape = (values: Float64Array | undefined) => values && shaped(values);
  const drawn = drawnRow(
    laneId(lane),
    strip,
    domain,
    lines.map((line) => ({
      ...line,
      run: shape(line.run),
      ghost: shape(line.ghost),
      baseline: shape(line.baseline),
    })),
    quarters,
  );
  return {
    ...drawn,
    heightOf: (value) => heightsOf(shaped(Float64Array.of(value)), 1, domain, strip)[0]!,
    // Numbers are the values themselves on any scale.
    lines: drawn.lines.map((line, i) => ({ ...line, ...lines[i]! })),
    // Behind several lines they would only blur them.
    bands: severalLines(lane)
      ? undefined
      : spread && [
          ...band('tl-most-alone', alone?.p05, alone?.p95),
          ...band('tl-most', now?.p05, now?.p95),
          ...band('tl-middle', now?.p25, now?.p75),
        ],
  };
}
