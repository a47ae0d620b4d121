/** Draws what belongs to the selected firm: its ring, its ties weighted by specificity, its parent and its children. */
import { SEGMENTS } from '../../engine/index.ts';
import { traceDiamond, traceMark } from './draw-marks.ts';
import { shapeOf, type Frame, type FrameInput } from './frame.ts';
import type { Marks } from './marks.ts';
import { rowAt, type PanelIndex } from './panel-index.ts';
import type { Paint, Picture, Spot } from './picture.ts';

/** Distance of the selection's ring from the mark, pixels. */
const RING_GAP = 4;
/** Longest line that joins a firm and its card, pixels. */
const LONGEST_LEADER = 260;

const TURN = 2 * Math.PI;
const dash = [3, 3];
const solid: number[] = [];

/** Row of an agent among marks, or −1. */
export function rowOf(marks: Marks, serial: number): number {
  for (let k = 0; k < marks.count; k++) if (marks.serial[k] === serial) return k;
  return -1;
}

/** Where a firm is drawn at this moment, or where it stood or will stand; fills and returns `spot`. */
export function spotOf(picture: Picture, shown: Frame, serial: number, spot: Spot): Spot {
  let marks = shown.firms;
  let k = rowOf(marks, serial);
  if (k < 0) {
    marks = shown.gone;
    k = rowOf(marks, serial);
  }
  if (k < 0) return picture.place(serial, spot);
  spot.x = marks.x[k]!;
  spot.y = marks.y[k]!;
  spot.r = marks.r[k]!;
  return spot;
}

const other: Spot = { x: 0, y: 0, r: 0 };

function drawArc(context: CanvasRenderingContext2D, from: Spot, to: Spot): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(
    (from.x + to.x) / 2 + 0.18 * (from.y - to.y),
    (from.y + to.y) / 2 + 0.18 * (to.x - from.x),
    to.x,
    to.y,
  );
  context.stroke();
}

/** Arcs from the parent and to the living children, which get rings of their own. */
export function drawLineage(
  { context, palette }: Paint,
  picture: Picture,
  shown: Frame,
  index: PanelIndex,
  serial: number,
  own: Spot,
): void {
  const { parent } = index.panel.book.firms;
  context.globalAlpha = 1;
  context.strokeStyle = palette.spinOff;
  context.lineWidth = 1.6;
  const mother = parent[serial]!;
  if (mother >= 0 && index.firms.first[mother]! >= 0) {
    spotOf(picture, shown, mother, other);
    drawArc(context, other, own);
    context.setLineDash(rowOf(shown.firms, mother) < 0 ? dash : solid);
    context.beginPath();
    context.arc(other.x, other.y, other.r + 3, 0, TURN);
    context.stroke();
    context.setLineDash(solid);
  }
  context.lineWidth = 1.1;
  for (let k = index.childOffsets[serial]!; k < index.childOffsets[serial + 1]!; k++) {
    const child = index.children[k]!;
    if (rowOf(shown.firms, child) < 0) continue;
    spotOf(picture, shown, child, other);
    drawArc(context, own, other);
    context.beginPath();
    context.arc(other.x, other.y, other.r + 2, 0, TURN);
    context.stroke();
  }
}

/** A tie to a supplier at (x, y), its line as wide as it is specific, and the supplier itself picked out. */
export function drawOwnTie({ context, palette }: Paint, own: Spot, x: number, y: number, specificity: number): void {
  context.strokeStyle = palette.ink;
  context.globalAlpha = 0.55;
  context.lineWidth = 0.7 + 2 * specificity;
  context.beginPath();
  context.moveTo(own.x, own.y);
  context.lineTo(x, y);
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = 1.2;
  context.fillStyle = palette.panel;
  context.beginPath();
  traceDiamond(context, x, y, 4.4);
  context.fill();
  context.stroke();
}

/** A dashed line to where imports come from. */
export function drawOwnImport({ context, palette }: Paint, own: Spot, x: number, y: number, width: number): void {
  context.strokeStyle = palette.ink;
  context.globalAlpha = 0.45;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(own.x, own.y);
  context.lineTo(x, y);
  context.stroke();
  context.setLineDash(solid);
  context.globalAlpha = 1;
}

/** Four ties on the map: to local suppliers, or over the border for imports. */
export function drawMapTies(
  paint: Paint,
  { index, layout, geometry }: FrameInput,
  time: number,
  serial: number,
  own: Spot,
): void {
  const row = rowAt(index.firms, serial, Math.floor(time));
  if (row < 0) return;
  const { ties, tieSpecificity } = index.panel.firms;
  let imports = 0;
  for (let k = SEGMENTS * row; k < SEGMENTS * (row + 1); k++) {
    const supplier = ties[k]!;
    if (supplier < 0) imports++;
    else drawOwnTie(paint, own, layout.supplierX[supplier]!, layout.supplierY[supplier]!, tieSpecificity[k]!);
  }
  if (imports > 0)
    drawOwnImport(paint, own, geometry.border, own.y + 0.12 * (geometry.height / 2 - own.y), 0.5 + 0.5 * imports);
}

const self: Spot = { x: 0, y: 0, r: 0 };

/** Draws the selected firm, or the one under the pointer with a thinner ring, over everything else. */
export function drawSelection(
  paint: Paint,
  picture: Picture,
  shown: Frame,
  index: PanelIndex,
  serial: number,
  ring: number,
): void {
  const { context, palette } = paint;
  spotOf(picture, shown, serial, self);
  picture.drawOwn(paint, shown, serial, self);
  // Relatives are looked up in between, so the firm's own spot is found again.
  spotOf(picture, shown, serial, self);
  const mark = rowOf(shown.firms, serial);
  if (mark >= 0) {
    context.globalAlpha = shown.firms.alpha[mark]!;
    context.fillStyle = palette.levels[shown.firms.level[mark]!]!;
    context.strokeStyle = palette.edge;
    context.lineWidth = 0.7;
    context.beginPath();
    traceMark(context, shapeOf(index.panel.book.firms.origin[serial]!), self.x, self.y, self.r);
    context.fill();
    context.stroke();
    context.globalAlpha = 1;
  } else {
    context.setLineDash(dash);
  }
  context.strokeStyle = palette.ink;
  context.lineWidth = ring;
  context.beginPath();
  context.arc(self.x, self.y, self.r + RING_GAP, 0, TURN);
  context.stroke();
  context.setLineDash(solid);
}

/** A thin line from the ring to the nearest point of the card. */
export function drawLeader({ context, palette }: Paint, spot: Spot, card: HTMLElement): void {
  const toX = Math.max(card.offsetLeft, Math.min(card.offsetLeft + card.offsetWidth, spot.x));
  const toY = Math.max(card.offsetTop, Math.min(card.offsetTop + card.offsetHeight, spot.y));
  const length = Math.hypot(toX - spot.x, toY - spot.y);
  const ring = spot.r + RING_GAP;
  if (length <= ring || length > LONGEST_LEADER) return;
  context.strokeStyle = palette.inkFaint;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(spot.x + ((toX - spot.x) * ring) / length, spot.y + ((toY - spot.y) * ring) / length);
  context.lineTo(toX, toY);
  context.stroke();
}
