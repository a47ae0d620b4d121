/** Draws the firms that only the other world has: rings of short strokes, nothing inside. */
import { traceMark } from './draw-marks.ts';
import { CIRCLE } from './frame.ts';
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
const SMALLEST = 1.6;
/** Rings below this radius are whole and thin: strokes would be dots, pixels. */
const WHOLE = 2.3;
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
  context.lineWidth = 0.7;
  for (const whole of [true, false]) {
    context.globalAlpha = (whole ? 0.36 : 0.62) * fade;
    for (let at = 0; at < count; at += CHUNK) {
      const stop = Math.min(count, at + CHUNK);
      context.beginPath();
      for (let k = at; k < stop; k++) {
        if (r[k]! < WHOLE !== whole) continue;
        if (whole) traceMark(context, CIRCLE, x[k]!, y[k]!, Math.max(SMALLEST, r[k]!));
        else traceRing(context, x[k]!, y[k]!, r[k]!);
      }
      context.stroke();
    }
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
