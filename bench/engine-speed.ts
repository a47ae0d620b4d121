import { createEngine, indicatorIds, type Engine, type RunInput } from '../engine/index.ts';
import { createYardstick } from './reference-unit.ts';
import { nanoseconds, repeat, summarise, type Measured } from './repeat.ts';

const CAPACITY = 8192;
const WARM_UP_RUNS = 4;

export interface EngineSpeed {
  /** One firm for one quarter, its suppliers and the indicators included. */
  readonly nsPerFirmQuarter: Measured;
  /** Nanoseconds of one cell of the yardstick. */
  readonly referenceUnit: Measured;
  /** Median of the ratios of runs to the yardstick measured right after them: steadier than either on a busy machine. */
  readonly referenceUnitsPerFirmQuarter: number;
  readonly firmQuarters: number;
  readonly supplierQuarters: number;
  /** Nanoseconds per firm-quarter of each row of the schedule, and of what comes after the schedule. */
  readonly byProcess: { readonly [name: string]: number };
  readonly snapshotBytesPerAgent: number;
  readonly snapshotBytes: number;
  readonly saveMs: Measured;
  readonly restoreMs: Measured;
}

interface Work {
  firmQuarters: number;
  supplierQuarters: number;
}

function runOnce(engine: Engine, input: RunInput, row: Float64Array): Work {
  const work = { firmQuarters: 0, supplierQuarters: 0 };
  engine.start(input);
  while (engine.world.quarter < input.quarters) {
    work.firmQuarters += engine.world.firmCount;
    work.supplierQuarters += engine.world.supplierCount;
    engine.step();
    engine.observe(row);
  }
  return work;
}

/** Puts a clock around every row of the schedule; `step` walks the same list, so it walks the clocks too. */
function timedProcesses(engine: Engine): Map<string, number> {
  const spent = new Map<string, number>(engine.processes.map(({ name }) => [name, 0]));
  const rows = engine.processes as { name: string; run: () => void }[];
  rows.forEach(({ name, run }, k) => {
    rows[k] = { name, run: () => void spent.set(name, (spent.get(name) as number) + nanoseconds(run)) };
  });
  return spent;
}

/**
 * Measures the engine in this very thread. Call it before anything else makes an engine here: V8 compiles the first set
 * of arrays a process captures best, and one engine per thread is how the program runs.
 */
export function measureEngine(input: RunInput, times = 15): EngineSpeed {
  const engine = createEngine(CAPACITY);
  const row = new Float64Array(input.regions.length * indicatorIds.length);
  const work = runOnce(engine, input, row);
  const unit = createYardstick();
  const pair = (): readonly [number, number] => [nanoseconds(() => void runOnce(engine, input, row)) / work.firmQuarters, unit()];
  for (let k = 0; k < WARM_UP_RUNS; k++) pair();
  const pairs = Array.from({ length: times }, pair);

  const snapshot = engine.snapshot();
  const agents = engine.world.firmCount + engine.world.supplierCount;
  const saveMs = repeat({ warm: 20, times: 50 }, () => nanoseconds(() => void engine.snapshot()) / 1e6);
  const restoreMs = repeat({ warm: 20, times: 50 }, () => nanoseconds(() => engine.resume(input, snapshot)) / 1e6);

  const spent = timedProcesses(engine);
  const rounds: Map<string, number>[] = [];
  for (let k = 0; k < Math.max(3, Math.ceil(times / 3)) + 1; k++) {
    for (const name of spent.keys()) spent.set(name, 0);
    const total = nanoseconds(() => void runOnce(engine, input, row));
    const inside = [...spent.values()].reduce((sum, ns) => sum + ns, 0);
    // The first round warms the clocks up.
    if (k > 0) rounds.push(new Map([...spent, ['tally and indicators', total - inside]]));
  }
  const names = [...(rounds[0]?.keys() ?? [])];
  const byProcess = Object.fromEntries(
    names.map((name) => [name, summarise(rounds.map((round) => (round.get(name) as number) / work.firmQuarters)).median]),
  );
  return {
    nsPerFirmQuarter: summarise(pairs.map(([ns]) => ns)),
    referenceUnit: summarise(pairs.map(([, ns]) => ns)),
    referenceUnitsPerFirmQuarter: summarise(pairs.map(([ns, reference]) => ns / reference)).median,
    ...work,
    byProcess,
    snapshotBytesPerAgent: agents === 0 ? 0 : snapshot.byteLength / agents,
    snapshotBytes: snapshot.byteLength,
    saveMs,
    restoreMs,
  };
}
