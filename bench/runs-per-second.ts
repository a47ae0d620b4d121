import type { RunInput } from '../engine/index.ts';
import { runMany, type Runner } from '../workers/node/index.ts';
import { summarise, type Measured } from './repeat.ts';

const WARM_UP_RUNS_PER_WORKER = 4;
const RUNS_PER_WORKER = 8;
const TIMES = 5;

async function batch(runner: Runner, input: RunInput, count: number, label: string): Promise<number> {
  const inputs = Array.from({ length: count }, (_, k) => ({ ...input, seed: `${label}/${k}` }));
  const started = performance.now();
  const { failed } = await runMany({ runner, inputs, onResult: () => undefined });
  if (failed > 0) throw new Error(`${failed} runs failed`);
  return (1000 * count) / (performance.now() - started);
}

/** Both keyed by the number of threads. */
export interface Throughput {
  readonly runsPerSecond: { readonly [workers: string]: Measured };
  /** Against one thread measured in the same round. */
  readonly speedUp: { readonly [workers: string]: Measured };
}

/** Runs per second through warm worker threads; every number of threads in every round, so that the rounds compare. */
export async function measureThroughput(openRunner: (workers: number) => Runner, steps: readonly number[], input: RunInput): Promise<Throughput> {
  const runners = steps.map((workers) => ({ workers, runner: openRunner(workers), rates: [] as number[] }));
  try {
    for (const { workers, runner } of runners) await batch(runner, input, WARM_UP_RUNS_PER_WORKER * workers, 'warm');
    for (let k = 0; k < TIMES; k++) {
      for (const { workers, runner, rates } of runners) rates.push(await batch(runner, input, RUNS_PER_WORKER * workers, `batch ${k}`));
    }
  } finally {
    await Promise.all(runners.map(({ runner }) => runner.close()));
  }
  const [single] = runners;
  const against = (rates: readonly number[]): Measured => summarise(rates.map((rate, k) => rate / (single?.rates[k] ?? Number.NaN)));
  return {
    runsPerSecond: Object.fromEntries(runners.map(({ workers, rates }) => [workers, summarise(rates)])),
    speedUp: Object.fromEntries(runners.map(({ workers, rates }) => [workers, against(rates)])),
  };
}

/** Numbers of threads worth measuring: every one up to 4, then doubling, and the last. */
export function workerSteps(most: number): number[] {
  const steps = [1, 2, 3, 4, 8, 16, 32, 64].filter((workers) => workers < most);
  return [...steps, most];
}
