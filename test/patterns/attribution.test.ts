/**
 * What the unaided decline is made of (section 3 of the measurements behind the model): in the default region a story
 * of costs and of rivals who learned, not of lock-in. Shares are exact Shapley values of what is left of the peak of value added at the end.
 */
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  attributionDesign,
  attributionInputs,
  createAttribution,
  declineGame,
  leftOfPeak,
  parseDocument,
  presets,
} from '../../experiments/index.ts';

/** 64 runs per seed: fewer seeds than other patterns unless PATTERN_SEEDS says more. */
const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 2);

test('rivals a cluster breeds, wages and the frontier make most of the decline, the lock-ins some of it', () => {
  const checked = parseDocument({ format: 1, extends: 'default' }, presets);
  if ('faults' in checked) throw new Error('the default scenario has faults');
  const designed = attributionDesign(declineGame(checked.document, presets), presets, { phrase: '1' });
  if ('faults' in designed) throw new Error('the design has faults');
  const attribution = createAttribution(designed.design, leftOfPeak('valueAdded', 200));
  let k = 0;
  for (const input of attributionInputs(designed.design, { phrase: '1', count: SEEDS }))
    attribution.add(k++, run(input));

  const { total, shares } = attribution.summary();
  const part = (...ids: string[]) =>
    shares.filter(({ id }) => ids.includes(id)).reduce((sum, { ofTotal }) => sum + ofTotal, 0);
  expect(total.mean).toBeLessThan(-0.2);
  expect(Math.abs(shares.reduce((sum, share) => sum + share.mean, 0) - total.mean)).toBeLessThanOrEqual(1e-9);
  expect(part('leak')).toBeGreaterThan(0.25);
  expect(part('wages')).toBeGreaterThan(0.1);
  expect(part('frontier')).toBeGreaterThan(0.1);
  expect(part('leak', 'wages', 'frontier')).toBeGreaterThan(0.65);
  expect(part('functionalLockIn', 'cognitiveLockIn', 'politicalLockIn')).toBeLessThan(0.35);
  expect(part('functionalLockIn', 'cognitiveLockIn', 'politicalLockIn')).toBeGreaterThan(0);
});
