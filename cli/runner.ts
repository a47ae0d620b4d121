import { availableParallelism } from 'node:os';
import { inMoney, type MoneyDocument } from '../experiments/index.ts';
import { createNodeRunner, type Runner } from '../workers/node/index.ts';

/** Default number of threads. */
export const defaultWorkers = (): number => Math.min(64, availableParallelism());

/**
 * Worker threads of the built program; one run takes one of them, so that this thread can hear Ctrl-C.
 * @param runs no more threads than there are runs
 * @param money what results are read in
 */
export function openRunner(
  workers: number = defaultWorkers(),
  runs = Number.MAX_SAFE_INTEGER,
  money?: MoneyDocument,
): Runner {
  const runner = createNodeRunner({ width: Math.max(1, Math.min(workers, runs)) });
  if (money === undefined) return runner;
  return { ...runner, run: async (input, options) => inMoney(await runner.run(input, options), money) };
}
