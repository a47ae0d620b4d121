import { describe, expect, test } from 'vitest';
import {
  fates,
  origins,
  run,
  type IndicatorId,
  type Panel,
  type RunInput,
  type RunResult,
} from '../../engine/index.ts';
import { input } from '../support/inputs.ts';
import { worlds } from './worlds.ts';

/** Suppliers without cash fail and firms in a dear region move already in quarter 0. */
const restless = input({
  seed: 'restless',
  quarters: 60,
  set: {
    footlooseForeign: 1,
    footlooseDomestic: 1,
    relocationPenalty: 0,
    relocationSlope: 100,
    outsideWage: 0.9,
    supplierFoundingCash: 0,
  },
  regions: [{ initialWage: 0.3 }, { initialWage: 0.6 }, { initialWage: 0.9 }],
});

const FATE = { alive: fates.indexOf('alive'), closed: fates.indexOf('closed'), left: fates.indexOf('leftRegion') };

interface Row {
  readonly quarter: number;
  readonly row: number;
  readonly region: number;
}

function* rowsOf({ offsets, region }: { readonly offsets: Int32Array; readonly region: Uint8Array }): Generator<Row> {
  for (let quarter = 0; quarter + 1 < offsets.length; quarter++) {
    for (let row = offsets[quarter]!; row < offsets[quarter + 1]!; row++) yield { quarter, row, region: region[row]! };
  }
}

function watch(world: RunInput): { result: RunResult; panel: Panel; quarters: number; regions: number } {
  const result = run(world, { panel: true });
  return { result, panel: result.panel!, quarters: world.quarters, regions: world.regions.length };
}

/** Sums `value` over rows, by region and quarter. */
function sums(
  quarters: number,
  regions: number,
  rows: Iterable<Row>,
  value: (row: number) => number = () => 1,
): number[][] {
  const result = Array.from({ length: regions }, () => Array.from({ length: quarters }, () => 0));
  for (const { quarter, row, region } of rows) result[region]![quarter]! += value(row);
  return result;
}

describe.each([...Object.entries(worlds), ['restless founders', restless] as const])('%s', (_name, world) => {
  const { result, panel, quarters, regions } = watch(world);
  const { firms, suppliers, book } = panel;
  const series = (id: IndicatorId) => result.regions.map((region) => [...region.series[id]]);
  const moves = Array.from({ length: book.moves.length / 4 }, (_move, k) => {
    const [quarter, serial, from, to] = book.moves.subarray(4 * k, 4 * k + 4);
    return { quarter: quarter!, serial: serial!, from: from!, to: to! };
  });

  test('has a row for every firm and supplier alive', () => {
    expect(firms.offsets.length).toBe(quarters + 1);
    expect(sums(quarters, regions, rowsOf(firms))).toEqual(series('firms'));
    expect(sums(quarters, regions, rowsOf(suppliers))).toEqual(series('suppliers'));
    expect(firms.offsets.at(-1)! + suppliers.offsets.at(-1)!).toBeLessThanOrEqual(
      result.firmQuarters + result.supplierQuarters + firms.serial.length,
    );
  });

  test('adds up to the counts by chain and origin', () => {
    const byChain = (['captiveFirms', 'relationalFirms', 'marketFirms'] as const).entries();
    for (const [chain, id] of byChain) {
      expect(
        sums(quarters, regions, rowsOf(firms), (row) => Number(firms.chain[row] === chain)),
        id,
      ).toEqual(series(id));
    }
    const byOrigin = (['startUps', 'spinOffs', 'foreignFirms', 'stateSeededFirms'] as const).entries();
    for (const [origin, id] of byOrigin) {
      expect(
        sums(quarters, regions, rowsOf(firms), (row) => Number(book.firms.origin[firms.serial[row]!] === origin)),
        id,
      ).toEqual(series(id));
    }
    expect(origins.length).toBe(4);
  });

  test('adds up to output and employment', () => {
    const output = sums(quarters, regions, rowsOf(firms), (row) => firms.output[row]!);
    const load = sums(
      quarters,
      regions,
      rowsOf(suppliers),
      (row) => (0.5 * suppliers.load[row]!) / suppliers.efficiency[row]!,
    );
    const jobs = sums(quarters, regions, rowsOf(firms), (row) => firms.employment[row]!);
    const levels = ['assemblyJobs', 'orderJobs', 'designJobs', 'brandJobs'] as const;
    result.regions.forEach((region, r) => {
      for (let t = 0; t < quarters; t++) {
        const { output: sold, employment, agglomeration } = region.series;
        const ofFirms = levels.reduce((sum, id) => sum + region.series[id][t]!, 0);
        expect(Math.abs(output[r]![t]! - sold[t]!)).toBeLessThanOrEqual(1e-5 * (1 + sold[t]!));
        expect(Math.abs(jobs[r]![t]! - ofFirms)).toBeLessThanOrEqual(1e-5 * (1 + ofFirms));
        // Suppliers have learned, and lost to the frontier, since their labour was used.
        const ofSuppliers = load[r]![t]! / agglomeration[t]!;
        expect(Math.abs(ofSuppliers + ofFirms - employment[t]!)).toBeLessThanOrEqual(1e-5 + 0.1 * ofSuppliers);
      }
    });
  });

  test('a firm has one row in every quarter from its birth to its end', () => {
    const alive = {
      firm: new Int32Array(book.firms.birth.length).fill(-1),
      supplier: new Int32Array(book.suppliers.birth.length).fill(-1),
    };
    const wrong: string[] = [];
    const follow = (kind: keyof typeof alive, serials: Int32Array, births: Int32Array, rows: Iterable<Row>): void => {
      for (const { quarter, row } of rows) {
        const serial = serials[row]!;
        const before = alive[kind][serial]!;
        if (quarter !== (before === -1 ? Math.max(0, births[serial]!) : before + 1))
          wrong.push(`${kind} ${serial} in quarter ${quarter}`);
        alive[kind][serial] = quarter;
      }
    };
    follow('firm', firms.serial, book.firms.birth, rowsOf(firms));
    follow('supplier', suppliers.serial, book.suppliers.birth, rowsOf(suppliers));
    expect(wrong).toEqual([]);
    const lastRow = (end: number) => (end === -1 ? quarters - 1 : end - 1);
    expect([...alive.firm]).toEqual(Array.from(book.firms.end, lastRow));
    expect([...alive.supplier]).toEqual(Array.from(book.suppliers.end, lastRow));
    expect(Array.from(book.firms.end, (end) => end === -1)).toEqual(
      Array.from(book.firms.fate, (fate) => fate === FATE.alive),
    );
  });

  test('births, ends and moves agree with entries, exits, relocations and arrivals', () => {
    const upTo = (counts: number[]): number[] =>
      counts.map(
        (
          (sum) => (value: number) =>
            (sum += value)
        )(0),
      );
    const count = (events: Iterable<{ quarter: number; region: number }>): number[][] => {
      const counts = Array.from({ length: regions }, () => Array.from({ length: quarters }, () => 0));
      for (const { quarter, region } of events) counts[region]![quarter]!++;
      return counts.map(upTo);
    };
    const serials = Array.from(book.firms.birth, (_birth, serial) => serial);
    const founders = Array.from(world.regions, (region) => region.initialFirms as number).reduce((a, b) => a + b);
    const born = serials
      .slice(founders)
      .map((serial) => ({ quarter: book.firms.birth[serial]!, region: book.firms.birthRegion[serial]! }));
    expect(count(born)).toEqual(series('entries'));
    /** Where a firm was when it went: after its last move. */
    const home = (serial: number) =>
      moves.findLast((move) => move.serial === serial)?.to ?? book.firms.birthRegion[serial]!;
    const gone = (fate: number) =>
      serials
        .filter((serial) => book.firms.fate[serial] === fate)
        .map((serial) => ({ quarter: book.firms.end[serial]!, region: home(serial) }));
    expect(count(gone(FATE.closed))).toEqual(series('exits'));
    expect(count([...gone(FATE.left), ...moves.map(({ quarter, from }) => ({ quarter, region: from }))])).toEqual(
      series('relocations'),
    );
    expect(count(moves.map(({ quarter, to }) => ({ quarter, region: to })))).toEqual(series('arrivals'));
    for (const { from, to } of moves) expect(from).not.toBe(to);
  });

  test('ties lead to suppliers of the region and segment that are alive', () => {
    const wrong: string[] = [];
    for (let t = 0; t < quarters; t++) {
      const at = new Map<number, number>();
      for (let row = suppliers.offsets[t]!; row < suppliers.offsets[t + 1]!; row++) at.set(suppliers.serial[row]!, row);
      for (let tie = 4 * firms.offsets[t]!; tie < 4 * firms.offsets[t + 1]!; tie++) {
        const supplier = at.get(firms.ties[tie]!);
        const right =
          firms.ties[tie] === -1
            ? firms.tieSpecificity[tie] === 0
            : supplier !== undefined &&
              suppliers.region[supplier] === firms.region[tie >> 2] &&
              suppliers.segment[supplier] === (tie & 3);
        if (!right) wrong.push(`quarter ${t}, row ${tie >> 2}, segment ${tie & 3}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('parents are born before their children, and only spin-offs have one', () => {
    book.firms.parent.forEach((parent, serial) => {
      expect(parent >= 0).toBe(origins[book.firms.origin[serial]!] === 'spinOff');
      if (parent >= 0) expect(book.firms.birth[parent]!).toBeLessThan(book.firms.birth[serial]!);
    });
  });
});

test('the restless world does move firms and lose suppliers in quarter 0', () => {
  const { panel } = watch(restless);
  expect([...panel.book.moves].filter((_value, k) => k % 4 === 0)).toContain(0);
  expect([...panel.book.suppliers.end]).toContain(0);
});

test('an identity found in one world finds the same firm in another', () => {
  const base = watch(input({ quarters: 40 })).panel.book.firms;
  const other = watch(input({ quarters: 40, events: [{ quarter: 20, kind: 'demandShock', size: -0.5 }] })).panel.book
    .firms;
  const hex = (identity: Int32Array, row: number) =>
    [identity[2 * row]!, identity[2 * row + 1]!].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  const index = new Map(Array.from(other.birth, (_birth, row) => [hex(other.identity, row), row]));
  expect(index.size).toBe(other.birth.length);
  for (let row = 0; row < 16; row++) {
    expect(hex(base.identity, row)).toMatch(/^[0-9a-f]{16}$/);
    expect(index.get(hex(base.identity, row))).toBe(row);
  }
});

test('the target of the market is where beliefs are measured against', () => {
  const { panel, result } = watch(input({ quarters: 30 }));
  const { firms, targetX, targetY } = panel;
  expect(targetX.length).toBe(30);
  for (let t = 0; t < 30; t++) {
    let [x, y, n] = [0, 0, 0];
    for (let row = firms.offsets[t]!; row < firms.offsets[t + 1]!; row++) {
      if (firms.output[row] === 0) continue;
      [x, y, n] = [x + firms.beliefX[row]!, y + firms.beliefY[row]!, n + 1];
    }
    const distance = Math.sqrt((x / n - targetX[t]!) ** 2 + (y / n - targetY[t]!) ** 2);
    expect(distance).toBeCloseTo(result.regions[0]!.series.misperception[t]!, 5);
  }
});

test('a firm learns from another one that was in its region in the quarter before', () => {
  const { panel } = watch(input({ quarters: 60 }));
  const { firms, book } = panel;
  let lessons = 0;
  for (let t = 1; t < 60; t++) {
    const before = new Map<number, number>();
    for (let row = firms.offsets[t - 1]!; row < firms.offsets[t]!; row++)
      before.set(firms.serial[row]!, firms.region[row]!);
    for (let row = firms.offsets[t]!; row < firms.offsets[t + 1]!; row++) {
      const serial = firms.serial[row]!;
      const teacher = firms.learnedFrom[row]!;
      if (book.firms.birth[serial] === t) expect(teacher).toBe(-1);
      if (teacher < 0) continue;
      lessons++;
      expect(teacher).not.toBe(serial);
      expect(before.get(teacher)).toBe(before.get(serial));
    }
  }
  expect(lessons).toBeGreaterThan(100);
});

test('a panel begun at a checkpoint keeps serials, ties and identities', () => {
  const world = { ...worlds['two regions with firms moving between them']!, quarters: 120 };
  const whole = run(world, { panel: true }).panel!;
  const { checkpoint } = run({ ...world, quarters: 80 }, { checkpointAt: 80 });
  const tail = run(world, { panel: true, from: checkpoint! }).panel!;
  const first = whole.firms.offsets[80]!;
  expect([...tail.firms.serial]).toEqual([...whole.firms.serial.subarray(first)]);
  expect([...tail.firms.ties]).toEqual([...whole.firms.ties.subarray(4 * first)]);
  const ends = (panel: Panel, serial: number) => [
    panel.book.firms.end[serial],
    panel.book.firms.fate[serial],
    panel.book.firms.identity[2 * serial],
  ];
  for (const serial of new Set(tail.firms.serial)) expect(ends(tail, serial)).toEqual(ends(whole, serial));
  for (const serial of new Set(tail.suppliers.serial))
    expect(tail.book.suppliers.end[serial]).toBe(whole.book.suppliers.end[serial]);
});
