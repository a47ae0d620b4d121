import { expect, test } from 'vitest';
import { run, type RunInput } from '../../engine/index.ts';
import { activeAt, inForceAt, type Telling } from '../../experiments/telling/chronicle/telling.ts';
import { input, lever } from '../support/inputs.ts';

/** A market that is announced by a government with and without money. */
function announced(set: Record<string, number>): Telling {
  const given = input({ quarters: 60, set, policy: [lever('market', 0.9, 20, 1)] }) as RunInput;
  const [region] = run(given).regions;
  return { r: 0, region: region!, others: [], input: given, quarters: 60 };
}

test('causes are told with what is in force, not with what was announced', () => {
  const [paid, unpaid] = [announced({}), announced({ valueTax: 0, landShare: 0, grant: 0, taxRate: 0 })];
  for (const telling of [paid, unpaid]) expect(activeAt(telling, 50)).toEqual(['market']);
  expect(inForceAt(paid, 'market', 50)).toBeGreaterThan(0.8);
  expect(inForceAt(unpaid, 'market', 50)).toBe(0);
});
