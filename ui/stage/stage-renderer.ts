/**
 * Owns the canvas: redraws at most once per animation frame, only after something changed or while firms travel between
 * views.
 */
import { drawBackground } from './background.ts';
import { drawMarks, drawSuppliers } from './draw-marks.ts';
import { drawLeader, drawSelection, spotOf } from './draw-selection.ts';
import type { Frame } from './frame.ts';
import type { Geometry } from './geometry.ts';
import { allLayers, type LayerSet } from './map-layers.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Paint, Picture, Spot } from './picture.ts';
import type { ShownStage } from './stage-interaction.ts';
import type { StageScene } from './stage-scene.ts';
import type { Hovered } from './stage-tooltip.tsx';
import type { StageViewId } from './stage-views.ts';
import { followPixelRatio } from '../parts/follow-pixel-ratio.ts';
import { zoomOf } from '../parts/zoom.ts';
import type { Language } from '../../experiments/index.ts';

/** What is to be drawn; asked for once per drawn frame. */
export interface StageState {
  readonly width: number;
  readonly height: number;
  readonly geometry: Geometry;
  readonly regionNames: readonly string[];
  readonly language: Language;
  readonly yearLabel: (quarter: number) => string;
  readonly scene: StageScene | undefined;
  readonly view: StageViewId;
  readonly layers: LayerSet;
  /** Views change at once instead of firms travelling. */
  readonly still: boolean;
  readonly time: number;
  /** Serial of the selected firm, −1 for none. */
  readonly serial: number;
  /** Its serial in the other world that a map is compared with, −1 for none. */
  readonly elsewhere: number;
  readonly hovered: Hovered | null;
  /** Card of the selected firm; a line joins them. */
  readonly card: HTMLElement | null;
}

/** A canvas has as many pixels as the screen, up to a ratio of two or as long as they are no more than these. */
const SURE_RATIO = 2;
const MOST_PIXELS = 4_000_000;
/** On paper, where a pixel of the page is a quarter of a millimetre. */
const PAPER_RATIO = 3;
const SELECTED_RING = 1.8;
const HOVER_RING = 1.1;
/** Time firms take from one view to the next, milliseconds. */
export const CHANGE_MS = 800;
/** Share of the change by which the old view's ground and lines are gone, and from which the new one's come. */
const OLD_GONE = 0.45;
const NEW_FROM = 0.4;
const SUPPLIER_OPACITY = 0.72;
const BACKDROP = 0.4;
/** Radius from which marks of firms that are gone have an outline, pixels. */
const GONE_EDGE = 1.4;
/** A ground that follows the quarters is repainted this often at most, milliseconds. */
const GROUND_MS = 160;

/** Opacity of the new view's layers. */
const comingAt = (progress: number): number => Math.max(0, (progress - NEW_FROM) / (1 - NEW_FROM));

/** Draws a stage on a canvas. */
export class StageRenderer {
  private readonly canvas: HTMLCanvasElement;
  private readonly state: () => StageState;
  private readonly paint: Paint;
  /** Painted grounds of the view on show and of the one before. */
  private ground = document.createElement('canvas');
  private oldGround = document.createElement('canvas');
  private groundKey = '';
  /** What the ground was painted for. */
  private groundOf: Picture | Geometry | undefined;
  private groundQuarter = 0;
  private groundPainted = 0;
  private palette: Palette | undefined;
  private pending = 0;
  /** Pixels per CSS pixel of a picture for paper; 0 on the screen. */
  private finest = 0;
  /** The size of words follows the width of the page. */
  private width = 0;
  private scene: StageScene | undefined;
  private picture: Picture | undefined;
  private view: StageViewId = 'region';
  private oldPicture: Picture | undefined;
  private shown: Frame | undefined;
  private changedAt = 0;
  /** Opacity the old view's layers had when it was left. */
  private oldOpacity = 1;
  private readonly unfollow: () => void;
  private readonly spot: Spot = { x: 0, y: 0, r: 0 };

  /** @param state is asked for the present state once per drawn frame */
  constructor(canvas: HTMLCanvasElement, state: () => StageState) {
    this.canvas = canvas;
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('2D canvas is not available');
    this.state = state;
    this.unfollow = followPixelRatio(() => this.request());
    this.paint = {
      context,
      palette: readPalette(canvas),
      language: 'en',
      regionNames: [],
      yearLabel: String,
      fade: 1,
      backdrop: 1,
      layers: allLayers,
    };
  }

  /** What is on the screen, for the pointer to find. */
  get onScreen(): ShownStage | undefined {
    const { scene, picture, shown: frame } = this;
    return scene === undefined || picture === undefined || frame === undefined ? undefined : { scene, picture, frame };
  }

  /** Asks for a redraw before the next paint. */
  request(): void {
    if (this.pending === 0) this.pending = requestAnimationFrame(this.onFrame);
  }

  /** The theme changed: colours are read again when drawing, after the page has switched its variables. */
  repaint(): void {
    this.palette = undefined;
    this.groundKey = '';
    this.request();
  }

  /** What is shown as a PNG file, in the colours in force and sharp enough for paper. */
  picturedFine(): string {
    this.finest = PAPER_RATIO;
    this.repaint();
    this.draw(performance.now());
    const picture = this.canvas.toDataURL('image/png');
    this.finest = 0;
    this.repaint();
    return picture;
  }

  stop(): void {
    this.unfollow();
    cancelAnimationFrame(this.pending);
    this.pending = 0;
  }

  private readonly onFrame = (now: number): void => {
    this.pending = 0;
    this.draw(now);
  };

  /** Draws the present state at once. */
  draw(now: number): void {
    const wanted = this.state();
    // A view that is not laid out yet comes when it is; until then the one before stays.
    const waits = wanted.scene !== undefined && wanted.scene.picture(wanted.view) === undefined;
    const state = waits ? { ...wanted, scene: this.scene, view: this.view } : wanted;
    const { width, height, scene } = state;
    this.view = state.view;
    if (width === 0 || height === 0) return;
    const most = Math.max(SURE_RATIO, Math.sqrt(MOST_PIXELS / (width * height)));
    const ratio = this.finest > 0 ? this.finest : Math.min(most, (window.devicePixelRatio || 1) * zoomOf(this.canvas));
    const { paint } = this;
    if (width !== this.width) this.palette = undefined;
    this.width = width;
    this.palette ??= readPalette(this.canvas);
    paint.palette = this.palette;
    paint.language = state.language;
    paint.regionNames = state.regionNames;
    paint.yearLabel = state.yearLabel;
    paint.layers = state.layers;
    paint.fade = 1;
    paint.backdrop = state.serial < 0 ? 1 : BACKDROP;
    this.turnTo(state, now);
    this.picture?.fill(state.time);
    this.prepare(state, ratio, now);
    const { context } = paint;
    const progress = this.progressAt(now);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    if (progress < 1) {
      context.drawImage(this.oldGround, 0, 0);
      context.globalAlpha = progress;
    }
    context.drawImage(this.ground, 0, 0);
    context.globalAlpha = 1;
    const { picture } = this;
    if (scene === undefined || picture === undefined) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (progress < 1) {
      this.drawChange(scene, picture, progress);
      this.request();
    } else {
      this.oldPicture = undefined;
      this.shown = picture.frame;
      picture.drawUnder(paint, picture.frame);
      this.drawAgents(picture.frame);
      picture.drawOver(paint);
    }
    this.drawPicked(state, scene, picture);
  }

  /** Firms on their way, between the fading layers of the old view and the coming ones of the new. */
  private drawChange(scene: StageScene, picture: Picture, progress: number): void {
    const { paint } = this;
    const shown = scene.blend.mix(picture.frame, progress);
    this.shown = shown;
    const old = Math.max(0, 1 - progress / OLD_GONE);
    if (old > 0 && this.oldPicture !== undefined) {
      paint.fade = old * this.oldOpacity;
      this.oldPicture.drawUnder(paint, shown);
    }
    const coming = comingAt(progress);
    paint.fade = coming;
    if (coming > 0) picture.drawUnder(paint, shown);
    this.drawAgents(shown);
    if (coming > 0) picture.drawOver(paint);
    paint.fade = 1;
  }

  private drawAgents({ suppliers, gone, firms }: Frame): void {
    const { context, palette } = this.paint;
    drawSuppliers(context, suppliers, palette, SUPPLIER_OPACITY);
    drawMarks(context, gone, palette, GONE_EDGE);
    drawMarks(context, firms, palette);
  }

  private drawPicked({ hovered, serial, elsewhere, card }: StageState, scene: StageScene, picture: Picture): void {
    const { paint } = this;
    const shown = this.shown!;
    if (hovered?.kind === 'firm' && hovered.serial !== serial)
      drawSelection(paint, picture, shown, scene.index, hovered.serial, HOVER_RING);
    if (serial < 0 && elsewhere >= 0) picture.drawElsewhere?.(paint, elsewhere);
    if (serial < 0) return;
    if (card !== null) drawLeader(paint, spotOf(picture, shown, serial, this.spot), card);
    drawSelection(paint, picture, shown, scene.index, serial, SELECTED_RING);
  }

  /** Share of the way between two views, 1 when there is none. */
  private progressAt(now: number): number {
    return this.oldPicture === undefined ? 1 : Math.min(1, (now - this.changedAt) / CHANGE_MS);
  }

  /** A transition interrupted halfway continues from what is visible: both grounds, blended as they are. */
  private keepMixedGround(progress: number): void {
    const context = this.oldGround.getContext('2d', { alpha: false });
    if (context === null) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = progress;
    context.drawImage(this.ground, 0, 0);
    context.globalAlpha = 1;
    this.groundOf = undefined;
  }

  /** Starts the transition to another view of the same scene; another scene, or reduced motion, is shown at once. */
  private turnTo({ scene, view, still }: StageState, now: number): void {
    const picture = scene?.picture(view);
    if (picture === this.picture) return;
    const sameScene = scene !== undefined && scene === this.scene;
    if (sameScene && !still && this.shown !== undefined && this.picture !== undefined) {
      scene.blend.start(this.shown);
      const progress = this.progressAt(now);
      this.oldOpacity = progress < 1 ? comingAt(progress) : 1;
      if (progress < 1) this.keepMixedGround(progress);
      this.oldPicture = this.picture;
      this.changedAt = now;
    } else {
      this.oldPicture = undefined;
    }
    this.scene = scene;
    this.picture = picture;
  }

  /**
   * Sizes the canvas and paints the ground when view, size, ratio, words, layers or theme changed, and now and then as
   * time goes on.
   */
  private prepare(
    { width, height, geometry, regionNames, language, layers }: StageState,
    ratio: number,
    now: number,
  ): void {
    const key = [ratio, width, height, language, ...layers, ...regionNames].join('|');
    const ground = this.picture ?? geometry;
    const quarter = this.picture?.groundQuarter?.() ?? 0;
    if (key === this.groundKey && ground === this.groundOf) {
      if (quarter === this.groundQuarter) return;
      if (now - this.groundPainted < GROUND_MS) {
        this.request();
        return;
      }
    }
    this.groundQuarter = quarter;
    this.groundPainted = now;
    if (this.oldPicture !== undefined && this.groundOf === this.oldPicture) {
      const kept = this.oldGround;
      this.oldGround = this.ground;
      this.ground = kept;
    }
    for (const canvas of [this.canvas, this.ground]) {
      const pixelWidth = Math.round(width * ratio);
      const pixelHeight = Math.round(height * ratio);
      if (canvas.width === pixelWidth && canvas.height === pixelHeight) continue;
      canvas.width = pixelWidth;
      canvas.height = pixelHeight;
    }
    this.groundKey = key;
    this.groundOf = ground;
    const context = this.ground.getContext('2d', { alpha: false });
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = 1;
    context.setLineDash([]);
    const brush = { ...this.paint, context };
    if (this.picture === undefined) drawBackground(brush.context, geometry, brush.palette, regionNames);
    else this.picture.drawGround(brush);
  }
}
