import type { RunInput } from '../engine/index.ts';
import { runMany, type Runner } from '../workers/node/index.ts';
import { summarise, type Measured } from './repeat.ts';

const WARM_UP_RUNS_PER_WORKER = 3;
const RUNS_PER_WORKER = 6;
const TIMES = 3;

async function batch(runner: Runner, input: RunInput, count: number, label: string): Promise<number> {
  const inputs = Array.from({ length: count }, (_, k) => ({ ...input, seed: `${label}/${k}` }));
  const started = performance.now();
  const { failed } = await runMany({ runner, inputs, onResult: () => undefined });
  if (failed > 0) throw new Error(`${failed} runs failed`);
  return (1000 * count) / (performance.now() - started);
}

/** Runs per second through warm worker threads. */
export async function measureRunsPerSecond(openRunner: (workers: number) => Runner, workers: number, input: RunInput): Promise<Measured> {
  const runner = openRunner(workers);
  try {
    await batch(runner, input, WARM_UP_RUNS_PER_WORKER * workers, 'warm');
    const rates: number[] = [];
    for (let k = 0; k < TIMES; k++) rates.push(await batch(runner, input, RUNS_PER_WORKER * workers, `batch ${k}`));
    return summarise(rates);
  } finally {
    await runner.close();
  }
}

/** Numbers of threads worth measuring: every one up to 4, then doubling, and the last. */
export function workerSteps(most: number): number[] {
  const steps = [1, 2, 3, 4, 8, 16, 32, 64].filter((workers) => workers < most);
  return [...steps, most];
}
