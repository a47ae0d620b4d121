import { expect, test } from 'vitest';
import { parameters } from '../../../engine/index.ts';
import { resolve, scenarioOf, setAssumption, type Presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { resetAssumption, resetAssumptions, valuesOf } from '../../../ui/levers/assumption-edit.ts';

const base = {
  format: 1,
  id: 'two',
  regions: [{ id: 'east' }, { id: 'west', assumptions: { initialWage: 0.26, land: 3000 } }],
  assumptions: { wageGrowth: 0.004 },
};
const presets: Presets = new Map([['two', base]]);
const start: ScenarioDocument = { format: 1, extends: 'two' };
const scenario = scenarioOf(start, presets);
const inputOf = (document: ScenarioDocument) => resolve(document, presets).input;

test('an assumption reads as one value, or as those of the regions where they differ', () => {
  expect(valuesOf(scenario, 'wageGrowth', null)).toEqual([0.004]);
  expect(valuesOf(scenario, 'initialWage', null)).toEqual([parameters.initialWage.default, 0.26]);
  expect(valuesOf(scenario, 'initialWage', 'west')).toEqual([0.26]);
  expect(valuesOf(scenario, 'marketSize', 'west')).toEqual([parameters.marketSize.default]);
});

test('setting and resetting gives back the document that was there', () => {
  const everywhere = setAssumption(start, presets, { id: 'initialWage', value: 0.5 });
  expect(valuesOf(scenarioOf(everywhere, presets), 'initialWage', null)).toEqual([0.5]);
  expect(resetAssumption(everywhere, 'initialWage', null, scenario)).toEqual(start);

  const west = setAssumption(start, presets, { region: 'west', id: 'land', value: 900 });
  expect(valuesOf(scenarioOf(west, presets), 'land', 'west')).toEqual([900]);
  expect(resetAssumption(west, 'land', 'west', scenario)).toEqual(start);

  const world = setAssumption(start, presets, { id: 'scale', value: 2 });
  expect(resetAssumption(world, 'scale', null, scenario)).toEqual(start);
});

test('resetting one leaves the others', () => {
  let document = setAssumption(start, presets, { region: 'west', id: 'land', value: 900 });
  document = setAssumption(document, presets, { region: 'west', id: 'initialWage', value: 0.4 });
  const kept = resetAssumption(document, 'land', 'west', scenario);
  expect(valuesOf(scenarioOf(kept, presets), 'initialWage', 'west')).toEqual([0.4]);
  expect(valuesOf(scenarioOf(kept, presets), 'land', 'west')).toEqual([3000]);
  expect(inputOf(resetAssumptions(document, ['land', 'initialWage'], scenario))).toEqual(inputOf(start));
});

test('a document that stands alone goes back to the model’s defaults', () => {
  const alone: ScenarioDocument = {
    format: 1,
    id: 'own',
    regions: [{ id: 'r', assumptions: { land: 900 } }],
    assumptions: { wageGrowth: 0.001 },
  };
  expect(resetAssumptions(alone, ['land', 'wageGrowth'], undefined)).toEqual({
    format: 1,
    id: 'own',
    regions: [{ id: 'r' }],
  });
});

test('what came with an industry goes with it; a value on top of it goes back to that of the industry', () => {
  const heavy: ScenarioDocument = { ...start, industry: 'heavy', place: 'inland' };
  const own = setAssumption(heavy, presets, { id: 'landNeed', value: 2 });
  expect(resetAssumption(own, 'landNeed', null, scenario)).toEqual(heavy);
  expect(resetAssumptions(own, ['landNeed', 'labourInput'], scenario)).toEqual(start);
});
