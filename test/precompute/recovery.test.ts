import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { LEARNED_BELOW, readingsOf, unknownIds } from '../../experiments/index.ts';
import type { KeptRuns } from '../../precompute/forecasts/kept-runs.ts';
import { recover } from '../../precompute/forecasts/recovery.ts';

const TRIALS = 3;
const runs: KeptRuns = {
  async answer(asking) {
    let step = asking.next();
    while (step.done !== true) step = asking.next(step.value.inputs.map((input) => readingsOf(run(input), 4)));
    return step.value;
  },
  close: async () => undefined,
};

/** In small what `npm run forecasts -- recovery` measures in full. */
test('known causes of made places are found again, neither too surely nor not at all', {
  timeout: 240_000,
}, async () => {
  const told: number[] = [];
  const effort = { wide: 260, near: 40, worlds: 1 };
  const { trials, unknowns } = await recover(runs, TRIALS, effort, 'engine', (done) => void told.push(done));
  expect(told).toEqual([1, 2, 3]);
  expect(unknowns).toEqual(unknownIds);
  const ranks = trials.flatMap((trial) => trial.ranks);
  expect(ranks).toHaveLength(TRIALS * unknownIds.length);
  // Nine tenths of 33 ought to lie inside: fewer than 24 do so by chance once in a thousand times.
  expect(ranks.filter((rank) => rank >= 0.05 && rank <= 0.95).length).toBeGreaterThanOrEqual(24);
  const left = unknownIds.map((_, k) => trials.reduce((sum, trial) => sum + trial.left[k]!, 0) / TRIALS);
  expect(left.filter((share) => share < LEARNED_BELOW).length).toBeGreaterThan(0);
  expect(left.filter((share) => share >= LEARNED_BELOW).length).toBeGreaterThan(0);
});
