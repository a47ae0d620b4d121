/**
 * Places in the supply network. To the right means tied more closely: a firm stands at the mean specificity of its four
 * ties, a supplier at the mean specificity of the ties it serves. Firms form a band in the middle, the four segments of
 * suppliers lie above and below it, so that functional lock-in is seen as the whole network drifting to the right.
 */
import { SEGMENTS } from '../../../engine/index.ts';
import type { FrameInput } from '../frame.ts';
import { diamond } from '../frame.ts';
import { plotPanels, type PlotPanel } from '../plot-area.ts';
import { rowRadius, type RowPlaces } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import { dodge } from './dodge.ts';

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface SupplyLayout {
  /** One per region; its width is the scale of specificity from 0 to 1. */
  readonly panels: readonly PlotPanel[];
  readonly firmBand: Band;
  /** One per segment, from above. */
  readonly segmentBands: readonly Band[];
  readonly firms: RowPlaces;
  /** Place of each supplier row. */
  readonly supplierX: Float32Array;
  readonly supplierY: Float32Array;
  /**
   * Mean specificity of the ties of a region, weighted by capacity: `[regions × quarter + region]`, NaN without firms.
   */
  readonly meanSpecificity: Float32Array;
  /** Share of inputs imported: `[(regions × quarter + region) × 4 + segment]`. */
  readonly importShare: Float32Array;
}

/** Share of the band of firms that their marks cover at the reference employment. */
const COVER = 0.22;
const MAP_COVER = 0.31;
const GAP = 0.5;
/** Upper and lower edges as shares of the height: two segments, the firms, two segments. */
const SEGMENT_EDGES = [
  [0, 0.115],
  [0.155, 0.27],
  [0.73, 0.845],
  [0.885, 1],
] as const;
const FIRM_EDGES = [0.345, 0.655] as const;

/** Specificity (0 to 1) of each supplier row: mean over the ties it serves, 0 for those without clients. */
export function* supplierSpecificity({ index }: Pick<FrameInput, 'index'>): Sliced<Float32Array> {
  const { firms, suppliers } = index.panel;
  const sum = new Float32Array(index.suppliers.count);
  const clients = new Int32Array(index.suppliers.count);
  const specificity = new Float32Array(suppliers.serial.length);
  for (let q = 0; q < index.quarters; q++) {
    for (let k = SEGMENTS * firms.offsets[q]!; k < SEGMENTS * firms.offsets[q + 1]!; k++) {
      const supplier = firms.ties[k]!;
      if (supplier < 0) continue;
      sum[supplier]! += firms.tieSpecificity[k]!;
      clients[supplier]!++;
    }
    for (let row = suppliers.offsets[q]!; row < suppliers.offsets[q + 1]!; row++) {
      const s = suppliers.serial[row]!;
      specificity[row] = clients[s] === 0 ? 0 : sum[s]! / clients[s]!;
      sum[s] = 0;
      clients[s] = 0;
    }
    yield;
  }
  return specificity;
}

function* regionMeans(
  { index, figure }: FrameInput,
  regions: number,
): Sliced<Pick<SupplyLayout, 'meanSpecificity' | 'importShare'>> {
  const { firms } = index.panel;
  const meanSpecificity = new Float32Array(regions * index.quarters).fill(Number.NaN);
  const importShare = new Float32Array(SEGMENTS * regions * index.quarters);
  const weight = new Float64Array(regions);
  const sum = new Float64Array(regions);
  const count = new Float64Array(regions);
  for (let q = 0; q < index.quarters; q++) {
    weight.fill(0);
    sum.fill(0);
    count.fill(0);
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      const region = Math.min(regions - 1, firms.region[row]!);
      weight[region]! += firms.capacity[row]!;
      sum[region]! += firms.capacity[row]! * firms.specificity[row]!;
      count[region]!++;
      for (let k = 0; k < SEGMENTS; k++) {
        if (firms.ties[SEGMENTS * row + k]! < 0) importShare[SEGMENTS * (regions * q + region) + k]!++;
      }
    }
    for (let r = 0; r < regions; r++) {
      if (count[r] === 0) continue;
      meanSpecificity[regions * q + r] = figure?.('specificity', r, q) ?? sum[r]! / weight[r]!;
      for (let k = 0; k < SEGMENTS; k++) importShare[SEGMENTS * (regions * q + r) + k]! /= count[r]!;
    }
    yield;
  }
  return { meanSpecificity, importShare };
}

/** Lays out the network of every quarter; about 60 ms for 35,000 rows. */
export function* layoutSupply(input: FrameInput): Sliced<SupplyLayout> {
  const { index, geometry, layout } = input;
  const { firms, suppliers, book } = index.panel;
  const { compact } = geometry;
  const panels = plotPanels(geometry, { left: compact ? 36 : 104, right: compact ? 12 : 22, top: 4, bottom: 14 });
  const regions = panels.length;
  const { top, bottom } = panels[0]!;
  const height = bottom - top;
  const band = ([from, to]: readonly [number, number]): Band => ({
    top: top + from * height,
    bottom: top + to * height,
  });
  const firmBand = band(FIRM_EDGES);
  const segmentBands = SEGMENT_EDGES.map(band);
  const area = panels.reduce((sum, { left, right }) => sum + (right - left) * (firmBand.bottom - firmBand.top), 0);
  const unit = layout.unit * Math.sqrt(((COVER / MAP_COVER) * area) / geometry.area);
  const at = (region: number, specificity: number): number => {
    const { left, right } = panels[Math.min(regions - 1, region)]!;
    return left + specificity * (right - left);
  };

  const x = new Float32Array(firms.serial.length);
  const r = new Float32Array(firms.serial.length);
  for (let row = 0; row < x.length; row++) {
    x[row] = at(firms.region[row]!, firms.specificity[row]!);
    r[row] = rowRadius(unit, firms.employment[row]!) + GAP;
  }
  const y = yield* dodge({
    offsets: firms.offsets,
    serial: firms.serial,
    x,
    r,
    top: () => firmBand.top,
    bottom: () => firmBand.bottom,
    agents: index.firms.count,
    identity: book.firms.identity,
  });

  const specificity = yield* supplierSpecificity(input);
  const supplierX = new Float32Array(suppliers.serial.length);
  const size = new Float32Array(suppliers.serial.length);
  for (let row = 0; row < supplierX.length; row++) {
    supplierX[row] = at(suppliers.region[row]!, specificity[row]!);
    size[row] = diamond(layout, suppliers.load[row]!) + GAP;
  }
  const supplierY = yield* dodge({
    offsets: suppliers.offsets,
    serial: suppliers.serial,
    x: supplierX,
    r: size,
    top: (row) => segmentBands[suppliers.segment[row]!]!.top,
    bottom: (row) => segmentBands[suppliers.segment[row]!]!.bottom,
    agents: index.suppliers.count,
    identity: book.suppliers.identity,
  });
  return {
    panels,
    firmBand,
    segmentBands,
    firms: { x, y, unit, exitX: geometry.width + 20 },
    supplierX,
    supplierY,
    ...(yield* regionMeans(input, regions)),
  };
}
