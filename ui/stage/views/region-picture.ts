/** The map as one of the five pictures. */
import { drawBackground } from '../background.ts';
import { drawArcs, drawTrails } from '../draw-curves.ts';
import { drawRings } from '../draw-marks.ts';
import { drawLineage, drawMapTies } from '../draw-selection.ts';
import { createFrame, fillFrame, type Frame, type FrameInput } from '../frame.ts';
import { LEFT_REGION } from '../panel-index.ts';
import type { Paint, Picture, Spot } from '../picture.ts';
import { residenceAt } from '../residences.ts';

export class RegionPicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;

  constructor(input: FrameInput) {
    this.input = input;
    this.frame = createFrame(input.index);
  }

  fill(time: number): void {
    fillFrame(this.frame, this.input, time);
  }

  drawGround({ context, palette, regionNames }: Paint): void {
    drawBackground(context, this.input.geometry, palette, regionNames);
  }

  drawUnder({ context, palette, fade }: Paint): void {
    drawArcs(context, this.frame.arcs, palette, fade);
    drawRings(context, this.frame.rings, palette, fade);
    drawTrails(context, this.frame.trails, palette, fade);
  }

  drawOver(): void {
    // The map's words never move: they are part of its ground.
  }

  place(serial: number, spot: Spot): Spot {
    const { index, layout } = this.input;
    const { fate, end } = index.panel.book.firms;
    const away = fate[serial] === LEFT_REGION && end[serial]! >= 0 && this.frame.time >= end[serial]!;
    const at = residenceAt(layout, serial, Math.floor(this.frame.time));
    spot.x = away ? layout.outsideX[serial]! : layout.x[at]!;
    spot.y = away ? layout.outsideY[serial]! : layout.y[at]!;
    spot.r = 4;
    return spot;
  }

  drawOwn(paint: Paint, shown: Frame, serial: number, own: Spot): void {
    drawLineage(paint, this, shown, this.input.index, serial, own);
    drawMapTies(paint, this.input, this.frame.time, serial, own);
  }
}
