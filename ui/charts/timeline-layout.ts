/** Where everything on the time axis stands, in CSS pixels. */
import { scaleLinear } from 'd3-scale';

export interface Strip {
  readonly top: number;
  readonly height: number;
}

export interface TimelineLayout {
  /** Labels stand inside the lanes and targets are sized for a thumb. */
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  /** Height without the room the page has to spare. */
  readonly natural: number;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerQuarter: number;
  /** Pixel of the beginning of a quarter. */
  readonly x: (quarter: number) => number;
  /** Pixel of what a quarter recorded: its middle. */
  readonly at: (quarter: number) => number;
  /** Continuous quarter whose record stands at a pixel, within the run. */
  readonly quarterAt: (pixel: number) => number;
  /** Key of the lines, where there is no room to name them at their ends. */
  readonly key: Strip | undefined;
  readonly ribbon: Strip;
  readonly events: Strip | undefined;
  /** Firms, jobs, value added, in the order of `valueLanes`. */
  readonly lanes: readonly Strip[];
  readonly lockIns: Strip;
  /** Room above the lock-ins for their names, on a narrow page. */
  readonly lockInHeader: number;
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
}

/** Below this width labels move into the lanes. */
const NARROW = 640;
const MOST_GROWTH = 2.4;

export function timelineLayout({
  width,
  available,
  quarters,
  scoreRows,
  hasEvents,
  hasBudget,
  coarse,
  lang,
}: LayoutInput): TimelineLayout {
  const narrow = width < NARROW;
  const left = narrow ? 1 : { en: width < 1000 ? 150 : 180, zh: 134 }[lang];
  const marginRight = narrow ? 58 : width < 900 ? 120 : 168;
  const right = Math.max(left + 120, width - marginRight);

  const ribbonHeight = 20;
  const laneHeight = narrow ? 56 : 40;
  const laneGap = 5;
  const lockInHeight = narrow ? 64 : 52;
  const lockInHeader = narrow ? 16 : 0;
  const rowHeight = narrow || coarse ? 44 : 24;
  const rows = Math.max(1, scoreRows);
  const budgetHeight = narrow ? 46 : 34;
  const axisHeight = 26;

  const fixed =
    (narrow ? 20 : 0) +
    2 +
    ribbonHeight +
    4 +
    (hasEvents ? 16 : 0) +
    2 * laneGap +
    (narrow ? 10 : 14) +
    10 +
    rows * rowHeight +
    2 +
    (hasBudget ? budgetHeight + 6 : 0) +
    axisHeight +
    (narrow ? 6 : 0);
  const flexible = 3 * laneHeight + lockInHeight;
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
  const ribbon = strip(ribbonHeight, 4);
  const events = hasEvents ? strip(16, 0) : undefined;
  const lanes = [laneGap, laneGap, narrow ? 10 : 14].map((gap) => strip(grown(laneHeight), gap));
  y += lockInHeader;
  const lockIns = strip(grown(lockInHeight), 10);
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

  const x = scaleLinear([0, quarters], [left, right]);
  const at = (quarter: number): number => x(quarter + 0.5);
  return {
    narrow,
    width,
    height: y,
    natural,
    left,
    right,
    pixelsPerQuarter: (right - left) / quarters,
    x: (quarter) => x(quarter),
    at,
    quarterAt: (pixel) => Math.max(0, Math.min(quarters - 1, x.invert(pixel) - 0.5)),
    key,
    ribbon,
    events,
    lanes,
    lockIns,
    lockInHeader,
    axis,
    bottom,
    score,
    budget,
    reach: narrow || coarse ? 22 : 9,
  };
}
