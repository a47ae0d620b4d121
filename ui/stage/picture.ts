/**
 * What the five views have in common: each is a picture of the same firms that can be filled for any time and drawn in
 * layers.
 *
 * From a row of the panel to pixels:
 *  1. index (`panel-index.ts`): which rows of the run's panel belong to which firm, and its number (`stage-memory.ts`);
 *  2. layout (`layout.ts`): one place per firm and residence, for the whole run, found by the `SpotFinder`;
 *  3. scene (`stage-scene.ts`): index, numbers, layout and the picture of each view, for one panel at one size;
 *  4. picture: one view, laid out; `fill(time)` turns rows and places into the marks of a moment;
 *  5. frame (`frame.ts`): these marks, as columns (`marks.ts`); blended while one view becomes another (`blend.ts`);
 *  6. paint: the canvas with palette, language and opacities, handed to everything that draws (`draw-*.ts`);
 *  7. canvas (`stage-renderer.ts`): ground, under, marks, over, own, in this order, once per animation frame at most.
 *
 * Words: a *mark* is a firm or supplier as drawn (place, radius, opacity, level, shape); a *spot* is a circle in CSS
 * pixels, where a firm stands or is looked for; the *ground* is what changes from quarter to quarter at most and is
 * kept as an image; a *view* is one of region, supply, knowledge, chain and family; *shown* is the frame as it is on
 * the screen. `fill*` computes and draws nothing; `draw*` draws what was filled.
 */
import type { Frame } from './frame.ts';
import type { LayerSet } from './map-layers.ts';
import type { Palette } from './palette.ts';
import type { Language } from '../../experiments/index.ts';

export interface Spot {
  x: number;
  y: number;
  r: number;
}

/** What drawing needs besides the picture; one object is kept and changed, so that no frame allocates. */
export interface Paint {
  readonly context: CanvasRenderingContext2D;
  palette: Palette;
  language: Language;
  regionNames: readonly string[];
  yearLabel: (quarter: number) => string;
  /** Opacity of a layer that appears or goes while the view changes, 0 to 1. */
  fade: number;
  /** Opacity of lines that do not belong to the selected firm, 1 when none is selected. */
  backdrop: number;
  /** What is laid over the map. */
  layers: LayerSet;
}

/** One view of a panel on a stage of one size. */
export interface Picture {
  /** Marks of this view as last filled. */
  readonly frame: Frame;
  /**
   * Places everything for a time in quarters; a function of the time alone, so scrubbing back shows the same picture.
   */
  fill(time: number): void;
  /** Draws what changes at most from quarter to quarter, for the time last filled. */
  drawGround(paint: Paint): void;
  /** Quarter the ground belongs to at the time last filled, for pictures whose ground changes at all. */
  groundQuarter?(): number;
  /**
   * Draws what lies under the firms: suppliers, ties, trails, curves.
   *
   * @param shown marks as they are on the screen, which while the view changes are still on their way to `frame`
   */
  drawUnder(paint: Paint, shown: Frame): void;
  /** Draws the words that follow the data, over the firms. */
  drawOver(paint: Paint): void;
  /** Fills and returns `spot` with the place of a firm that has no mark now: where it stood or will stand. */
  place(serial: number, spot: Spot): Spot;
  /** Draws what belongs to one firm, under its ring: ties, path, relatives. */
  drawOwn(paint: Paint, shown: Frame, serial: number, own: Spot): void;
  /** Rings the place of a chosen firm that only the other world has, for pictures that stand against one. */
  drawElsewhere?(paint: Paint, serial: number): void;
  /** Identity of the firm there that only the other world has. */
  elsewhereAt?(x: number, y: number, slack: number): string | undefined;
}
