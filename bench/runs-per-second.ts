import type { RunInput } from '../engine/index.ts';
import { runMany, type Runner } from '../workers/node/index.ts';
import { summarise, type Measured } from './repeat.ts';

/** As many as one thread alone needs until all its code is compiled for good. */
const WARM_UP_RUNS_PER_WORKER = 24;
/**
 * At the end of a batch threads wait for the last run: with few runs each, that wait alone would cost several per cent.
 */
const RUNS_PER_WORKER = 40;
const TIMES = 11;

interface Rate {
  readonly runs: number;
  /** Runs of other luck are other worlds: only this compares two batches. */
  readonly firmQuarters: number;
}

/** Both per second. */
async function batch(runner: Runner, input: RunInput, count: number, label: string): Promise<Rate> {
  const inputs = Array.from({ length: count }, (_, k) => ({ ...input, seed: `${label}/${k}` }));
  let firmQuarters = 0;
  const started = performance.now();
  const { failed } = await runMany({
    runner,
    inputs,
    onResult: (_k, result) => void (firmQuarters += result.firmQuarters),
  });
  const seconds = (performance.now() - started) / 1000;
  if (failed > 0) throw new Error(`${failed} runs failed`);
  return { runs: count / seconds, firmQuarters: firmQuarters / seconds };
}

/** Both keyed by the number of threads. */
export interface Throughput {
  readonly runsPerSecond: { readonly [workers: string]: Measured };
  /** Firm-quarters a second against one thread measured in the same round. */
  readonly speedUp: { readonly [workers: string]: Measured };
}

/** Runs per second through warm worker threads; every number of threads in every round, so that the rounds compare. */
export async function measureThroughput(
  openRunner: (workers: number) => Runner,
  steps: readonly number[],
  input: RunInput,
): Promise<Throughput> {
  const runners = steps.map((workers) => ({ workers, runner: openRunner(workers), rates: [] as Rate[] }));
  try {
    for (const { workers, runner } of runners) await batch(runner, input, WARM_UP_RUNS_PER_WORKER * workers, 'warm');
    for (let k = 0; k < TIMES; k++) {
      for (const { workers, runner, rates } of runners)
        rates.push(await batch(runner, input, RUNS_PER_WORKER * workers, `batch ${k}`));
    }
  } finally {
    await Promise.all(runners.map(({ runner }) => runner.close()));
  }
  const [single] = runners;
  const against = (rates: readonly Rate[]): Measured =>
    summarise(rates.map((rate, k) => rate.firmQuarters / (single?.rates[k]?.firmQuarters ?? Number.NaN)));
  return {
    runsPerSecond: Object.fromEntries(
      runners.map(({ workers, rates }) => [workers, summarise(rates.map(({ runs }) => runs))]),
    ),
    speedUp: Object.fromEntries(runners.map(({ workers, rates }) => [workers, against(rates)])),
  };
}

/** Numbers of threads worth measuring: every one up to 4, then doubling, and the last. */
export function workerSteps(most: number): number[] {
  const steps = [1, 2, 3, 4, 8, 16, 32, 64].filter((workers) => workers < most);
  return [...steps, most];
}
