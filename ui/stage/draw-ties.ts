/** Draws the ties of all firms to their suppliers in batches by specificity. */
import { SEGMENTS } from '../../engine/index.ts';
import type { Frame } from './frame.ts';
import { rowAt, type PanelIndex } from './panel-index.ts';
import type { Paint } from './picture.ts';

/** Beyond this many ties only those of the selected firm are drawn. */
const MOST_TIES = 24_000;
/** Beyond this many, heavy ties are single lines. */
const MANY_TIES = 6_000;
/** Up to this many, ties have their full opacity. */
const LIGHT_TIES = 1000;
/** Lines in one path. */
const CHUNK = 512;
const LINE_GAP = 0.7;

/** How ties up to a specificity are drawn; several hairlines are faster than a wide one. */
export interface TieClass {
  readonly upTo: number;
  /** Pixels up to which a tie of this class reaches; longer ones belong to the next class with the same `upTo`. */
  readonly reach?: number;
  readonly opacity: number;
  readonly lines: 1 | 2;
  readonly width: number;
  readonly colour: 'tie' | 'functional';
}

/** Ties of a panel; keeps where every agent is among the marks on the screen, so that no frame allocates. */
export class Ties {
  private readonly index: PanelIndex;
  /** Row among the marks on the screen of each firm and each supplier, −1 for none. */
  readonly firmSlots: Int32Array;
  private readonly supplierSlots: Int32Array;

  constructor(index: PanelIndex) {
    this.index = index;
    this.firmSlots = new Int32Array(index.firms.count + 1);
    this.supplierSlots = new Int32Array(index.suppliers.count + 1);
  }

  /**
   * Draws those of a time between the marks on the screen.
   *
   * @returns by how much lines are paler because they are many; 0 when there are too many to be drawn
   */
  draw({ context, palette, fade, backdrop }: Paint, shown: Frame, time: number, classes: readonly TieClass[]): number {
    const { index, firmSlots, supplierSlots } = this;
    const { firms } = index.panel;
    const q = Math.floor(time);
    const ties = SEGMENTS * (firms.offsets[q + 1]! - firms.offsets[q]!);
    if (ties > MOST_TIES) return 0;
    const many = ties > MANY_TIES;
    const thin = Math.min(1, Math.sqrt(LIGHT_TIES / Math.max(1, ties)));
    firmSlots.fill(-1);
    supplierSlots.fill(-1);
    for (let k = 0; k < shown.firms.count; k++) firmSlots[shown.firms.serial[k]!] = k;
    for (let k = 0; k < shown.suppliers.count; k++) supplierSlots[shown.suppliers.serial[k]!] = k;
    // A tie that is changed in the next quarter is redrawn half-way there.
    const late = time - q > 0.5;
    let above = -1;
    let beyond = 0;
    for (const { upTo, reach = Number.POSITIVE_INFINITY, opacity, lines, width, colour } of classes) {
      const nearest = beyond * beyond;
      const farthest = reach * reach;
      const double = lines === 2 && !many;
      context.strokeStyle = palette[colour];
      context.globalAlpha = fade * backdrop * opacity * thin;
      context.lineWidth = width;
      let inPath = 0;
      context.beginPath();
      for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
        const slot = firmSlots[firms.serial[row]!]!;
        if (slot < 0) continue;
        const then = late ? rowAt(index.firms, firms.serial[row]!, q + 1) : -1;
        const at = SEGMENTS * (then < 0 ? row : then);
        for (let k = at; k < at + SEGMENTS; k++) {
          const specificity = firms.tieSpecificity[k]!;
          if (specificity > upTo || specificity <= above) continue;
          const supplier = firms.ties[k]!;
          const end = supplier < 0 ? -1 : supplierSlots[supplier]!;
          if (end < 0) continue;
          const x0 = shown.firms.x[slot]!;
          const y0 = shown.firms.y[slot]!;
          const x1 = shown.suppliers.x[end]!;
          const y1 = shown.suppliers.y[end]!;
          const length = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
          if (length < nearest || length >= farthest) continue;
          context.moveTo(x0, y0);
          context.lineTo(x1, y1);
          if (double) {
            context.moveTo(x0 + LINE_GAP, y0);
            context.lineTo(x1 + LINE_GAP, y1);
          }
          if (++inPath < CHUNK) continue;
          context.stroke();
          context.beginPath();
          inPath = 0;
        }
      }
      if (inPath > 0) context.stroke();
      if (reach === Number.POSITIVE_INFINITY) {
        above = upTo;
        beyond = 0;
      } else {
        beyond = reach;
      }
    }
    context.globalAlpha = 1;
    return thin;
  }
}
