/** Draws a frame: marks of one colour in one path, everything in CSS pixels. */
import { CIRCLE, SQUARE, type Frame } from './frame.ts';
import { LEVELS } from './level.ts';
import type { Curves, Marks } from './marks.ts';
import type { Palette } from './palette.ts';

const TURN = 2 * Math.PI;
/** Half the side of a square, and the corner distance of a hexagon, with the area of a circle of radius 1. */
const SQUARE_SIDE = Math.sqrt(Math.PI) / 2;
const HEXAGON_REACH = Math.sqrt(Math.PI / (1.5 * Math.sqrt(3)));
const EDGE = 0.7;
/** Steps of opacity in which fading arcs are batched. */
const FADES = 4;

/** Adds the outline of one mark to the current path. */
export function traceMark(context: CanvasRenderingContext2D, shape: number, x: number, y: number, r: number): void {
  if (shape === CIRCLE) {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, TURN);
  } else if (shape === SQUARE) {
    const half = r * SQUARE_SIDE;
    context.rect(x - half, y - half, 2 * half, 2 * half);
  } else {
    const reach = r * HEXAGON_REACH;
    context.moveTo(x, y - reach);
    for (let k = 1; k < 6; k++) context.lineTo(x + reach * Math.sin((TURN * k) / 6), y - reach * Math.cos((TURN * k) / 6));
    context.closePath();
  }
}

/** Adds a diamond with half diagonal r to the current path. */
export function traceDiamond(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.moveTo(x, y - r);
  context.lineTo(x + r, y);
  context.lineTo(x, y + r);
  context.lineTo(x - r, y);
  context.closePath();
}

function drawSuppliers(context: CanvasRenderingContext2D, suppliers: Marks, palette: Palette): void {
  context.globalAlpha = 0.62;
  context.fillStyle = palette.tie;
  context.beginPath();
  for (let k = 0; k < suppliers.count; k++) traceDiamond(context, suppliers.x[k]!, suppliers.y[k]!, suppliers.r[k]!);
  context.fill();
}

function drawArcs(context: CanvasRenderingContext2D, arcs: Curves, palette: Palette): void {
  context.strokeStyle = palette.spinOff;
  context.lineWidth = 1;
  for (let step = 0; step < FADES; step++) {
    context.globalAlpha = (0.75 * (step + 0.5)) / FADES;
    context.beginPath();
    let any = false;
    for (let k = 0; k < arcs.count; k++) {
      if (Math.min(FADES - 1, Math.floor(arcs.alpha[k]! * FADES)) !== step) continue;
      any = true;
      context.moveTo(arcs.x0[k]!, arcs.y0[k]!);
      context.quadraticCurveTo(arcs.controlX[k]!, arcs.controlY[k]!, arcs.x1[k]!, arcs.y1[k]!);
    }
    if (any) context.stroke();
  }
}

function drawRings(context: CanvasRenderingContext2D, rings: Marks, palette: Palette): void {
  context.strokeStyle = palette.inkFaint;
  context.lineWidth = 1;
  context.setLineDash(dash);
  for (let k = 0; k < rings.count; k++) {
    context.globalAlpha = 0.85 * rings.alpha[k]!;
    context.beginPath();
    context.arc(rings.x[k]!, rings.y[k]!, rings.r[k]! + 1.5, 0, TURN);
    context.stroke();
  }
  context.setLineDash(solid);
}

const dash = [2, 2.5];
const solid: number[] = [];
const TRAIL_STEPS = 12;
/** Width at the tail, as a share of the width at the head. */
const TAIL = 0.2;

/** Adds one long side of a trail's ribbon to the path, `side` being 1 or −1. */
function traceSide(context: CanvasRenderingContext2D, trails: Curves, k: number, side: 1 | -1): void {
  const reach = trails.reach[k]!;
  for (let step = 0; step <= TRAIL_STEPS; step++) {
    const share = side === 1 ? step / TRAIL_STEPS : 1 - step / TRAIL_STEPS;
    const s = reach * share;
    const alongX = (1 - s) * (trails.controlX[k]! - trails.x0[k]!) + s * (trails.x1[k]! - trails.controlX[k]!);
    const alongY = (1 - s) * (trails.controlY[k]! - trails.y0[k]!) + s * (trails.y1[k]! - trails.controlY[k]!);
    const half = (0.5 * side * trails.width[k]! * (TAIL + (1 - TAIL) * share)) / (Math.hypot(alongX, alongY) || 1);
    const x = trails.xAt(k, s) - alongY * half;
    const y = trails.yAt(k, s) + alongX * half;
    if (step === 0 && side === 1) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

/** A comet: a ribbon along the curve that widens and gathers colour toward its head. */
function drawTrail(context: CanvasRenderingContext2D, trails: Curves, k: number, palette: Palette): void {
  const reach = trails.reach[k]!;
  const fade = context.createLinearGradient(trails.x0[k]!, trails.y0[k]!, trails.xAt(k, reach), trails.yAt(k, reach));
  fade.addColorStop(0, palette.leavingClear);
  fade.addColorStop(1, palette.leaving);
  context.globalAlpha = 0.72 * trails.alpha[k]!;
  context.fillStyle = fade;
  context.beginPath();
  traceSide(context, trails, k, 1);
  traceSide(context, trails, k, -1);
  context.fill();
}

/** Opaque marks level by level; faint ones one at a time, because each has its own opacity. */
function drawMarks(context: CanvasRenderingContext2D, marks: Marks, palette: Palette): void {
  context.lineWidth = EDGE;
  context.strokeStyle = palette.edge;
  context.globalAlpha = 1;
  for (let level = 0; level < LEVELS; level++) {
    context.fillStyle = palette.levels[level]!;
    context.beginPath();
    for (let k = 0; k < marks.count; k++) {
      if (marks.level[k] === level && marks.alpha[k] === 1) traceMark(context, marks.shape[k]!, marks.x[k]!, marks.y[k]!, marks.r[k]!);
    }
    context.fill();
    context.stroke();
  }
  for (let k = 0; k < marks.count; k++) {
    if (marks.alpha[k] === 1) continue;
    context.globalAlpha = marks.alpha[k]!;
    context.fillStyle = palette.levels[marks.level[k]!]!;
    context.beginPath();
    traceMark(context, marks.shape[k]!, marks.x[k]!, marks.y[k]!, marks.r[k]!);
    context.fill();
    context.stroke();
  }
}

/** Draws everything that moves; the caller has painted the ground and scaled the context. */
export function drawFrame(context: CanvasRenderingContext2D, frame: Frame, palette: Palette): void {
  drawSuppliers(context, frame.suppliers, palette);
  drawArcs(context, frame.arcs, palette);
  drawRings(context, frame.rings, palette);
  for (let k = 0; k < frame.trails.count; k++) drawTrail(context, frame.trails, k, palette);
  drawMarks(context, frame.gone, palette);
  drawMarks(context, frame.firms, palette);
  context.globalAlpha = 1;
}
