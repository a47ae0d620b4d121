/** The search of the page finds what the search finds, whatever stops it, and makes no run twice. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { run, type RunInput } from '../../../engine/index.ts';
import {
  createSearchProblem,
  presets,
  searchFront,
  type RunFigures,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { runSearch } from '../../../workers/index.ts';
import { createPolicySearch, goalPairs, type PolicySearch } from '../../../ui/lab/policy-search.ts';
import { directRunner } from './small-designs.ts';

const size = { population: 4, generations: 1, rounds: 1, futures: 4 };
const sizes = { quick: size, thorough: size, usual: size };
const scenario: ScenarioDocument = { format: 1, extends: 'default', quarters: 12, seed: 'small' };

function searchOf(kept = new Map<string, RunFigures>()) {
  const document = signal<ScenarioDocument>(scenario);
  const made: RunInput[] = [];
  const search = createPolicySearch({
    presets,
    document,
    region: signal(0),
    runner: () => directRunner((input) => (made.push(input), run(input))),
    figures: async () => new Map(kept),
    keep: async (_key, figures) => figures.forEach((one, key) => kept.set(key, one)),
    sizes,
  });
  return { search, document, made, kept };
}
const ended = async ({ state }: PolicySearch): Promise<void> => {
  while (state.peek().running) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('stopped and begun again it goes on from the runs that are kept, and finds the same', async () => {
  const { search, made, kept } = searchOf();
  search.go();
  while (made.length < 60) await new Promise((resolve) => setTimeout(resolve, 2));
  search.stop();
  expect(search.state.peek().running).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const first = made.length;
  expect(kept.size).toBeGreaterThan(40);
  search.go();
  await ended(search);
  const { population, generations, rounds, futures } = size;
  const problem = createSearchProblem(scenario, { region: 0, goals: goalPairs.upgraded, lasting: true }, presets);
  const settings = { population, generations, rounds, replicates: { phrase: 'small', count: futures } };
  const alone = await runSearch({ runner: directRunner(), problem, search: searchFront(problem, settings) });
  expect(search.result.peek()?.found).toEqual(alone);
  // Those under way when it stopped are made again, no others.
  expect(made.length - new Set(made.map((input) => JSON.stringify(input))).size).toBeLessThanOrEqual(first - 40);
  const again = searchOf(kept);
  again.search.go();
  await ended(again.search);
  expect(again.made).toEqual([]);
  expect(again.search.result.peek()?.found).toEqual(alone);
});

test('what it found is of the question it was asked', async () => {
  const { search, document } = searchOf();
  search.go();
  await ended(search);
  expect(search.stale.value).toBe(false);
  search.required.value = 0.8;
  expect(search.stale.value).toBe(true);
  search.required.value = 0;
  document.value = { ...scenario, quarters: 16 };
  expect(search.stale.value).toBe(true);
});

test('limits that cannot be kept are said, and the command asks the same', () => {
  const { search } = searchOf();
  search.budget.value = -1;
  expect(search.faults.value.map(({ path }) => path)).toEqual(['--budget']);
  search.budget.value = 400;
  search.required.value = 0.9;
  search.pair.value = 'lockIn';
  expect(search.faults.value).toEqual([]);
  expect(search.command()).toBe(
    'npm run -s jiqun -- search default --seed small --quarters 12 --goals cost=min,lockIn=min --budget 400 --upgraded 90% --seeds 4 --population 4 --generations 1 --rounds 1 --lasting',
  );
});
