/** Where everything on the time axis stands, in CSS pixels. */
import { timeFrame, type Strip, type TimeFrame } from '../plot/time-frame.ts';
import { lanes as allLanes, severalLines, type Lane } from './lanes.ts';

export interface TimelineLayout extends TimeFrame {
  /** Labels stand inside the lanes and targets are sized for a thumb. */
  readonly narrow: boolean;
  readonly height: number;
  /** Height without the room the page has to spare, and the least it can be drawn in. */
  readonly natural: number;
  readonly least: number;
  /** Height the page offers, 0 when unknown. */
  readonly available: number;
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
  /** The public purse, under the bars it pays for. */
  readonly purse: Strip | undefined;
  /** Spending a year against a cap. */
  readonly budget: Strip | undefined;
  /** Half of a comfortable target. */
  readonly reach: number;
}

export interface LayoutInput {
  readonly width: number;
  /** Height the page offers: lanes grow into what is left over, and everything thins where it is short. 0 when unknown. */
  readonly available: number;
  readonly quarters: number;
  readonly scoreRows: number;
  readonly hasEvents: boolean;
  readonly hasPurse: boolean;
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

/** Heights where there is room, and what they thin to where there is not; on a narrow page everything keeps its size. */
interface Sizes {
  readonly lane: number;
  readonly several: number;
  readonly row: number;
  readonly purse: number;
  readonly budget: number;
  /** Below a lane, above a lane of several lines, and below the last of them. */
  readonly gap: number;
  readonly severalGap: number;
  readonly lastGap: number;
}
const WIDE: Sizes = { lane: 40, several: 52, row: 24, purse: 48, budget: 34, gap: 5, severalGap: 14, lastGap: 10 };
const THIN: Sizes = { lane: 27, several: 36, row: 14, purse: 30, budget: 24, gap: 3, severalGap: 6, lastGap: 5 };
const PHONE: Sizes = { lane: 56, several: 64, row: 44, purse: 68, budget: 46, gap: 5, severalGap: 10, lastGap: 10 };
/** Rows for fingers. */
const TOUCH_ROW = 44;
const THIN_TOUCH_ROW = 28;
/** Between the top of a row and its bars at their full height. */
const OVER_BARS = 2;
/** Rows lower than this have smaller letters. */
export const LOW_ROW = 17;
const AXIS = 26;
const RIBBON = 20;

const mixed = (full: Sizes, thin: Sizes, share: number): Sizes =>
  Object.fromEntries(
    (Object.keys(full) as (keyof Sizes)[]).map((key) => [key, Math.floor(full[key] - share * (full[key] - thin[key]))]),
  ) as unknown as Sizes;

export function timelineLayout({
  width,
  available,
  quarters,
  scoreRows,
  hasEvents,
  hasPurse,
  hasBudget,
  coarse,
  lang,
  lanes: shown = allLanes,
}: LayoutInput): TimelineLayout {
  const narrow = width < NARROW;
  const left = narrow ? 1 : { en: width < 1000 ? 150 : 180, zh: 134 }[lang];
  const marginRight = narrow ? 58 : width < 900 ? 120 : 168;
  const right = Math.max(left + 120, width - marginRight);

  const laneHeader = narrow ? 16 : 0;
  const rows = Math.max(1, scoreRows);
  const touch = (sizes: Sizes, row: number): Sizes => (coarse && !narrow ? { ...sizes, row } : sizes);
  const full = touch(narrow ? PHONE : WIDE, TOUCH_ROW);
  const thinnest = touch(narrow ? PHONE : THIN, THIN_TOUCH_ROW);
  const madeOf = (sizes: Sizes) =>
    shown.map((lane, i) => {
      const next = shown[i + 1];
      const several = severalLines(lane);
      return {
        header: several ? laneHeader : 0,
        height: several ? sizes.several : sizes.lane,
        gapAfter: next === undefined ? sizes.lastGap : severalLines(next) ? sizes.severalGap : sizes.gap,
      };
    });
  const flexibleOf = (sizes: Sizes): number => madeOf(sizes).reduce((sum, { height }) => sum + height, 0);
  const fixedOf = (sizes: Sizes): number =>
    (narrow ? 20 : 0) +
    2 +
    RIBBON +
    RIBBON_GAP +
    (hasEvents ? 16 : 0) +
    madeOf(sizes).reduce((sum, { gapAfter }) => sum + gapAfter, 0) +
    rows * sizes.row +
    2 +
    (hasPurse ? sizes.purse + 6 : 0) +
    (hasBudget ? sizes.budget + 6 : 0) +
    AXIS +
    (narrow ? 6 : 0);
  const heightOf = (sizes: Sizes): number => fixedOf(sizes) + flexibleOf(sizes);
  const natural = heightOf(full);
  const least = heightOf(thinnest);
  const short = available > 0 && available < natural && least < natural;
  const sizes = short ? mixed(full, thinnest, Math.min(1, (natural - available) / (natural - least))) : full;
  const made = madeOf(sizes);
  const rowHeight = sizes.row;
  const growth = Math.max(1, Math.min(MOST_GROWTH, (available - fixedOf(sizes)) / flexibleOf(sizes)));
  const grown = (height: number): number => Math.floor(height * growth);

  let y = 0;
  const strip = (height: number, gapAfter: number): Strip => {
    const made = { top: y, height };
    y += height + gapAfter;
    return made;
  };
  const key = narrow ? strip(20, 0) : undefined;
  y += 2;
  const ribbon = strip(RIBBON, RIBBON_GAP);
  const events = hasEvents ? strip(16, 0) : undefined;
  const lanes = made.map(({ header, height, gapAfter }) => {
    y += header;
    return strip(grown(height), gapAfter);
  });
  const last = lanes.at(-1);
  const takeScore = (): TimelineLayout['score'] => ({
    ...strip(rows * rowHeight, 2),
    rowHeight,
    barBase: rowHeight - Math.min(4, Math.round(rowHeight / 6)),
    barHeight: narrow ? 24 : rowHeight - Math.min(4, Math.round(rowHeight / 6)) - OVER_BARS,
  });
  // On a phone the axis stands under the lanes, where the thumb moves the playhead; the bars hang below it.
  const early = narrow ? strip(AXIS, 6) : undefined;
  const score = takeScore();
  const purse = hasPurse ? strip(sizes.purse, 6) : undefined;
  const budget = hasBudget ? strip(sizes.budget, 6) : undefined;
  const bottom = y;
  const axis = early ?? strip(AXIS, 0);

  return {
    ...timeFrame(width, left, right, quarters),
    narrow,
    height: y,
    natural,
    least,
    available,
    key,
    ribbon,
    events,
    lanes,
    lanesEnd: last === undefined ? y : last.top + last.height,
    laneHeader,
    axis,
    bottom,
    score,
    purse,
    budget,
    reach: narrow || coarse ? 22 : 9,
  };
}
