/**
 * The supply network: firms in the middle, four segments of suppliers around them, every tie as heavy as it is
 * specific.
 */
import { SEGMENTS } from '../../../engine/index.ts';
import { drawRings, traceDiamond } from '../draw-marks.ts';
import { drawOwnImport, drawOwnTie, rowOf } from '../draw-selection.ts';
import { drawLabel } from '../draw-text.ts';
import { Ties, type TieClass } from '../draw-ties.ts';
import { createFrame, diamond, type Frame, type FrameInput } from '../frame.ts';
import { rowAt } from '../panel-index.ts';
import type { Paint, Picture, Spot } from '../picture.ts';
import { addRowFirms, resetFrame, rowPlace } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import { layoutSupply, type SupplyLayout } from './supply-layout.ts';
import { viewText } from '../view-text.ts';
import { decimal, percent } from '../../../experiments/index.ts';

/** Classes of ties by specificity; several hairlines are faster than a wide one. */
const classes: readonly TieClass[] = [
  { upTo: 0.25, opacity: 0.3, lines: 1, width: 0.6, colour: 'tie' },
  { upTo: 0.5, opacity: 0.17, lines: 1, width: 0.8, colour: 'functional' },
  { upTo: 0.75, opacity: 0.2, lines: 1, width: 1, colour: 'functional' },
  { upTo: 2, opacity: 0.18, lines: 2, width: 1, colour: 'functional' },
];
/** Width of a panel that has no room for words, pixels. */
const NARROW = 200;
const IDLE_ALPHA = 0.35;
const PORT = 3.6;

export class SupplyPicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;
  private readonly layout: SupplyLayout;
  private readonly ties: Ties;
  private wordsOf = '';
  private words: string[] = [];

  static *create(input: FrameInput): Sliced<SupplyPicture> {
    return new SupplyPicture(input, yield* layoutSupply(input));
  }

  private constructor(input: FrameInput, layout: SupplyLayout) {
    this.input = input;
    this.layout = layout;
    this.frame = createFrame(input.index);
    this.ties = new Ties(input.index);
  }

  fill(time: number): void {
    const { index } = this.input;
    resetFrame(this.frame, index.quarters, time);
    addRowFirms(this.frame, this.input, this.layout.firms);
    this.addSuppliers();
  }

  private addSuppliers(): void {
    const { frame, input, layout } = this;
    const { index } = input;
    const { suppliers } = index.panel;
    const q = Math.floor(frame.time);
    const f = frame.time - q;
    for (let row = suppliers.offsets[q]!; row < suppliers.offsets[q + 1]!; row++) {
      const serial = suppliers.serial[row]!;
      const next = f === 0 ? row : rowAt(index.suppliers, serial, q + 1);
      const x = layout.supplierX[row]!;
      const y = layout.supplierY[row]!;
      const load = suppliers.load[row]!;
      const alpha = load > 0 ? 1 : IDLE_ALPHA;
      if (next < 0) {
        frame.suppliers.add(serial, x, y, diamond(input.layout, load) * (1 - f), alpha, suppliers.segment[row]!, 0);
        continue;
      }
      const toX = layout.supplierX[next]!;
      const toY = layout.supplierY[next]!;
      const r = diamond(input.layout, load + f * (suppliers.load[next]! - load));
      frame.suppliers.add(serial, x + f * (toX - x), y + f * (toY - y), r, alpha, suppliers.segment[row]!, 0);
    }
    if (f === 0) return;
    for (let row = suppliers.offsets[q + 2]! - 1; row >= suppliers.offsets[q + 1]!; row--) {
      const serial = suppliers.serial[row]!;
      // Rows stand in order of creation: newborns come last.
      if (index.suppliers.first[serial] !== q + 1) break;
      const r = diamond(input.layout, suppliers.load[row]!) * f;
      frame.suppliers.add(serial, layout.supplierX[row]!, layout.supplierY[row]!, r, 1, suppliers.segment[row]!, 0);
    }
  }

  drawGround(paint: Paint): void {
    const { context, palette, language, regionNames } = paint;
    const { width, height, compact } = this.input.geometry;
    const { panels, firmBand, segmentBands } = this.layout;
    const text = viewText[language];
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    const size = compact ? 10.5 : 11;
    panels.forEach((panel, k) => {
      const { left, right, top, bottom } = panel;
      context.fillStyle = palette.land;
      const pad = compact ? 5 : 8;
      context.fillRect(
        left - pad,
        firmBand.top - pad,
        right - left + 2 * pad,
        firmBand.bottom - firmBand.top + 2 * pad,
      );
      context.strokeStyle = palette.grid;
      context.lineWidth = 1;
      context.beginPath();
      for (let tick = 0; tick <= 4; tick++) {
        const x = Math.round(left + (tick / 4) * (right - left)) + 0.5;
        context.moveTo(x, top - 2);
        context.lineTo(x, bottom + 3);
      }
      context.stroke();
      const narrow = right - left < NARROW;
      drawLabel(paint, narrow ? '0' : `0 ${text.loose}`, left, bottom + 10, {
        size: 10.5,
        colour: 'inkFaint',
        align: 'left',
      });
      drawLabel(paint, narrow ? '1' : `${text.tight} 1`, right, bottom + 10, {
        size: 10.5,
        colour: 'inkFaint',
        align: 'right',
      });
      for (const band of segmentBands) {
        const y = (band.top + band.bottom) / 2;
        context.strokeStyle = palette.line;
        context.fillStyle = palette.panel;
        context.lineWidth = 1.1;
        context.beginPath();
        traceDiamond(context, left - PORT - 4, y, PORT);
        context.fill();
        context.stroke();
      }
      if (!compact || panels.length === 1) {
        drawLabel(paint, text.firmsBand, left - (compact ? 6 : 14), (firmBand.top + firmBand.bottom) / 2, {
          size,
          colour: 'inkSoft',
          align: 'right',
          weight: 500,
        });
      }
      if (panels.length > 1)
        drawLabel(paint, regionNames[k] ?? '', (left + right) / 2, top - 12, {
          size: 12,
          colour: 'ink',
          align: 'center',
          weight: 600,
          serif: true,
        });
    });
  }

  drawUnder(paint: Paint, shown: Frame): void {
    const { context, palette, fade, backdrop } = paint;
    const thin = this.ties.draw(paint, shown, this.frame.time, classes);
    if (thin > 0)
      this.drawImports(context, palette.tie, 0.2 * fade * backdrop * thin, shown, Math.floor(this.frame.time));
    drawRings(context, this.frame.rings, palette, fade);
  }

  /** Thin lines to the port of each segment. */
  private drawImports(
    context: CanvasRenderingContext2D,
    colour: string,
    opacity: number,
    shown: Frame,
    q: number,
  ): void {
    const { firms } = this.input.index.panel;
    context.strokeStyle = colour;
    context.lineWidth = 0.6;
    context.globalAlpha = opacity;
    context.beginPath();
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const slot = this.ties.firmSlots[firms.serial[row]!]!;
      if (slot < 0 || firms.employment[row] === 0) continue;
      for (let s = 0; s < SEGMENTS; s++) {
        if (firms.ties[SEGMENTS * row + s]! >= 0) continue;
        context.moveTo(shown.firms.x[slot]!, shown.firms.y[slot]!);
        context.lineTo(this.portX(firms.region[row]!), this.portY(s));
      }
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  private portX(region: number): number {
    return this.layout.panels[Math.min(this.layout.panels.length - 1, region)]!.left - PORT - 4;
  }

  private portY(segment: number): number {
    const { top, bottom } = this.layout.segmentBands[segment]!;
    return (top + bottom) / 2;
  }

  drawOver(paint: Paint): void {
    const { context, palette, language, fade } = paint;
    const { panels, firmBand, segmentBands, meanSpecificity } = this.layout;
    const { compact } = this.input.geometry;
    const text = viewText[language];
    const regions = panels.length;
    const q = Math.floor(this.frame.time);
    this.writeWords(language, q);
    context.globalAlpha = fade;
    panels.forEach(({ left, right }, r) => {
      segmentBands.forEach((band, s) => {
        const y = (band.top + band.bottom) / 2;
        const x = left - PORT - (compact ? 9 : 12);
        if (compact) {
          drawLabel(paint, `${s + 1}`, x, y, { size: 10.5, colour: 'inkSoft', align: 'right', weight: 500 });
          return;
        }
        drawLabel(paint, text.segment(s + 1), x, y - 6.5, {
          size: 10.5,
          colour: 'inkSoft',
          align: 'right',
          weight: 500,
        });
        drawLabel(paint, this.words[r * (SEGMENTS + 1) + 1 + s]!, x, y + 6.5, {
          size: 10.5,
          colour: 'inkFaint',
          align: 'right',
        });
      });
      const mean = meanSpecificity[regions * q + r]!;
      if (Number.isNaN(mean)) return;
      const after = meanSpecificity[Math.min(meanSpecificity.length - regions, regions * (q + 1)) + r]!;
      const x = left + (right - left) * (mean + (Number.isNaN(after) ? 0 : (this.frame.time - q) * (after - mean)));
      context.strokeStyle = palette.functional;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(x, firmBand.top - 12);
      context.lineTo(x, firmBand.bottom + 12);
      context.stroke();
      const onLeft = x > (left + right) / 2;
      const label = {
        size: 11,
        colour: 'functional',
        align: onLeft ? 'right' : 'left',
        weight: 600,
        halo: true,
      } as const;
      drawLabel(
        paint,
        this.words[r * (SEGMENTS + 1)]!,
        x + (onLeft ? -5 : 5),
        firmBand.top - (compact ? 10 : 14),
        label,
      );
    });
    context.globalAlpha = 1;
  }

  /** The words that change with the quarter, made once per quarter. */
  private writeWords(language: Paint['language'], q: number): void {
    const key = `${language}${q}`;
    if (key === this.wordsOf) return;
    this.wordsOf = key;
    const text = viewText[language];
    const { panels, meanSpecificity, importShare } = this.layout;
    this.words = panels.flatMap(({ left, right }, r) => {
      const at = panels.length * q + r;
      const imports = Array.from({ length: SEGMENTS }, (_unused, s) =>
        text.imported(percent(language, importShare[SEGMENTS * at + s]!)),
      );
      const mean = decimal(language, meanSpecificity[at]!, 2);
      return [right - left < NARROW ? mean : text.meanSpecificity(mean), ...imports];
    });
  }

  place(serial: number, spot: Spot): Spot {
    return rowPlace(this.input.index, this.layout.firms, serial, this.frame.time, spot);
  }

  drawOwn(paint: Paint, shown: Frame, serial: number, own: Spot): void {
    const { index } = this.input;
    const row = rowAt(index.firms, serial, Math.floor(this.frame.time));
    if (row < 0) return;
    const { ties, tieSpecificity, region } = index.panel.firms;
    for (let s = 0; s < SEGMENTS; s++) {
      const supplier = ties[SEGMENTS * row + s]!;
      if (supplier < 0) {
        drawOwnImport(paint, own, this.portX(region[row]!), this.portY(s), 1);
        continue;
      }
      const k = rowOf(shown.suppliers, supplier);
      if (k >= 0)
        drawOwnTie(paint, own, shown.suppliers.x[k]!, shown.suppliers.y[k]!, tieSpecificity[SEGMENTS * row + s]!);
    }
  }
}
