import { createEngine } from '../engine/index.ts';
import { scaledInput } from './default-input.ts';
import { measureQuarters, type QuarterSpeed } from './engine-speed.ts';

/** Firms of the preset `default` in the quarters measured, per unit of scale (mean of a large world). */
const FIRMS_PER_SCALE = 257;
const FROM_QUARTER = 96;
const QUARTERS = 4;
/** Firm-quarters a size is measured over in all, so that small worlds are measured often and large ones seldom. */
const FIRM_QUARTERS = 400_000;

/** Firms, on average over the quarters measured, of the worlds that are compared. */
export const worldSizes = [300, 3_000, 30_000, 300_000] as const;

export interface SizeSpeed extends QuarterSpeed {
  /** Firms and suppliers found there, on average. */
  readonly firms: number;
  readonly suppliers: number;
  /** Bytes of all columns, for one firm and one supplier: what a slot takes. */
  readonly bytesPerSlot: number;
  /** What the process grew by while the world grew from nothing, per firm with its suppliers. */
  readonly residentBytesPerFirm: number;
}

/** Measures mature quarters of a `default` world grown to about `size` firms. */
export function measureSize(size: number): SizeSpeed {
  const input = scaledInput(size / FIRMS_PER_SCALE);
  const before = process.memoryUsage();
  const capacity = Math.max(4096, 2 * size);
  const engine = createEngine(capacity);
  const bytesPerSlot = (process.memoryUsage().arrayBuffers - before.arrayBuffers) / capacity;
  engine.start(input);
  while (engine.world.quarter < FROM_QUARTER) engine.step();
  const resident = process.memoryUsage().rss - before.rss;
  const residentBytesPerFirm = resident / engine.world.firmCount;
  const snapshot = engine.snapshot();
  const times = Math.min(200, Math.max(5, Math.round(FIRM_QUARTERS / (QUARTERS * size))));
  const speed = measureQuarters(engine, input.regions.length, FROM_QUARTER + QUARTERS, () => engine.resume(input, snapshot), {
    // Growing has warmed a large world up already.
    warm: times > 5 ? times : 1,
    times,
    rowTimes: Math.max(2, Math.round(times / 3)),
  });
  return { ...speed, firms: speed.firmQuarters / QUARTERS, suppliers: speed.supplierQuarters / QUARTERS, bytesPerSlot, residentBytesPerFirm };
}
