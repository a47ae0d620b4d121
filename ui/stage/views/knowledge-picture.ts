/**
 * The knowledge space: firms where their products are, a whisker from each to where it believes the market to be, the
 * market itself with its past and its light, and the consensus of the region. Cognitive lock-in is seen as a crowd that
 * looks together at a place the market has left.
 */
import { drawRings } from '../draw-marks.ts';
import { drawLabel } from '../draw-text.ts';
import { createFrame, type Frame, type FrameInput } from '../frame.ts';
import { rowAt } from '../panel-index.ts';
import type { Paint, Picture, Spot } from '../picture.ts';
import { addRowFirms, resetFrame, rowPlace } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import { viewText } from '../view-text.ts';
import { drawFirmPath, drawTrack, type Track } from './draw-path.ts';
import { layoutKnowledge, type KnowledgeLayout } from './knowledge-layout.ts';
import { MarketLight, type NameArea } from './market-light.ts';
import { decimal } from '../../../experiments/index.ts';

const TURN = 2 * Math.PI;
/** A step longer than this between two quarters is a shift of paradigm, not drift; units of distance. */
const JUMP = 0.3;
const CHUNK = 512;
/** Width of a panel that has room for few words, pixels. */
const NARROW = 220;
/** Beyond this many firms whiskers are left out, except of the selected one. */
const MOST_WHISKERS = 6000;
const dash = [7, 3];
const solid: number[] = [];

export class KnowledgePicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;
  private readonly layout: KnowledgeLayout;
  private readonly light: MarketLight;
  /** Paths of the market and of the consensus in each panel. */
  private readonly marketTracks: readonly Track[];
  private readonly consensusTracks: readonly Track[];
  /** Where names may stand in each panel. */
  private readonly rooms: readonly NameArea[];
  private readonly slots: Int32Array;
  private wordsOf = '';
  private words: string[] = [];

  /** @param fitWidth of the market (standard deviation of the fit), units of distance */
  static *create(input: FrameInput, fitWidth: number): Sliced<KnowledgePicture> {
    return new KnowledgePicture(input, yield* layoutKnowledge(input), fitWidth);
  }

  private constructor(input: FrameInput, layout: KnowledgeLayout, fitWidth: number) {
    this.input = input;
    this.layout = layout;
    const { panels, scale, stride, targetX, targetY, consensusX, consensusY } = this.layout;
    this.light = new MarketLight(scale * fitWidth);
    const leap = JUMP * scale;
    const { height } = input.geometry;
    this.rooms = panels.map(({ top, bottom }, r) => ({
      left: r * stride,
      right: (r + 1) * stride,
      top: top + 4,
      bottom: Math.min(height - 20, bottom),
    }));
    this.marketTracks = panels.map((_panel, r) => ({
      x: targetX,
      y: targetY,
      stride: 1,
      offset: 0,
      shift: r * stride,
      leap,
    }));
    this.consensusTracks = panels.map((_panel, r) => ({
      x: consensusX,
      y: consensusY,
      stride: panels.length,
      offset: r,
      shift: 0,
      leap,
    }));
    this.frame = createFrame(input.index);
    this.slots = new Int32Array(input.index.firms.count + 1);
  }

  fill(time: number): void {
    resetFrame(this.frame, this.input.index.quarters, time);
    addRowFirms(this.frame, this.input, this.layout.firms);
  }

  drawGround(paint: Paint): void {
    const { context, palette } = paint;
    const { width, height, compact } = this.input.geometry;
    const { panels, stride, scale } = this.layout;
    context.fillStyle = palette.dusk;
    context.fillRect(0, 0, width, height);
    panels.forEach((_panel, k) => {
      if (k > 0) {
        context.strokeStyle = palette.line;
        context.lineWidth = 1;
        context.beginPath();
        context.moveTo(Math.round(k * stride) + 0.5, 0);
        context.lineTo(Math.round(k * stride) + 0.5, height);
        context.stroke();
      }
    });
    // The plane has no axes: a scale bar gives distances.
    const unit = scale > 200 ? 0.2 : 0.5;
    const last = panels.at(-1)!;
    const to = last.right - 6;
    const y = compact ? last.bottom + 2 : 34;
    context.strokeStyle = palette.inkSoft;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(to - unit * scale, y - 3);
    context.lineTo(to - unit * scale, y);
    context.lineTo(to, y);
    context.lineTo(to, y - 3);
    context.stroke();
    drawLabel(paint, `${unit}`, to - (unit * scale) / 2, y - 8, { size: 10.5, colour: 'inkSoft', align: 'center' });
  }

  /** Horizontal and vertical place of the target in the first panel, between two quarters. */
  private targetNow(values: Float32Array): number {
    const q = Math.floor(this.frame.time);
    const here = values[q]!;
    return here + (this.frame.time - q) * ((values[q + 1] ?? here) - here);
  }

  drawUnder(paint: Paint, shown: Frame): void {
    const { context, palette, fade } = paint;
    const { panels, stride, targetX, targetY, consensusX, consensusY } = this.layout;
    const { height } = this.input.geometry;
    const x = this.targetNow(targetX);
    const y = this.targetNow(targetY);
    for (let r = 0; r < panels.length; r++) {
      context.save();
      context.beginPath();
      context.rect(r * stride + (r > 0 ? 1 : 0), 0, stride, height);
      context.clip();
      this.light.draw(paint, x + r * stride, y);
      drawTrack(paint, this.marketTracks[r]!, this.frame.time, x + r * stride, y, palette.inkSoft);
      const nowX = this.consensusNow(consensusX, r);
      drawTrack(
        paint,
        this.consensusTracks[r]!,
        this.frame.time,
        nowX,
        this.consensusNow(consensusY, r),
        palette.cognitive,
      );
      context.restore();
    }
    drawRings(context, this.frame.rings, palette, fade);
    this.drawWhiskers(paint, shown);
  }

  private consensusNow(values: Float32Array, region: number): number {
    const n = this.layout.panels.length;
    const q = Math.floor(this.frame.time);
    const here = values[n * q + region]!;
    const after = q + 1 < this.input.index.quarters ? values[n * (q + 1) + region]! : here;
    return Number.isNaN(after) ? here : here + (this.frame.time - q) * (after - here);
  }

  /** From each firm to where it believes the market to be. */
  private drawWhiskers({ context, palette, fade, backdrop }: Paint, shown: Frame): void {
    const { index } = this.input;
    const { firms } = index.panel;
    const { beliefX, beliefY } = this.layout;
    const q = Math.floor(this.frame.time);
    const f = this.frame.time - q;
    const count = firms.offsets[q + 1]! - firms.offsets[q]!;
    if (count > MOST_WHISKERS) return;
    const { slots } = this;
    slots.fill(-1);
    for (let k = 0; k < shown.firms.count; k++) slots[shown.firms.serial[k]!] = k;
    context.strokeStyle = palette.cognitive;
    context.fillStyle = palette.cognitive;
    context.lineWidth = 0.7;
    context.globalAlpha = (count > 600 ? 0.16 : 0.3) * fade * backdrop;
    let inPath = 0;
    context.beginPath();
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const slot = slots[firms.serial[row]!]!;
      if (slot < 0) continue;
      const next = f === 0 ? row : rowAt(index.firms, firms.serial[row]!, q + 1);
      const to = next < 0 ? row : next;
      context.moveTo(shown.firms.x[slot]!, shown.firms.y[slot]!);
      context.lineTo(
        beliefX[row]! + f * (beliefX[to]! - beliefX[row]!),
        beliefY[row]! + f * (beliefY[to]! - beliefY[row]!),
      );
      if (++inPath < CHUNK) continue;
      context.stroke();
      context.beginPath();
      inPath = 0;
    }
    context.stroke();
    context.globalAlpha = 0.6 * fade;
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const next = f === 0 ? row : rowAt(index.firms, firms.serial[row]!, q + 1);
      const to = next < 0 ? row : next;
      const x = beliefX[row]! + f * (beliefX[to]! - beliefX[row]!);
      const y = beliefY[row]! + f * (beliefY[to]! - beliefY[row]!);
      context.fillRect(x - 0.9, y - 0.9, 1.8, 1.8);
    }
    context.globalAlpha = 1;
  }

  drawOver(paint: Paint): void {
    const { context, language, fade, regionNames } = paint;
    const { panels, stride, targetX, targetY, consensusX, consensusY } = this.layout;
    const { compact } = this.input.geometry;
    this.writeWords(language, Math.floor(this.frame.time));
    context.globalAlpha = fade;
    for (let r = 0; r < panels.length; r++) {
      const x = this.targetNow(targetX) + r * stride;
      const y = this.targetNow(targetY);
      this.light.drawNames(paint, x, y, this.rooms[r]!, compact ? 10 : 10.5);
      if (panels.length > 1) {
        const { left, right, top } = panels[r]!;
        const style = { size: compact ? 11 : 12.5, colour: 'ink', align: 'center', weight: 600, serif: true } as const;
        drawLabel(paint, regionNames[r] ?? '', (left + right) / 2, top - 8, style);
      }
      this.drawGap(paint, r, x, y, this.consensusNow(consensusX, r), this.consensusNow(consensusY, r));
    }
    context.globalAlpha = 1;
  }

  /** The market, the consensus and the distance between them. */
  private drawGap(paint: Paint, region: number, x: number, y: number, consensusX: number, consensusY: number): void {
    const { context, palette, language } = paint;
    const { compact, height } = this.input.geometry;
    const text = viewText[language];
    const known = !Number.isNaN(consensusX);
    const gap = known ? Math.hypot(x - consensusX, y - consensusY) : 0;
    if (known) {
      context.strokeStyle = palette.cognitive;
      context.lineWidth = 1.8;
      context.setLineDash(dash);
      context.beginPath();
      context.moveTo(consensusX, consensusY);
      context.lineTo(x, y);
      context.stroke();
      context.setLineDash(solid);
      context.fillStyle = palette.panel;
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(consensusX, consensusY - 6);
      context.lineTo(consensusX + 6, consensusY);
      context.lineTo(consensusX, consensusY + 6);
      context.lineTo(consensusX - 6, consensusY);
      context.closePath();
      context.fill();
      context.stroke();
    }
    context.strokeStyle = palette.ink;
    context.fillStyle = palette.panel;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, 6.5, 0, TURN);
    context.fill();
    context.moveTo(x - 11, y);
    context.lineTo(x + 11, y);
    context.moveTo(x, y - 11);
    context.lineTo(x, y + 11);
    context.stroke();
    const size = compact ? 10.5 : 11.5;
    const right = x >= consensusX;
    const edge = (region + 1) * this.layout.stride;
    const outside = right && x + 100 < edge;
    const market = {
      size,
      colour: 'ink',
      align: outside || !right ? (outside ? 'left' : 'right') : 'center',
      weight: 600,
      halo: true,
    } as const;
    drawLabel(
      paint,
      compact ? text.marketShort : text.market,
      outside ? x + 15 : right ? x : x - 15,
      outside || !right ? y : y + 20,
      market,
    );
    if (!known) return;
    // Over the middle of the gap where it is long enough, else above or below the consensus, inside the panel.
    const label = { size, colour: 'cognitive', align: 'center', weight: 600, halo: true } as const;
    const words = this.words[region]!;
    if (gap >= (compact ? 70 : 150)) {
      drawLabel(paint, words, (x + consensusX) / 2, (y + consensusY) / 2 - 12, label);
      drawLabel(paint, text.consensus, consensusX, consensusY + (consensusY < height / 2 ? -16 : 16), label);
      return;
    }
    const room = this.layout.stride < NARROW ? 36 : compact ? 78 : 104;
    const labelX = Math.max(region * this.layout.stride + room, Math.min(edge - room, consensusX + (right ? -30 : 30)));
    const above = consensusY > height / 2 - 20;
    const labelY = consensusY + (above ? -46 : 46);
    context.strokeStyle = palette.cognitive;
    context.lineWidth = 0.8;
    context.beginPath();
    context.moveTo(consensusX, consensusY + (above ? -6 : 6));
    context.lineTo(Math.max(labelX - room / 2, Math.min(labelX + room / 2, consensusX)), labelY + (above ? 8 : -8));
    context.stroke();
    drawLabel(paint, this.layout.stride < NARROW ? words : `${text.consensus} · ${words}`, labelX, labelY, label);
  }

  private writeWords(language: Paint['language'], q: number): void {
    const key = `${language}${q}`;
    if (key === this.wordsOf) return;
    this.wordsOf = key;
    const n = this.layout.panels.length;
    this.words = this.layout.panels.map((_panel, r) =>
      viewText[language].misperception(decimal(language, this.layout.misperception[n * q + r]!, 2)),
    );
  }

  place(serial: number, spot: Spot): Spot {
    return rowPlace(this.input.index, this.layout.firms, serial, this.frame.time, spot);
  }

  /** The firm's way through the space so far, and its belief picked out. */
  drawOwn(paint: Paint, _shown: Frame, serial: number, own: Spot): void {
    const { context, palette } = paint;
    const { index } = this.input;
    const { firms, beliefX, beliefY } = this.layout;
    drawFirmPath(paint, index, firms, serial, this.frame.time, own);
    const q = Math.floor(this.frame.time);
    const row = rowAt(index.firms, serial, q);
    if (row < 0) return;
    context.strokeStyle = palette.cognitive;
    context.lineWidth = 1.6;
    context.beginPath();
    context.moveTo(own.x, own.y);
    context.lineTo(beliefX[row]!, beliefY[row]!);
    context.stroke();
    context.fillStyle = palette.panel;
    context.beginPath();
    context.arc(beliefX[row]!, beliefY[row]!, 3.2, 0, TURN);
    context.fill();
    context.stroke();
  }
}
