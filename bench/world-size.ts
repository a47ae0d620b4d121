import { createEngine, type Engine } from '../engine/index.ts';
import { scaledInput } from './default-input.ts';
import { measureQuarters, type QuarterSpeed } from './engine-speed.ts';

/** Firms of the preset `default` in the quarters measured, per unit of scale (mean of a large world). */
const FIRMS_PER_SCALE = 257;
const FROM_QUARTER = 96;
const QUARTERS = 4;
/**
 * Firms a round is about, and firm-quarters all rounds are: there are several small worlds, and they are measured
 * often.
 */
const FIRMS_PER_ROUND = 4_800;
const FIRM_QUARTERS = 400_000;

/** Firms, on average over the quarters measured, of the worlds that are compared. */
export const worldSizes = [300, 3_000, 30_000, 300_000] as const;

export interface SizeSpeed extends QuarterSpeed {
  /** Firms and suppliers found in a world, on average. */
  readonly firms: number;
  readonly suppliers: number;
  /** Bytes of all columns, for one firm and one supplier: what a slot takes. */
  readonly bytesPerSlot: number;
  /** What the process grew by while the world grew from nothing, per firm with its suppliers. */
  readonly residentBytesPerFirm: number;
}

/** Bytes of all columns of firms and suppliers, for one of each. */
function bytesPerSlot({ world }: Engine): number {
  const columns = [...Object.values(world.firms), ...Object.values(world.suppliers)];
  return columns.reduce((bytes, { byteLength }) => bytes + byteLength, 0) / world.capacity;
}

/** Measures mature quarters of `default` worlds grown to about `size` firms. */
export function measureSize(size: number): SizeSpeed {
  const input = scaledInput(size / FIRMS_PER_SCALE);
  const before = process.memoryUsage().rss;
  const capacity = Math.max(4096, 2 * size);
  const engine = createEngine(capacity);
  const worlds = Math.max(1, Math.round(FIRMS_PER_ROUND / size));
  let residentBytesPerFirm = Number.NaN;
  const begins = Array.from({ length: worlds }, (_, k) => {
    const own = { ...input, seed: `size/${k}` };
    engine.start(own);
    while (engine.world.quarter < FROM_QUARTER) engine.step();
    if (k === 0) residentBytesPerFirm = (process.memoryUsage().rss - before) / engine.world.firmCount;
    const snapshot = engine.snapshot();
    return () => engine.resume(own, snapshot);
  });
  const times = Math.min(60, Math.max(5, Math.round(FIRM_QUARTERS / (QUARTERS * worlds * size))));
  const speed = measureQuarters(engine, input.regions.length, FROM_QUARTER + QUARTERS, begins, {
    // Growing has warmed a large world up already.
    warm: times > 5 ? times : 1,
    times,
    rowTimes: Math.max(2, Math.round(times / 3)),
  });
  const each = QUARTERS * worlds;
  return {
    ...speed,
    firms: speed.firmQuarters / each,
    suppliers: speed.supplierQuarters / each,
    bytesPerSlot: bytesPerSlot(engine),
    residentBytesPerFirm,
  };
}
