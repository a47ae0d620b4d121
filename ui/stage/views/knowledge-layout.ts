/**
 * Places in the knowledge space. The plane has no up or right of its own, so it is turned until the market's path runs
 * along the longer side of the stage; distances are true and the same in every direction and region.
 */
import type { FrameInput } from '../frame.ts';
import { plotPanels, type PlotPanel } from '../plot-area.ts';
import type { RowPlaces } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';

export interface KnowledgeLayout {
  readonly panels: readonly PlotPanel[];
  /** Pixels per unit of distance. */
  readonly scale: number;
  readonly firms: RowPlaces;
  /** Where each firm row believes the market to be, pixels. */
  readonly beliefX: Float32Array;
  readonly beliefY: Float32Array;
  /** The market target by quarter in the first panel, pixels; panel k lies k × `stride` further right. */
  readonly targetX: Float32Array;
  readonly targetY: Float32Array;
  readonly stride: number;
  /** Capacity-weighted mean belief of a region, pixels: `[regions × quarter + region]`, NaN without firms. */
  readonly consensusX: Float32Array;
  readonly consensusY: Float32Array;
  /** Distance from consensus to target in the model's units. */
  readonly misperception: Float32Array;
}

/** Radius of firms relative to the map: they stand close together here, and the closeness is the point. */
const SMALLER = 0.55;
/** Share of firms at either end that may stand at the edge instead of widening the view. */
const TAIL = 0.02;
/** Shares of firms that may stand at the upper and lower edge, so that a wide stage is used: as many as it takes. */
const TAILS_ACROSS = [TAIL, 0.03, 0.04, 0.06, 0.08];
/** Room around the data, units of distance. */
const PAD = 0.07;
const SAMPLE = 40_000;
/** Rows between pauses. */
const ROWS = 4096;

/** Turn (radians) that brings the main direction of a path of points onto the positive x axis. */
export function mainTurn(x: Float32Array, y: Float32Array): number {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let k = 0; k < n; k++) {
    meanX += x[k]! / n;
    meanY += y[k]! / n;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let k = 0; k < n; k++) {
    xx += (x[k]! - meanX) ** 2;
    xy += (x[k]! - meanX) * (y[k]! - meanY);
    yy += (y[k]! - meanY) ** 2;
  }
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy);
  const forward = Math.cos(turn) * (x[n - 1]! - x[0]!) - Math.sin(turn) * (y[n - 1]! - y[0]!);
  return forward < 0 ? turn + Math.PI : turn;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Range of values without the tails, widened to hold `also`. */
function rangeOf(values: Float32Array, also: Float32Array, tail = TAIL): Range {
  const sorted = values.toSorted();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  let low = at(tail);
  let high = at(1 - tail);
  for (const value of also) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low: low - PAD, high: high + PAD };
}

function consensusOf({ index }: FrameInput, regions: number): Pick<KnowledgeLayout, 'consensusX' | 'consensusY'> {
  const { firms } = index.panel;
  const consensusX = new Float32Array(regions * index.quarters).fill(Number.NaN);
  const consensusY = consensusX.slice();
  const sums = new Float64Array(3 * regions);
  for (let q = 0; q < index.quarters; q++) {
    sums.fill(0);
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const at = 3 * Math.min(regions - 1, firms.region[row]!);
      const weight = firms.capacity[row]!;
      sums[at]! += weight;
      sums[at + 1]! += weight * firms.beliefX[row]!;
      sums[at + 2]! += weight * firms.beliefY[row]!;
    }
    for (let r = 0; r < regions; r++) {
      if (sums[3 * r] === 0) continue;
      consensusX[regions * q + r] = sums[3 * r + 1]! / sums[3 * r]!;
      consensusY[regions * q + r] = sums[3 * r + 2]! / sums[3 * r]!;
    }
  }
  return { consensusX, consensusY };
}

/** Lays out the knowledge space of every quarter. */
export function* layoutKnowledge(input: FrameInput): Sliced<KnowledgeLayout> {
  const { index, geometry, layout } = input;
  const { firms, targetX, targetY } = index.panel;
  const { compact } = geometry;
  const edge = compact ? 8 : 14;
  const panels = plotPanels(geometry, { left: edge, right: edge, top: compact ? -4 : 0, bottom: compact ? 0 : -8 });
  const regions = panels.length;
  const stride = geometry.width / regions;
  const turn = mainTurn(targetX, targetY);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const along = (x: number, y: number): number => cos * x - sin * y;
  const across = (x: number, y: number): number => sin * x + cos * y;

  const rows = firms.serial.length;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const sample = (value: (row: number) => number): Float32Array =>
    Float32Array.from({ length: Math.floor(rows / step) }, (_unused, k) => value(k * step));
  const every = (value: (x: number, y: number) => number): Float32Array =>
    Float32Array.from(targetX, (x, q) => value(x, targetY[q]!));
  const u = rangeOf(
    sample((row) => along(firms.positionX[row]!, firms.positionY[row]!)),
    every(along),
  );
  yield;
  const { left, right, top, bottom } = panels[0]!;
  const spread = sample((row) => across(firms.positionX[row]!, firms.positionY[row]!));
  const market = every(across);
  const room = ((u.high - u.low) * (bottom - top)) / (right - left);
  let v = rangeOf(spread, market);
  for (const tail of TAILS_ACROSS) {
    v = rangeOf(spread, market, tail);
    if (v.high - v.low <= room) break;
    yield;
  }
  const scale = Math.min((right - left) / (u.high - u.low), (bottom - top) / (v.high - v.low));
  const pixelX = (x: number, y: number): number => (left + right) / 2 + scale * (along(x, y) - (u.low + u.high) / 2);
  const pixelY = (x: number, y: number): number => (top + bottom) / 2 - scale * (across(x, y) - (v.low + v.high) / 2);

  const places = {
    x: new Float32Array(rows),
    y: new Float32Array(rows),
    unit: SMALLER * layout.unit,
    exitX: geometry.width + 40,
  };
  const beliefX = new Float32Array(rows);
  const beliefY = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const panel = Math.min(regions - 1, firms.region[row]!);
    const inside = (x: number): number => Math.max(left, Math.min(right, x)) + panel * stride;
    places.x[row] = inside(pixelX(firms.positionX[row]!, firms.positionY[row]!));
    places.y[row] = Math.max(top, Math.min(bottom, pixelY(firms.positionX[row]!, firms.positionY[row]!)));
    beliefX[row] = inside(pixelX(firms.beliefX[row]!, firms.beliefY[row]!));
    beliefY[row] = Math.max(top, Math.min(bottom, pixelY(firms.beliefX[row]!, firms.beliefY[row]!)));
    if (row % ROWS === 0) yield;
  }
  yield;
  const { consensusX, consensusY } = consensusOf(input, regions);
  const misperception = consensusX.map((x, k) => {
    const q = Math.floor(k / regions);
    return input.figure?.('misperception', k % regions, q) ?? Math.hypot(x - targetX[q]!, consensusY[k]! - targetY[q]!);
  });
  return {
    panels,
    scale,
    firms: places,
    beliefX,
    beliefY,
    targetX: every(pixelX),
    targetY: every(pixelY),
    stride,
    consensusX: consensusX.map((x, k) => pixelX(x, consensusY[k]!) + (k % regions) * stride),
    consensusY: consensusY.map((y, k) => pixelY(consensusX[k]!, y)),
    misperception,
  };
}
