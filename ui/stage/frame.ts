/**
 * What is on the stage at a continuous time: a function of the panel, the layout and the time alone, so that scrubbing
 * backward and forward shows the same pictures. Between the records of quarters q and q + 1 firms grow and shrink,
 * newborns leave their parent, closing firms fade and leaving firms cross the border.
 */
import type { RegionConditions } from './map-layers.ts';
import { easeCubicInOut, easeCubicOut } from 'd3-ease';
import { origins } from '../../engine/index.ts';
import type { Against } from './against.ts';
import { SMALLEST_RADIUS, type Geometry } from './geometry.ts';
import { goneRadius, type Layout } from './layout.ts';
import { levelOf } from './level.ts';
import { Curves, Marks } from './marks.ts';
import { LEFT_REGION, rowAt, type PanelIndex } from './panel-index.ts';
import { residenceAt } from './residences.ts';

/** Quarters for which the ring of a closed firm, a trail and a birth arc stay visible. */
const RING_QUARTERS = 3;
const TRAIL_QUARTERS = 3;
const ARC_QUARTERS = 4;
/** Opacity of the marks that leavers leave in the outside strip. */
const GONE_ALPHA = 0.5;

export const CIRCLE = 0;
export const SQUARE = 1;
export const HEXAGON = 2;
const SPIN_OFF = origins.indexOf('spinOff');
const FOREIGN = origins.indexOf('foreign');
const STATE_SEEDED = origins.indexOf('stateSeeded');

export function shapeOf(origin: number): number {
  return origin === FOREIGN ? SQUARE : origin === STATE_SEEDED ? HEXAGON : CIRCLE;
}

export interface Frame {
  /** Time it shows, clamped to the recorded quarters. */
  time: number;
  readonly firms: Marks;
  /** Firms that went to the outside. */
  readonly gone: Marks;
  /** Where firms closed lately. */
  readonly rings: Marks;
  readonly suppliers: Marks;
  readonly trails: Curves;
  readonly arcs: Curves;
}

/** An empty frame with room for everything this panel can show at once. */
export function createFrame(index: PanelIndex): Frame {
  const firms = index.firms.count + 1;
  const movers = firms + index.panel.book.moves.length / 4;
  return {
    time: -1,
    firms: new Marks(firms),
    gone: new Marks(firms),
    rings: new Marks(firms),
    suppliers: new Marks(index.suppliers.count + 1),
    trails: new Curves(movers),
    arcs: new Curves(firms),
  };
}

export interface FrameInput {
  readonly index: PanelIndex;
  readonly layout: Layout;
  readonly geometry: Geometry;
  /** No movement: things appear and vanish where they are. */
  readonly still: boolean;
  /** Another world of the same seed this one is compared with, on the map. */
  readonly against?: Against | undefined;
  /** An indicator as the run measured it; what views say is computed from the firms where it is not given. */
  readonly figure?: RegionConditions['figure'] | undefined;
  /** The links of the supply chain, likewise. */
  readonly links?: RegionConditions['links'] | undefined;
}

/** Opacity at time t of something that appears during the quarter before `at` and is gone `quarters` after it. */
export function lingering(t: number, at: number, quarters: number): number {
  return Math.max(0, t < at ? t - at + 1 : 1 - (t - at) / quarters);
}

const radius = ({ unit, smallest }: Layout, employment: number): number =>
  Math.max(smallest, unit * Math.sqrt(employment));

/** Fills a frame for a time in quarters. */
export function fillFrame(frame: Frame, input: FrameInput, time: number): void {
  const { quarters } = input.index;
  const t = Math.max(0, Math.min(quarters - 1, time));
  const q = Math.floor(t);
  frame.time = t;
  for (const list of [frame.firms, frame.gone, frame.rings, frame.suppliers, frame.trails, frame.arcs]) list.count = 0;
  addMoves(frame, input, t);
  addFirms(frame, input, q, t - q);
  if (t > q) addNewborns(frame, input, q + 1, t - q);
  addBirthArcs(frame, input, t);
  addDepartures(frame, input, t);
  addSuppliers(frame, input, q, t - q);
}

/** Trails of moves between regions; the firms themselves travel on them in `addFirms`. */
function addMoves(frame: Frame, { index, layout, still }: FrameInput, t: number): void {
  const { moves } = index.panel.book;
  for (let m = 0; m < moves.length; m += 4) {
    const quarter = moves[m]!;
    if (quarter <= t - TRAIL_QUARTERS || quarter >= t + 1) continue;
    const serial = moves[m + 1]!;
    const to = residenceAt(layout, serial, quarter);
    const from = Math.max(layout.residenceOf[serial]!, to - 1);
    const reach = t >= quarter || still ? 1 : easeCubicInOut(t - quarter + 1);
    const width = 0.8 * radius(layout, index.peakEmployment[serial]! / 2);
    frame.trails.addTrail(
      layout.x[from]!,
      layout.y[from]!,
      layout.x[to]!,
      layout.y[to]!,
      reach,
      width,
      lingering(t, quarter, TRAIL_QUARTERS),
    );
  }
}

function addFirms(frame: Frame, input: FrameInput, q: number, f: number): void {
  const { index, layout, still } = input;
  const { firms, book } = index.panel;
  for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
    const serial = firms.serial[row]!;
    const shape = shapeOf(book.firms.origin[serial]!);
    const here = residenceAt(layout, serial, q);
    const x = layout.x[here]!;
    const y = layout.y[here]!;
    const employment = firms.employment[row]!;
    const level = firms.functionLevel[row]!;
    if (f === 0) {
      frame.firms.add(serial, x, y, radius(layout, employment), 1, levelOf(level), shape);
      continue;
    }
    const next = rowAt(index.firms, serial, q + 1);
    if (next < 0) {
      addEnding(frame, input, serial, x, y, radius(layout, employment), levelOf(level), shape, f);
      continue;
    }
    const r = radius(layout, employment + f * (firms.employment[next]! - employment));
    const shown = levelOf(level + f * (firms.functionLevel[next]! - level));
    const there = residenceAt(layout, serial, q + 1);
    if (there === here) {
      frame.firms.add(serial, x, y, r, 1, shown, shape);
    } else if (still) {
      const arrived = f > 0.5;
      frame.firms.add(
        serial,
        layout.x[arrived ? there : here]!,
        layout.y[arrived ? there : here]!,
        r,
        Math.abs(2 * f - 1),
        shown,
        shape,
      );
    } else {
      travel.count = 0;
      travel.addTrail(x, y, layout.x[there]!, layout.y[there]!, 1, 0, 1);
      const s = easeCubicInOut(f);
      frame.firms.add(serial, travel.xAt(0, s), travel.yAt(0, s), r, 1, shown, shape);
    }
  }
}

const travel = new Curves(1);

/** A firm in the quarter in which it closes or leaves. */
function addEnding(
  frame: Frame,
  { index, layout, still }: FrameInput,
  serial: number,
  x: number,
  y: number,
  r: number,
  level: number,
  shape: number,
  f: number,
): void {
  const left = index.panel.book.firms.fate[serial] === LEFT_REGION && !Number.isNaN(layout.outsideX[serial]!);
  if (still || !left) {
    frame.firms.add(serial, x, y, still ? r : r * (1 - 0.8 * easeCubicInOut(f)), 1 - f, level, shape);
    return;
  }
  travel.count = 0;
  travel.addTrail(x, y, layout.outsideX[serial]!, layout.outsideY[serial]!, 1, 0, 1);
  const s = easeCubicInOut(f);
  const small = goneRadius(layout, index.peakEmployment[serial]!);
  frame.firms.add(serial, travel.xAt(0, s), travel.yAt(0, s), r + s * (small - r), 1, level, shape);
}

/**
 * Firms born in quarter `born`, at share f of the quarter before it: out of the parent, over the border, or on the
 * spot.
 */
function addNewborns(frame: Frame, { index, layout, geometry, still }: FrameInput, born: number, f: number): void {
  const { firms, book } = index.panel;
  const s = easeCubicOut(f);
  for (let k = index.birthOffsets[born]!; k < index.birthOffsets[born + 1]!; k++) {
    const serial = index.births[k]!;
    const row = rowAt(index.firms, serial, born);
    const at = layout.residenceOf[serial]!;
    const r = radius(layout, firms.employment[row]!);
    const level = levelOf(firms.functionLevel[row]!);
    const shape = shapeOf(book.firms.origin[serial]!);
    let x = layout.x[at]!;
    let y = layout.y[at]!;
    if (still) {
      frame.firms.add(serial, x, y, r, f, level, shape);
      continue;
    }
    const parent = book.firms.parent[serial]!;
    if (parent >= 0 && index.firms.first[parent]! >= 0) {
      const home = residenceAt(layout, parent, born - 1);
      x = layout.x[home]! + s * (x - layout.x[home]!);
      y = layout.y[home]! + s * (y - layout.y[home]!);
    } else if (shape === SQUARE) {
      x = geometry.border + s * (x - geometry.border);
    }
    frame.firms.add(serial, x, y, r * s, 1, level, shape);
  }
}

function addBirthArcs(frame: Frame, { index, layout, still }: FrameInput, t: number): void {
  const { firms } = index.panel.book;
  const last = Math.min(index.quarters - 1, Math.ceil(t));
  for (let born = Math.max(1, Math.floor(t) - ARC_QUARTERS + 1); born <= last; born++) {
    const alpha = lingering(t, born, ARC_QUARTERS);
    if (alpha <= 0) continue;
    const s = still || t >= born ? 1 : easeCubicOut(t - born + 1);
    for (let k = index.birthOffsets[born]!; k < index.birthOffsets[born + 1]!; k++) {
      const serial = index.births[k]!;
      const parent = firms.parent[serial]!;
      if (firms.origin[serial] !== SPIN_OFF || parent < 0 || index.firms.first[parent]! < 0) continue;
      const home = residenceAt(layout, parent, born - 1);
      const at = layout.residenceOf[serial]!;
      const x0 = layout.x[home]!;
      const y0 = layout.y[home]!;
      frame.arcs.addArc(x0, y0, x0 + s * (layout.x[at]! - x0), y0 + s * (layout.y[at]! - y0), alpha);
    }
  }
}

/** Rings of closed firms, trails of leaving ones, and the marks of those that left before. */
function addDepartures(frame: Frame, { index, layout, still }: FrameInput, t: number): void {
  const { firms } = index.panel.book;
  const lastRow = index.firms;
  const lastQuarter = Math.min(index.quarters - 1, Math.ceil(t));
  for (let k = 0; k < index.endingOffsets[lastQuarter + 1]!; k++) {
    const serial = index.endings[k]!;
    const end = firms.end[serial]!;
    const left = firms.fate[serial] === LEFT_REGION;
    const alpha = lingering(t, end, left ? TRAIL_QUARTERS : RING_QUARTERS);
    if (!left && alpha <= 0) continue;
    const row = rowAt(lastRow, serial, lastRow.last[serial]!);
    const home = layout.residenceOf[serial + 1]! - 1;
    const r = radius(layout, index.panel.firms.employment[row]!);
    if (!left) {
      frame.rings.add(serial, layout.x[home]!, layout.y[home]!, r, alpha, 0, CIRCLE);
      continue;
    }
    const toX = layout.outsideX[serial]!;
    const toY = layout.outsideY[serial]!;
    if (alpha > 0) {
      const reach = still || t >= end ? 1 : easeCubicInOut(t - end + 1);
      frame.trails.addTrail(layout.x[home]!, layout.y[home]!, toX, toY, reach, 0.9 * r, t < end && !still ? 1 : alpha);
    }
    if (t < end && !still) continue;
    const level = levelOf(index.panel.firms.functionLevel[row]!);
    const shown = t < end ? GONE_ALPHA * alpha : GONE_ALPHA + (1 - GONE_ALPHA) * (still ? 0 : alpha);
    frame.gone.add(
      serial,
      toX,
      toY,
      goneRadius(layout, index.peakEmployment[serial]!),
      shown,
      level,
      shapeOf(firms.origin[serial]!),
    );
  }
}

/** Half the diagonal of a supplier's diamond: area follows its load, within bounds, so that idle ones stay visible. */
export function diamond({ unit, smallest }: Pick<Layout, 'unit' | 'smallest'>, load: number): number {
  return Math.min(3.2, Math.max((1.4 * smallest) / SMALLEST_RADIUS, 0.5 * unit * Math.sqrt(load)));
}

function addSuppliers(frame: Frame, { index, layout }: FrameInput, q: number, f: number): void {
  const { suppliers } = index.panel;
  for (let row = suppliers.offsets[q]!; row < suppliers.offsets[q + 1]!; row++) {
    const serial = suppliers.serial[row]!;
    const load = suppliers.load[row]!;
    const next = f === 0 ? row : rowAt(index.suppliers, serial, q + 1);
    const r = next < 0 ? diamond(layout, load) * (1 - f) : diamond(layout, load + f * (suppliers.load[next]! - load));
    frame.suppliers.add(serial, layout.supplierX[serial]!, layout.supplierY[serial]!, r, 1, suppliers.segment[row]!, 0);
  }
  if (f === 0) return;
  for (let row = suppliers.offsets[q + 2]! - 1; row >= suppliers.offsets[q + 1]!; row--) {
    const serial = suppliers.serial[row]!;
    // Rows stand in order of creation: newborns come last.
    if (index.suppliers.first[serial] !== q + 1) break;
    const r = diamond(layout, suppliers.load[row]!) * f;
    frame.suppliers.add(serial, layout.supplierX[serial]!, layout.supplierY[serial]!, r, 1, suppliers.segment[row]!, 0);
  }
}
