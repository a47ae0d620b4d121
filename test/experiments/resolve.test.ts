import { describe, expect, test } from 'vitest';
import { leverIds, parameters, regionParameterIds, run, worldParameterIds } from '../../engine/index.ts';
import { alongPath, resolve, scenarioOf, setAssumption } from '../../experiments/index.ts';
import { parsed, presets, resolved, smallest } from './presets-for-tests.ts';

describe('what a document does not say', () => {
  test('comes from the declared defaults', () => {
    const { input, regions } = resolved(smallest);
    for (const id of worldParameterIds) expect(input.assumptions[id]).toEqual(parameters[id].default);
    for (const id of regionParameterIds) expect(input.regions[0]![id]).toEqual(parameters[id].default);
    expect([input.seed, input.quarters, input.policy, input.events, input.mechanismsOff]).toEqual([
      '1',
      200,
      [],
      [],
      [],
    ]);
    expect(regions).toEqual([{ id: 'here', name: { en: 'here', zh: 'here' } }]);
  });

  test('comes from the preset it extends', () => {
    const base = scenarioOf(parsed({ format: 1, extends: 'delta' }), presets);
    expect(base).toMatchObject({ id: 'delta', seed: 'delta', quarters: 120, start: '1978Q1' });
    expect(resolved({ format: 1, extends: 'delta' }).input).toEqual(resolved(presets.get('delta')).input);
  });
});

describe('extends', () => {
  test('theories go with the story: a view of a preset has them, a story of its own brings its own', () => {
    const story = { en: 'Another place.', zh: '另一个地方。' };
    const base = new Map<string, unknown>([
      ['ruhr', { format: 1, id: 'ruhr', regions: [{ id: 'here' }], story, theories: ['lockIn', 'weber'] }],
    ]);
    const theoriesOf = (own: object) => scenarioOf({ format: 1, extends: 'ruhr', ...own }, base).theories;
    expect(theoriesOf({ title: story, quarters: 10 })).toEqual(['lockIn', 'weber']);
    expect(theoriesOf({ story })).toEqual([]);
    expect(theoriesOf({ story, theories: ['porter'] })).toEqual(['porter']);
    expect(theoriesOf({ theories: [] })).toEqual([]);
  });

  test('assumptions and packages merge by key, lists and scalars replace', () => {
    const scenario = scenarioOf(
      parsed({
        format: 1,
        extends: 'delta',
        quarters: 90,
        assumptions: { marketGrowth: 0.009 },
        policy: [],
        events: [],
        packages: { other: { label: { en: 'Other', zh: '其他' }, start: 9, policy: [] } },
      }),
      presets,
    );
    expect(scenario.assumptions).toEqual({ marketGrowth: 0.009, startUpRate: 1 });
    expect(Object.keys(scenario.packages)).toEqual(['upgrade', 'other']);
    expect([scenario.quarters, scenario.policy, scenario.events, scenario.seed]).toEqual([90, [], [], 'delta']);
  });

  test('a document that names regions says which there are; those of the base keep what it does not change', () => {
    const { regions, input } = resolved({
      format: 1,
      extends: 'delta',
      regions: [{ id: 'west', assumptions: { land: 500 } }, { id: 'south' }],
    });
    expect(regions.map(({ id }) => id)).toEqual(['west', 'south']);
    expect(regions[0]!.name.en).toBe('West');
    expect(input.regions.map(({ initialWage, land, startUpRate }) => [initialWage, land, startUpRate])).toEqual([
      [0.3, 500, 1],
      [parameters.initialWage.default, parameters.land.default, 1],
    ]);
  });

  test('through two presets', () => {
    const { input, scenario } = resolved({ format: 1, extends: 'delta-high-wages', seed: 'mine' });
    expect(scenario.id).toBe('delta-high-wages');
    expect(scenario.regions.map(({ id }) => id)).toEqual(['west', 'north']);
    expect(input.regions.map(({ wageGrowth, initialWage }) => [wageGrowth, initialWage])).toEqual([
      [0.01, 0.3],
      [0.01, parameters.initialWage.default],
    ]);
    expect([input.seed, input.assumptions.marketGrowth]).toEqual(['mine', 0.002]);
  });
});

describe('one canonical form', () => {
  const moves = [
    { lever: 'rd', level: 0.5, from: 40 },
    { lever: 'open', level: 0.5, from: 10, to: 30, ramp: 4 },
    { lever: 'open', region: 'west', level: 0.7, from: 10, to: 500 },
    { lever: 'green', level: 0, from: 5 },
    { lever: 'train', level: 1, from: 120 },
    { lever: 'insp', level: 1, from: 0, ramp: 0 },
  ];
  const withPolicy = (policy: unknown[]) => resolved({ format: 1, extends: 'delta', policy });

  test('bars that do nothing are dropped, ends are cut, regions become numbers, the order is fixed', () => {
    expect(withPolicy(moves).input.policy).toEqual([
      { lever: 'insp', level: 1, from: 0, to: 120, ramp: 1 },
      { lever: 'open', level: 0.5, from: 10, to: 30, ramp: 4 },
      { lever: 'open', region: 1, level: 0.7, from: 10, to: 120, ramp: 8 },
      { lever: 'rd', level: 0.5, from: 40, to: 120, ramp: 8 },
    ]);
  });

  test('whatever order the bars were written in', () => {
    const { input } = withPolicy(moves);
    expect(withPolicy(moves.toReversed()).input).toEqual(input);
    expect(run(withPolicy(moves.toReversed()).input).fingerprint).toBe(run(input).fingerprint);
  });

  test('events are sorted, those after the end dropped', () => {
    const event = (quarter: number, kind = 'paradigmShift') => ({ quarter, kind, size: 0.5 });
    const { input } = resolved({
      format: 1,
      extends: 'delta',
      events: [event(200), event(50), event(9, 'rivalEntry'), event(9, 'demandShock')],
    });
    expect(input.events.map(({ quarter, kind }) => `${quarter} ${kind}`)).toEqual([
      '9 demandShock',
      '9 rivalEntry',
      '50 paradigmShift',
    ]);
  });

  test('a mechanism switched off twice is off from the earlier quarter', () => {
    const off = [
      { mechanism: 'externalities', from: 60 },
      { mechanism: 'externalities', from: 30 },
      { mechanism: 'chainSwitching', from: 999 },
    ];
    expect(resolved({ format: 1, extends: 'delta', mechanismsOff: off }).input.mechanismsOff).toEqual([
      { mechanism: 'externalities', from: 30 },
    ]);
  });

  test('an input survives being sent to a worker', () => {
    const { input } = withPolicy(moves);
    expect(structuredClone(input)).toEqual(input);
    expect(JSON.parse(JSON.stringify(input))).toEqual(input);
  });
});

describe('along a path', () => {
  const delta = parsed({ format: 1, extends: 'delta' });
  const along = (path: object) => resolve(alongPath(delta, { name: 'path', ...path }, presets), presets).input;
  const base = resolve(delta, presets).input;

  test('without anything of its own it is the scenario', () => {
    expect(along({})).toEqual(base);
  });

  test('its policy stands in place of the scenario’s', () => {
    expect(along({ policy: [{ lever: 'open', level: 1, from: 60 }] }).policy.map(({ lever }) => lever)).toEqual([
      'open',
    ]);
    expect(along({ policy: [] }).policy).toEqual([]);
  });

  test('its assumptions hold in every region', () => {
    expect(along({ assumptions: { initialWage: 0.6 } }).regions.map(({ initialWage }) => initialWage)).toEqual([
      0.6, 0.6,
    ]);
    expect(along({ assumptions: { marketGrowth: 0 } }).assumptions.marketGrowth).toBe(0);
  });

  test('its mechanisms go off where it leaves the scenario, beside those that are off already', () => {
    const off = along({
      from: 70,
      mechanismsOff: [{ mechanism: 'politicalLockIn' }, { mechanism: 'externalities', from: 80 }],
    }).mechanismsOff;
    expect(off).toEqual([
      { mechanism: 'chainSwitching', from: 0 },
      { mechanism: 'externalities', from: 80 },
      { mechanism: 'politicalLockIn', from: 70 },
    ]);
  });
});

test('an assumption can be set in one region of a document that only extends', () => {
  const document = setAssumption(parsed({ format: 1, extends: 'delta' }), presets, {
    region: 'west',
    id: 'land',
    value: 333,
  });
  const { input } = resolve(document, presets);
  expect(input.regions.map(({ land, initialWage }) => [land, initialWage])).toEqual([
    [900, 0.4],
    [333, 0.3],
  ]);
});

test('a document is resolved against the presets it was parsed with', () => {
  expect(() => resolve(parsed({ format: 1, extends: 'delta' }), new Map())).toThrow('delta');
});

test('every lever can be written in a document', () => {
  const policy = leverIds.map((lever) => ({ lever, level: 0.5, from: 0 }));
  expect(
    resolved({ ...smallest, policy })
      .input.policy.map(({ lever }) => lever)
      .toSorted(),
  ).toEqual([...leverIds].toSorted());
});
