/** The way from one view to another: every firm travels from where it was seen last to its place in the new view. */
import { easeCubicInOut } from 'd3-ease';
import type { Frame } from './frame.ts';
import { identityFraction } from './identity.ts';
import { Curves, Marks } from './marks.ts';

/** Share of the way by which the last firm starts later than the first, so that the crowd flows rather than jumps. */
const STAGGER = 0.3;

function copyMarks(to: Marks, from: Marks): void {
  const { count } = from;
  to.count = count;
  for (let k = 0; k < count; k++) {
    to.serial[k] = from.serial[k]!;
    to.x[k] = from.x[k]!;
    to.y[k] = from.y[k]!;
    to.r[k] = from.r[k]!;
    to.alpha[k] = from.alpha[k]!;
    to.level[k] = from.level[k]!;
    to.shape[k] = from.shape[k]!;
  }
}

/** Progress of one firm when the whole change has progressed by `s`. */
export function progressOf(s: number, lot: number): number {
  return easeCubicInOut(Math.max(0, Math.min(1, s * (1 + STAGGER) - STAGGER * lot)));
}

/** Frames of one panel on their way between views. Nothing is allocated after it is made. */
export class Blend {
  /** What is to be drawn. */
  readonly frame: Frame;
  private readonly firms: Marks;
  private readonly gone: Marks;
  private readonly suppliers: Marks;
  private readonly slots: Int32Array;
  private readonly lots: Float32Array;

  /** @param capacity of firms and of suppliers; @param identity two words per firm */
  constructor(firms: number, suppliers: number, identity: Int32Array) {
    this.firms = new Marks(firms);
    this.gone = new Marks(firms);
    this.suppliers = new Marks(suppliers);
    this.slots = new Int32Array(Math.max(firms, suppliers)).fill(-1);
    this.lots = Float32Array.from({ length: Math.max(firms, suppliers) }, (_unused, s) =>
      identityFraction(identity[2 * s] ?? s, identity[2 * s + 1] ?? s, 31),
    );
    this.frame = {
      time: -1,
      firms: new Marks(2 * firms),
      gone: new Marks(2 * firms),
      rings: new Marks(1),
      suppliers: new Marks(2 * suppliers),
      trails: new Curves(1),
      arcs: new Curves(1),
    };
  }

  /** Remembers the marks on the screen as the start of the way. */
  start(shown: Frame): void {
    copyMarks(this.firms, shown.firms);
    copyMarks(this.gone, shown.gone);
    copyMarks(this.suppliers, shown.suppliers);
  }

  /** Fills `frame` for share s (0 to 1) of the way to `target`. */
  mix(target: Frame, s: number): Frame {
    this.frame.time = target.time;
    this.mixMarks(this.frame.firms, this.firms, target.firms, s);
    this.mixMarks(this.frame.gone, this.gone, target.gone, s);
    this.mixMarks(this.frame.suppliers, this.suppliers, target.suppliers, s);
    return this.frame;
  }

  private mixMarks(out: Marks, from: Marks, to: Marks, s: number): void {
    const { slots, lots } = this;
    out.count = 0;
    for (let k = 0; k < from.count; k++) slots[from.serial[k]!] = k;
    for (let k = 0; k < to.count; k++) {
      const serial = to.serial[k]!;
      const at = slots[serial]!;
      const share = progressOf(s, lots[serial]!);
      if (at < 0) {
        out.add(serial, to.x[k]!, to.y[k]!, to.r[k]!, to.alpha[k]! * share, to.level[k]!, to.shape[k]!);
        continue;
      }
      slots[serial] = -1;
      const x = from.x[at]!;
      const y = from.y[at]!;
      const r = from.r[at]!;
      const alpha = from.alpha[at]!;
      out.add(
        serial,
        x + share * (to.x[k]! - x),
        y + share * (to.y[k]! - y),
        r + share * (to.r[k]! - r),
        alpha + share * (to.alpha[k]! - alpha),
        to.level[k]!,
        to.shape[k]!,
      );
    }
    for (let k = 0; k < from.count; k++) {
      const serial = from.serial[k]!;
      if (slots[serial]! < 0) continue;
      slots[serial] = -1;
      const share = progressOf(s, lots[serial]!);
      if (share < 1)
        out.add(
          serial,
          from.x[k]!,
          from.y[k]!,
          from.r[k]!,
          from.alpha[k]! * (1 - share),
          from.level[k]!,
          from.shape[k]!,
        );
    }
  }
}
