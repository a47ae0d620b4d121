/** A checkpoint: snapshot of the state plus the record so far, so that a resumed run returns whole series. */
import type { Engine } from './engine.ts';
import { indicatorIds } from './indicators.ts';
import type { RunInput } from './run-contract.ts';

/** "JIQUN" and the version of the checkpoint format, in two words. */
const MAGIC = 0x4a495155;
const VERSION = 1;
const HEADER_BYTES = 32;

/** Bytes of a checkpoint: header, record (reals), snapshot. */
export function takeCheckpoint(engine: Engine, input: RunInput, record: Float64Array): ArrayBuffer {
  const rows = engine.world.quarter * input.regions.length * indicatorIds.length;
  const snapshot = engine.snapshot();
  const buffer = new ArrayBuffer(HEADER_BYTES + rows * 8 + snapshot.byteLength);
  new Int32Array(buffer, 0, HEADER_BYTES / 4).set([
    MAGIC,
    VERSION,
    engine.world.quarter,
    input.regions.length,
    indicatorIds.length,
    rows,
    snapshot.byteLength,
    0,
  ]);
  new Float64Array(buffer, HEADER_BYTES, rows).set(record.subarray(0, rows));
  new Uint8Array(buffer, HEADER_BYTES + rows * 8).set(new Uint8Array(snapshot));
  return buffer;
}

/**
 * Takes a checkpoint apart.
 * @throws RangeError when it is not one, is cut short, or does not fit the input (regions, quarters)
 */
export function readCheckpoint(buffer: ArrayBuffer, input: RunInput): { record: Float64Array; snapshot: ArrayBuffer } {
  if (buffer.byteLength < HEADER_BYTES) throw new RangeError('checkpoint: too short to be one');
  const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[0] !== MAGIC) throw new RangeError('checkpoint: not a checkpoint file');
  if (header[1] !== VERSION) throw new RangeError(`checkpoint: format ${header[1]} found, ${VERSION} allowed`);
  if (header[3] !== input.regions.length) throw new RangeError(`checkpoint: ${header[3]} regions found, ${input.regions.length} expected`);
  if (header[4] !== indicatorIds.length) throw new RangeError('checkpoint: made by another version of the engine');
  if (header[2] > input.quarters) throw new RangeError(`checkpoint: taken after quarter ${header[2]}, the run has ${input.quarters}`);
  const rows = header[5];
  if (buffer.byteLength !== HEADER_BYTES + rows * 8 + header[6]) throw new RangeError('checkpoint: cut short');
  return { record: new Float64Array(buffer, HEADER_BYTES, rows), snapshot: buffer.slice(HEADER_BYTES + rows * 8) };
}
