/** Where everything on the time axis stands, in CSS pixels. */
import { timeFrame, type Strip, type TimeFrame } from '../plot/time-frame.ts';
import { lanes as allLanes, severalLines, type Lane } from './lanes.ts';

export interface TimelineLayout extends TimeFrame {
  /** Labels stand inside the lanes and targets are sized for a thumb. */
  readonly narrow: boolean;
  readonly height: number;
  /** Height without the room the page has to spare. */
  readonly natural: number;
  /** Key of the lines, where there is no room to name them at their ends. */
  readonly key: Strip | undefined;
  readonly ribbon: Strip;
  readonly events: Strip | undefined;
  /** In their order, and the pixel at which the last of them ends. */
  readonly lanes: readonly Strip[];
  readonly lanesEnd: number;
  /** Room above a lane of several lines for their names, on a narrow page. */
  readonly laneHeader: number;
  readonly axis: Strip;
  /** End of the plot: of the bands, of the playhead's line. */
  readonly bottom: number;
  readonly score: Strip & { readonly rowHeight: number; readonly barBase: number; readonly barHeight: number };
  /** Spending a year, under the bars that cause it. */
  readonly budget: Strip | undefined;
  /** Half of a comfortable target. */
  readonly reach: number;
}

export interface LayoutInput {
  readonly width: number;
  /** Height the page offers; lanes grow into what is left over. 0 when unknown. */
  readonly available: number;
  readonly quarters: number;
  readonly scoreRows: number;
  readonly hasEvents: boolean;
  readonly hasBudget: boolean;
  /** The main pointer is a finger. */
  readonly coarse: boolean;
  readonly lang: 'en' | 'zh';
  readonly lanes?: readonly Lane[];
}

/** Below this width labels move into the lanes. */
const NARROW = 640;
const MOST_GROWTH = 2.4;
/** Below the life cycle, on whose foot marks stand. */
const RIBBON_GAP = 9;

export function timelineLayout({
  width,
  available,
  quarters,
  scoreRows,
  hasEvents,
  hasBudget,
  coarse,
  lang,
  lanes: shown = allLanes,
}: LayoutInput): TimelineLayout {
  const narrow = width < NARROW;
  const left = narrow ? 1 : { en: width < 1000 ? 150 : 180, zh: 134 }[lang];
  const marginRight = narrow ? 58 : width < 900 ? 120 : 168;
  const right = Math.max(left + 120, width - marginRight);

  const ribbonHeight = 20;
  const laneHeight = narrow ? 56 : 40;
  const severalHeight = narrow ? 64 : 52;
  const laneHeader = narrow ? 16 : 0;
  const made = shown.map((lane, i) => {
    const next = shown[i + 1];
    const several = severalLines(lane);
    return {
      header: several ? laneHeader : 0,
      height: several ? severalHeight : laneHeight,
      gapAfter: next === undefined ? 10 : severalLines(next) ? (narrow ? 10 : 14) : 5,
    };
  });
  const rowHeight = narrow || coarse ? 44 : 24;
  const rows = Math.max(1, scoreRows);
  const budgetHeight = narrow ? 46 : 34;
  const axisHeight = 26;

  const fixed =
    (narrow ? 20 : 0) +
    2 +
    ribbonHeight +
    RIBBON_GAP +
    (hasEvents ? 16 : 0) +
    made.reduce((sum, { gapAfter }) => sum + gapAfter, 0) +
    rows * rowHeight +
    2 +
    (hasBudget ? budgetHeight + 6 : 0) +
    axisHeight +
    (narrow ? 6 : 0);
  const flexible = made.reduce((sum, { height }) => sum + height, 0);
  const natural = fixed + flexible;
  const growth = Math.max(1, Math.min(MOST_GROWTH, (available - fixed) / flexible));
  const grown = (height: number): number => Math.floor(height * growth);

  let y = 0;
  const strip = (height: number, gapAfter: number): Strip => {
    const made = { top: y, height };
    y += height + gapAfter;
    return made;
  };
  const key = narrow ? strip(20, 0) : undefined;
  y += 2;
  const ribbon = strip(ribbonHeight, RIBBON_GAP);
  const events = hasEvents ? strip(16, 0) : undefined;
  const lanes = made.map(({ header, height, gapAfter }) => {
    y += header;
    return strip(grown(height), gapAfter);
  });
  const last = lanes.at(-1);
  const takeScore = (): TimelineLayout['score'] => ({
    ...strip(rows * rowHeight, 2),
    rowHeight,
    barBase: rowHeight - 4,
    barHeight: narrow ? 24 : coarse ? 34 : 18,
  });
  // On a phone the axis stands under the lanes, where the thumb moves the playhead; the bars hang below it.
  const early = narrow ? strip(axisHeight, 6) : undefined;
  const score = takeScore();
  const budget = hasBudget ? strip(budgetHeight, 6) : undefined;
  const bottom = y;
  const axis = early ?? strip(axisHeight, 0);

  return {
    ...timeFrame(width, left, right, quarters),
    narrow,
    height: y,
    natural,
    key,
    ribbon,
    events,
    lanes,
    lanesEnd: last === undefined ? y : last.top + last.height,
    laneHeader,
    axis,
    bottom,
    score,
    budget,
    reach: narrow || coarse ? 22 : 9,
  };
}
