/**
 * Places in the supply network. To the right means tied more closely: a firm stands at the mean specificity of its four
 * ties, a supplier at the mean specificity of the ties it serves. Firms form a band in the middle, the four segments of
 * suppliers are shells around it, so that functional lock-in is seen as the whole network drifting to the right.
 */
import { SEGMENTS } from '../../../engine/index.ts';
import { diamond, type FrameInput } from '../frame.ts';
import { identityFraction } from '../identity.ts';
import type { Geometry } from '../geometry.ts';
import { plotPanels, type PlotPanel } from '../plot-area.ts';
import { rowRadius, type RowPlaces } from '../row-frame.ts';
import type { Sliced } from '../sliced.ts';
import { dodge } from './dodge.ts';
import { groundIn, shellsOf, type Shell, type ShellGround } from './supply-shells.ts';

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface SupplyLayout {
  /** One per region; its width is the scale of specificity from 0 to 1. */
  readonly panels: readonly PlotPanel[];
  readonly firmBand: Band;
  /** The firms' ground of each region. */
  readonly grounds: readonly ShellGround[];
  /** One per segment, from the firms outward. */
  readonly shells: readonly Shell[];
  readonly firms: RowPlaces;
  /** Place of each supplier row. */
  readonly supplierX: Float32Array;
  readonly supplierY: Float32Array;
  /**
   * Mean specificity of the ties of a region, weighted by capacity: `[regions × quarter + region]`, NaN without firms.
   */
  readonly meanSpecificity: Float32Array;
  /** Share of inputs imported, NaN without firms: `[(regions × quarter + region) × 4 + segment]`. */
  readonly importShare: Float32Array;
  /** How many makers of the smallest scale demand would feed, likewise; 1 where the stage is not told. */
  readonly feeds: Float32Array;
}

/** Share of the band of firms that their marks cover at the reference employment. */
const COVER = 0.22;
const MAP_COVER = 0.31;
const GAP = 0.5;
/** Firms keep so far from the edge of their ground, pixels. */
const INSET = 2;

/** Which fraction of an identity says on which side of its shell a maker stands. */
const SIDE = 22;

/** Room for the names of the shells left of each plot, pixels: whole names where a region has the width for them. */
export function namesRoom({ width, compact, grounds }: Pick<Geometry, 'width' | 'compact' | 'grounds'>): number {
  return hasWholeNames({ width, compact, grounds }) ? WHOLE_NAMES : compact ? 72 : 80;
}

const WHOLE_NAMES = 164;
const WHOLE_NAMES_FROM = 560;

/** Whether the shells are called by their whole names. */
export function hasWholeNames({ width, compact, grounds }: Pick<Geometry, 'width' | 'compact' | 'grounds'>): boolean {
  return !compact && width / grounds.length >= WHOLE_NAMES_FROM;
}

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
  { index, figure, links }: FrameInput,
  regions: number,
): Sliced<Pick<SupplyLayout, 'meanSpecificity' | 'importShare' | 'feeds'>> {
  const { firms } = index.panel;
  const meanSpecificity = new Float32Array(regions * index.quarters).fill(Number.NaN);
  const importShare = new Float32Array(SEGMENTS * regions * index.quarters);
  const feeds = new Float32Array(SEGMENTS * regions * index.quarters).fill(1);
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
      const at = SEGMENTS * (regions * q + r);
      if (count[r] === 0) {
        importShare.fill(Number.NaN, at, at + SEGMENTS);
        continue;
      }
      meanSpecificity[regions * q + r] = figure?.('specificity', r, q) ?? sum[r]! / weight[r]!;
      for (let k = 0; k < SEGMENTS; k++) importShare[at + k]! /= count[r]!;
      links?.(r, q).forEach((link, k) => {
        importShare[at + k] = 1 - link.local;
        feeds[at + k] = link.feeds;
      });
    }
    yield;
  }
  return { meanSpecificity, importShare, feeds };
}

/** Lays out the network of every quarter; about 60 ms for 35,000 rows. */
export function* layoutSupply(input: FrameInput): Sliced<SupplyLayout> {
  const { index, geometry, layout } = input;
  const { firms, suppliers, book } = index.panel;
  const { compact } = geometry;
  const plots = plotPanels(geometry, {
    left: namesRoom(geometry),
    right: compact ? 6 : 12,
    top: 2,
    bottom: 14,
  });
  const regions = plots.length;
  const { top, bottom } = plots[0]!;
  const shells = shellsOf(bottom - top);
  const grounds = plots.map((plot) => groundIn(plot, shells));
  const panels = grounds.map(({ left, right, corner }) => ({
    left: left + corner,
    right: right - corner,
    top,
    bottom,
  }));
  const firmBand = { top: grounds[0]!.top + INSET, bottom: grounds[0]!.bottom - INSET };
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
  /** A maker keeps to the side of its shell that its identity gives it. */
  const above = (row: number): boolean => {
    const s = suppliers.serial[row]!;
    return identityFraction(book.suppliers.identity[2 * s]!, book.suppliers.identity[2 * s + 1]!, SIDE) < 0.5;
  };
  const supplierY = yield* dodge({
    offsets: suppliers.offsets,
    serial: suppliers.serial,
    x: supplierX,
    r: size,
    top: (row) => {
      const { inner, outer } = shells[suppliers.segment[row]!]!;
      return above(row) ? grounds[0]!.top - outer : grounds[0]!.bottom + inner;
    },
    bottom: (row) => {
      const { inner, outer } = shells[suppliers.segment[row]!]!;
      return above(row) ? grounds[0]!.top - inner : grounds[0]!.bottom + outer;
    },
    agents: index.suppliers.count,
    identity: book.suppliers.identity,
  });
  return {
    panels,
    firmBand,
    grounds,
    shells,
    firms: { x, y, unit, exitX: geometry.width + 20 },
    supplierX,
    supplierY,
    ...(yield* regionMeans(input, regions)),
  };
}
