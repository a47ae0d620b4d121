/** The family tree of spin-offs, growing to the right with time: living lines in colour, lines that died out pale. */
import { easeCubicOut } from 'd3-ease';
import { drawLabel } from '../draw-text.ts';
import { createFrame, shapeOf, type Frame, type FrameInput } from '../frame.ts';
import { levelOf } from '../level.ts';
import { rowAt } from '../panel-index.ts';
import type { Paint, Picture, Spot } from '../picture.ts';
import { resetFrame, rowRadius } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import { viewText } from '../view-text.ts';
import { BEND, familyStep, layoutFamily, type FamilyLayout } from './family-layout.ts';
import { QUARTERS_PER_YEAR } from '../../../engine/index.ts';

const GONE_RADIUS = 1.3;
const GONE_ALPHA = 0.4;
const LARGEST = 9;
const CHUNK = 256;

export class FamilyPicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;
  private readonly layout: FamilyLayout;

  /** Pixels per quarter at the time on show. */
  private step = 1;
  private readonly years = new Map<number, string>();
  private yearsOf: Paint['yearLabel'] | undefined;

  static *create(input: FrameInput): Sliced<FamilyPicture> {
    return new FamilyPicture(input, yield* layoutFamily(input));
  }

  private constructor(input: FrameInput, layout: FamilyLayout) {
    this.input = input;
    this.layout = layout;
    this.frame = createFrame(input.index);
  }

  /** Where a firm's birth lies on the axis that ends with the present. */
  private x(serial: number): number {
    return this.layout.panel.left + this.step * this.input.index.firms.first[serial]!;
  }

  private radius(employment: number): number {
    return Math.min(LARGEST, rowRadius(this.layout.unit, employment));
  }

  fill(time: number): void {
    const { frame, input, layout } = this;
    const { index, still } = input;
    const { firms, book } = index.panel;
    resetFrame(frame, index.quarters, time);
    this.step = familyStep(layout.panel, frame.time, index.quarters);
    const q = Math.floor(frame.time);
    const f = frame.time - q;
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const s = firms.serial[row]!;
      const shape = shapeOf(book.firms.origin[s]!);
      const level = firms.functionLevel[row]!;
      const employment = firms.employment[row]!;
      const next = f === 0 ? row : rowAt(index.firms, s, q + 1);
      const r =
        next < 0
          ? this.radius(employment) + f * (GONE_RADIUS - this.radius(employment))
          : this.radius(employment + f * (firms.employment[next]! - employment));
      const shown = next < 0 ? level : level + f * (firms.functionLevel[next]! - level);
      frame.firms.add(s, this.x(s), layout.y[s]!, r, next < 0 ? 1 - f * (1 - GONE_ALPHA) : 1, levelOf(shown), shape);
    }
    if (f > 0) {
      const ease = easeCubicOut(f);
      for (let k = index.birthOffsets[q + 1]!; k < index.birthOffsets[q + 2]!; k++) {
        const s = index.births[k]!;
        const row = rowAt(index.firms, s, q + 1);
        const parent = book.firms.parent[s]!;
        const from = !still && parent >= 0 && index.firms.first[parent]! >= 0 ? layout.y[parent]! : layout.y[s]!;
        const r = this.radius(firms.employment[row]!);
        const level = levelOf(firms.functionLevel[row]!);
        frame.firms.add(
          s,
          this.x(s),
          from + ease * (layout.y[s]! - from),
          still ? r : r * ease,
          still ? f : 1,
          level,
          shapeOf(book.firms.origin[s]!),
        );
      }
    }
    for (let k = 0; k < index.endingOffsets[q + 1]!; k++) {
      const s = index.endings[k]!;
      const row = rowAt(index.firms, s, index.firms.last[s]!);
      frame.gone.add(
        s,
        this.x(s),
        layout.y[s]!,
        GONE_RADIUS,
        GONE_ALPHA,
        levelOf(firms.functionLevel[row]!),
        shapeOf(book.firms.origin[s]!),
      );
    }
  }

  drawGround(paint: Paint): void {
    const { context, palette, regionNames } = paint;
    const { width, height, compact } = this.input.geometry;
    const { panel, sections } = this.layout;
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    if (sections.length < 2) return;
    sections.forEach((section, k) => {
      drawLabel(paint, regionNames[k] ?? '', panel.left - 6, section.top - 9, {
        size: compact ? 11 : 12.5,
        colour: 'ink',
        align: 'left',
        weight: 600,
        serif: true,
      });
    });
  }

  /** The axis moves with time, so it is redrawn with everything else. */
  private drawYears(paint: Paint): void {
    const { context, palette, fade, yearLabel } = paint;
    const { panel } = this.layout;
    const { compact } = this.input.geometry;
    const { step } = this;
    const span = (panel.right - panel.left) / step / QUARTERS_PER_YEAR;
    const each = span > 30 ? (compact ? 20 : 10) : span > 12 ? (compact ? 10 : 5) : 2;
    if (yearLabel !== this.yearsOf) this.years.clear();
    this.yearsOf = yearLabel;
    context.strokeStyle = palette.grid;
    context.lineWidth = 1;
    context.globalAlpha = fade;
    context.beginPath();
    for (let year = 0; year <= span; year += each) {
      const x = panel.left + year * QUARTERS_PER_YEAR * step;
      context.moveTo(x, panel.top - 4);
      context.lineTo(x, panel.bottom + 4);
    }
    context.stroke();
    for (let year = 0; year <= span; year += each) {
      const x = panel.left + year * QUARTERS_PER_YEAR * step;
      let label = this.years.get(year);
      if (label === undefined) {
        label = yearLabel(year * QUARTERS_PER_YEAR);
        this.years.set(year, label);
      }
      // The last label would run over the edge: it ends at its line.
      const align = year === 0 ? 'left' : x > panel.right - 30 ? 'right' : 'center';
      drawLabel(paint, label, year === 0 ? x - (compact ? 6 : 10) : x, panel.bottom + 12, {
        size: 10.5,
        colour: 'inkFaint',
        align,
      });
    }
  }

  drawUnder(paint: Paint): void {
    const { context, palette, fade, backdrop } = paint;
    const { panel } = this.layout;
    this.drawYears(paint);
    const x = panel.left + this.step * this.frame.time;
    context.globalAlpha = fade;
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, panel.top - 6);
    context.lineTo(x, panel.bottom + 6);
    context.stroke();
    this.drawLines(context, palette.line, fade * backdrop, false);
    this.drawLines(context, palette.spinOff, 0.8 * fade * backdrop, true);
    context.globalAlpha = 1;
  }

  /** Lines from parents along their lane to their children: those whose lineage lives, or the others. */
  private drawLines(context: CanvasRenderingContext2D, colour: string, opacity: number, alive: boolean): void {
    const { index } = this.input;
    const { layout } = this;
    const { parent } = index.panel.book.firms;
    const t = this.frame.time;
    const last = Math.min(index.quarters - 1, Math.ceil(t));
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.globalAlpha = opacity;
    let inPath = 0;
    context.beginPath();
    for (let k = 0; k < index.birthOffsets[last + 1]!; k++) {
      const s = index.births[k]!;
      const from = parent[s]!;
      if (from < 0 || index.firms.first[from]! < 0) continue;
      const x = this.x(s);
      const y = layout.y[from]!;
      const elder = layout.elder[s]!;
      const stem = elder < 0 ? this.x(from) : Math.max(this.x(from), Math.min(x, this.x(elder) - BEND));
      const bend = Math.min(BEND, x - stem);
      if (layout.stemLast[s]! >= t === alive) {
        context.moveTo(stem, y);
        context.lineTo(x - bend, y);
      }
      if (layout.lineageLast[s]! >= t !== alive) continue;
      const grown = t >= index.firms.first[s]! ? 1 : easeCubicOut(t - index.firms.first[s]! + 1);
      context.moveTo(x - bend, y);
      context.quadraticCurveTo(x, y, x, y + grown * (layout.y[s]! - y));
      if (++inPath < CHUNK) continue;
      context.stroke();
      context.beginPath();
      inPath = 0;
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  drawOver(paint: Paint): void {
    const { context, language, fade } = paint;
    const { panel } = this.layout;
    context.globalAlpha = fade;
    const x = panel.left + this.step * this.frame.time;
    const onLeft = x > panel.right - 40;
    drawLabel(paint, viewText[language].now, x + (onLeft ? -5 : 5), panel.top - 1, {
      size: 10.5,
      colour: 'inkFaint',
      align: onLeft ? 'right' : 'left',
    });
    context.globalAlpha = 1;
  }

  place(serial: number, spot: Spot): Spot {
    spot.x = this.x(serial);
    spot.y = this.layout.y[serial]!;
    spot.r = 4;
    return spot;
  }

  /** The line of ancestors back to the founder of the family, and all descendants born so far. */
  drawOwn({ context, palette }: Paint, _shown: Frame, serial: number): void {
    const { index } = this.input;
    const { parent } = index.panel.book.firms;
    context.strokeStyle = palette.ink;
    context.globalAlpha = 1;
    context.lineWidth = 2;
    context.beginPath();
    for (
      let s = serial, above = parent[s]!;
      above >= 0 && index.firms.first[above]! >= 0;
      s = above, above = parent[s]!
    )
      this.traceLine(context, above, s);
    context.stroke();
    context.strokeStyle = palette.spinOff;
    context.beginPath();
    this.traceDescendants(context, serial);
    context.stroke();
  }

  private traceDescendants(context: CanvasRenderingContext2D, serial: number): void {
    const { index } = this.input;
    for (let k = index.childOffsets[serial]!; k < index.childOffsets[serial + 1]!; k++) {
      const child = index.children[k]!;
      if (index.firms.first[child]! > this.frame.time) break;
      this.traceLine(context, serial, child);
      this.traceDescendants(context, child);
    }
  }

  private traceLine(context: CanvasRenderingContext2D, parent: number, child: number): void {
    const { y } = this.layout;
    const from = this.x(parent);
    const to = this.x(child);
    context.moveTo(from, y[parent]!);
    context.lineTo(to - Math.min(BEND, to - from), y[parent]!);
    context.quadraticCurveTo(to, y[parent]!, to, y[child]!);
  }
}
