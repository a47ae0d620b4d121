/** How densely people work where on the map: employment of the past year, spread over a coarse grid. */
import type { FrameInput } from '../frame.ts';
import type { Geometry } from '../geometry.ts';
import { residenceAt } from '../residences.ts';

/** Quarters averaged, so that the field moves calmly while the run plays. */
const QUARTERS = 4;
/** Cells along the kernel's half width. */
const BOX = 2;
/** Passes of a box blur; three come close to a normal distribution. */
const PASSES = 3;
/** Reach of one pass as a share of the side of the settled area. */
const REACH = 0.045;
const SMALLEST_CELL = 6;

/** A grid over the stage. */
export interface Field {
  readonly cell: number;
  readonly columns: number;
  readonly lines: number;
  /** Share of the ground that the marks of those who work there would cover, by line and column. */
  readonly values: Float32Array;
}

export function createField({ width, height, area }: Geometry): Field {
  const cell = Math.max(SMALLEST_CELL, (REACH * Math.sqrt(area)) / BOX);
  const columns = Math.ceil(width / cell) + 1;
  const lines = Math.ceil(height / cell) + 1;
  return { cell, columns, lines, values: new Float32Array(columns * lines) };
}

let row = new Float32Array(256);

/** Moving average over `2 × BOX + 1` cells along one line of the grid; nothing comes in over the edge. */
function blurLine(values: Float32Array, start: number, stride: number, length: number): void {
  if (row.length < length) row = new Float32Array(length);
  let sum = 0;
  for (let k = 0; k < length; k++) row[k] = values[start + k * stride]!;
  for (let k = 0; k < Math.min(BOX, length); k++) sum += row[k]!;
  for (let k = 0; k < length; k++) {
    if (k + BOX < length) sum += row[k + BOX]!;
    values[start + k * stride] = Math.max(0, sum / (2 * BOX + 1));
    if (k >= BOX) sum -= row[k - BOX]!;
  }
}

/** Fills the field for a quarter. */
export function fillField(field: Field, { index, layout }: FrameInput, quarter: number): void {
  const { cell, columns, lines, values } = field;
  const { firms } = index.panel;
  values.fill(0);
  const from = Math.max(0, quarter - QUARTERS + 1);
  // Area of the mark of one labour unit, as a share of a cell.
  const weight = (Math.PI * layout.unit * layout.unit) / (cell * cell * (quarter - from + 1));
  for (let q = from; q <= quarter; q++) {
    for (let k = firms.offsets[q]!; k < firms.offsets[q + 1]!; k++) {
      const at = residenceAt(layout, firms.serial[k]!, q);
      const u = Math.max(0, Math.min(columns - 1.001, layout.x[at]! / cell));
      const v = Math.max(0, Math.min(lines - 1.001, layout.y[at]! / cell));
      const column = Math.floor(u);
      const line = Math.floor(v);
      const w = weight * firms.employment[k]!;
      const at0 = line * columns + column;
      values[at0]! += w * (1 - u + column) * (1 - v + line);
      values[at0 + 1]! += w * (u - column) * (1 - v + line);
      values[at0 + columns]! += w * (1 - u + column) * (v - line);
      values[at0 + columns + 1]! += w * (u - column) * (v - line);
    }
  }
  for (let pass = 0; pass < PASSES; pass++) {
    for (let line = 0; line < lines; line++) blurLine(values, line * columns, 1, columns);
    for (let column = 0; column < columns; column++) blurLine(values, column, columns, lines);
  }
}

/**
 * Line pieces along which the field has a value (marching squares), as x0, y0, x1, y1 in pixels.
 *
 * @param right only cells left of this place, and not left of `left`
 */
export function contour(
  { cell, columns, lines, values }: Field,
  level: number,
  left: number,
  right: number,
  into: number[],
): void {
  const first = Math.max(0, Math.floor(left / cell));
  const last = Math.min(columns - 1, Math.ceil(right / cell));
  for (let line = 0; line + 1 < lines; line++) {
    for (let column = first; column < last; column++) {
      const at = line * columns + column;
      const a = values[at]! - level;
      const b = values[at + 1]! - level;
      const c = values[at + columns + 1]! - level;
      const d = values[at + columns]! - level;
      const kind = (a > 0 ? 8 : 0) + (b > 0 ? 4 : 0) + (c > 0 ? 2 : 0) + (d > 0 ? 1 : 0);
      if (kind === 0 || kind === 15) continue;
      // Where the level crosses each side of the cell: above, right, below, left.
      const x = cell * column;
      const y = cell * line;
      const topX = x + (cell * a) / (a - b);
      const rightY = y + (cell * b) / (b - c);
      const lowX = x + (cell * d) / (d - c);
      const leftY = y + (cell * a) / (a - d);
      const side = x + cell;
      const foot = y + cell;
      switch (kind) {
        case 1:
        case 14:
          into.push(x, leftY, lowX, foot);
          break;
        case 2:
        case 13:
          into.push(lowX, foot, side, rightY);
          break;
        case 3:
        case 12:
          into.push(x, leftY, side, rightY);
          break;
        case 4:
        case 11:
          into.push(topX, y, side, rightY);
          break;
        case 6:
        case 9:
          into.push(topX, y, lowX, foot);
          break;
        case 7:
        case 8:
          into.push(x, leftY, topX, y);
          break;
        case 5:
          into.push(x, leftY, topX, y, lowX, foot, side, rightY);
          break;
        default:
          into.push(topX, y, side, rightY, x, leftY, lowX, foot);
      }
    }
  }
}
