/**
 * A comparison through a runner: the numbers must not depend on how many threads there are nor on which finishes first.
 */
import { expect, it } from 'vitest';
import { run, type RunInput, type RunResult } from '../../engine/index.ts';
import {
  createComparison,
  inputsOf,
  pairedInputs,
  pathRuns,
  basePath,
  presets,
  type StoppingRule,
} from '../../experiments/index.ts';
import { runMany, type Runner } from '../../workers/index.ts';

const results = new Map<string, RunResult>();

/** The engine's answer, computed once per input. */
function answer(input: RunInput): RunResult {
  const key = JSON.stringify(input);
  const known = results.get(key) ?? run(input);
  results.set(key, known);
  return known;
}

/** A runner whose runs finish in an order of their own. */
function unruly(width: number): Runner {
  let asked = 0;
  return {
    width,
    run: (input) => new Promise((resolve) => setTimeout(() => resolve(answer(input)), (asked++ * 7) % (3 * width))),
    close: async () => undefined,
  };
}

async function compare(width: number, stop?: StoppingRule) {
  const checked = pathRuns(
    { format: 1, extends: 'default', quarters: 24 },
    [
      basePath,
      { name: 'R&D', policy: [{ lever: 'rd', level: 0.8, from: 6 }] },
      { name: 'pole', policy: [{ lever: 'pole', level: 1, from: 4 }] },
    ],
    presets,
  );
  if ('faults' in checked) throw new Error('faults');
  const paths = inputsOf(checked.runs);
  const comparison = createComparison({
    paths: paths.map(({ name }) => name),
    regions: 1,
    quarters: 24,
    ...(stop === undefined ? {} : { stop }),
  });
  const inputs = pairedInputs(
    paths.map(({ input }) => input),
    { phrase: '1', count: 20 },
    () => comparison.finished,
  );
  const { done } = await runMany({ runner: unruly(width), inputs, onResult: (k, result) => comparison.add(k, result) });
  const told = [1, 2].map((path) => ({
    effect: comparison.effect({ path, against: 0, indicator: 'valueAdded' }),
    series: comparison.effectSeries({ path, against: 0, indicator: 'employment' }),
    bands: comparison.differenceBands(path, 0, 'firms'),
    verdicts: comparison.verdictsOf(path),
  }));
  return { done, told, replicates: comparison.replicates };
}

it('is the same for one thread and for four', async () => {
  const [one, four] = [await compare(1), await compare(4)];
  expect(one.replicates).toBe(20);
  expect(four).toEqual(one);
});

it('is the same where it stops early, though more runs were under way', async () => {
  const stop = { indicator: 'valueAdded', absolute: 1e6, atLeast: 5 } as const;
  const [one, four] = [await compare(1, stop), await compare(4, stop)];
  expect(one.replicates).toBe(5);
  expect(four.told).toEqual(one.told);
  expect(one.done).toBeLessThan(60);
  expect(four.done).toBeGreaterThanOrEqual(one.done);
});
