/** The map as one of the five pictures. */
import { drawBackground } from '../background.ts';
import { drawArcs, drawTrails } from '../draw-curves.ts';
import { drawChosenMissing, drawMissing } from '../draw-missing.ts';
import { drawRings } from '../draw-marks.ts';
import { drawLineage, drawMapTies } from '../draw-selection.ts';
import { Ties, type TieClass } from '../draw-ties.ts';
import { createFrame, fillFrame, type Frame, type FrameInput } from '../frame.ts';
import { markAt } from '../hit-test.ts';
import { identityHex } from '../identity.ts';
import type { RegionConditions } from '../map-layers.ts';
import { LEFT_REGION } from '../panel-index.ts';
import type { Paint, Picture, Spot } from '../picture.ts';
import { residenceAt } from '../residences.ts';
import { setAgainst } from '../set-against.ts';
import { createField, fillField, type Field } from './density-field.ts';
import { conditionsPainter, createVeils, type Veils } from './draw-conditions.ts';

/**
 * Opacity of ties by specificity and length: neighbours are joined visibly, what crosses the whole map is hardly more
 * than a texture.
 */
const specificities = [
  { upTo: 0.25, colour: 'tie', width: 0.6, opacity: 0.35 },
  { upTo: 0.6, colour: 'tie', width: 0.7, opacity: 0.5 },
  { upTo: 2, colour: 'functional', width: 0.8, opacity: 0.75 },
] as const;
/** Reach as a share of the map's width, and the opacity of ties within it. */
const reaches = [
  { share: 0.07, opacity: 0.62 },
  { share: 0.16, opacity: 0.26 },
  { share: 0.34, opacity: 0.11 },
  { share: Number.POSITIVE_INFINITY, opacity: 0.05 },
];

function tieClasses(width: number): readonly TieClass[] {
  return specificities.flatMap(({ opacity, ...style }) =>
    reaches.map(({ share, opacity: near }) => ({ ...style, lines: 1, reach: share * width, opacity: opacity * near })),
  );
}

/** Opacity of lineage arcs on a map that is compared with another. */
const ARCS_BESIDE = 0.4;

export class RegionPicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;
  private readonly conditions: RegionConditions | undefined;
  private readonly ties: Ties;
  private readonly field: Field;
  private readonly veils: Veils;
  private readonly classes: readonly TieClass[];
  private fieldQuarter = -1;

  constructor(input: FrameInput, conditions: RegionConditions | undefined) {
    this.input = input;
    this.conditions = conditions;
    this.frame = createFrame(input.index);
    this.ties = new Ties(input.index);
    this.field = createField(input.geometry);
    this.veils = createVeils(this.field);
    this.classes = tieClasses(input.geometry.width);
  }

  fill(time: number): void {
    const { frame, input } = this;
    fillFrame(frame, input, time);
    if (input.against !== undefined) setAgainst(frame, input.index, input.against);
  }

  groundQuarter(): number {
    return Math.max(0, Math.floor(this.frame.time));
  }

  drawGround({ context, palette, regionNames, layers }: Paint): void {
    const { input, field, veils, conditions } = this;
    const { geometry } = input;
    const quarter = this.groundQuarter();
    if (quarter !== this.fieldQuarter) fillField(field, input, quarter);
    this.fieldQuarter = quarter;
    const cover = conditionsPainter({ context, palette, geometry, field, veils, conditions, layers, quarter });
    drawBackground(context, geometry, palette, regionNames, cover);
  }

  drawUnder(paint: Paint, shown: Frame): void {
    const { context, palette, fade, layers } = paint;
    const { against } = this.input;
    if (against !== undefined) drawMissing(context, against.missing, palette, fade);
    else if (layers.has('ties')) this.ties.draw(paint, shown, this.frame.time, this.classes);
    // Beside another world the firms are what is looked at.
    drawArcs(context, this.frame.arcs, palette, against === undefined ? fade : ARCS_BESIDE * fade);
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

  drawElsewhere({ context, palette }: Paint, serial: number): void {
    const { against } = this.input;
    if (against === undefined || against.index.firms.first[serial]! < 0) return;
    const { layout } = against;
    const at = residenceAt(layout, serial, Math.floor(this.frame.time));
    drawChosenMissing(context, { x: layout.x[at]!, y: layout.y[at]!, r: 4 }, palette);
  }

  elsewhereAt(x: number, y: number, slack: number): string | undefined {
    const { against } = this.input;
    if (against === undefined) return undefined;
    const k = markAt(against.missing, x, y, slack);
    return k < 0 ? undefined : identityHex(against.index.panel.book.firms.identity, against.missing.serial[k]!);
  }

  drawOwn(paint: Paint, shown: Frame, serial: number, own: Spot): void {
    drawLineage(paint, this, shown, this.input.index, serial, own);
    // Suppliers are not compared, nor drawn there.
    if (this.input.against === undefined) drawMapTies(paint, this.input, this.frame.time, serial, own);
  }
}
