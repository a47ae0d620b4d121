import { expect, test } from 'vitest';
import { FORK_FUTURES, presets, seedParts, type ScenarioDocument } from '../../../experiments/index.ts';
import { loadShipped, shippedName } from '../../../ui/fork/shipped-forks.ts';

const upgrade = { name: 'upgrade', strength: 1 } as const;
const nameOf = (more: object, action: Parameters<typeof shippedName>[1] = upgrade): string | undefined =>
  shippedName(
    { format: 1, extends: 'default', ...more } as ScenarioDocument,
    action,
    presets,
    (seed) => seedParts(seed).phrase,
  );

test('a file answers for the world of its preset, whatever else a document says', () => {
  expect(nameOf({})).toBe('default.upgrade');
  expect(nameOf({ policy: [{ lever: 'rd', level: 0.8, from: 60 }], view: { screen: 'fork' }, seed: '8/12' })).toBe(
    'default.upgrade',
  );
});

test('and for no other world, length, luck, strength or policy', () => {
  expect(nameOf({ assumptions: { outsideWage: 0.2 } })).toBeUndefined();
  expect(nameOf({ quarters: 160 })).toBeUndefined();
  expect(nameOf({ seed: 'another' })).toBeUndefined();
  expect(nameOf({ events: [{ quarter: 40, kind: 'demandShock', size: -0.2 }] })).toBeUndefined();
  expect(nameOf({ mechanismsOff: [{ mechanism: 'externalEconomies' }] })).toBeUndefined();
  expect(nameOf({}, { name: 'upgrade', strength: 0.5 })).toBeUndefined();
  expect(nameOf({}, { name: undefined, strength: 1 })).toBeUndefined();
  expect(nameOf({}, { name: 'no such package', strength: 1 })).toBeUndefined();
  expect(nameOf({ extends: undefined })).toBeUndefined();
});

test('it is fetched with every future of every start', async () => {
  const fork = await loadShipped('default.upgrade');
  expect(fork.starts).toHaveLength(23);
  for (const { path } of fork.starts) expect(path.outcomes).toHaveLength(FORK_FUTURES);
  await expect(loadShipped('default.nothing')).rejects.toThrow(RangeError);
});
