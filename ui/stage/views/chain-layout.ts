/**
 * Places in the value chain: function level to the right, margin upward, one row per chain; and what the firms of a
 * level earn on average.
 */
import { chains } from '../../../engine/index.ts';
import type { FrameInput } from '../frame.ts';
import { levelOf, LEVELS } from '../level.ts';
import { rowAt, type PanelIndex } from '../panel-index.ts';
import { plotPanels, type PlotPanel } from '../plot-area.ts';
import type { RowPlaces } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import type { Band } from './supply-layout.ts';

export const HIGHEST_LEVEL = 3.3;
/** Points at which the mean margin is drawn. */
export const CURVE_POINTS = 34;
/** Quarters over which changes of level and chain are counted. */
export const FLOW_QUARTERS = 8;
export const BOUNDARIES = LEVELS - 1;
const CHAINS = chains.length;
/** Kernel half-width in points: about half a level. */
const REACH = 4;
/** Kernel-weighted labour units below which no mean is drawn. */
const LEAST = 10;
const SMALLER = 0.62;
const TAIL = 0.03;
/** Rows looked at for the range of margins, about. */
const SAMPLE = 40_000;
/** Rows between pauses. */
const ROWS = 4096;

export interface ChainLayout {
  readonly panels: readonly PlotPanel[];
  /** Chain of each row from above; chains nobody is ever in have none. */
  readonly chains: readonly number[];
  /** Row of each chain, undefined for those without one. */
  readonly rows: readonly (Band | undefined)[];
  readonly lowest: number;
  readonly highest: number;
  readonly firms: RowPlaces;
  readonly flows: Flows;
}

export interface Flows {
  /**
   * Changes of the named level in a quarter: `[((regions × q + region) × chains + chain) × 2 boundaries + 2 × boundary
   * + (0 up, 1 down)]`.
   */
  readonly levels: Uint16Array;
  /** Changes of chain: `[((regions × q + region) × chains + from) × chains + to]`. */
  readonly switches: Uint16Array;
}

/** Horizontal place of a function level in a panel. */
export function levelX({ left, right }: PlotPanel, level: number): number {
  return left + (Math.min(HIGHEST_LEVEL, Math.max(0, level)) / HIGHEST_LEVEL) * (right - left);
}

/** Vertical place of a margin in a row. */
export function marginY({ top, bottom }: Band, margin: number, lowest: number, highest: number): number {
  const share = (margin - lowest) / (highest - lowest);
  return bottom - Math.max(0, Math.min(1, share)) * (bottom - top);
}

/** Counts who changed level or chain in each quarter. */
export function* countFlows(index: PanelIndex, regions: number): Sliced<Flows> {
  const { firms } = index.panel;
  const levels = new Uint16Array(index.quarters * regions * CHAINS * BOUNDARIES * 2);
  const switches = new Uint16Array(index.quarters * regions * CHAINS * CHAINS);
  for (let q = 1; q < index.quarters; q++) {
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const before = rowAt(index.firms, firms.serial[row]!, q - 1);
      if (before < 0) continue;
      const was = levelOf(firms.functionLevel[before]!);
      const is = levelOf(firms.functionLevel[row]!);
      const at = regions * q + Math.min(regions - 1, firms.region[row]!);
      const chain = firms.chain[row]!;
      for (let b = Math.min(was, is); b < Math.max(was, is); b++)
        levels[((at * CHAINS + chain) * BOUNDARIES + b) * 2 + (is > was ? 0 : 1)]!++;
      if (firms.chain[before] !== chain) switches[(at * CHAINS + firms.chain[before]!) * CHAINS + chain]!++;
    }
    yield;
  }
  return { levels, switches };
}

/**
 * Mean margin along the function levels in one quarter, region and chain: employment-weighted and smoothed over about
 * half a level. Fills `curve` with margins and NaN where too few work at a level to speak of a mean.
 */
export function marginCurve(
  index: PanelIndex,
  quarter: number,
  region: number,
  regions: number,
  chain: number,
  curve: Float32Array,
): void {
  const { firms } = index.panel;
  weights.fill(0);
  sums.fill(0);
  for (let row = firms.offsets[quarter]!; row < firms.offsets[quarter + 1]!; row++) {
    if (firms.chain[row] !== chain || Math.min(regions - 1, firms.region[row]!) !== region) continue;
    const at = Math.round((Math.min(HIGHEST_LEVEL, firms.functionLevel[row]!) / HIGHEST_LEVEL) * (CURVE_POINTS - 1));
    weights[at]! += firms.employment[row]!;
    sums[at]! += firms.employment[row]! * firms.margin[row]!;
  }
  for (let k = 0; k < CURVE_POINTS; k++) {
    let weight = 0;
    let sum = 0;
    for (let d = -REACH; d <= REACH; d++) {
      const at = k + d;
      if (at < 0 || at >= CURVE_POINTS) continue;
      const kernel = REACH + 1 - Math.abs(d);
      weight += kernel * weights[at]!;
      sum += kernel * sums[at]!;
    }
    curve[k] = weight > LEAST ? sum / weight : Number.NaN;
  }
}

const weights = new Float64Array(CURVE_POINTS);
const sums = new Float64Array(CURVE_POINTS);

/** Rows of the chains that occur, higher the more firms a chain has at its peak. */
function chainRows(index: PanelIndex, { top, bottom }: PlotPanel, gap: number): (Band | undefined)[] {
  const { firms } = index.panel;
  const peak = new Float64Array(CHAINS);
  for (let q = 0; q < index.quarters; q++) {
    const now = new Float64Array(CHAINS);
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) now[firms.chain[row]!]!++;
    for (let c = 0; c < CHAINS; c++) peak[c] = Math.max(peak[c]!, now[c]!);
  }
  const present = peak.filter((n) => n > 0).length;
  const roots = peak.map((n) => (n > 0 ? Math.max(Math.sqrt(n), 0.45 * Math.sqrt(Math.max(...peak))) : 0));
  const total = roots.reduce((sum, root) => sum + root, 0);
  const free = bottom - top - gap * Math.max(0, present - 1);
  let y = top;
  return Array.from(roots, (root) => {
    if (root === 0) return undefined;
    const band = { top: y, bottom: y + (root / total) * free };
    y = band.bottom + gap;
    return band;
  });
}

/** Lays out the value chain of every quarter. */
export function* layoutChain({ index, geometry, layout }: FrameInput): Sliced<ChainLayout> {
  const { firms } = index.panel;
  const { compact } = geometry;
  const panels = plotPanels(geometry, {
    left: compact ? 64 : 104,
    right: compact ? 34 : 54,
    top: compact ? 12 : 14,
    bottom: 0,
  });
  const regions = panels.length;
  const rows = chainRows(index, panels[0]!, compact ? 6 : 9);
  const step = Math.max(1, Math.floor(firms.margin.length / SAMPLE));
  const margins = firms.margin.filter((_margin, row) => row % step === 0 && firms.employment[row]! > 0).toSorted();
  yield;
  const lowest = Math.min(-0.05, margins[Math.floor(TAIL * margins.length)] ?? 0);
  const highest = Math.max(0.1, margins[Math.floor((1 - TAIL / 8) * margins.length)] ?? 0);
  const x = new Float32Array(firms.serial.length);
  const y = new Float32Array(firms.serial.length);
  for (let row = 0; row < x.length; row++) {
    x[row] = levelX(panels[Math.min(regions - 1, firms.region[row]!)]!, firms.functionLevel[row]!);
    y[row] = marginY(rows[firms.chain[row]!]!, firms.margin[row]!, lowest, highest);
    if (row % ROWS === 0) yield;
  }
  return {
    panels,
    chains: rows.flatMap((row, chain) => (row === undefined ? [] : [chain])),
    rows,
    lowest,
    highest,
    firms: { x, y, unit: SMALLER * layout.unit, exitX: geometry.width + 30 },
    flows: yield* countFlows(index, regions),
  };
}
