import { expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import {
  FORK_FUTURES,
  forkDesign,
  packageMoves,
  presets,
  scenarioOf,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { createForkGathering } from '../../../ui/fork/fork-runs.ts';
import { typicalFuture } from '../../../ui/fork/typical-future.ts';

const document: ScenarioDocument = { format: 1, extends: 'default', quarters: 60 };
const upgrade = packageMoves(scenarioOf(document, presets), 'upgrade', 0);
const design = forkDesign(document, upgrade, presets);
const none = (): void => undefined;

/** Runs a job until it has delivered so many. */
function work(gathering: ReturnType<typeof createForkGathering>, hand: () => number, most = Infinity): number {
  const job = gathering.job(hand, none);
  let k = 0;
  for (const input of job.inputs) {
    if (k >= most) break;
    job.take(k, run(input));
    k += 1;
  }
  return k;
}

test('the start under the hand is run first, and doing nothing only once', () => {
  const gathering = createForkGathering(design, [16, 24, 32], 0);
  const seeds = new Set<string>();
  let starts: number[] = [];
  const job = gathering.job(() => 24, none);
  for (const input of job.inputs) {
    if (input.policy.length === 0) seeds.add(input.seed);
    else starts.push(input.policy[0]!.from);
  }
  expect(job.total).toBe(4 * FORK_FUTURES);
  expect(seeds.size).toBe(FORK_FUTURES);
  expect(starts).toHaveLength(3 * FORK_FUTURES);
  starts = [...new Set(starts)];
  expect(starts).toEqual([24, 16, 32]);
});

test('what is known is told while the rest is run, and stopping loses nothing', () => {
  const gathering = createForkGathering(design, [16, 24], 0);
  work(gathering, () => 24, 20);
  const part = gathering.known();
  expect(part.alone!.outcomes.filter((outcome) => outcome >= 0)).toHaveLength(10);
  expect(part.paths.get(24)!.outcomes.filter((outcome) => outcome >= 0)).toHaveLength(10);
  expect(part.paths.has(16)).toBe(false);
  expect(gathering.complete()).toBe(false);
  expect(work(gathering, () => 24)).toBe(3 * FORK_FUTURES - 20);
  expect(gathering.complete()).toBe(true);
  const whole = gathering.known();
  expect(whole.paths.get(16)!.outcomes).toHaveLength(FORK_FUTURES);
  expect(whole.paths.get(24)!.outcomes.slice(0, 10)).toEqual(part.paths.get(24)!.outcomes.slice(0, 10));
  // Another policy in the same world starts from what doing nothing gives.
  const other = createForkGathering(forkDesign(document, upgrade.slice(1), presets), [24], 0, gathering.aloneFutures);
  expect(other.job(() => 24, none).total).toBe(FORK_FUTURES);
});

test('the typical future ends as most do in both branches, near the median', () => {
  const path = { outcomes: [0, 3, 3, 3, -1], endJobs: [900, 100, 480, 700, Number.NaN], jobsAtEnd: 500 } as never;
  const acting = { outcomes: [0, 0, 0, 1, -1], endJobs: [900, 860, 800, 810, Number.NaN], jobsAtEnd: 820 } as never;
  expect(typicalFuture(path, acting)).toBe(2);
  expect(typicalFuture(undefined, undefined)).toBe(0);
});
