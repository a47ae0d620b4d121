/**
 * What holds in every world, whatever its assumptions, policy and events: checked between the processes of a quarter.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chains,
  createEngine,
  indicatorIds,
  indicators,
  leverIds,
  origins,
  SEGMENTS,
  unknownWhen,
  type Engine,
  type IndicatorEntry,
  type IndicatorId,
  type RunInput,
} from '../../engine/index.ts';
import { OBSERVED } from '../../engine/engine.ts';
import type { World } from '../../engine/world.ts';
import { input, lever } from '../support/inputs.ts';
import { propertyRuns } from './property-runs.ts';
import { atTheEnd, randomWorld } from './random-world.ts';

const engine = createEngine(1 << 15);
/** A world that outgrows the engine is left there; growing is tested elsewhere. */
const roomy = ({ firmCount, supplierCount, capacity }: World): boolean =>
  3 * Math.max(firmCount, supplierCount) < capacity;

function fail(world: World, what: string): never {
  throw new Error(`quarter ${world.quarter}: ${what}`);
}

function holds(world: World, condition: boolean, what: () => string): void {
  if (!condition) fail(world, what());
}

const nearly = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-9, scale);

function tiesPoint(world: World): void {
  const { firms: f, suppliers: s } = world;
  for (let slot = 0; slot < SEGMENTS * world.firmCount; slot++) {
    const [i, j] = [Math.floor(slot / SEGMENTS), f.tie[slot]!];
    const specificity = f.tieSpecificity[slot]!;
    const match = f.tieMatch[slot]!;
    const right =
      j === -1
        ? specificity === 0 && match === 1
        : j >= 0 &&
          j < world.supplierCount &&
          s.region[j] === f.region[i] &&
          s.segment[j] === slot % SEGMENTS &&
          specificity >= 0 &&
          specificity <= 1;
    holds(world, right, () => `tie ${slot} of firm ${i} leads to ${j}, specificity ${specificity}`);
    holds(world, match >= 1 && match <= 1 + world.assumptions.mismatch, () => `match ${match}`);
  }
}

function demandIsShared(world: World): void {
  const { firms: f, suppliers: s, globals } = world;
  const load = new Float64Array(world.supplierCount);
  const clients = new Int32Array(world.supplierCount);
  const sold = chains.map(() => 0);
  for (let i = 0; i < world.firmCount; i++) {
    sold[f.chain[i]!]! += f.output[i]!;
    holds(
      world,
      f.output[i]! >= 0 && f.output[i]! <= f.capacity[i]!,
      () => `firm ${i} makes ${f.output[i]} with capacity ${f.capacity[i]}`,
    );
    for (let slot = SEGMENTS * i; slot < SEGMENTS * (i + 1); slot++) {
      const j = f.tie[slot]!;
      if (j < 0) continue;
      load[j]! += f.output[i]! / 4;
      clients[j]!++;
    }
  }
  sold.forEach((units, c) =>
    holds(world, units <= globals.market[c]! * (1 + 1e-9), () => `chain ${c} sells ${units} of ${globals.market[c]}`),
  );
  for (let j = 0; j < world.supplierCount; j++) {
    holds(world, nearly(s.load[j]!, load[j]!), () => `supplier ${j}: load ${s.load[j]}, clients order ${load[j]}`);
    holds(world, s.clients[j] === clients[j], () => `supplier ${j}: clients ${s.clients[j]}, found ${clients[j]}`);
    holds(
      world,
      s.topShare[j]! >= 0 && s.topShare[j]! <= 1 + 1e-9,
      () => `supplier ${j}: largest client ${s.topShare[j]}`,
    );
  }
}

/** Nobody is at work whom the labour force does not have (some are always between two jobs). */
function handsSuffice({ firms: f, suppliers: s, regions: at, ...world }: World): void {
  const work = new Float64Array(world.regionCount);
  for (let i = 0; i < world.firmCount; i++) work[f.region[i]!]! += f.labour[i]!;
  for (let j = 0; j < world.supplierCount; j++) work[s.region[j]!]! += s.labour[j]!;
  work.forEach((hands, r) => {
    const most = 0.97 * at.labourForce[r]!;
    if (!(hands <= most * (1 + 1e-9)))
      throw new Error(`quarter ${world.quarter}: ${hands} at work of ${at.labourForce[r]} in region ${r}`);
    const all = nearly(hands, at.labourWanted[r]!);
    if (!all && !nearly(hands, most))
      throw new Error(`quarter ${world.quarter}: ${hands} at work, ${at.labourWanted[r]} wanted in region ${r}`);
  });
}

function levelsAreLevels(world: World): void {
  for (const id of leverIds) {
    for (let r = 0; r < world.regionCount; r++)
      holds(world, world.lever[id][r]! >= 0 && world.lever[id][r]! <= 1, () => `lever ${id} at ${world.lever[id][r]}`);
  }
}

function agentsAreSound(world: World): void {
  const { firms: f, suppliers: s } = world;
  for (let i = 0; i < world.firmCount; i++) {
    holds(world, f.capacity[i]! >= 0.2, () => `firm ${i}: capacity ${f.capacity[i]}`);
    holds(
      world,
      f.functionLevel[i]! >= 0 && f.functionLevel[i]! <= 3.3,
      () => `firm ${i}: function level ${f.functionLevel[i]}`,
    );
    holds(world, f.brand[i]! >= 0 && f.brand[i]! <= 1, () => `firm ${i}: brand ${f.brand[i]}`);
    holds(
      world,
      f.efficiency[i]! > 0 && f.quality[i]! > 0,
      () => `firm ${i}: efficiency ${f.efficiency[i]}, quality ${f.quality[i]}`,
    );
    holds(world, f.region[i]! >= 0 && f.region[i]! < world.regionCount, () => `firm ${i}: region ${f.region[i]}`);
    holds(world, i === 0 || f.serial[i]! > f.serial[i - 1]!, () => `firm ${i}: out of order`);
    holds(world, f.birth[i]! <= world.quarter, () => `firm ${i}: born in quarter ${f.birth[i]}`);
  }
  for (let j = 0; j < world.supplierCount; j++) {
    holds(
      world,
      s.capacity[j]! >= 0.2 && s.cash[j]! >= 0 && s.efficiency[j]! > 0,
      () => `supplier ${j}: ${s.capacity[j]}, ${s.cash[j]}, ${s.efficiency[j]}`,
    );
    holds(world, j === 0 || s.serial[j]! > s.serial[j - 1]!, () => `supplier ${j}: out of order`);
  }
}

const afterRow: Readonly<Record<string, (world: World) => void>> = {
  policy: levelsAreLevels,
  sourcing: tiesPoint,
  demand: (world) => {
    demandIsShared(world);
    handsSuffice(world);
  },
  'supplier entry': (world) => {
    tiesPoint(world);
    agentsAreSound(world);
  },
};

/** Every step of the engine now passes the checks between its processes. */
for (const row of engine.processes as { name: string; run: () => void }[]) {
  const { name, run: advance } = row;
  const check = afterRow[name];
  if (check !== undefined) row.run = () => (advance(), check(engine.world));
}

type Row = Readonly<Record<IndicatorId, number>>;
const byOrigin = ['startUps', 'spinOffs', 'foreignFirms', 'stateSeededFirms'] as const;
const byChain = ['captiveFirms', 'relationalFirms', 'marketFirms'] as const;
const totals = indicatorIds.filter((id) => indicators[id].format === 'total');

function observed({ world, observe }: Engine): Row[] {
  const row = new Float64Array(world.regionCount * OBSERVED);
  observe(row);
  return Array.from({ length: world.regionCount }, (_region, r) => {
    return Object.fromEntries(indicatorIds.map((id, k) => [id, row[r * OBSERVED + k]!])) as Row;
  });
}

/** Whether the world has nothing an indicator could speak of, counted without the engine's sums. */
function hasNoValue({ firms, firmCount }: World, r: number, id: IndicatorId, { employment }: Row): boolean {
  let atWork = 0;
  for (let i = 0; i < firmCount; i++) atWork += Number(firms.region[i] === r && firms.output[i]! > 0);
  switch (unknownWhen(id)) {
    case undefined:
      return false;
    case 'noFirms':
      return atWork === 0;
    case 'noEmployment':
      return employment === 0;
  }
}

function booksBalance(world: World, r: number, before: Row, now: Row): void {
  for (const id of indicatorIds) {
    const [low, high] = indicators[id].bounds as IndicatorEntry['bounds'];
    const none = hasNoValue(world, r, id, now);
    holds(
      world,
      Number.isNaN(now[id]) === none,
      () => `${id} of region ${r} is ${now[id]}, has ${none ? 'no' : 'a'} value`,
    );
    if (none) continue;
    const [least, most] = [
      low === null ? -Number.MAX_VALUE : low - 1e-12,
      high === null ? Number.MAX_VALUE : high + 1e-12,
    ];
    const inside = now[id] >= least && now[id] <= most;
    holds(world, inside, () => `${id} is ${now[id]}, declared ${low} to ${high}`);
  }
  for (const id of totals) holds(world, now[id] >= before[id], () => `${id} fell from ${before[id]} to ${now[id]}`);
  for (const ids of [byOrigin, byChain]) {
    const sum = ids.reduce((total, id) => total + now[id], 0);
    holds(world, sum === now.firms, () => `${ids.join(' + ')} = ${sum}, firms ${now.firms}`);
  }
  const change = (id: IndicatorId): number => now[id] - before[id];
  const flow = change('entries') - change('exits') - change('relocations') + change('arrivals');
  holds(world, change('firms') === flow, () => `firms change by ${change('firms')}, flows say ${flow}`);
  const came = now.newStartUps + now.newSpinOffs + now.newForeignFirms;
  holds(world, came <= change('entries'), () => `${came} new firms by origin, ${change('entries')} entered`);
  const byLevel = now.assemblyJobs + now.orderJobs + now.designJobs + now.brandJobs;
  holds(world, byLevel <= now.employment * (1 + 1e-9), () => `${byLevel} by level, ${now.employment} in all`);
  holds(world, now.movedOutSkilledJobs <= now.movedOutJobs, () => `more skilled jobs moved out than jobs`);
  const moved = change('relocations') > 0;
  holds(world, moved || now.movedOutJobs === 0, () => `${now.movedOutJobs} jobs moved out with no firm`);
  // A firm that moves here takes its jobs of the quarter along.
  const arrived = change('arrivals') > 0;
  const peopled = arrived || now.employment <= now.labourForce;
  holds(world, peopled, () => `${now.employment} employed of a labour force of ${now.labourForce}`);
  holds(world, now.idleSuppliers <= now.suppliers, () => `${now.idleSuppliers} of ${now.suppliers} suppliers idle`);
}

/** Runs a world, checking everything after every process and every quarter. */
function live(run: RunInput): World {
  engine.start(run);
  const { world } = engine;
  const founded = (r: number): Row =>
    Object.fromEntries(indicatorIds.map((id) => [id, id === 'firms' ? world.regions.firms[r]! : 0])) as Row;
  let before = run.regions.map((_region, r) => founded(r));
  while (world.quarter < run.quarters && roomy(world)) {
    engine.step();
    const now = observed(engine);
    now.forEach((row, r) => booksBalance(world, r, before[r]!, row));
    const [left, came] = [
      now.reduce((sum, row) => sum + row.relocations, 0),
      now.reduce((sum, row) => sum + row.arrivals, 0),
    ];
    holds(world, came <= left, () => `${came} arrived, ${left} left`);
    const total = (id: IndicatorId): number => now.reduce((sum, row) => sum + row[id], 0);
    holds(world, total('employment') <= total('labourForce'), () => `${total('employment')} employed in all`);
    before = now;
  }
  // Throws where any part of the state is NaN.
  engine.fingerprint();
  return world;
}

describe('invariants', () => {
  test('hold in any world of the declared ranges', () => {
    fc.assert(
      fc.property(randomWorld({ min: 20, max: 60 }), (run) => void live(run)),
      propertyRuns(60),
    );
  });

  test.each(['min', 'max'] as const)('hold with every assumption at its %s', (end) => {
    live(atTheEnd(end, 40));
    live({ ...atTheEnd(end, 40), policy: leverIds.map((id) => lever(id, 1, 0, 1)) });
  });

  test('hold with every lever at full strength for a whole run', () => {
    live(
      input({ quarters: 120, regions: [{}, { initialWage: 0.3 }], policy: leverIds.map((id) => lever(id, 1, 0, 1)) }),
    );
  });

  test('hold in an empty region, which may fill itself', () => {
    const nobody = { initialFirms: 0, initialSuppliers: 0 };
    live(input({ quarters: 120, set: nobody }));
    const { regions } = live(input({ quarters: 60, set: { ...nobody, startUpRate: 0 }, regions: [{}, {}] }));
    expect([...regions.firms]).toEqual([0, 0, 0]);
    live(input({ quarters: 60, regions: [{ ...nobody, startUpRate: 0 }, {}] }));
  });

  test('hold through a scandal that leaves no reputation and a market that vanishes', () => {
    live(
      input({
        quarters: 80,
        events: [
          { quarter: 20, kind: 'qualityScandal', size: 1 },
          { quarter: 40, kind: 'demandShock', size: -1 },
          { quarter: 60, kind: 'rivalEntry', size: 10 },
        ],
      }),
    );
  });

  test('expects what the tables declare', () => {
    expect(byOrigin.length).toBe(origins.length);
    expect(byChain.length).toBe(chains.length);
    expect(totals).toEqual(
      expect.arrayContaining(['entries', 'exits', 'relocations', 'arrivals', 'bailOuts', 'spending', 'taxes']),
    );
  });
});
