import { takeCheckpoint, readCheckpoint } from './checkpoint.ts';
import { capacityFor, capacityForSnapshot, engineWith, OBSERVED } from './engine.ts';
import { indicatorIds, type IndicatorId } from './indicators.ts';
import { leverIds, type LeverId } from './lever-ids.ts';
import { classifyPhases, classifyVerdict } from './life-cycle.ts';
import { createPanelRecorder } from './panel.ts';
import type { RunInput, RunOptions } from './run-input.ts';
import type { LeverCourse, RegionResult, RunResult } from './run-result.ts';
import type { RunMemory } from './run-memory.ts';

function scaleOf(input: RunInput): number {
  return input.assumptions.scale as number;
}

/** Founders a run begins with. */
function founders(input: RunInput): number {
  return (
    input.regions.reduce(
      (sum, region) => sum + Math.max(region.initialFirms as number, region.initialSuppliers as number),
      0,
    ) * scaleOf(input)
  );
}

function regionResult(record: Float64Array, regions: number, r: number, quarters: number, scale: number): RegionResult {
  // Views of one buffer: handing dozens of them to another thread takes more than twice as long.
  const columns = new Float64Array(OBSERVED * quarters);
  const column = (k: number): Float64Array => {
    const values = columns.subarray(k * quarters, (k + 1) * quarters);
    for (let t = 0; t < quarters; t++) values[t] = record[(t * regions + r) * OBSERVED + k];
    return values;
  };
  const series = {} as Record<IndicatorId, Float64Array>;
  indicatorIds.forEach((id, k) => (series[id] = column(k)));
  const levers = {} as Record<LeverId, LeverCourse>;
  const first = indicatorIds.length;
  leverIds.forEach((id, k) => (levers[id] = { paid: column(first + 2 * k), inForce: column(first + 2 * k + 1) }));
  const departed = series.exits.map((exits, t) => exits + series.relocations[t]);
  return {
    series,
    levers,
    phases: classifyPhases(series.employment, series.firms, scale, departed),
    verdict: classifyVerdict(series, scale),
  };
}

/**
 * Runs a world from its input. Same input, same result, bit for bit, on every platform.
 *
 * @param onQuarter called after every quarter simulated with the number of quarters done; for progress only
 * @param memory what the thread remembers of earlier runs: what this one has in common with them is not simulated again
 * @throws RangeError for a checkpoint that does not belong to this input or engine
 */
export function run(
  input: RunInput,
  options: RunOptions = {},
  onQuarter?: (quarter: number) => void,
  memory?: RunMemory,
): RunResult {
  const { quarters } = input;
  const regions = input.regions.length;
  const scale = scaleOf(input);
  const rowLength = regions * OBSERVED;
  const record = new Float64Array(quarters * rowLength);
  const trace = options.from === undefined ? memory?.follow(input, options) : undefined;
  const takenUp = trace?.takenUp;
  let firmQuarters = takenUp?.station.firmQuarters ?? 0;
  let supplierQuarters = takenUp?.station.supplierQuarters ?? 0;

  let engine;
  if (options.from !== undefined) {
    const checkpoint = readCheckpoint(options.from, input);
    record.set(checkpoint.record.subarray(0, record.length));
    engine = engineWith(capacityForSnapshot(checkpoint.snapshot, scale));
    engine.resume(input, checkpoint.snapshot);
  } else if (takenUp !== undefined) {
    const { quarter, snapshot } = takenUp.station;
    record.set(takenUp.record.subarray(0, quarter * rowLength));
    engine = engineWith(capacityForSnapshot(snapshot, scale));
    engine.resume(input, snapshot);
  } else {
    engine = engineWith(capacityFor(founders(input), scale));
    engine.start(input);
  }

  const panel = options.panel === true ? (takenUp?.recorder ?? createPanelRecorder(engine.world)) : undefined;
  if (takenUp?.recorder === undefined) panel?.record();
  else panel?.rewindTo(engine.world);
  let checkpoint: ArrayBuffer | undefined;
  if (options.checkpointAt === engine.world.quarter) checkpoint = takeCheckpoint(engine, input, record);
  while (engine.world.quarter < quarters) {
    const { world } = engine;
    const needed = capacityFor(Math.max(world.firmCount, world.supplierCount), scale);
    if (needed > world.capacity) {
      const snapshot = engine.snapshot();
      engine = engineWith(needed);
      engine.resume(input, snapshot);
      panel?.moveTo(engine.world);
    }
    firmQuarters += engine.world.firmCount;
    supplierQuarters += engine.world.supplierCount;
    const t = engine.world.quarter;
    engine.step();
    engine.observe(record.subarray(t * rowLength, (t + 1) * rowLength));
    panel?.record();
    trace?.pass(engine, { firmQuarters, supplierQuarters });
    if (options.checkpointAt === engine.world.quarter) checkpoint = takeCheckpoint(engine, input, record);
    onQuarter?.(engine.world.quarter);
  }
  const result = {
    quarters,
    regions: input.regions.map((_region, r) => regionResult(record, regions, r, quarters, scale)),
    fingerprint: engine.fingerprint(),
    firmQuarters,
    supplierQuarters,
    ...(panel === undefined ? {} : { panel: panel.finish() }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
  };
  trace?.finish(record, panel);
  return result;
}

/** The buffers of a result, to be transferred to another thread instead of copied. */
export function transferables(result: RunResult): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (value instanceof ArrayBuffer) buffers.add(value);
    else if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(result);
  return [...buffers];
}
