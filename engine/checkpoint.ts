/** A checkpoint: snapshot of the state plus the record so far, so that a resumed run returns whole series. */
import { OBSERVED, type Engine } from './engine.ts';
import { hashWords } from './fingerprint.ts';
import type { RunInput } from './run-input.ts';

/** "JIQUN" and the version of the checkpoint format, in two words. */
const MAGIC = 0x4a495155;
const VERSION = 2;
const HEADER_BYTES = 32;
/** Everything from here on is hashed; before it stand the two words above and the two of the hash. */
const HASHED_FROM = 16;

/** Hash of a checkpoint, as two words: no altered bit goes unnoticed. */
function hashOf(buffer: ArrayBuffer): [number, number] {
  const digits = hashWords(buffer, HASHED_FROM);
  return [parseInt(digits.slice(0, 8), 16) | 0, parseInt(digits.slice(8), 16) | 0];
}

/** Bytes of a checkpoint: header, record (reals), snapshot. */
export function takeCheckpoint(engine: Engine, input: RunInput, record: Float64Array): ArrayBuffer {
  const rows = engine.world.quarter * input.regions.length * OBSERVED;
  const snapshot = engine.snapshot();
  const buffer = new ArrayBuffer(HEADER_BYTES + rows * 8 + snapshot.byteLength);
  const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
  header.set([MAGIC, VERSION, 0, 0, engine.world.quarter, input.regions.length, OBSERVED, rows]);
  new Float64Array(buffer, HEADER_BYTES, rows).set(record.subarray(0, rows));
  new Uint8Array(buffer, HEADER_BYTES + rows * 8).set(new Uint8Array(snapshot));
  header.set(hashOf(buffer), 2);
  return buffer;
}

/**
 * Takes a checkpoint apart.
 * @throws RangeError when it is not one, is cut short or altered, or does not fit the input (regions, quarters)
 */
export function readCheckpoint(buffer: ArrayBuffer, input: RunInput): { record: Float64Array; snapshot: ArrayBuffer } {
  if (buffer.byteLength < HEADER_BYTES) throw new RangeError('checkpoint: too short to be one');
  const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[0] !== MAGIC) throw new RangeError('checkpoint: not a checkpoint file');
  if (header[1] !== VERSION) throw new RangeError(`checkpoint: format ${header[1]} found, ${VERSION} allowed`);
  if (buffer.byteLength % 4 !== 0) throw new RangeError('checkpoint: cut short');
  const [first, second] = hashOf(buffer);
  if (header[2] !== first || header[3] !== second) throw new RangeError('checkpoint: cut short or altered');
  const [quarter, regions, indicators, rows] = header.subarray(4);
  if (regions !== input.regions.length)
    throw new RangeError(`checkpoint: ${regions} regions found, ${input.regions.length} expected`);
  if (indicators !== OBSERVED) throw new RangeError('checkpoint: made by another version of the engine');
  if (quarter > input.quarters)
    throw new RangeError(`checkpoint: taken after quarter ${quarter}, the run has ${input.quarters}`);
  return { record: new Float64Array(buffer, HEADER_BYTES, rows), snapshot: buffer.slice(HEADER_BYTES + rows * 8) };
}
