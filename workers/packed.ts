import type { RunResult } from '../engine/index.ts';

/** Of every kind of number an array may hold: no array starts in the middle of one. */
const ALIGNED = 8;

const padded = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

type NumberArray = Float64Array | Float32Array | Int32Array | Uint8Array;
const isNumbers = (value: unknown): value is NumberArray => ArrayBuffer.isView(value);

function bytesOf(value: unknown): number {
  if (isNumbers(value)) return padded(value.byteLength);
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const part of Object.values(value)) sum += bytesOf(part);
  return sum;
}

/**
 * A result whose arrays all lie in one buffer. A result has about 150 arrays; each buffer of its own costs the sending
 * and the receiving thread time to write, to make and to collect.
 */
export function packed(result: RunResult): RunResult {
  const buffer = new ArrayBuffer(bytesOf(result));
  let free = 0;
  const moved = (value: unknown): unknown => {
    if (isNumbers(value)) {
      const copy = new (value.constructor as new (b: ArrayBuffer, at: number, length: number) => NumberArray)(
        buffer,
        free,
        value.length,
      );
      copy.set(value);
      free += padded(value.byteLength);
      return copy;
    }
    if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value;
    if (Array.isArray(value)) return value.map(moved);
    const made: { [key: string]: unknown } = {};
    for (const key of Object.keys(value)) made[key] = moved((value as { [key: string]: unknown })[key]);
    return made;
  };
  return moved(result) as RunResult;
}
