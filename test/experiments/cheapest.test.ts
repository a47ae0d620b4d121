import { describe, expect, test } from 'vitest';
import { run, type RunInput, type RunResult } from '../../engine/index.ts';
import {
  addedByPackage,
  cheapestStrength,
  MOST_STRENGTHS,
  presets,
  type Cheapest,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const document: ScenarioDocument = { format: 1, extends: 'default', quarters: 20 };
const checked = addedByPackage(
  { ...document, quarters: 200 },
  { name: 'upgrade', from: 4 },
  presets,
  '--package upgrade',
);
if ('faults' in checked) throw new Error('no package');
const policy = { ...checked, alone: document };
const replicates = { phrase: 'x', count: 4 };

/** Runs of which as many upgrade as a rule of the strength says; real ones are slow and say the same about the search. */
function searched(
  wanted: number,
  upgraded: (strength: number) => number,
  answer: (input: RunInput) => RunResult = run,
): { readonly found: Cheapest; readonly asked: number } {
  const search = cheapestStrength(policy, { wanted }, replicates, presets);
  let step = search.next();
  let asked = 0;
  while (step.done !== true) {
    asked += 1;
    const strength = (step.value[0]!.policy[0]?.level ?? 0) / 0.8;
    const results = step.value.map((input, k) => {
      const made = answer(input);
      const verdict = k < upgraded(strength) ? 'upgraded' : 'hollowedOut';
      return { ...made, regions: made.regions.map((region) => ({ ...region, verdict })) } as RunResult;
    });
    step = search.next(results);
  }
  return { found: step.value, asked };
}

describe('the least strength that still upgrades', () => {
  test('is found to within a hundredth, with the counts of leaving it alone and as it is written', () => {
    const { found, asked } = searched(3, (strength) => (strength >= 0.37 ? 4 : strength >= 0.3 ? 2 : 0));
    expect(found).toMatchObject({
      reached: true,
      futures: 4,
      upgraded: 4,
      alone: { multiplier: 0, upgraded: 0 },
      written: { multiplier: 1, upgraded: 4 },
    });
    expect(found.multiplier).toBeGreaterThanOrEqual(0.37);
    expect(found.multiplier).toBeLessThan(0.38);
    expect(found.cost).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(MOST_STRENGTHS);
    expect(found.tried).toHaveLength(asked);
  });

  test('may be more than is written, up to full levels, or not be reached', () => {
    // Levels of 0.8 reach 1 at 1.25 times.
    const more = searched(4, (strength) => (strength > 1.1 ? 4 : 1)).found;
    expect(more.multiplier).toBeGreaterThan(1.1);
    expect(more.multiplier).toBeLessThan(1.12);
    const never = searched(4, () => 3).found;
    expect(never).toMatchObject({ reached: false, multiplier: 1.25, upgraded: 3 });
  });

  test('is none where the region upgrades by itself', () => {
    expect(searched(2, () => 2)).toMatchObject({ found: { reached: true, multiplier: 0, cost: 0 }, asked: 2 });
  });

  test('meets the same luck at every strength', () => {
    const seeds = new Set<string>();
    searched(
      3,
      (strength) => (strength > 0.5 ? 4 : 0),
      (input) => {
        seeds.add(input.seed);
        return run(input);
      },
    );
    expect([...seeds]).toEqual(['x/1', 'x/2', 'x/3', 'x/4']);
  });
});
