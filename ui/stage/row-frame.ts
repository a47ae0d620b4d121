/**
 * Fills a frame for views in which a firm's place follows from what it does in the quarter: one place per row of the
 * panel.
 */
import { easeCubicInOut, easeCubicOut } from 'd3-ease';
import { shapeOf, type Frame, type FrameInput } from './frame.ts';
import { SMALLEST_RADIUS } from './geometry.ts';
import { levelOf } from './level.ts';
import { LEFT_REGION, rowAt } from './panel-index.ts';
import type { Spot } from './picture.ts';

export interface RowPlaces {
  /** Place of each firm row, pixels. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radius of a firm of one labour unit, pixels. */
  readonly unit: number;
  /** Where leavers head for, pixels. */
  readonly exitX: number;
}

/** Quarters for which the ring of a closed firm stays visible. */
const RING_QUARTERS = 3;
/** Share of the way out that a leaver is seen to go. */
const LEAVE_SHARE = 0.35;

export function rowRadius(unit: number, employment: number): number {
  return Math.max(SMALLEST_RADIUS, unit * Math.sqrt(employment));
}

/**
 * Empties a frame and sets its time, clamped to the recorded quarters; the whole quarter is `Math.floor(frame.time)`.
 */
export function resetFrame(frame: Frame, quarters: number, time: number): void {
  frame.time = Math.max(0, Math.min(quarters - 1, time));
  frame.firms.count = 0;
  frame.gone.count = 0;
  frame.rings.count = 0;
  frame.suppliers.count = 0;
  frame.trails.count = 0;
  frame.arcs.count = 0;
}

/**
 * Adds the firms at `frame.time`: those that stay glide, newborns leave their parent, closing ones shrink and leave a
 * ring.
 */
export function addRowFirms(frame: Frame, { index, still }: FrameInput, places: RowPlaces): void {
  const { firms, book } = index.panel;
  const { x, y, unit, exitX } = places;
  const q = Math.floor(frame.time);
  const f = frame.time - q;
  for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
    const serial = firms.serial[row]!;
    const shape = shapeOf(book.firms.origin[serial]!);
    const employment = firms.employment[row]!;
    const level = firms.functionLevel[row]!;
    const px = x[row]!;
    const py = y[row]!;
    if (f === 0) {
      frame.firms.add(serial, px, py, rowRadius(unit, employment), 1, levelOf(level), shape);
      continue;
    }
    const next = rowAt(index.firms, serial, q + 1);
    if (next >= 0) {
      const r = rowRadius(unit, employment + f * (firms.employment[next]! - employment));
      const shown = levelOf(level + f * (firms.functionLevel[next]! - level));
      frame.firms.add(serial, px + f * (x[next]! - px), py + f * (y[next]! - py), r, 1, shown, shape);
      continue;
    }
    const r = rowRadius(unit, employment);
    const left = book.firms.fate[serial] === LEFT_REGION;
    const s = still ? 0 : easeCubicInOut(f);
    frame.firms.add(
      serial,
      left ? px + LEAVE_SHARE * s * (exitX - px) : px,
      py,
      left ? r : r * (1 - 0.8 * s),
      1 - f,
      levelOf(level),
      shape,
    );
  }
  if (f > 0) addRowNewborns(frame, index, places, still);
  addRowRings(frame, index, places);
}

function addRowNewborns(frame: Frame, index: FrameInput['index'], { x, y, unit }: RowPlaces, still: boolean): void {
  const { firms, book } = index.panel;
  const q = Math.floor(frame.time);
  const f = frame.time - q;
  const s = easeCubicOut(f);
  for (let k = index.birthOffsets[q + 1]!; k < index.birthOffsets[q + 2]!; k++) {
    const serial = index.births[k]!;
    const row = rowAt(index.firms, serial, q + 1);
    const r = rowRadius(unit, firms.employment[row]!);
    const level = levelOf(firms.functionLevel[row]!);
    const shape = shapeOf(book.firms.origin[serial]!);
    const parent = book.firms.parent[serial]!;
    const home = still || parent < 0 ? -1 : rowAt(index.firms, parent, q);
    const px = home < 0 ? x[row]! : x[home]! + s * (x[row]! - x[home]!);
    const py = home < 0 ? y[row]! : y[home]! + s * (y[row]! - y[home]!);
    frame.firms.add(serial, px, py, still ? r : r * s, still ? f : 1, level, shape);
  }
}

function addRowRings(frame: Frame, index: FrameInput['index'], { x, y, unit }: RowPlaces): void {
  const { firms, book } = index.panel;
  const t = frame.time;
  const last = Math.min(index.quarters - 1, Math.ceil(t));
  for (let end = Math.max(1, Math.floor(t) - RING_QUARTERS + 1); end <= last; end++) {
    const alpha = t < end ? t - end + 1 : 1 - (t - end) / RING_QUARTERS;
    if (alpha <= 0) continue;
    for (let k = index.endingOffsets[end]!; k < index.endingOffsets[end + 1]!; k++) {
      const serial = index.endings[k]!;
      if (book.firms.fate[serial] === LEFT_REGION) continue;
      const row = rowAt(index.firms, serial, index.firms.last[serial]!);
      frame.rings.add(serial, x[row]!, y[row]!, rowRadius(unit, firms.employment[row]!), alpha, 0, 0);
    }
  }
}

/** Where a firm without a mark stood last or will stand first. */
export function rowPlace(
  index: FrameInput['index'],
  { x, y }: RowPlaces,
  serial: number,
  time: number,
  spot: Spot,
): Spot {
  const first = index.firms.first[serial]!;
  const row =
    first < 0 ? -1 : rowAt(index.firms, serial, Math.max(first, Math.min(index.firms.last[serial]!, Math.floor(time))));
  spot.x = row < 0 ? 0 : x[row]!;
  spot.y = row < 0 ? 0 : y[row]!;
  spot.r = 4;
  return spot;
}
