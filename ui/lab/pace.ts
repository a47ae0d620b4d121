/** How fast this device runs a scenario, measured by running it a few times. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { replicateSeed, type Experiment } from '../../experiments/index.ts';
import { runMany } from '../../workers/index.ts';
import type { Background } from '../studio/background.ts';

export interface Pace {
  /** Runs a second of the scenario measured last; undefined until it is. */
  readonly rate: ReadonlySignal<number | undefined>;
  /** Measures the scenario of an experiment, unless it was measured already. */
  measure(experiment: Experiment): void;
  /** What a long list of runs of this scenario really took. */
  learn(experiment: Experiment, rate: number): void;
}

/** Runs before those that count: the first on a thread also start it. */
const WARMING = 1;
/** Runs that count, a thread. */
const COUNTED = 3;

const scenarioKey = ({ base }: Experiment): string => JSON.stringify(base.input);

export function createPace(background: Background): Pace {
  const rates = new Map<string, number>();
  const rate = signal<number | undefined>(undefined);
  let wanted = '';
  let measuring = false;
  let latest: Experiment | undefined;

  async function measure(experiment: Experiment, key: string): Promise<void> {
    measuring = true;
    const runner = background.plain();
    const { width } = runner;
    const { input } = experiment.base;
    let startedAt = 0;
    const { done } = await runMany({
      runner,
      // No two share their luck, as in a sweep.
      inputs: Array.from({ length: (WARMING + COUNTED) * width }, (_, k) => ({
        ...input,
        seed: replicateSeed(`${input.seed}/pace`, k),
      })),
      onResult(k) {
        if (k === WARMING * width - 1) startedAt = performance.now();
      },
    });
    measuring = false;
    if (done === (WARMING + COUNTED) * width) learn(key, (1000 * COUNTED * width) / (performance.now() - startedAt));
    // Another scenario may have come meanwhile.
    if (latest !== undefined && wanted !== key) begin(latest);
  }
  function learn(key: string, found: number): void {
    rates.set(key, found);
    if (key === wanted) rate.value = found;
  }
  function begin(experiment: Experiment): void {
    const key = scenarioKey(experiment);
    wanted = key;
    rate.value = rates.get(key);
    if (rate.peek() === undefined && !measuring && background.onWorkers) void measure(experiment, key);
  }
  return {
    rate,
    measure(experiment) {
      latest = experiment;
      if (scenarioKey(experiment) !== wanted) begin(experiment);
    },
    learn: (experiment, found) => learn(scenarioKey(experiment), found),
  };
}
