import { CHAINS, MAX_REGIONS, SEGMENTS } from './chains.ts';
import { fastObject } from './fast-object.ts';
import { createArena, ROWS, type Kernels } from './kernels/kernels.ts';
import { leverIds, type LeverId } from './lever-ids.ts';
import { mechanisms, type MechanismId } from './mechanisms.ts';
import {
  parameters,
  regionParameterIds,
  worldParameterIds,
  type RegionParameterId,
  type VectorParameterId,
  type WorldParameterId,
} from './parameters.ts';
import type { MechanismOff, ParameterValue, PolicyMove, RunInput, WorldEvent } from './run-input.ts';
import {
  allocate,
  columnSizes,
  firmColumns,
  regionColumns,
  supplierColumns,
  worldColumns,
  type FirmColumns,
  type RegionColumns,
  type SupplierColumns,
  type WorldColumns,
} from './state.ts';

/** World-level assumptions: a number, or one number per chain. */
export type Assumptions = { -readonly [K in WorldParameterId]: K extends VectorParameterId ? Float64Array : number };
/** Region-level assumptions: one number per region (three per region for a chain vector, `3 r + chain`). */
export type RegionAssumptions = { readonly [K in RegionParameterId]: Float64Array };

/**
 * Everything a process may read or write. Made once at a capacity; a run is loaded into it, so the arrays a process
 * captured when it was created stay the same for ever (that is what makes it fast).
 */
export interface World {
  readonly capacity: number;
  /** What is done to whole columns of firms or suppliers at once. */
  readonly kernels: Kernels;
  readonly firms: FirmColumns;
  readonly suppliers: SupplierColumns;
  readonly regions: RegionColumns;
  readonly globals: WorldColumns;
  readonly assumptions: Assumptions;
  readonly regionAssumptions: RegionAssumptions;
  /** Effective level of each lever in each region this quarter, after capture took its share. */
  readonly lever: { readonly [K in LeverId]: Float64Array };
  /** Mechanisms in force this quarter. */
  readonly on: { -readonly [K in MechanismId]: boolean };
  /**
   * Firm slots ordered by region: region r holds `regionStart[r]` to `regionStart[r + 1]`. Made after exits and after
   * entry, so it lists everyone who acts; in between, newborns and moves of the quarter are not in it yet.
   */
  readonly members: Int32Array;
  readonly regionStart: Int32Array;
  /** Supplier lists of the search: region r, segment s holds `segmentStart[4 r + s]` to `segmentStart[4 r + s + 1]`. */
  readonly segmentStart: Int32Array;
  /** Where firms look for suppliers, and the offers a few firms get; see `SupplierMarket` and `Kernels.offers`. */
  readonly marketPrice: Float64Array;
  readonly marketStarts: Int32Array;
  readonly marketReach: Float64Array;
  readonly offers: Int32Array;
  /** Suppliers asked per segment, by region. */
  readonly tries: Int32Array;
  /** Stretches of agents that stay, (from, to) pairs. */
  readonly runs: Int32Array;
  /**
   * Firms that left a region this quarter: serial, fate (1 closed, 2 left for the outside, 3 + r moved to region r),
   * pairs.
   */
  readonly departures: Int32Array;
  departureCount: number;
  firmCount: number;
  supplierCount: number;
  regionCount: number;
  nextFirm: number;
  nextSupplier: number;
  quarter: number;
  keyHigh: number;
  keyLow: number;
  policy: readonly PolicyMove[];
  events: readonly WorldEvent[];
  mechanismsOff: readonly MechanismOff[];
}

/** A process advances one part of the world by one quarter. */
export type Process = () => void;

function emptyAssumptions(): Assumptions {
  const values: Record<string, number | Float64Array> = {};
  // 0.5 rather than 0, so that V8 stores the fields as doubles from the start.
  for (const id of worldParameterIds) values[id] = isVector(id) ? new Float64Array(CHAINS) : 0.5;
  return fastObject(values as unknown as Assumptions);
}

function emptyRegionAssumptions(): RegionAssumptions {
  const values: Record<string, Float64Array> = {};
  for (const id of regionParameterIds) values[id] = new Float64Array(MAX_REGIONS * (isVector(id) ? CHAINS : 1));
  return fastObject(values as unknown as RegionAssumptions);
}

function isVector(id: WorldParameterId | RegionParameterId): boolean {
  return typeof parameters[id].default !== 'number';
}

/** Room for the offers looked at in one go: few enough to stay near the processor. */
const OFFERS = 8192;

/**
 * An empty world with room for `capacity` firms and as many suppliers.
 *
 * @param vectors false to do without vector kernels
 */
export function createWorld(capacity: number, vectors = true): World {
  const lever: Record<string, Float64Array> = {};
  for (const id of leverIds) lever[id] = new Float64Array(MAX_REGIONS);
  const on: Record<string, boolean> = {};
  for (const id of Object.keys(mechanisms)) on[id] = true;
  const tables = [
    [firmColumns, capacity],
    [supplierColumns, capacity],
    [regionColumns, MAX_REGIONS],
    [worldColumns, 1],
  ] as const;
  const lists = {
    segmentStart: MAX_REGIONS * SEGMENTS + 1,
    marketStarts: MAX_REGIONS * ROWS,
    offers: OFFERS,
    tries: MAX_REGIONS,
    runs: capacity + 2,
  };
  // Every supplier, the suppliers of every firm, and nobody.
  const realLists = { marketPrice: (1 + SEGMENTS) * capacity + 1, marketReach: MAX_REGIONS * ROWS };
  const arena = createArena(
    [
      ...tables.flatMap(([table, rows]) => columnSizes(table, rows)),
      ...Object.values(lists).map((length) => ({ kind: 'integer', length }) as const),
      ...Object.values(realLists).map((length) => ({ kind: 'real', length }) as const),
    ],
    vectors,
  );
  return {
    capacity,
    kernels: arena.kernels,
    firms: allocate(firmColumns, capacity, arena),
    suppliers: allocate(supplierColumns, capacity, arena),
    regions: allocate(regionColumns, MAX_REGIONS, arena),
    globals: allocate(worldColumns, 1, arena),
    assumptions: emptyAssumptions(),
    regionAssumptions: emptyRegionAssumptions(),
    lever: fastObject(lever as World['lever']),
    on: on as World['on'],
    members: new Int32Array(capacity),
    regionStart: new Int32Array(MAX_REGIONS + 1),
    segmentStart: arena.integers(lists.segmentStart),
    marketPrice: arena.reals(realLists.marketPrice),
    marketStarts: arena.integers(lists.marketStarts),
    marketReach: arena.reals(realLists.marketReach),
    offers: arena.integers(lists.offers),
    tries: arena.integers(lists.tries),
    runs: arena.integers(lists.runs),
    departures: new Int32Array(4 * capacity),
    departureCount: 0,
    firmCount: 0,
    supplierCount: 0,
    regionCount: 1,
    nextFirm: 0,
    nextSupplier: 0,
    quarter: 0,
    keyHigh: 0,
    keyLow: 0,
    policy: [],
    events: [],
    mechanismsOff: [],
  };
}

function component(value: ParameterValue, chain: number): number {
  return typeof value === 'number' ? value : (value[chain] as number);
}

/** Writes the assumptions, policy and events of a run into the world; the state is left as it is. */
export function loadInput(world: World, input: RunInput): void {
  const values = world.assumptions as unknown as Record<string, number | Float64Array>;
  for (const id of worldParameterIds) {
    const value = input.assumptions[id];
    const target = values[id];
    if (typeof target === 'number') values[id] = component(value, 0);
    else for (let c = 0; c < CHAINS; c++) (target as Float64Array)[c] = component(value, c);
  }
  world.regionCount = input.regions.length;
  input.regions.forEach((region, r) => {
    for (const id of regionParameterIds) {
      const target = world.regionAssumptions[id];
      const width = target.length / MAX_REGIONS;
      for (let c = 0; c < width; c++) target[width * r + c] = component(region[id], c);
    }
  });
  world.policy = input.policy;
  world.events = input.events;
  world.mechanismsOff = input.mechanismsOff;
}

/** Rebuilds the lists of firms by region and the head counts; called whenever slots changed. */
export function listMembers(world: World): void {
  const { members, regionStart, regionCount, firmCount, supplierCount, regions } = world;
  const region = world.firms.region;
  const supplierRegion = world.suppliers.region;
  let next = 0;
  for (let r = 0; r < regionCount; r++) {
    regionStart[r] = next;
    for (let i = 0; i < firmCount; i++) if (region[i] === r) members[next++] = i;
    regions.firms[r] = next - regionStart[r];
    let count = 0;
    for (let j = 0; j < supplierCount; j++) if (supplierRegion[j] === r) count++;
    regions.suppliers[r] = count;
  }
  regionStart[regionCount] = next;
}
