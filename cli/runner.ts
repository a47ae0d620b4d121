import { availableParallelism } from 'node:os';
import { createNodeRunner, type Runner } from '../workers/node/index.ts';

/** Default number of threads. */
export const defaultWorkers = (): number => Math.min(64, availableParallelism());

/**
 * Worker threads of the built program; one run takes one of them, so that this thread can hear Ctrl-C.
 * @param runs no more threads than there are runs
 */
export function openRunner(workers: number = defaultWorkers(), runs = Number.MAX_SAFE_INTEGER): Runner {
  return createNodeRunner({ width: Math.max(1, Math.min(workers, runs)) });
}
