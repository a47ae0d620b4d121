/** A runner that remembers: adding a path, asking for more pairs or going on after a stop repeats no run. */
import type { RunInput, RunResult } from '../engine/index.ts';
import type { Runner } from './runner.ts';

/** Memory set aside for results, bytes. */
const ROOM = 96 * 1024 * 1024;

function sizeOf({ regions }: RunResult): number {
  return regions.reduce((sum, { series, phases }) => {
    const values = Object.values(series).reduce((bytes, one) => bytes + one.byteLength, 0);
    return sum + values + phases.byteLength;
  }, 0);
}

/** Remembers plain runs, oldest use first to go; runs with a panel or a checkpoint are large and pass through. */
export function createCachedRunner(runner: Runner, room = ROOM): Runner & { readonly held: number } {
  const known = new Map<string, RunResult>();
  let bytes = 0;

  function keep(key: string, result: RunResult): void {
    if (known.has(key)) return;
    known.set(key, result);
    bytes += sizeOf(result);
    for (const [oldest, dropped] of known) {
      if (bytes <= room || known.size === 1) return;
      known.delete(oldest);
      bytes -= sizeOf(dropped);
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
      if (options.panel === true || options.checkpointAt !== undefined || options.from !== undefined) return runner.run(input, options);
      const key = JSON.stringify(input);
      const found = known.get(key);
      if (found !== undefined) {
        known.delete(key);
        known.set(key, found);
        return found;
      }
      const result = await runner.run(input, options);
      keep(key, result);
      return result;
    },
    close: () => runner.close(),
  };
}
