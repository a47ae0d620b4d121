import { createEngine, indicatorIds, type Engine, type RunInput } from '../engine/index.ts';
import { createYardstick } from './reference-unit.ts';
import { nanoseconds, repeat, scaled, summarise, type Measured } from './repeat.ts';
import { timeRows } from './timed-rows.ts';

/** What an engine in this thread costs, whatever the world: shared by every measurement of quarters. */
export interface QuarterSpeed {
  /** One firm for one quarter, its suppliers and the indicators included. */
  readonly nsPerFirmQuarter: Measured;
  /** The same work over firms and suppliers together. */
  readonly nsPerAgentQuarter: Measured;
  /** Nanoseconds of one cell of the yardstick. */
  readonly referenceUnit: Measured;
  /** Ratios of rounds to the yardstick measured right after them: steadier than either on a busy machine. */
  readonly referenceUnitsPerFirmQuarter: Measured;
  readonly firmQuarters: number;
  readonly supplierQuarters: number;
  /** Nanoseconds per firm-quarter of each row of the schedule, and of what comes after the schedule. */
  readonly byProcess: { readonly [row: string]: Measured };
}

export interface EngineSpeed extends QuarterSpeed {
  readonly fingerprint: string;
  readonly snapshot: {
    readonly bytes: number;
    readonly bytesPerAgent: number;
    readonly saveMs: Measured;
    readonly restoreMs: Measured;
  };
}

export interface Rounds {
  readonly warm: number;
  readonly times: number;
  readonly rowTimes: number;
}

interface Work {
  firmQuarters: number;
  supplierQuarters: number;
}

/** Steps to a quarter and counts the work. */
function stepTo(engine: Engine, quarter: number, row: Float64Array): Work {
  const work = { firmQuarters: 0, supplierQuarters: 0 };
  while (engine.world.quarter < quarter) {
    work.firmQuarters += engine.world.firmCount;
    work.supplierQuarters += engine.world.supplierCount;
    engine.step();
    engine.observe(row);
  }
  return work;
}

/**
 * Measures quarters up to `quarter`, over and over. A round goes through all `begins`, each of which puts the engine
 * where one world starts: several small worlds, so that no processor learns the one by heart.
 */
export function measureQuarters(
  engine: Engine,
  regions: number,
  quarter: number,
  begins: readonly (() => void)[],
  rounds: Rounds,
): QuarterSpeed {
  const row = new Float64Array(regions * indicatorIds.length);
  const works = begins.map((begin) => {
    begin();
    return stepTo(engine, quarter, row);
  });
  const firmQuarters = works.reduce((sum, work) => sum + work.firmQuarters, 0);
  const supplierQuarters = works.reduce((sum, work) => sum + work.supplierQuarters, 0);
  const unit = createYardstick();
  unit();
  const timed = (): number => {
    let spent = 0;
    for (const begin of begins) {
      begin();
      spent += nanoseconds(() => void stepTo(engine, quarter, row));
    }
    return spent / firmQuarters;
  };
  for (let k = 0; k < rounds.warm; k++) timed();
  const pairs = Array.from({ length: rounds.times }, () => [timed(), unit()] as const);
  const nsPerFirmQuarter = summarise(pairs.map(([ns]) => ns));
  const rows = timeRows(engine, rounds.rowTimes, () => firmQuarters * timed());
  return {
    nsPerFirmQuarter,
    nsPerAgentQuarter: scaled(nsPerFirmQuarter, firmQuarters / (firmQuarters + supplierQuarters)),
    referenceUnit: summarise(pairs.map(([, ns]) => ns)),
    referenceUnitsPerFirmQuarter: summarise(pairs.map(([ns, reference]) => ns / reference)),
    firmQuarters,
    supplierQuarters,
    byProcess: Object.fromEntries(Object.entries(rows).map(([name, ns]) => [name, scaled(ns, 1 / firmQuarters)])),
  };
}

const CAPACITY = 8192;

/** The same run over and over, for somebody else to count what that takes. */
export function repeatRuns(input: RunInput, runs: number): { readonly firmQuarters: number } {
  const engine = createEngine(CAPACITY);
  const row = new Float64Array(input.regions.length * indicatorIds.length);
  let firmQuarters = 0;
  for (let k = 0; k < runs; k++) {
    engine.start(input);
    firmQuarters += stepTo(engine, input.quarters, row).firmQuarters;
  }
  return { firmQuarters };
}

/**
 * Measures whole runs in this very thread. Call it before anything else makes an engine here: V8 compiles the first set
 * of arrays a process captures best, and one engine per thread is how the program runs.
 */
export function measureEngine(input: RunInput, rounds: Rounds): EngineSpeed {
  const engine = createEngine(CAPACITY);
  const speed = measureQuarters(engine, input.regions.length, input.quarters, [() => engine.start(input)], rounds);
  const snapshot = engine.snapshot();
  const agents = engine.world.firmCount + engine.world.supplierCount;
  return {
    ...speed,
    fingerprint: engine.fingerprint(),
    snapshot: {
      bytes: snapshot.byteLength,
      bytesPerAgent: agents === 0 ? 0 : snapshot.byteLength / agents,
      saveMs: repeat({ warm: 20, times: 50 }, () => nanoseconds(() => void engine.snapshot()) / 1e6),
      restoreMs: repeat({ warm: 20, times: 50 }, () => nanoseconds(() => engine.resume(input, snapshot)) / 1e6),
    },
  };
}
