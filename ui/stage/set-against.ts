/**
 * One world against another of the same seed, firm by firm: what is the same in this quarter is pale, what differs
 * stays in full colour, and a firm only the other world has is a dashed ring at its place there.
 */
import type { Against } from './against.ts';
import type { Frame } from './frame.ts';
import { levelOf } from './level.ts';
import { LEFT_REGION, rowAt, type PanelIndex } from './panel-index.ts';
import { residenceAt } from './residences.ts';

/** Opacity of what both worlds have alike. */
export const SAME = 0.4;

/** Whether a firm stands in both worlds at the same named level; one that is about to appear counts as it will. */
function isSame(index: PanelIndex, { index: other, there }: Against, serial: number, quarter: number): boolean {
  const twin = there[serial]!;
  if (twin < 0) return false;
  const now = rowAt(index.firms, serial, quarter);
  const at = now < 0 ? quarter + 1 : quarter;
  const own = now < 0 ? rowAt(index.firms, serial, at) : now;
  const row = rowAt(other.firms, twin, at);
  return (
    own >= 0 &&
    row >= 0 &&
    levelOf(index.panel.firms.functionLevel[own]!) === levelOf(other.panel.firms.functionLevel[row]!)
  );
}

/** Whether a firm has gone to the outside in the other world too. */
function isGoneThere({ index: other, there }: Against, serial: number, quarter: number): boolean {
  const twin = there[serial]!;
  if (twin < 0) return false;
  const { fate, end } = other.panel.book.firms;
  return fate[twin] === LEFT_REGION && end[twin]! <= quarter;
}

/**
 * Sets a filled frame of the map against the other world. Only firms are compared: suppliers and the rings of closed
 * firms, which would be taken for missing ones, are left out.
 */
export function setAgainst(frame: Frame, index: PanelIndex, against: Against): void {
  const quarter = Math.floor(frame.time);
  const { firms, gone } = frame;
  for (let k = 0; k < firms.count; k++) if (isSame(index, against, firms.serial[k]!, quarter)) firms.alpha[k]! *= SAME;
  for (let k = 0; k < gone.count; k++) if (isGoneThere(against, gone.serial[k]!, quarter)) gone.alpha[k]! *= SAME;
  frame.suppliers.count = 0;
  frame.rings.count = 0;
  fillMissing(index, against, quarter);
}

function fillMissing(index: PanelIndex, { index: other, layout, here, missing }: Against, quarter: number): void {
  missing.count = 0;
  const { offsets, serial, employment } = other.panel.firms;
  if (quarter + 1 >= offsets.length) return;
  for (let row = offsets[quarter]!; row < offsets[quarter + 1]!; row++) {
    const s = serial[row]!;
    const own = here[s]!;
    if (own >= 0 && rowAt(index.firms, own, quarter) >= 0) continue;
    const at = residenceAt(layout, s, quarter);
    const r = Math.max(layout.smallest, layout.unit * Math.sqrt(employment[row]!));
    missing.add(s, layout.x[at]!, layout.y[at]!, r, 1, 0, 0);
  }
}
