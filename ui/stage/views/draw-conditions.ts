/** Draws the state of the regions on the ground of the map: density as a tint, rent as contours, pollution as haze. */
import type { Geometry, RegionGround } from '../geometry.ts';
import { identityFraction } from '../identity.ts';
import { RENT_STEP, type LayerSet, type RegionConditions } from '../map-layers.ts';
import type { Palette } from '../palette.ts';
import { contour, type Field } from './density-field.ts';

/** Covered share of the ground at which the tint is strongest. */
const FULL = 0.55;
const TINT = 0.8;
/** Field value of the outermost contour, and how much of the way to the summit the innermost one lies. */
const OUTERMOST = 0.06;
const INNERMOST = 0.94;
const MOST_CONTOURS = 24;
const HAZE = 0.6;
const HAZIEST = 0.5;
/** Wavelengths of the streaks of haze, in grid cells, and how strong they are. */
const STREAK_ACROSS = 7;
const STREAK_DOWN = 1.7;
const STREAKS = 0.55;

/** Small pictures of one value per grid cell, kept so that repainting allocates nothing but their pixels. */
export interface Veils {
  readonly tint: HTMLCanvasElement;
  readonly haze: HTMLCanvasElement;
}

export function createVeils({ columns, lines }: Field): Veils {
  const made = (): HTMLCanvasElement =>
    Object.assign(document.createElement('canvas'), { width: columns, height: lines });
  return { tint: made(), haze: made() };
}

/** Red, green and blue of a colour as the canvas understands it. */
function channels(colour: string): readonly [number, number, number] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return hex === null
    ? [128, 128, 128]
    : [Number.parseInt(hex[1]!, 16), Number.parseInt(hex[2]!, 16), Number.parseInt(hex[3]!, 16)];
}

/** Paints one colour into a small picture with an opacity per cell. */
function paintVeil(veil: HTMLCanvasElement, colour: string, opacity: (cell: number) => number): void {
  const context = veil.getContext('2d');
  // A stage that has no size yet has no pixels either.
  if (context === null || veil.width === 0 || veil.height === 0) return;
  const image = context.createImageData(veil.width, veil.height);
  const [red, green, blue] = channels(colour);
  for (let k = 0; k < veil.width * veil.height; k++) {
    image.data[4 * k] = red;
    image.data[4 * k + 1] = green;
    image.data[4 * k + 2] = blue;
    image.data[4 * k + 3] = Math.round(255 * opacity(k));
  }
  context.putImageData(image, 0, 0);
}

/** Smooth noise between 0 and 1. */
function noise(u: number, v: number): number {
  const column = Math.floor(u);
  const line = Math.floor(v);
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const s = ease(u - column);
  const t = ease(v - line);
  const above = identityFraction(column, line, 41) * (1 - s) + identityFraction(column + 1, line, 41) * s;
  const below = identityFraction(column, line + 1, 41) * (1 - s) + identityFraction(column + 1, line + 1, 41) * s;
  return above * (1 - t) + below * t;
}

/** Values of the field run through cell middles; the picture is stretched so that they lie there. */
function drawVeil(context: CanvasRenderingContext2D, veil: HTMLCanvasElement, cell: number): void {
  // Laid out for a stage without a size, drawn in one that has got it.
  if (veil.width === 0 || veil.height === 0) return;
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(veil, -0.5 * cell, -0.5 * cell, cell * veil.width, cell * veil.height);
}

function highest({ cell, columns, lines, values }: Field, { x, radiusX }: RegionGround): number {
  let peak = 0;
  const from = Math.max(0, Math.floor((x - radiusX) / cell));
  const to = Math.min(columns - 1, Math.ceil((x + radiusX) / cell));
  for (let line = 0; line < lines; line++) {
    for (let column = from; column <= to; column++) peak = Math.max(peak, values[line * columns + column]!);
  }
  return peak;
}

/** Contours round the places of work of one land, one for every step of rent; the innermost appears by degrees. */
function drawRent(
  context: CanvasRenderingContext2D,
  field: Field,
  ground: RegionGround,
  geometry: Geometry,
  rent: number,
  colour: string,
): void {
  const wanted = Math.min(MOST_CONTOURS, Math.max(0, (rent - 1) / RENT_STEP));
  const number = Math.ceil(wanted - 1e-6);
  const summit = highest(field, ground);
  const left = ground.x - ground.radiusX;
  const right = Math.min(geometry.border, ground.x + ground.radiusX);
  const outer = Math.min(OUTERMOST, 0.5 * summit);
  context.strokeStyle = colour;
  context.lineWidth = 0.8;
  for (let k = 0; k < number; k++) {
    const pieces: number[] = [];
    contour(field, outer + (INNERMOST * summit - outer) * (k / Math.max(1, wanted)), left, right, pieces);
    context.globalAlpha = 0.75 * Math.min(1, wanted - k);
    context.beginPath();
    for (let at = 0; at < pieces.length; at += 4) {
      context.moveTo(pieces[at]!, pieces[at + 1]!);
      context.lineTo(pieces[at + 2]!, pieces[at + 3]!);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

export interface ConditionsPainting {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly geometry: Geometry;
  readonly field: Field;
  readonly veils: Veils;
  readonly conditions: RegionConditions | undefined;
  readonly layers: LayerSet;
  readonly quarter: number;
}

/** Prepares the layers that are switched on for a quarter; what it returns draws them on one land. */
export function conditionsPainter({
  context,
  palette,
  geometry,
  field,
  veils,
  conditions,
  layers,
  quarter,
}: ConditionsPainting) {
  const { values, cell, columns } = field;
  const dense = (k: number): number => Math.min(1, values[k]! / FULL);
  const hazy = conditions !== undefined && layers.has('pollution');
  if (layers.has('density')) paintVeil(veils.tint, palette.dense, (k) => TINT * dense(k));
  if (hazy) {
    paintVeil(veils.haze, palette.haze, (k) => {
      const streak = noise((k % columns) / STREAK_ACROSS, Math.floor(k / columns) / STREAK_DOWN);
      return (0.6 + 0.4 * dense(k)) * (1 - STREAKS * streak);
    });
  }
  return (ground: RegionGround, region: number): void => {
    if (layers.has('density')) drawVeil(context, veils.tint, cell);
    if (hazy) {
      context.globalAlpha = Math.min(HAZIEST, HAZE * Math.max(0, conditions.pollution(region, quarter)));
      drawVeil(context, veils.haze, cell);
      context.globalAlpha = 1;
    }
    if (conditions !== undefined && layers.has('rent')) {
      drawRent(context, field, ground, geometry, conditions.rent(region, quarter), palette.contour);
    }
  };
}
