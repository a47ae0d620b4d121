/** How fast this device runs a scenario, measured by running it a few times. */
import { signal } from '@preact/signals';
import type { RunInput } from '../../engine/index.ts';
import { replicateSeed } from '../../experiments/index.ts';
import { runMany } from '../../workers/index.ts';
import type { Background } from '../studio/background.ts';

export interface Pace {
  /** Runs a second of a scenario; undefined until it is measured. A component that reads it follows it. */
  rateOf(scenario: RunInput): number | undefined;
  /** Measures a scenario, unless it was measured already. */
  measure(scenario: RunInput): void;
  /** What a long list of runs of this scenario really took. */
  learn(scenario: RunInput, rate: number): void;
}

/** Runs before those that count: the first on a thread also start it. */
const WARMING = 1;
/** Runs that count, a thread. */
const COUNTED = 3;

const keyOf = (scenario: RunInput): string => JSON.stringify(scenario);

export function createPace(background: Pick<Background, 'plain' | 'onWorkers'>): Pace {
  const rates = signal<ReadonlyMap<string, number>>(new Map());
  let measuring = false;
  /** Asked for while another was measured. */
  let next: RunInput | undefined;

  function learn(scenario: RunInput, rate: number): void {
    rates.value = new Map([...rates.peek(), [keyOf(scenario), rate]]);
  }
  async function run(scenario: RunInput): Promise<void> {
    const runner = background.plain();
    const { width } = runner;
    let startedAt = 0;
    const { done } = await runMany({
      runner,
      // No two share their luck, as in a sweep.
      inputs: Array.from({ length: (WARMING + COUNTED) * width }, (_, k) => ({
        ...scenario,
        seed: replicateSeed(`${scenario.seed}/pace`, k),
      })),
      onResult(k) {
        if (k === WARMING * width - 1) startedAt = performance.now();
      },
    });
    if (done === (WARMING + COUNTED) * width)
      learn(scenario, (1000 * COUNTED * width) / (performance.now() - startedAt));
  }
  async function measure(scenario: RunInput): Promise<void> {
    if (rates.peek().has(keyOf(scenario)) || !background.onWorkers) return;
    if (measuring) {
      next = scenario;
      return;
    }
    measuring = true;
    await run(scenario);
    measuring = false;
    const waiting = next;
    next = undefined;
    if (waiting !== undefined) await measure(waiting);
  }
  return {
    rateOf: (scenario) => rates.value.get(keyOf(scenario)),
    measure: (scenario) => void measure(scenario),
    learn,
  };
}
