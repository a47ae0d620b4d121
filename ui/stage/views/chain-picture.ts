/**
 * The value chain: firms by function level and margin, the smile curve of mean margins, and who rose, fell or changed
 * chain.
 */
import { chainNames, chains } from '../../../engine/index.ts';
import { drawRings } from '../draw-marks.ts';
import { drawLabel } from '../draw-text.ts';
import { createFrame, type Frame, type FrameInput } from '../frame.ts';
import { levelCodes, LEVELS } from '../level.ts';
import type { Paint, Picture, Spot } from '../picture.ts';
import { addRowFirms, resetFrame, rowPlace } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import { stageText } from '../stage-text.ts';
import { viewText } from '../view-text.ts';
import { drawChainFlow, drawLevelFlow } from './chain-flows.ts';
import {
  BOUNDARIES,
  CURVE_POINTS,
  FLOW_QUARTERS,
  HIGHEST_LEVEL,
  layoutChain,
  levelX,
  marginCurve,
  marginY,
  type ChainLayout,
} from './chain-layout.ts';
import { drawFirmPath } from './draw-path.ts';
import { sentenceCase } from '../../parts/sentence-case.ts';
import { wholeNumber } from '../../../experiments/index.ts';

const CHAINS = chains.length;
/** Room in which the names of the levels stand beside their codes. */
const WORDY = 110;
/** Room for the names of the rows left of a panel, pixels. */
const ROW_NAMES = 60;
/** Height from which a row has room for two lines, pixels. */
const TALL = 26;
/** Width of a level that has no room for its code, pixels. */
const NARROW = 38;

export class ChainPicture implements Picture {
  readonly frame: Frame;
  private readonly input: FrameInput;
  private readonly layout: ChainLayout;
  private readonly regions: number;
  /** Mean margins at the quarter before and after the time on show, by region and chain. */
  private readonly curves: Float32Array[];
  private readonly nextCurves: Float32Array[];
  private curveQuarter = -1;
  /** Level changes (up, down per boundary), switches and firms over the last two years, by region and chain. */
  private readonly risen: Int32Array;
  private readonly switched: Int32Array;
  private readonly firmCounts: Int32Array;

  static *create(input: FrameInput): Sliced<ChainPicture> {
    return new ChainPicture(input, yield* layoutChain(input));
  }

  private constructor(input: FrameInput, layout: ChainLayout) {
    this.input = input;
    this.layout = layout;
    this.regions = this.layout.panels.length;
    this.frame = createFrame(input.index);
    const blank = (): Float32Array[] =>
      Array.from({ length: this.regions * CHAINS }, () => new Float32Array(CURVE_POINTS).fill(Number.NaN));
    this.curves = blank();
    this.nextCurves = blank();
    this.risen = new Int32Array(this.regions * CHAINS * BOUNDARIES * 2);
    this.switched = new Int32Array(this.regions * CHAINS * CHAINS);
    this.firmCounts = new Int32Array(this.regions * CHAINS);
  }

  fill(time: number): void {
    resetFrame(this.frame, this.input.index.quarters, time);
    addRowFirms(this.frame, this.input, this.layout.firms);
    const q = Math.floor(this.frame.time);
    if (q !== this.curveQuarter) this.turnTo(q);
  }

  /** Brings everything that is counted per quarter up to date. */
  private turnTo(q: number): void {
    const { index } = this.input;
    const { firms } = index.panel;
    const { regions, layout } = this;
    this.curveQuarter = q;
    for (let r = 0; r < regions; r++) {
      for (let c = 0; c < CHAINS; c++) {
        marginCurve(index, q, r, regions, c, this.curves[r * CHAINS + c]!);
        marginCurve(index, Math.min(index.quarters - 1, q + 1), r, regions, c, this.nextCurves[r * CHAINS + c]!);
      }
    }
    this.risen.fill(0);
    this.switched.fill(0);
    this.firmCounts.fill(0);
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      this.firmCounts[Math.min(regions - 1, firms.region[row]!) * CHAINS + firms.chain[row]!]!++;
    }
    const { levels, switches } = layout.flows;
    for (let k = Math.max(0, q - FLOW_QUARTERS + 1); k <= q; k++) {
      for (let n = 0; n < this.risen.length; n++) this.risen[n]! += levels[k * this.risen.length + n]!;
      for (let n = 0; n < this.switched.length; n++) this.switched[n]! += switches[k * this.switched.length + n]!;
    }
  }

  drawGround(paint: Paint): void {
    const { context, palette, language, regionNames } = paint;
    const { width, height, compact } = this.input.geometry;
    const { panels, rows, lowest, highest } = this.layout;
    const text = stageText[language];
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    panels.forEach((panel, r) => {
      const { left, right, top } = panel;
      const column = (right - left) / HIGHEST_LEVEL;
      for (let c = 0; c < CHAINS; c++) {
        const row = rows[c];
        if (row === undefined) continue;
        context.fillStyle = palette.land;
        context.fillRect(left - 4, row.top, right - left + 12, row.bottom - row.top);
        context.strokeStyle = palette.line;
        context.lineWidth = 1;
        const zero = Math.round(marginY(row, 0, lowest, highest)) + 0.5;
        context.beginPath();
        context.moveTo(left - 4, zero);
        context.lineTo(right + 8, zero);
        context.stroke();
        // Narrow panels further right have no room for numbers beside their rows' counts.
        const numbered = row.bottom - row.top > TALL && (!compact || r === 0);
        if (numbered) drawLabel(paint, '0', left - 8, zero, { size: 10.5, colour: 'inkFaint', align: 'right' });
        if (row.bottom - row.top > 44 && highest >= 0.1) {
          const tenth = marginY(row, 0.1, lowest, highest);
          context.strokeStyle = palette.grid;
          context.beginPath();
          context.moveTo(left - 4, Math.round(tenth) + 0.5);
          context.lineTo(right + 8, Math.round(tenth) + 0.5);
          context.stroke();
          if (numbered) drawLabel(paint, '10%', left - 8, tenth, { size: 10.5, colour: 'inkFaint', align: 'right' });
        }
        context.strokeStyle = palette.paper;
        context.lineWidth = 2;
        context.beginPath();
        for (let level = 0.5; level < LEVELS - 1; level++) {
          const x = Math.round(levelX(panel, level));
          context.moveTo(x, row.top);
          context.lineTo(x, row.bottom);
        }
        context.stroke();
      }
      for (let level = 0; level < LEVELS; level++) {
        const from = level === 0 ? 0 : level - 0.5;
        const to = level === LEVELS - 1 ? HIGHEST_LEVEL : level + 0.5;
        const x = (levelX(panel, from) + levelX(panel, to)) / 2;
        if (column < NARROW) {
          context.fillStyle = palette.levels[level]!;
          context.strokeStyle = palette.edge;
          context.lineWidth = 0.7;
          context.beginPath();
          context.arc(x, top - 8, 3.5, 0, 2 * Math.PI);
          context.fill();
          context.stroke();
          continue;
        }
        const name =
          column > WORDY + 30 && !compact ? `${levelCodes[level]} ${text.levels[level]}` : levelCodes[level]!;
        drawLabel(paint, name, x, top - 9, {
          size: compact ? 10.5 : 11,
          colour: 'inkSoft',
          align: 'center',
          weight: 500,
        });
      }
      if (panels.length > 1) {
        drawLabel(paint, regionNames[r] ?? '', (left + right) / 2, top - 25, {
          size: compact ? 11 : 12.5,
          colour: 'ink',
          align: 'center',
          weight: 600,
          serif: true,
        });
      }
    });
  }

  drawUnder(paint: Paint): void {
    const { context, palette, fade } = paint;
    drawRings(context, this.frame.rings, palette, fade);
  }

  drawOver(paint: Paint): void {
    const { context, fade } = paint;
    const { rows } = this.layout;
    for (let r = 0; r < this.regions; r++) {
      for (let c = 0; c < CHAINS; c++) {
        if (rows[c] === undefined) continue;
        context.globalAlpha = fade;
        this.drawCurve(paint, r, c);
        this.drawFlows(paint, r, c);
        this.drawRowName(paint, r, c);
      }
      this.drawSwitches(paint, r);
    }
    context.globalAlpha = 1;
  }

  /** The mean margin along the levels, with a light edge so that it stands out among the firms. */
  private drawCurve({ context, palette }: Paint, region: number, chain: number): void {
    const { panels, rows, lowest, highest } = this.layout;
    const row = rows[chain]!;
    const panel = panels[region]!;
    const here = this.curves[region * CHAINS + chain]!;
    const there = this.nextCurves[region * CHAINS + chain]!;
    const f = this.frame.time - this.curveQuarter;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.beginPath();
    let open = false;
    for (let k = 0; k < CURVE_POINTS; k++) {
      const from = here[k]!;
      const to = there[k]!;
      const value = Number.isNaN(to) ? from : Number.isNaN(from) ? to : from + f * (to - from);
      if (Number.isNaN(value)) {
        open = false;
        continue;
      }
      const x = levelX(panel, (k / (CURVE_POINTS - 1)) * HIGHEST_LEVEL);
      const y = marginY(row, value, lowest, highest);
      if (open) context.lineTo(x, y);
      else context.moveTo(x, y);
      open = true;
    }
    context.strokeStyle = palette.panel;
    context.lineWidth = 4;
    context.stroke();
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.8;
    context.stroke();
    context.lineCap = 'butt';
  }

  /** Arrows over the boundaries of the levels: up above, down below the firms. */
  private drawFlows(paint: Paint, region: number, chain: number): void {
    const { panels, rows } = this.layout;
    const panel = panels[region]!;
    const { top, bottom } = rows[chain]!;
    const reach = Math.min(20, (panel.right - panel.left) / 16);
    for (let b = 0; b < BOUNDARIES; b++) {
      const x = levelX(panel, b + 0.5);
      const at = ((region * CHAINS + chain) * BOUNDARIES + b) * 2;
      const up = this.risen[at]!;
      const down = this.risen[at + 1]!;
      if (up > 0)
        drawLevelFlow(paint, x, top + 8, reach, up, wholeNumber(paint.language, up), paint.palette.levels[b + 1]!);
      if (down > 0)
        drawLevelFlow(paint, x, bottom - 8, -reach, down, wholeNumber(paint.language, down), paint.palette.inkFaint);
    }
  }

  /** Arrows in the right margin between the chains firms left and entered. */
  private drawSwitches(paint: Paint, region: number): void {
    const { panels, rows } = this.layout;
    const step = this.input.geometry.compact ? 11 : 15;
    let x = panels[region]!.right + 8 + step / 2;
    const edge = region + 1 < panels.length ? panels[region + 1]!.left - ROW_NAMES : this.input.geometry.width;
    for (let from = 0; from < CHAINS; from++) {
      for (let to = 0; to < CHAINS; to++) {
        const n = this.switched[(region * CHAINS + from) * CHAINS + to]!;
        const start = rows[from];
        const end = rows[to];
        if (n === 0 || start === undefined || end === undefined || x > edge - step / 2) continue;
        drawChainFlow(paint, x, start, end, n, wholeNumber(paint.language, n));
        x += step;
      }
    }
  }

  /** Name of a chain and how many firms sell into it. */
  private drawRowName(paint: Paint, region: number, chain: number): void {
    const { language } = paint;
    const { panels, rows } = this.layout;
    const { compact } = this.input.geometry;
    const row = rows[chain]!;
    const x = panels[region]!.left - (compact ? 60 : 80);
    const n = this.firmCounts[region * CHAINS + chain]!;
    const said = wholeNumber(language, n);
    const middle = (row.top + row.bottom) / 2;
    const tall = row.bottom - row.top > TALL;
    if (compact && region > 0) {
      drawLabel(paint, said, x + 54, middle + 9, { size: 10.5, colour: 'inkFaint', align: 'right' });
      return;
    }
    const label = sentenceCase(chainNames[chains[chain]!][language]);
    drawLabel(paint, label, x, tall ? middle - 7 : middle, {
      size: compact ? 10.5 : 11.5,
      colour: 'ink',
      align: 'left',
      weight: 600,
    });
    if (tall)
      drawLabel(paint, compact ? said : viewText[language].chainFirms(said, n === 1), x, middle + 8, {
        size: 10.5,
        colour: 'inkFaint',
        align: 'left',
      });
  }

  place(serial: number, spot: Spot): Spot {
    return rowPlace(this.input.index, this.layout.firms, serial, this.frame.time, spot);
  }

  /** The firm's way up, down and across so far. */
  drawOwn(paint: Paint, _shown: Frame, serial: number, own: Spot): void {
    drawFirmPath(paint, this.input.index, this.layout.firms, serial, this.frame.time, own);
  }
}
