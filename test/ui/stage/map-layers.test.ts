import { expect, test } from 'vitest';
import { run, type RunInput, type RunResult } from '../../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
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

test('density is employment over the land the model can use; nothing is known of a region that is not there', () => {
  const input = {
    regions: [{ land: 1800 }, { land: 900 }],
    assumptions: { scale: 2 },
  } as unknown as RunInput;
  const region = (pollution: number, inForce: number[]) => ({
    levers: { infra: { inForce } },
    series: { employment: [900, 900], rent: [1.1, 1.2], pollution: [pollution, 2] },
  });
  const result = { regions: [region(0, [0, 1]), region(1, [0.5, 1])] } as unknown as RunResult;
  const { density, rent, pollution } = conditionsOf(input, result);
  expect(density(0, 0)).toBe(900 / 3600);
  expect(density(1, 0)).toBe(900 / (1800 * 1.1 * 0.875));
  expect(density(0, 1)).toBeCloseTo(900 / (3600 * 1.2 * 0.75), 12);
  expect([rent(1, 0), pollution(0, 0), rent(2, 0), rent(0, 7)]).toEqual([1.1, 0, Number.NaN, Number.NaN]);
});

test('at full land the rent of the model is that of full land', () => {
  const { input } = resolve({ ...(presets.get('ruhr') as ScenarioDocument), quarters: 120 }, presets);
  const result = run(input);
  const { density } = conditionsOf(input, result);
  const { landCost, landElasticity } = input.regions[0] as { landCost: number; landElasticity: number };
  for (let t = 20; t < 120; t++) {
    const rent = 1 + landCost * density(0, t - 1) ** landElasticity;
    expect(Math.abs(rent / result.regions[0]!.series.rent[t]! - 1)).toBeLessThan(0.01);
  }
});
