import { hashWords } from '../../engine/fingerprint.ts';
import { indicatorIds, type RunResult } from '../../engine/index.ts';

type Part = Pick<RunResult, 'fingerprint' | 'regions'>;

/** Hash of the first `quarters` values of every indicator of every region, to the last bit. */
export function seriesBits(result: Part, quarters?: number): string {
  return result.regions
    .map(({ series }) =>
      indicatorIds.map((id) => {
        const values = series[id];
        return hashWords(values.slice(0, quarters ?? values.length).buffer);
      }),
    )
    .join();
}

/** Everything a run says about itself, to the last bit. */
export function resultBits(result: Part): object {
  return {
    fingerprint: result.fingerprint,
    series: seriesBits(result),
    phases: result.regions.map(({ phases }) => [...phases].join('')),
    verdicts: result.regions.map(({ verdict }) => verdict),
  };
}

/** Hash of every array in a value, under its path; other values as they are. */
export function arrayBits(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return arrayBits(new Uint8Array(value));
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const words = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    words.set(bytes);
    return `${value.constructor.name} of ${bytes.length} bytes: ${hashWords(words.buffer)}`;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, arrayBits(part)]));
}
