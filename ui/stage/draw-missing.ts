/** Draws the firms that only the other world has: rings of short strokes, nothing inside. */
import type { Marks } from './marks.ts';
import type { Palette } from './palette.ts';
import type { Spot } from './picture.ts';

const TURN = 2 * Math.PI;
/** Length of a stroke and the gap after it along the ring, pixels, and the fewest strokes of a ring. */
const STROKE = 4.2;
const FEWEST = 4;
/** Share of a stroke that is drawn. */
const DRAWN = 0.55;
/** Rings in one path. */
const CHUNK = 128;
const SMALLEST = 1.8;
const RING_GAP = 4;

/** Arcs by hand: a dashed path of many circles takes a software rasterizer several times as long. */
function traceRing(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  const strokes = Math.max(FEWEST, Math.round((TURN * r) / STROKE));
  for (let k = 0; k < strokes; k++) {
    const from = (TURN * k) / strokes;
    context.moveTo(x + r * Math.cos(from), y + r * Math.sin(from));
    context.arc(x, y, r, from, from + (TURN * DRAWN) / strokes);
  }
}

export function drawMissing(
  context: CanvasRenderingContext2D,
  { x, y, r, count }: Marks,
  palette: Palette,
  fade: number,
): void {
  context.strokeStyle = palette.inkFaint;
  context.lineWidth = 0.8;
  context.globalAlpha = 0.6 * fade;
  for (let at = 0; at < count; at += CHUNK) {
    const stop = Math.min(count, at + CHUNK);
    context.beginPath();
    for (let k = at; k < stop; k++) traceRing(context, x[k]!, y[k]!, Math.max(SMALLEST, r[k]!));
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** The ring of a chosen firm that this world never has. */
export function drawChosenMissing(context: CanvasRenderingContext2D, { x, y, r }: Spot, palette: Palette): void {
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.4;
  context.globalAlpha = 1;
  context.beginPath();
  traceRing(context, x, y, r + RING_GAP);
  context.stroke();
}
