/** Draws marks in batches: all of one colour, opacity and size class in a few paths, everything in CSS pixels. */
import { CIRCLE, SQUARE } from './frame.ts';
import { LEVELS } from './level.ts';
import type { Marks } from './marks.ts';
import type { Palette } from './palette.ts';

const TURN = 2 * Math.PI;
/** Half the side of a square, and the corner distance of a hexagon, with the area of a circle of radius 1. */
const SQUARE_SIDE = Math.sqrt(Math.PI) / 2;
const HEXAGON_REACH = Math.sqrt(Math.PI / (1.5 * Math.sqrt(3)));
const EDGE = 0.7;
/** Steps of opacity in which faint marks are batched. */
const FADES = 8;
/** Large marks are drawn first, so that small ones that stand on them are seen. */
const LARGE = 6;
const BUCKETS = 2 * LEVELS * FADES;
/** Marks in one path: longer paths take a software rasterizer more than proportionally longer. */
const CHUNK = 256;
/**
 * From this many marks on the small ones lose their edge, and the smallest are squares: invisible, and it is
 * several times as fast.
 */
const CROWD = 1500;
const PLAIN_RADIUS = 3;
const SQUARE_RADIUS = 2;
/** From this many marks on both limits are higher. */
const MULTITUDE = 6000;
const LARGER = 1.4;
/** Half the side of a square with the area of a diamond of half diagonal 1. */
const DIAMOND_SIDE = Math.SQRT1_2;
/** Steps of opacity of suppliers and rings. */
const STEPS = 5;
const MOST_DASHED = 80;

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
    for (let k = 1; k < 6; k++)
      context.lineTo(x + reach * Math.sin((TURN * k) / 6), y - reach * Math.cos((TURN * k) / 6));
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

let order = new Int32Array(1024);
let keys = new Uint8Array(1024);
const starts = new Int32Array(BUCKETS + 1);

/**
 * Sorts marks into buckets of one style each; `order[starts[b]]` to `order[starts[b + 1]]` are the rows of bucket b.
 */
function sortByStyle(marks: Marks): void {
  const { count, level, alpha, r } = marks;
  if (order.length < count) {
    order = new Int32Array(2 * count);
    keys = new Uint8Array(2 * count);
  }
  starts.fill(0);
  for (let k = 0; k < count; k++) {
    const step = Math.min(FADES - 1, Math.floor(alpha[k]! * FADES));
    const key = ((r[k]! >= LARGE ? 0 : 1) * LEVELS + level[k]!) * FADES + step;
    keys[k] = key;
    starts[key + 1]!++;
  }
  for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
  for (let k = count - 1; k >= 0; k--) order[--starts[keys[k]! + 1]!] = k;
  // Filling from behind has moved every end to its start; shift them back by one place.
  for (let b = 0; b < BUCKETS; b++) starts[b] = starts[b + 1]!;
  starts[BUCKETS] = count;
}

/** Draws firms; marks of radius `edgedFrom` and more get an outline. */
export function drawMarks(context: CanvasRenderingContext2D, marks: Marks, palette: Palette, edgedFrom = 0): void {
  if (marks.count === 0) return;
  const { x, y, r, shape } = marks;
  const crowd = marks.count > CROWD;
  const scale = marks.count > MULTITUDE ? LARGER : 1;
  sortByStyle(marks);
  context.lineWidth = EDGE;
  context.strokeStyle = palette.edge;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const end = starts[bucket + 1]!;
    let at = starts[bucket]!;
    if (at === end) continue;
    const step = bucket % FADES;
    context.globalAlpha = step === FADES - 1 ? 1 : (step + 0.5) / FADES;
    context.fillStyle = palette.levels[Math.floor(bucket / FADES) % LEVELS]!;
    while (at < end) {
      const stop = Math.min(end, at + CHUNK);
      context.beginPath();
      let any = false;
      for (let n = at; n < stop; n++) {
        const k = order[n]!;
        if (crowd && r[k]! < scale * SQUARE_RADIUS) {
          const half = r[k]! * SQUARE_SIDE;
          context.fillRect(x[k]! - half, y[k]! - half, 2 * half, 2 * half);
          continue;
        }
        any = true;
        traceMark(context, shape[k]!, x[k]!, y[k]!, r[k]!);
      }
      if (any) context.fill();
      if (edgedFrom === 0 && !crowd) context.stroke();
      else strokeLarge(context, marks, at, stop, crowd ? scale * PLAIN_RADIUS : edgedFrom);
      at = stop;
    }
  }
  context.globalAlpha = 1;
}

/** Outlines of the larger marks of a batch. */
function strokeLarge(
  context: CanvasRenderingContext2D,
  { x, y, r, shape }: Marks,
  from: number,
  to: number,
  least: number,
): void {
  context.beginPath();
  let any = false;
  for (let n = from; n < to; n++) {
    const k = order[n]!;
    if (r[k]! < least) continue;
    any = true;
    traceMark(context, shape[k]!, x[k]!, y[k]!, r[k]!);
  }
  if (any) context.stroke();
}

/** Draws suppliers as small diamonds, in a crowd as squares of the same area. */
export function drawSuppliers(
  context: CanvasRenderingContext2D,
  suppliers: Marks,
  palette: Palette,
  opacity: number,
): void {
  const { x, y, r, alpha, count } = suppliers;
  const crowd = count > CROWD;
  context.fillStyle = palette.tie;
  // Solid ones in batches; those that appear or go, step by step.
  for (let step = 0; step < STEPS; step++) {
    context.globalAlpha = step === STEPS - 1 ? opacity : (opacity * (step + 0.5)) / STEPS;
    let inPath = 0;
    for (let k = 0; k < count; k++) {
      if (Math.min(STEPS - 1, Math.floor(alpha[k]! * STEPS)) !== step) continue;
      if (crowd) {
        const half = r[k]! * DIAMOND_SIDE;
        context.fillRect(x[k]! - half, y[k]! - half, 2 * half, 2 * half);
        continue;
      }
      if (inPath === 0) context.beginPath();
      traceDiamond(context, x[k]!, y[k]!, r[k]!);
      if (++inPath < CHUNK) continue;
      context.fill();
      inPath = 0;
    }
    if (inPath > 0) context.fill();
  }
  context.globalAlpha = 1;
}

const dash = [2, 2.5];
const solid: number[] = [];

/** Draws the dashed rings where firms closed lately, opacity by opacity; among very many the dashes are left out. */
export function drawRings(context: CanvasRenderingContext2D, rings: Marks, palette: Palette, fade: number): void {
  const { x, y, r, alpha, count } = rings;
  if (count === 0) return;
  context.strokeStyle = palette.inkFaint;
  context.lineWidth = 1;
  context.setLineDash(count > MOST_DASHED ? solid : dash);
  for (let step = 0; step < STEPS; step++) {
    context.globalAlpha = (0.85 * fade * (step + 0.5)) / STEPS;
    context.beginPath();
    let any = false;
    for (let k = 0; k < count; k++) {
      if (Math.min(STEPS - 1, Math.floor(alpha[k]! * STEPS)) !== step) continue;
      any = true;
      context.moveTo(x[k]! + r[k]! + 1.5, y[k]!);
      context.arc(x[k]!, y[k]!, r[k]! + 1.5, 0, TURN);
    }
    if (any) context.stroke();
  }
  context.setLineDash(solid);
  context.globalAlpha = 1;
}
