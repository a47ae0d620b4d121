import { expect, test } from 'vitest';
import { pathRuns, presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { atBudget } from '../../../ui/compare/equal-budget.ts';

test('levels are scaled where a multiplier was found, and nothing else changes', () => {
  const document: ScenarioDocument = { format: 1, extends: 'default' };
  const bars = [{ lever: 'rd' as const, level: 0.8, from: 60 }];
  const made = pathRuns(
    document,
    [
      { name: 'base', policy: [] },
      { name: 'a', policy: bars },
      { name: 'b', policy: bars },
    ],
    presets,
  );
  if ('faults' in made) throw new Error('not comparable');
  const budget = { meaning: '', amount: 100, paths: new Map([['a', { multiplier: 0.5, cost: 100, reached: true }]]) };
  const [base, a, b] = atBudget(made.runs, budget, presets);
  expect(base).toBe(made.runs[0]);
  expect(b).toBe(made.runs[2]);
  expect(a!.input.policy[0]).toMatchObject({ lever: 'rd', level: 0.4, from: 60 });
  expect({ ...a!.input, policy: [] }).toEqual({ ...made.runs[1]!.input, policy: [] });
});
