/**
 * The supply network: firms in the middle, the four segments of suppliers as shells around them, every tie as heavy as
 * it is specific; a link that is missing is a gap in the chain.
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
import { hasWholeNames, layoutSupply, type SupplyLayout } from './supply-layout.ts';
import { linkWords, type LinkWords } from './supply-words.ts';
import { drawShell, shellLook, type ShellGround } from './supply-shells.ts';
import { viewText } from '../view-text.ts';
import { decimal } from '../../../experiments/index.ts';

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
const PORT = 3;
/** Ports stand no farther apart than this, pixels. */
const MOST_PORT_STEP = 13;

/** Words of a region that change with the quarter. */
interface RegionWords {
  readonly mean: string;
  readonly links: readonly LinkWords[];
}

export class SupplyPicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;
  private readonly layout: SupplyLayout;
  private readonly ties: Ties;
  private wordsOf = '';
  private words: RegionWords[] = [];

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
    const { panels, grounds } = this.layout;
    const text = viewText[language];
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    panels.forEach(({ left, right, top, bottom }, k) => {
      const ground = grounds[k]!;
      context.fillStyle = palette.land;
      context.fillRect(ground.left, ground.top, ground.right - ground.left, ground.bottom - ground.top);
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
      const axis = { size: 10.5, colour: 'inkFaint' } as const;
      drawLabel(paint, narrow ? '0' : `0 ${text.loose}`, left, bottom + 10, { ...axis, align: 'left' });
      drawLabel(paint, narrow ? '1' : `${text.tight} 1`, right, bottom + 10, { ...axis, align: 'right' });
      if (panels.length > 1)
        drawLabel(paint, regionNames[k] ?? '', (left + right) / 2, top - 12, {
          size: 12,
          colour: 'ink',
          align: 'center',
          weight: 600,
          serif: true,
        });
      for (let s = 0; s < SEGMENTS; s++) this.drawLeader(paint, k, s, compact ? 4 : 6);
    });
  }

  /** From the name of a shell to its port. */
  private drawLeader({ context, palette }: Paint, region: number, segment: number, off: number): void {
    context.strokeStyle = palette.line;
    context.lineWidth = 0.8;
    context.beginPath();
    context.moveTo(this.nameX(region) + off / 2, this.nameY(segment));
    context.lineTo(this.portX(region, segment), this.portY(region, segment));
    context.stroke();
  }

  drawUnder(paint: Paint, shown: Frame): void {
    const { context, palette, fade, backdrop } = paint;
    this.drawShells(paint);
    const thin = this.ties.draw(paint, shown, this.frame.time, classes);
    if (thin > 0)
      this.drawImports(context, palette.tie, 0.2 * fade * backdrop * thin, shown, Math.floor(this.frame.time));
    drawRings(context, this.frame.rings, palette, fade);
  }

  /** Thin lines to the port of each segment, where its imports come in. */
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
        context.lineTo(this.portX(firms.region[row]!, s), this.portY(firms.region[row]!, s));
      }
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  /** The shells as they stand between this quarter and the next. */
  private drawShells(paint: Paint): void {
    const { grounds, shells, importShare, feeds } = this.layout;
    const { quarters } = this.input.index;
    const q = Math.floor(this.frame.time);
    const f = this.frame.time - q;
    const next = Math.min(quarters - 1, q + 1);
    const part = (values: Float32Array, region: number, s: number): number => {
      const now = values[SEGMENTS * (grounds.length * q + region) + s]!;
      const then = values[SEGMENTS * (grounds.length * next + region) + s]!;
      return Number.isNaN(then) ? now : now + f * (then - now);
    };
    grounds.forEach((ground, region) =>
      shells.forEach((shell, s) => {
        const imported = part(importShare, region, s);
        if (Number.isNaN(imported)) return;
        drawShell(paint, ground, shell, 1 - imported, shellLook(1 - imported, part(feeds, region, s)));
      }),
    );
    this.drawPorts(paint);
  }

  private drawPorts({ context, palette, fade }: Paint): void {
    context.strokeStyle = palette.inkFaint;
    context.fillStyle = palette.panel;
    context.lineWidth = 1;
    context.globalAlpha = fade;
    for (let region = 0; region < this.layout.grounds.length; region++)
      for (let s = 0; s < SEGMENTS; s++) {
        context.beginPath();
        traceDiamond(context, this.portX(region, s), this.portY(region, s), PORT);
        context.fill();
        context.stroke();
      }
    context.globalAlpha = 1;
  }

  private groundOf(region: number): ShellGround {
    return this.layout.grounds[Math.min(this.layout.grounds.length - 1, region)]!;
  }

  /** Where imports of a segment come in: on the left of its shell. */
  private portX(region: number, segment: number): number {
    const { inner, outer } = this.layout.shells[segment]!;
    return this.groundOf(region).left - (inner + outer) / 2;
  }

  private portY(region: number, segment: number): number {
    const { top, bottom, corner } = this.groundOf(region);
    return (top + bottom) / 2 + (1.5 - segment) * Math.min(MOST_PORT_STEP, (bottom - top - 2 * corner) / SEGMENTS);
  }

  /** Right edge of the names of the shells. */
  private nameX(region: number): number {
    return this.groundOf(region).left - this.layout.shells.at(-1)!.outer - (this.input.geometry.compact ? 5 : 10);
  }

  /** Middle of the name of a shell: the outermost on top. */
  private nameY(segment: number): number {
    const { top, bottom } = this.layout.panels[0]!;
    return top + ((SEGMENTS - segment - 0.5) / SEGMENTS) * (bottom - top);
  }

  drawOver(paint: Paint): void {
    const { context, palette, language, fade } = paint;
    const { panels, firmBand, meanSpecificity } = this.layout;
    const { compact } = this.input.geometry;
    const regions = panels.length;
    const q = Math.floor(this.frame.time);
    this.writeWords(language, q);
    context.globalAlpha = fade;
    panels.forEach(({ left, right }, r) => {
      this.drawNames(paint, r);
      const mean = meanSpecificity[regions * q + r]!;
      if (Number.isNaN(mean)) return;
      const after = meanSpecificity[Math.min(meanSpecificity.length - regions, regions * (q + 1)) + r]!;
      const x = left + (right - left) * (mean + (Number.isNaN(after) ? 0 : (this.frame.time - q) * (after - mean)));
      context.strokeStyle = palette.functional;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(x, firmBand.top - 2);
      context.lineTo(x, firmBand.bottom + 2);
      context.stroke();
      const onLeft = x > (left + right) / 2;
      const label = {
        size: 11,
        colour: 'functional',
        align: onLeft ? 'right' : 'left',
        weight: 600,
        halo: true,
      } as const;
      drawLabel(paint, this.words[r]!.mean, x + (onLeft ? -5 : 5), firmBand.top + (compact ? 4 : 5), label);
    });
    context.globalAlpha = 1;
  }

  /** What each shell is called, and how much of it is imported or that it is missing. */
  private drawNames(paint: Paint, region: number): void {
    const x = this.nameX(region);
    const names = viewText[paint.language][hasWholeNames(this.input.geometry) ? 'segments' : 'segmentsShort'];
    const style = { size: 10.5, align: 'right' } as const;
    this.words[region]!.links.forEach(({ state, lacks }, s) => {
      const y = this.nameY(s);
      const colour = lacks ? 'leaving' : 'inkSoft';
      drawLabel(paint, names[s]!, x, y - 6, { ...style, colour, weight: lacks ? 600 : 500 });
      drawLabel(paint, state, x, y + 6, { ...style, colour: lacks ? 'leaving' : 'inkFaint' });
    });
  }

  /** The words that change with the quarter, made once per quarter. */
  private writeWords(language: Paint['language'], q: number): void {
    const key = `${language}${q}`;
    if (key === this.wordsOf) return;
    this.wordsOf = key;
    const text = viewText[language];
    const { panels, meanSpecificity, importShare, feeds } = this.layout;
    const whole = hasWholeNames(this.input.geometry);
    this.words = panels.map(({ left, right }, r) => {
      const at = panels.length * q + r;
      const mean = decimal(language, meanSpecificity[at]!, 2);
      const links = Array.from({ length: SEGMENTS }, (_unused, s) => {
        const k = SEGMENTS * at + s;
        return linkWords(language, importShare[k]!, feeds[k]!, whole);
      });
      return { mean: right - left < NARROW ? mean : text.meanSpecificity(mean), links };
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
        drawOwnImport(paint, own, this.portX(region[row]!, s), this.portY(region[row]!, s), 1);
        continue;
      }
      const k = rowOf(shown.suppliers, supplier);
      if (k >= 0)
        drawOwnTie(paint, own, shown.suppliers.x[k]!, shown.suppliers.y[k]!, tieSpecificity[SEGMENTS * row + s]!);
    }
  }
}
