/**
 * The input segments as shells around the firms: nested rounded rings of one width, the simplest trade innermost and core
 * materials outermost. A shell is filled where makers deliver, broken and hatched where the link is missing, dotted where
 * demand is too small for one. All of it changes by degrees with the quarters, so that nothing flickers at a threshold.
 */
import { LINK_LACKING, SEGMENTS } from '../../../engine/index.ts';
import type { Paint } from '../picture.ts';
import type { PlotPanel } from '../plot-area.ts';

/** Distances of a shell's two edges from the edge of the firms' ground, pixels. */
export interface Shell {
  readonly inner: number;
  readonly outer: number;
}

/** The firms' ground of one region, with the shells around it. */
export interface ShellGround extends PlotPanel {
  /** Radius of its corners; those of a shell are larger by its distance. */
  readonly corner: number;
}

/** Share of the height of the plot that one shell takes on one side, with the gap to the next. */
const STEP = 0.072;
/** Gap between shells as a share of their step, and where they would be far apart, pixels. */
const GAP_SHARE = 0.17;
const WIDEST_GAP = 2.5;
const CORNER = 12;
/** Distance of hatches, and what is drawn and left out of a broken and of a dotted edge, pixels. */
const HATCH = 5;
const BROKEN = [7, 5];
const DOTTED = [1.2, 3.6];
const whole: number[] = [];
/** Over so much around the share below which a link is lacking a shell goes from hatched to filled. */
const SOME = 0.1;

/** The shells of a plot so high, the innermost first. */
export function shellsOf(height: number): readonly Shell[] {
  const step = STEP * height;
  const gap = Math.min(WIDEST_GAP, GAP_SHARE * step);
  return Array.from({ length: SEGMENTS }, (_unused, s) => ({ inner: s * step + gap, outer: (s + 1) * step }));
}

/** The firms' ground inside a plot: what its shells leave of it. */
export function groundIn({ left, right, top, bottom }: PlotPanel, shells: readonly Shell[]): ShellGround {
  const edge = shells.at(-1)!.outer;
  const ground = { left: left + edge, right: right - edge, top: top + edge, bottom: bottom - edge };
  return { ...ground, corner: Math.min(CORNER, (ground.bottom - ground.top) / 3) };
}

/** A rounded box so far around a ground. */
function traceBox(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom, corner }: ShellGround,
  off: number,
): void {
  const [l, r, t, b, c] = [left - off, right + off, top - off, bottom + off, corner + off];
  context.moveTo(l + c, t);
  context.arcTo(r, t, r, b, c);
  context.arcTo(r, b, l, b, c);
  context.arcTo(l, b, l, t, c);
  context.arcTo(l, t, r, t, c);
  context.closePath();
}

function traceShell(context: CanvasRenderingContext2D, ground: ShellGround, { inner, outer }: Shell): void {
  context.beginPath();
  traceBox(context, ground, outer);
  traceBox(context, ground, inner);
}

/** Slanting strokes over a shell. */
function hatch(context: CanvasRenderingContext2D, ground: ShellGround, shell: Shell): void {
  const { left, right, top, bottom } = ground;
  const { outer } = shell;
  const height = bottom - top + 2 * outer;
  context.save();
  traceShell(context, ground, shell);
  context.clip('evenodd');
  context.beginPath();
  for (let x = left - outer - height; x < right + outer; x += HATCH) {
    context.moveTo(x, bottom + outer);
    context.lineTo(x + height, top - outer);
  }
  context.stroke();
  context.restore();
}

/** How a shell is drawn: opacities of its three states, which add up to 1. */
export interface ShellLook {
  readonly filled: number;
  readonly broken: number;
  readonly dotted: number;
}

const between = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/**
 * @param local share of the segment that local makers deliver
 * @param feeds how many makers of the smallest scale demand would feed
 */
export function shellLook(local: number, feeds: number): ShellLook {
  const lacks = 1 - between(local, LINK_LACKING - SOME, LINK_LACKING + SOME);
  const fed = between(feeds, 0.9, 1.1);
  return { filled: 1 - lacks, broken: lacks * fed, dotted: lacks * (1 - fed) };
}

/** Draws a shell. */
export function drawShell(
  { context, palette, fade }: Paint,
  ground: ShellGround,
  shell: Shell,
  local: number,
  { filled, broken, dotted }: ShellLook,
): void {
  context.lineWidth = 1;
  if (filled > 0) {
    traceShell(context, ground, shell);
    context.fillStyle = palette.tie;
    context.globalAlpha = fade * filled * (0.1 + 0.2 * local);
    context.fill('evenodd');
    context.strokeStyle = palette.tie;
    context.globalAlpha = fade * filled * 0.55;
    context.stroke();
  }
  if (broken > 0) {
    context.strokeStyle = palette.leaving;
    context.globalAlpha = fade * broken * 0.42;
    hatch(context, ground, shell);
    traceShell(context, ground, shell);
    context.setLineDash(BROKEN);
    context.globalAlpha = fade * broken * 0.9;
    context.stroke();
    context.setLineDash(whole);
  }
  if (dotted > 0) {
    traceShell(context, ground, shell);
    context.strokeStyle = palette.inkFaint;
    context.setLineDash(DOTTED);
    context.globalAlpha = fade * dotted * 0.9;
    context.stroke();
    context.setLineDash(whole);
  }
  context.globalAlpha = 1;
}
