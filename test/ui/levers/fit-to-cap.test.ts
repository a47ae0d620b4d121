import { expect, test } from 'vitest';
import { packageMoves, presets, resolve, scenarioOf, type ScenarioDocument } from '../../../experiments/index.ts';
import { createDirectRunner } from '../../../workers/direct-runner.ts';
import { yearlySpending } from '../../../ui/facts/budget.ts';
import { fitToCap } from '../../../ui/levers/fit-to-cap.tsx';

test('no year of the fitted policy costs more than the cap', async () => {
  const base: ScenarioDocument = { format: 1, extends: 'default', quarters: 60 };
  const document = { ...base, policy: packageMoves(scenarioOf(base, presets), 'upgrade', 8) };
  const runner = createDirectRunner();
  const dearest = async (policy: ScenarioDocument['policy']): Promise<number> => {
    const { regions, quarters } = await runner.run(resolve({ ...document, policy: policy! }, presets).input);
    return Math.max(...yearlySpending(regions, quarters));
  };
  const cap = (await dearest(document.policy)) / 2;
  const found = (await fitToCap(document, { presets, cap, runner }))!;
  expect(await dearest(found.policy)).toBe(found.dearest);
  expect(found.dearest).toBeLessThanOrEqual(cap);
  expect(found.dearest).toBeGreaterThan(0.9 * cap);
  expect(found.policy.map(({ lever, from }) => [lever, from])).toEqual(
    document.policy.map(({ lever, from }) => [lever, from]),
  );
});
