/** Owns the canvas: redraws at most once per animation frame, and only after something changed. */
import { drawBackground } from './background.ts';
import { drawFrame } from './draw.ts';
import { drawSelection, RING_GAP, spotOf, type Spot } from './draw-selection.ts';
import { fillFrame } from './frame.ts';
import type { Geometry } from './geometry.ts';
import { readPalette, type Palette } from './palette.ts';
import type { StageScene } from './stage-scene.ts';
import type { Hovered } from './stage-tooltip.tsx';

export interface StageView {
  readonly width: number;
  readonly height: number;
  readonly geometry: Geometry;
  readonly regionNames: readonly string[];
  readonly scene: StageScene | undefined;
  readonly time: number;
  /** Serial of the selected firm, −1 for none. */
  readonly serial: number;
  readonly hovered: Hovered | null;
  /** Card of the selected firm; a line joins them. */
  readonly card: HTMLElement | null;
}

const MAX_PIXEL_RATIO = 2;
const SELECTED_RING = 1.8;
const HOVER_RING = 1.1;

/** Draws a stage on a canvas. `view` is asked for the present state once per drawn frame. */
export class StageRenderer {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private readonly ground: HTMLCanvasElement;
  private readonly view: () => StageView;
  private palette: Palette | undefined;
  private groundKey = '';
  private geometry: Geometry | undefined;
  private pending = 0;
  private readonly spot: Spot = { x: 0, y: 0, r: 0 };

  constructor(canvas: HTMLCanvasElement, view: () => StageView) {
    this.canvas = canvas;
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('2D canvas is not available');
    this.context = context;
    this.ground = document.createElement('canvas');
    this.view = view;
  }

  /** Asks for a redraw before the next paint. */
  request(): void {
    if (this.pending === 0) this.pending = requestAnimationFrame(this.onFrame);
  }

  /** The theme changed: colours are read anew when drawing, after the page has switched its variables. */
  repaint(): void {
    this.palette = undefined;
    this.groundKey = '';
    this.request();
  }

  stop(): void {
    cancelAnimationFrame(this.pending);
    this.pending = 0;
  }

  private readonly onFrame = (): void => {
    this.pending = 0;
    this.draw();
  };

  private draw(): void {
    const view = this.view();
    const { width, height, scene } = view;
    if (width === 0 || height === 0) return;
    const ratio = Math.min(MAX_PIXEL_RATIO, window.devicePixelRatio || 1);
    this.palette ??= readPalette(this.canvas);
    const { context, palette } = this;
    this.prepare(view, ratio, palette);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.ground, 0, 0);
    if (scene === undefined) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    fillFrame(scene.frame, scene, view.time);
    drawFrame(context, scene.frame, palette);
    const { hovered, serial, card } = view;
    if (hovered?.kind === 'firm' && hovered.serial !== serial) {
      drawSelection(context, scene.frame, scene, hovered.serial, palette, HOVER_RING);
    }
    if (serial < 0) return;
    if (card !== null) this.drawLeader(spotOf(scene.frame, scene, serial, this.spot), card, palette);
    drawSelection(context, scene.frame, scene, serial, palette, SELECTED_RING);
  }

  /** Sizes the canvas and paints the ground when size, ratio, regions or theme changed. */
  private prepare({ width, height, geometry, regionNames }: StageView, ratio: number, palette: Palette): void {
    const key = [ratio, ...regionNames].join('|');
    if (key === this.groundKey && geometry === this.geometry) return;
    this.groundKey = key;
    this.geometry = geometry;
    for (const canvas of [this.canvas, this.ground]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    const context = this.ground.getContext('2d', { alpha: false });
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawBackground(context, geometry, palette, regionNames);
  }

  /** A thin line from the ring to the nearest point of the card. */
  private drawLeader(spot: Spot, card: HTMLElement, palette: Palette): void {
    const toX = Math.max(card.offsetLeft, Math.min(card.offsetLeft + card.offsetWidth, spot.x));
    const toY = Math.max(card.offsetTop, Math.min(card.offsetTop + card.offsetHeight, spot.y));
    const length = Math.hypot(toX - spot.x, toY - spot.y);
    const ring = spot.r + RING_GAP;
    if (length <= ring) return;
    const { context } = this;
    context.strokeStyle = palette.inkFaint;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(spot.x + ((toX - spot.x) * ring) / length, spot.y + ((toY - spot.y) * ring) / length);
    context.lineTo(toX, toY);
    context.stroke();
  }
}
