import { comlinkLane } from './comlink-lane.ts';
import type { Thread } from './comlink-lane.ts';
import { createPool } from './pool.ts';
import type { Runner } from './runner.ts';

function openThread(): Thread {
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' });
  return {
    endpoint: worker,
    onCrash(listener) {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.message === '' ? 'the worker could not be loaded' : event.message);
      });
      worker.addEventListener('messageerror', () => listener('a message could not be read'));
    },
    async terminate() {
      worker.terminate();
    },
  };
}

/**
 * Leaves one core to the page where there are more than two, and does not ask a large machine for more threads than a
 * page can feed.
 */
function defaultWidth(): number {
  return Math.min(8, Math.max(2, navigator.hardwareConcurrency - 1));
}

/** A runner over browser workers; threads start when first needed. */
export function createBrowserRunner(width: number = defaultWidth()): Runner {
  return createPool({ width, openLane: () => comlinkLane(openThread()) });
}
