/** Draws where something was up to now: the market, a consensus, one firm. */
import type { PanelIndex } from '../panel-index.ts';
import { rowAt } from '../panel-index.ts';
import type { Paint, Spot } from '../picture.ts';
import type { RowPlaces } from '../row-frame.ts';

/** Quarters of a path that are drawn strongly. */
const FRESH = 40;
const leapDash = [2, 3];
const solid: number[] = [];

/**
 * Places by quarter: that of quarter q is at `stride × q + offset`, NaN where there is none, moved right by `shift`
 * pixels.
 */
export interface Track {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly stride: number;
  readonly offset: number;
  readonly shift: number;
  /** Length of a step that is a leap rather than drift, pixels. */
  readonly leap: number;
}

function isLeap({ x, y, stride, offset, leap }: Track, quarter: number): boolean {
  const here = stride * quarter + offset;
  return quarter > 0 && Math.hypot(x[here]! - x[here - stride]!, y[here]! - y[here - stride]!) > leap;
}

/**
 * Adds the drift from one quarter to another to the path, leaving out leaps and gaps; returns whether it reaches the
 * end.
 */
function traceDrift(context: CanvasRenderingContext2D, track: Track, from: number, to: number): boolean {
  const { x, y, stride, offset, shift } = track;
  let open = false;
  for (let q = from; q <= to; q++) {
    const at = stride * q + offset;
    if (Number.isNaN(x[at])) open = false;
    else if (open && !isLeap(track, q)) context.lineTo(x[at]! + shift, y[at]!);
    else {
      context.moveTo(x[at]! + shift, y[at]!);
      open = true;
    }
  }
  return open;
}

/** Draws a track up to a time, its last ten years stronger, ending at (nowX, nowY); leaps are dotted. */
export function drawTrack(
  { context, fade }: Paint,
  track: Track,
  time: number,
  nowX: number,
  nowY: number,
  colour: string,
): void {
  const { x, y, stride, offset, shift } = track;
  const q = Math.floor(time);
  const fresh = Math.max(0, q - FRESH);
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.globalAlpha = 0.35 * fade;
  context.beginPath();
  traceDrift(context, track, 0, fresh);
  context.stroke();
  context.lineWidth = 1.4;
  context.globalAlpha = 0.85 * fade;
  context.beginPath();
  if (traceDrift(context, track, fresh, q) && !Number.isNaN(nowX)) context.lineTo(nowX, nowY);
  context.stroke();
  context.setLineDash(leapDash);
  context.beginPath();
  for (let k = 1; k <= q; k++) {
    if (!isLeap(track, k)) continue;
    const at = stride * k + offset;
    context.moveTo(x[at - stride]! + shift, y[at - stride]!);
    context.lineTo(x[at]! + shift, y[at]!);
  }
  context.stroke();
  context.setLineDash(solid);
  context.globalAlpha = 1;
}

/** Draws a firm's way from its first quarter to where it is now or was last. */
export function drawFirmPath(
  { context, palette }: Paint,
  index: PanelIndex,
  { x, y }: RowPlaces,
  serial: number,
  time: number,
  own: Spot,
): void {
  const first = index.firms.first[serial]!;
  if (first < 0) return;
  const q = Math.floor(time);
  const last = Math.min(index.firms.last[serial]!, q);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.2;
  context.globalAlpha = 0.6;
  context.beginPath();
  for (let k = first; k <= last; k++) {
    const row = rowAt(index.firms, serial, k);
    if (k === first) context.moveTo(x[row]!, y[row]!);
    else context.lineTo(x[row]!, y[row]!);
  }
  if (last === q) context.lineTo(own.x, own.y);
  context.stroke();
  context.globalAlpha = 1;
}
