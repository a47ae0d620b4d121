/** Two worlds of one seed beside each other: the firms of one found in the other. */
import type { Layout } from './layout.ts';
import { Marks } from './marks.ts';
import type { PanelIndex } from './panel-index.ts';
import type { Sliced } from './sliced.ts';
import { memoryKey } from './stage-memory.ts';

/** Firms between pauses. */
const FIRMS = 2048;

export interface Twins {
  /** Serial in the other world of each firm of this one, −1 for firms it never has. */
  readonly there: Int32Array;
  /** Serial in this world of each firm of the other one, likewise. */
  readonly here: Int32Array;
}

export interface Against extends Twins {
  /** The other world. */
  readonly index: PanelIndex;
  /** Where its firms stand on a stage of this size. */
  readonly layout: Layout;
  /** Firms only the other world has at the time last compared, by their serials there. */
  readonly missing: Marks;
}

/** Finds the firms of two worlds in each other; done once per pair. */
export function* matchWorlds(index: PanelIndex, other: PanelIndex): Sliced<Twins> {
  const here = new Int32Array(other.firms.count).fill(-1);
  const there = new Int32Array(index.firms.count).fill(-1);
  const serials = new Map<number, number>();
  const { identity } = index.panel.book.firms;
  const { identity: otherIdentity } = other.panel.book.firms;
  for (let s = 0; s < there.length; s++) {
    if (index.firms.first[s]! >= 0) serials.set(memoryKey(identity, s, 0), s);
    if (s % FIRMS === 0) yield;
  }
  for (let s = 0; s < here.length; s++) {
    const found = other.firms.first[s]! < 0 ? undefined : serials.get(memoryKey(otherIdentity, s, 0));
    if (found !== undefined) {
      here[s] = found;
      there[found] = s;
    }
    if (s % FIRMS === 0) yield;
  }
  return { there, here };
}

export function createAgainst(index: PanelIndex, twins: Twins, layout: Layout): Against {
  return { ...twins, index, layout, missing: new Marks(twins.here.length + 1) };
}

/**
 * A world as it is laid out beside another: a firm needs its spot as long as it lives in either, at the size it has in
 * either, so that nobody takes it in one world only and the firm stands in the same place in both.
 */
export function joined(index: PanelIndex, other: PanelIndex, there: Int32Array): PanelIndex {
  const last = index.firms.last.slice();
  const peakEmployment = index.peakEmployment.slice();
  for (let s = 0; s < there.length; s++) {
    const twin = there[s]!;
    if (twin < 0) continue;
    last[s] = Math.max(last[s]!, other.firms.last[twin]!);
    peakEmployment[s] = Math.max(peakEmployment[s]!, other.peakEmployment[twin]!);
  }
  return {
    ...index,
    firms: { ...index.firms, last },
    peakEmployment,
    peakTotal: Math.max(index.peakTotal, other.peakTotal),
    peakCount: Math.max(index.peakCount, other.peakCount),
  };
}

/** Where the ground is so crowded that a firm was not given its spot again, it takes that of the other world all the same. */
export function followPlaces(layout: Layout, first: Layout, there: Int32Array): void {
  for (let s = 0; s < there.length; s++) {
    const twin = there[s]!;
    if (twin < 0) continue;
    const to = layout.residenceOf[s]!;
    const from = first.residenceOf[twin]!;
    const known = Math.min(layout.residenceOf[s + 1]! - to, first.residenceOf[twin + 1]! - from);
    for (let k = 0; k < known && layout.region[to + k] === first.region[from + k]; k++) {
      layout.x[to + k] = first.x[from + k]!;
      layout.y[to + k] = first.y[from + k]!;
    }
  }
}
