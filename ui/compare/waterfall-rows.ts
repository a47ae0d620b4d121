/** Bars of a waterfall: from nobody, one part after the other, to everybody. */
import type { Text } from '../../engine/index.ts';
import type { AttributionSummary } from '../../experiments/index.ts';

export interface WaterfallRow {
  readonly id: string;
  readonly label: Text;
  /** Ends of the bar, `to` being where the next one begins. */
  readonly from: number;
  readonly to: number;
  /** Half of the 95 % interval; NaN while unknown. */
  readonly half: number;
  readonly ofTotal: number;
}

export interface Waterfall {
  readonly without: number;
  readonly with: number;
  readonly rows: readonly WaterfallRow[];
}

/** Largest part first; the bars end where the whole does. @param times factor from the model's unit to the one shown */
export function waterfallOf({ without, with: all, shares }: AttributionSummary, times: number): Waterfall {
  let at = without;
  const rows = shares
    .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
    .map(({ id, label, mean, low, high, ofTotal }): WaterfallRow => {
      const from = at;
      at += mean;
      return { id, label, from: times * from, to: times * at, half: (times * (high - low)) / 2, ofTotal };
    });
  return { without: times * without, with: times * all, rows };
}
