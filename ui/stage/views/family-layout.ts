/**
 * Places in the family tree of spin-offs: time of birth to the right, from the first quarter to the present, so that
 * the tree fills the stage whenever one looks; every firm on a lane of its own family, children beside their parent,
 * families packed against each other without crossing lines.
 */
import type { FrameInput } from '../frame.ts';
import type { PanelIndex } from '../panel-index.ts';
import { plotPanels, type PlotPanel } from '../plot-area.ts';
import type { Sliced } from '../sliced.ts';

/** What a subtree covers: lanes above and below its root in every quarter from `start` on. */
interface Outline {
  readonly start: number;
  /** Highest and lowest lane in use, relative to the root; lanes count downward. */
  readonly top: number[];
  readonly bottom: number[];
}

export interface Forest {
  /** Lane of each firm, counted from the middle of its section; NaN for firms that are not drawn. */
  readonly lane: Float32Array;
  /** Highest and lowest lane of each section. */
  readonly sections: readonly { readonly top: number; readonly bottom: number }[];
}

export interface FamilyLayout {
  readonly panel: PlotPanel;
  readonly y: Float32Array;
  /** Rows of the regions, from above. */
  readonly sections: readonly { readonly top: number; readonly bottom: number }[];
  /** Last quarter in which the firm or one of its descendants is alive. */
  readonly lineageLast: Int16Array;
  /** Sibling before: the line to a firm begins where the line to it bends off the parent's lane; −1 for the eldest. */
  readonly elder: Int32Array;
  /** Last quarter in which that stretch of the lane leads to a living lineage: of this firm or of a younger sibling. */
  readonly stemLast: Int16Array;
  /** Generation, 0 for firms without a known parent. */
  readonly generation: Uint8Array;
  readonly laneHeight: number;
  readonly unit: number;
}

/** Horizontal room in which a line bends from the parent's lane to the child's, pixels. */
export const BEND = 7;
const LANE = 1;
/** Lanes between families. */
const FAMILY_GAP = 0.5;
const TALLEST_LANE = 13;
const SMALLER = 0.62;
/** The axis covers at least so many quarters. */
const SHORTEST = 40;

/** Pixels per quarter when the present is at `time`; quarter 0 is at `panel.left`, the present at the right edge. */
export function familyStep({ left, right }: PlotPanel, time: number, quarters: number): number {
  return (right - left) / Math.max(1, Math.min(SHORTEST, quarters - 1), time);
}

function parentOf(index: PanelIndex, s: number): number {
  const parent = index.panel.book.firms.parent[s]!;
  return parent >= 0 && index.firms.first[parent]! >= 0 ? parent : -1;
}

/** How far `below` must be moved down from `above` so that they do not touch. */
function clearance(above: Outline, below: Outline, gap: number): number {
  let need = -Infinity;
  const from = Math.max(above.start, below.start);
  const to = Math.min(above.start + above.bottom.length, below.start + below.top.length);
  for (let q = from; q < to; q++) {
    const room = above.bottom[q - above.start]! - below.top[q - below.start]! + gap;
    if (room > need) need = room;
  }
  return need;
}

/** Adds an outline, moved by `shift` lanes, to another that starts no later. */
function absorb(into: Outline, part: Outline, shift: number): void {
  for (let k = 0; k < part.top.length; k++) {
    const at = part.start + k - into.start;
    // Quarters between the end of the root's own line and a later part: the root's lane counts as covered.
    while (into.top.length <= at) {
      into.top.push(Infinity);
      into.bottom.push(-Infinity);
    }
    into.top[at] = Math.min(into.top[at]!, part.top[k]! + shift);
    into.bottom[at] = Math.max(into.bottom[at]!, part.bottom[k]! + shift);
  }
}

/**
 * Assigns lanes.
 *
 * @param section of each root's family, 0 to sections − 1
 * @param dot quarters that one mark takes on its lane
 */
export function* layoutForest(
  index: PanelIndex,
  section: (root: number) => number,
  sections: number,
  dot: number,
): Sliced<Forest> {
  const { first, count } = index.firms;
  const offset = new Float32Array(count);
  const outlines: (Outline | undefined)[] = Array.from({ length: count });
  const size = new Int32Array(count);
  // From the youngest to the oldest: children before parents.
  for (let s = count - 1; s >= 0; s--) {
    if (first[s]! < 0) continue;
    const from = index.childOffsets[s]!;
    const to = index.childOffsets[s + 1]!;
    const stem = to > from ? first[index.children[to - 1]!]! : first[s]!;
    const length = Math.max(dot, stem - first[s]! + 1);
    const outline: Outline = {
      start: first[s]!,
      top: Array.from({ length }, () => 0),
      bottom: Array.from({ length }, () => 0),
    };
    size[s] = 1;
    // The youngest child lies innermost, so that no line to a child crosses the family of a sibling.
    for (let k = to - 1; k >= from; k--) {
      const child = index.children[k]!;
      const part = outlines[child]!;
      const down = Math.max(LANE, clearance(outline, part, LANE));
      const up = Math.min(-LANE, -clearance(part, outline, LANE));
      offset[child] = down < -up || (down === -up && k % 2 === 0) ? down : up;
      absorb(outline, part, offset[child]!);
      outlines[child] = undefined;
      size[s]! += size[child]!;
    }
    outlines[s] = outline;
    if (s % 16 === 0) yield;
  }

  const lane = new Float32Array(count).fill(Number.NaN);
  const extents: { top: number; bottom: number }[] = [];
  for (let k = 0; k < sections; k++) {
    const roots: number[] = [];
    for (let s = 0; s < count; s++) if (outlines[s] !== undefined && section(s) === k) roots.push(s);
    roots.sort((a, b) => size[b]! - size[a]! || a - b);
    extents.push(yield* packFamilies(roots, outlines, lane, index.quarters + dot));
  }
  for (let s = 0; s < count; s++) {
    const parent = first[s]! < 0 ? -1 : parentOf(index, s);
    if (parent >= 0) lane[s] = lane[parent]! + offset[s]!;
  }
  return { lane, sections: extents };
}

/** Stacks families above and below the largest one, each on the side where it comes to lie nearer the middle. */
function* packFamilies(
  roots: readonly number[],
  outlines: readonly (Outline | undefined)[],
  lane: Float32Array,
  quarters: number,
): Sliced<{ top: number; bottom: number }> {
  const all: Outline = {
    start: 0,
    top: Array.from({ length: quarters }, () => Infinity),
    bottom: Array.from({ length: quarters }, () => -Infinity),
  };
  let top = 0;
  let bottom = 0;
  for (const root of roots) {
    const outline = outlines[root]!;
    const down = clearance(all, outline, LANE + FAMILY_GAP);
    const up = -clearance(outline, all, LANE + FAMILY_GAP);
    const shift = down <= 0 || up >= 0 ? 0 : down <= -up ? down : up;
    lane[root] = shift;
    absorb(all, outline, shift);
    top = Math.min(top, shift + Math.min(...outline.top));
    bottom = Math.max(bottom, shift + Math.max(...outline.bottom));
    yield;
  }
  return { top, bottom };
}

/** Last quarter in which each lineage lives. */
export function lineageEnds(index: PanelIndex): Int16Array {
  const { last, count } = index.firms;
  const ends = Int16Array.from(last);
  for (let s = count - 1; s >= 0; s--) {
    const parent = last[s]! < 0 ? -1 : parentOf(index, s);
    if (parent >= 0 && ends[s]! > ends[parent]!) ends[parent] = ends[s]!;
  }
  return ends;
}

export function generations(index: PanelIndex): Uint8Array {
  const generation = new Uint8Array(index.firms.count);
  for (let s = 0; s < generation.length; s++) {
    const parent = index.firms.first[s]! < 0 ? -1 : parentOf(index, s);
    if (parent >= 0) generation[s] = Math.min(255, generation[parent]! + 1);
  }
  return generation;
}

function stemsOf(
  { children, childOffsets }: PanelIndex,
  lineageLast: Int16Array,
): Pick<FamilyLayout, 'elder' | 'stemLast'> {
  const elder = new Int32Array(lineageLast.length).fill(-1);
  const stemLast = lineageLast.slice();
  for (let parent = 0; parent < lineageLast.length; parent++) {
    const from = childOffsets[parent]!;
    const to = childOffsets[parent + 1]!;
    for (let k = to - 1; k >= from; k--) {
      const child = children[k]!;
      if (k + 1 < to) stemLast[child] = Math.max(stemLast[child]!, stemLast[children[k + 1]!]!);
      if (k > from) elder[child] = children[k - 1]!;
    }
  }
  return { elder, stemLast };
}

/** Lays out the tree of a whole run. */
export function* layoutFamily({ index, geometry, layout }: FrameInput): Sliced<FamilyLayout> {
  const { firms } = index.panel.book;
  const { compact, width, grounds } = geometry;
  const regions = grounds.length;
  const rows = plotPanels(
    { ...geometry, grounds: grounds.slice(0, 1) },
    { left: 0, right: 0, top: compact ? 0 : 2, bottom: 16 },
  );
  const panel: PlotPanel = { ...rows[0]!, left: compact ? 14 : 26, right: width - (compact ? 14 : 30) };
  // Lanes must do for the whole run, when a quarter is narrowest.
  const dot = Math.max(1, Math.ceil(7 / familyStep(panel, index.quarters - 1, index.quarters)));
  const { lane, sections } = yield* layoutForest(
    index,
    (root) => Math.min(regions - 1, firms.birthRegion[root]!),
    regions,
    dot,
  );
  const gap = regions > 1 ? 18 : 0;
  const lanes = sections.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const room = panel.bottom - panel.top - gap * regions;
  const laneHeight = Math.min(TALLEST_LANE, room / lanes);
  let edge = panel.top + (room - laneHeight * lanes) / 2;
  const placed = sections.map(({ top, bottom }) => {
    const section = {
      top: edge + gap,
      middle: edge + gap + (0.5 - top) * laneHeight,
      bottom: edge + gap + (bottom - top + 1) * laneHeight,
    };
    edge = section.bottom;
    return section;
  });
  const y = new Float32Array(lane.length);
  const sectionOf = new Uint8Array(lane.length);
  for (let s = 0; s < lane.length; s++) {
    if (index.firms.first[s]! < 0) continue;
    const parent = parentOf(index, s);
    sectionOf[s] = parent >= 0 ? sectionOf[parent]! : Math.min(regions - 1, firms.birthRegion[s]!);
    y[s] = placed[sectionOf[s]!]!.middle + lane[s]! * laneHeight;
  }
  const lineageLast = lineageEnds(index);
  return {
    panel,
    y,
    sections: placed,
    lineageLast,
    ...stemsOf(index, lineageLast),
    generation: generations(index),
    laneHeight,
    unit: SMALLER * layout.unit,
  };
}
