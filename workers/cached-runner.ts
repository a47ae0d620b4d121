/**
 * A runner that remembers: going back, doing nothing, another path, more pairs or going on after a stop repeat no run.
 */
import type { RunInput, RunResult } from '../engine/index.ts';
import type { Runner } from './runner.ts';

/** Memory set aside for results, bytes: some fifteen hundred plain runs of the default scenario. */
const BYTES = 96 * 1024 * 1024;

export interface CachedRunner extends Runner {
  /** Results remembered. */
  readonly held: number;
}

/** Bytes of everything in a result that is worth counting. */
function sizeOf(value: unknown): number {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((bytes: number, part) => bytes + sizeOf(part), 0);
}

/**
 * Remembers results by input, the one not asked for longest goes first. A result with a panel also answers who asked
 * without one. Results are shared: whoever gets one only reads it. Runs from or to a checkpoint pass through.
 *
 * @param bytes memory set aside; the latest result is kept even when it alone is larger
 */
export function createCachedRunner(
  runner: Runner,
  { bytes: room = BYTES }: { readonly bytes?: number } = {},
): CachedRunner {
  const known = new Map<string, { readonly result: RunResult; readonly bytes: number }>();
  let bytes = 0;

  function forget(key: string): void {
    bytes -= known.get(key)?.bytes ?? 0;
    known.delete(key);
  }

  function keep(key: string, result: RunResult): void {
    // Two may have asked for the same at the same time: a result with a panel is not replaced by one without.
    if (result.panel === undefined && known.has(key)) return;
    forget(key);
    const size = key.length + sizeOf(result);
    known.set(key, { result, bytes: size });
    bytes += size;
    for (const oldest of known.keys()) {
      if (bytes <= room || known.size === 1) return;
      forget(oldest);
    }
  }

  return {
    get width() {
      return runner.width;
    },
    get held() {
      return known.size;
    },
    async run(input: RunInput, options = {}) {
      if (options.checkpointAt !== undefined || options.from !== undefined) return runner.run(input, options);
      const key = JSON.stringify(input);
      const found = known.get(key);
      if (found !== undefined && (options.panel !== true || found.result.panel !== undefined)) {
        known.delete(key);
        known.set(key, found);
        return found.result;
      }
      const result = await runner.run(input, options);
      keep(key, result);
      return result;
    },
    close: () => runner.close(),
  };
}
