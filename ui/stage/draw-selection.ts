/** Draws what belongs to the selected firm: its ring, its ties weighted by specificity, its parent and its children. */
import { SEGMENTS } from '../../engine/index.ts';
import { traceDiamond, traceMark } from './draw.ts';
import { shapeOf, type Frame, type FrameInput } from './frame.ts';
import type { Marks } from './marks.ts';
import type { Palette } from './palette.ts';
import { LEFT_REGION, rowAt } from './panel-index.ts';
import { residenceAt } from './residences.ts';

export interface Spot {
  x: number;
  y: number;
  r: number;
}

/** Distance of the selection's ring from the mark, pixels. */
export const RING_GAP = 4;

const TURN = 2 * Math.PI;
const dash = [3, 3];
const solid: number[] = [];

/** Row of a firm among marks, or −1. */
function rowOf(marks: Marks, serial: number): number {
  for (let k = 0; k < marks.count; k++) if (marks.serial[k] === serial) return k;
  return -1;
}

/** Where a firm is drawn at this frame, or where it stood or will stand; fills and returns `spot`. */
export function spotOf(frame: Frame, { index, layout }: FrameInput, serial: number, spot: Spot): Spot {
  for (const marks of [frame.firms, frame.gone]) {
    const k = rowOf(marks, serial);
    if (k < 0) continue;
    spot.x = marks.x[k]!;
    spot.y = marks.y[k]!;
    spot.r = marks.r[k]!;
    return spot;
  }
  const { fate, end } = index.panel.book.firms;
  const away = fate[serial] === LEFT_REGION && end[serial]! >= 0 && frame.time >= end[serial]!;
  const at = residenceAt(layout, serial, Math.floor(frame.time));
  spot.x = away ? layout.outsideX[serial]! : layout.x[at]!;
  spot.y = away ? layout.outsideY[serial]! : layout.y[at]!;
  spot.r = 4;
  return spot;
}

const own: Spot = { x: 0, y: 0, r: 0 };
const other: Spot = { x: 0, y: 0, r: 0 };

function drawArc(context: CanvasRenderingContext2D, from: Spot, to: Spot): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo((from.x + to.x) / 2 + 0.18 * (from.y - to.y), (from.y + to.y) / 2 + 0.18 * (to.x - from.x), to.x, to.y);
  context.stroke();
}

function drawLineage(context: CanvasRenderingContext2D, frame: Frame, input: FrameInput, serial: number, palette: Palette): void {
  const { index } = input;
  const { parent } = index.panel.book.firms;
  context.strokeStyle = palette.spinOff;
  context.lineWidth = 1.6;
  const mother = parent[serial]!;
  if (mother >= 0 && index.firms.first[mother]! >= 0) {
    spotOf(frame, input, mother, other);
    drawArc(context, other, own);
    context.setLineDash(rowOf(frame.firms, mother) < 0 ? dash : solid);
    context.beginPath();
    context.arc(other.x, other.y, other.r + 3, 0, TURN);
    context.stroke();
    context.setLineDash(solid);
  }
  context.lineWidth = 1.1;
  for (let k = index.childOffsets[serial]!; k < index.childOffsets[serial + 1]!; k++) {
    const child = index.children[k]!;
    if (rowOf(frame.firms, child) < 0) continue;
    spotOf(frame, input, child, other);
    drawArc(context, own, other);
    context.beginPath();
    context.arc(other.x, other.y, other.r + 2, 0, TURN);
    context.stroke();
  }
}

/** Four ties: to local suppliers, or over the border for imports. */
function drawTies(context: CanvasRenderingContext2D, input: FrameInput, row: number, palette: Palette): void {
  const { layout, geometry, index } = input;
  const { ties, tieSpecificity } = index.panel.firms;
  let imports = 0;
  context.strokeStyle = palette.ink;
  for (let k = SEGMENTS * row; k < SEGMENTS * (row + 1); k++) {
    const supplier = ties[k]!;
    if (supplier < 0) {
      imports++;
      continue;
    }
    context.globalAlpha = 0.55;
    context.lineWidth = 0.7 + 2 * tieSpecificity[k]!;
    context.beginPath();
    context.moveTo(own.x, own.y);
    context.lineTo(layout.supplierX[supplier]!, layout.supplierY[supplier]!);
    context.stroke();
    context.globalAlpha = 1;
    context.lineWidth = 1.2;
    context.fillStyle = palette.panel;
    context.beginPath();
    traceDiamond(context, layout.supplierX[supplier]!, layout.supplierY[supplier]!, 4.4);
    context.fill();
    context.stroke();
  }
  if (imports === 0) return;
  context.globalAlpha = 0.45;
  context.lineWidth = 0.5 + 0.5 * imports;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(own.x, own.y);
  context.lineTo(geometry.border, own.y + 0.12 * (geometry.height / 2 - own.y));
  context.stroke();
  context.setLineDash(solid);
  context.globalAlpha = 1;
}

/** Draws the selected firm, or the one under the pointer with a thinner ring, over the frame. */
export function drawSelection(
  context: CanvasRenderingContext2D,
  frame: Frame,
  input: FrameInput,
  serial: number,
  palette: Palette,
  ring: number,
): void {
  const { index } = input;
  const { book } = index.panel;
  spotOf(frame, input, serial, own);
  const row = rowAt(index.firms, serial, Math.floor(frame.time));
  drawLineage(context, frame, input, serial, palette);
  if (row >= 0) drawTies(context, input, row, palette);
  const mark = rowOf(frame.firms, serial);
  if (mark >= 0) {
    context.globalAlpha = frame.firms.alpha[mark]!;
    context.fillStyle = palette.levels[frame.firms.level[mark]!]!;
    context.strokeStyle = palette.edge;
    context.lineWidth = 0.7;
    context.beginPath();
    traceMark(context, shapeOf(book.firms.origin[serial]!), own.x, own.y, own.r);
    context.fill();
    context.stroke();
    context.globalAlpha = 1;
  } else {
    context.setLineDash(dash);
  }
  context.strokeStyle = palette.ink;
  context.lineWidth = ring;
  context.beginPath();
  context.arc(own.x, own.y, own.r + RING_GAP, 0, TURN);
  context.stroke();
  context.setLineDash(solid);
}
