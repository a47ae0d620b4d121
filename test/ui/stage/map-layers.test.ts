import { expect, test } from 'vitest';
import type { RunInput, RunResult } from '../../../engine/index.ts';
import { allLayers, conditionsOf, mapLayers, toggled } from '../../../ui/stage/map-layers.ts';

test('a layer is switched off and on again, the others stay', () => {
  const without = toggled(allLayers, 'rent');
  expect(without.has('rent')).toBe(false);
  expect(without.size).toBe(allLayers.size - 1);
  expect(toggled(without, 'rent')).toEqual(allLayers);
  expect(allLayers.has('rent')).toBe(true);
});

test('every layer says what it is in both languages', () => {
  for (const { label, definition } of mapLayers)
    for (const text of [label, definition]) for (const words of Object.values(text)) expect(words).not.toBe('');
});

test('density is employment over the land at the scale of the world; nothing is known of a region that is not there', () => {
  const input = { regions: [{ land: 1800 }, { land: 900 }], assumptions: { scale: 2 } } as unknown as RunInput;
  const region = (employment: number) => ({ series: { employment: [employment], rent: [1.1], pollution: [0.3] } });
  const result = { regions: [region(900), region(900)] } as unknown as RunResult;
  const { density, rent, pollution } = conditionsOf(input, result);
  expect([density(0, 0), density(1, 0)]).toEqual([0.25, 0.5]);
  expect([rent(1, 0), pollution(0, 0), rent(2, 0), rent(0, 7)]).toEqual([1.1, 0.3, Number.NaN, Number.NaN]);
});
