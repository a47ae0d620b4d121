/** Draws arcs from parents to their spin-offs and the trails of firms that move away. */
import type { Curves } from './marks.ts';
import type { Palette } from './palette.ts';

/** Steps of opacity in which fading arcs are batched. */
const FADES = 4;
/** Beyond this many, arcs are straight. */
const MOST_BENT = 300;
/** Beyond this many, trails are plain lines. */
const MOST_COMETS = 60;
/** Beyond this many, lines are the paler the more there are. */
const LIGHT_LINES = 300;

/** By how much so many lines are paler, so that they do not cover what they lie on. */
const thinned = (lines: number): number => Math.min(1, LIGHT_LINES / Math.max(1, lines));

/** Draws lineage arcs, opacity by opacity. */
export function drawArcs(context: CanvasRenderingContext2D, arcs: Curves, palette: Palette, fade: number): void {
  const straight = arcs.count > MOST_BENT;
  const thin = thinned(arcs.count);
  context.strokeStyle = palette.spinOff;
  context.lineWidth = 1;
  for (let step = 0; step < FADES; step++) {
    context.globalAlpha = (thin * fade * 0.75 * (step + 0.5)) / FADES;
    context.beginPath();
    let any = false;
    for (let k = 0; k < arcs.count; k++) {
      if (Math.min(FADES - 1, Math.floor(arcs.alpha[k]! * FADES)) !== step) continue;
      any = true;
      context.moveTo(arcs.x0[k]!, arcs.y0[k]!);
      if (straight) context.lineTo(arcs.x1[k]!, arcs.y1[k]!);
      else context.quadraticCurveTo(arcs.controlX[k]!, arcs.controlY[k]!, arcs.x1[k]!, arcs.y1[k]!);
    }
    if (any) context.stroke();
  }
}

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
function drawTrail(
  context: CanvasRenderingContext2D,
  trails: Curves,
  k: number,
  palette: Palette,
  opacity: number,
): void {
  const reach = trails.reach[k]!;
  const fade = context.createLinearGradient(trails.x0[k]!, trails.y0[k]!, trails.xAt(k, reach), trails.yAt(k, reach));
  fade.addColorStop(0, palette.leavingClear);
  fade.addColorStop(1, palette.leaving);
  context.globalAlpha = opacity * 0.72 * trails.alpha[k]!;
  context.fillStyle = fade;
  context.beginPath();
  traceSide(context, trails, k, 1);
  traceSide(context, trails, k, -1);
  context.fill();
}

/** Trails of very many firms at once: plain lines, opacity by opacity. */
function drawPlainTrails(context: CanvasRenderingContext2D, trails: Curves, palette: Palette, opacity: number): void {
  const thin = thinned(trails.count);
  context.strokeStyle = palette.leaving;
  context.lineWidth = 1;
  for (let step = 0; step < FADES; step++) {
    context.globalAlpha = (thin * opacity * 0.5 * (step + 0.5)) / FADES;
    context.beginPath();
    for (let k = 0; k < trails.count; k++) {
      if (Math.min(FADES - 1, Math.floor(trails.alpha[k]! * FADES)) !== step) continue;
      context.moveTo(trails.x0[k]!, trails.y0[k]!);
      const reach = trails.reach[k]!;
      context.lineTo(trails.xAt(k, 0.5 * reach), trails.yAt(k, 0.5 * reach));
      context.lineTo(trails.xAt(k, reach), trails.yAt(k, reach));
    }
    context.stroke();
  }
}

/** Draws the trails of firms on their way to another place. */
export function drawTrails(context: CanvasRenderingContext2D, trails: Curves, palette: Palette, fade: number): void {
  if (trails.count > MOST_COMETS) drawPlainTrails(context, trails, palette, fade);
  else for (let k = 0; k < trails.count; k++) drawTrail(context, trails, k, palette, fade);
  context.globalAlpha = 1;
}
