/** Industry and place of a document: what they set, what wins over them, how they are refused and told. */
import { describe, expect, test } from 'vitest';
import { parameters, type ParameterId } from '../../engine/index.ts';
import {
  changesBetween,
  faultText,
  industries,
  keptAssumptions,
  keptRemark,
  override,
  parseDocument,
  places,
  plainSetting,
  readFlags,
  resolve,
  scenarioOf,
  settingAssumptions,
  settingName,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { parsed, presets, resolved, smallest } from './presets-for-tests.ts';

const inputOf = (own: object) => resolved({ ...smallest, ...own }).input;

describe('the table', () => {
  test('industries and places have no assumption in common, so that their order does not matter', () => {
    const ids = (table: object): string[] =>
      Object.values(table).flatMap(({ assumptions }: { assumptions: object }) => Object.keys(assumptions));
    expect(ids(industries).filter((id) => ids(places).includes(id))).toEqual([]);
  });

  test('the plain setting is the world as it is declared', () => {
    expect(settingAssumptions(plainSetting)).toEqual({});
    expect(inputOf(plainSetting)).toEqual(inputOf({}));
  });

  test.each([
    ...Object.keys(industries).map((industry) => ({ industry })),
    ...Object.keys(places).map((place) => ({ place })),
  ])('every value of %o is one a document may have', (setting) => {
    const { assumptions } = { ...industries, ...places }[Object.values(setting)[0] as 'heavy'];
    expect(parseDocument({ ...smallest, assumptions }, presets)).toHaveProperty('document');
  });
});

describe('a document with an industry and a place', () => {
  test('runs with what they assume, in the world and in its regions', () => {
    const { assumptions, regions } = inputOf({ industry: 'heavy', place: 'inland' });
    expect(assumptions.labourInput).toBe(industries.heavy.assumptions.labourInput);
    expect(regions[0]!.initialWage).toBe(places.inland.assumptions.initialWage);
    expect(inputOf({ industry: 'heavy', place: 'inland' })).toEqual(
      inputOf({ assumptions: { ...industries.heavy.assumptions, ...places.inland.assumptions } }),
    );
  });

  test('keeps what it and its base say themselves, and says so', () => {
    const base = new Map<string, unknown>([
      ['own', { format: 1, id: 'own', regions: [{ id: 'a', assumptions: { initialWage: 0.5 } }] }],
    ]);
    const document: ScenarioDocument = {
      format: 1,
      extends: 'own',
      industry: 'consumerGoods',
      place: 'inland',
      assumptions: { startUpRate: 2 },
    };
    const { input, scenario } = resolve(document, base);
    expect(input.regions[0]).toMatchObject({ initialWage: 0.5, startUpRate: 2, initialHumanCapital: 0.2 });
    expect(input.assumptions.labourInput).toBe(0.5);
    expect(keptAssumptions(scenario).toSorted()).toEqual(['initialWage', 'startUpRate']);
    expect(keptRemark(scenario)).toMatchObject({
      en: expect.stringContaining('(startUpRate)'),
      zh: expect.stringContaining('（initialWage）'),
    });
    expect(keptRemark(scenarioOf({ format: 1, extends: 'own' }, base))).toBeUndefined();
  });

  test('another industry takes the place of the first whole, and the plain one takes it back', () => {
    const base = new Map<string, unknown>([['heavy', { ...smallest, id: 'heavy', industry: 'heavy' }]]);
    const of = (industry: ScenarioDocument['industry']) =>
      resolve({ format: 1, extends: 'heavy', ...(industry === undefined ? {} : { industry }) }, base).input.assumptions;
    expect(of(undefined).labourInput).toBe(0.28);
    expect(of('software')).toEqual(inputOf({ industry: 'software' }).assumptions);
    expect(of('typical')).toEqual(inputOf({}).assumptions);
  });

  test.each([
    ['industry', 'hevy', 'did you mean "heavy"?'],
    ['place', 'Inland', 'did you mean "inland"?'],
    ['industry', 3, 'typical, consumerGoods'],
  ])('%s %j is refused in one sentence', (key, value, said) => {
    const read = parseDocument({ ...smallest, [key]: value }, presets);
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map(({ path }) => path)).toEqual([key]);
    expect(faultText(faults[0]!, 'en')).toContain(said);
  });
});

describe('--industry and --place', () => {
  const delta = parsed({ format: 1, extends: 'delta' });
  const changed = (flags: Parameters<typeof readFlags>[0]) => override(delta, readFlags(flags), presets);

  test('are written into the document, --set over them', () => {
    const made = changed({ industry: 'software', place: 'talent', set: ['labourInput=0.7'] });
    const document = 'document' in made ? made.document : delta;
    expect(document).toMatchObject({ industry: 'software', place: 'talent', assumptions: { labourInput: 0.7 } });
    expect(resolve(document, presets).input.assumptions).toMatchObject({ labourInput: 0.7, materialInput: 0.15 });
  });

  test('unknown ones are refused together, and nothing is applied', () => {
    const made = changed({ industry: 'steel', place: 'inland', quarters: 0 });
    expect('faults' in made ? made.faults.map(({ path }) => path) : []).toEqual(['--industry', '--quarters']);
  });
});

test('a change of industry is told by its name, what one sets beside it on its own', () => {
  const after = scenarioOf(parsed({ ...smallest, industry: 'heavy', assumptions: { landNeed: 2 } }), presets);
  const told = changesBetween(scenarioOf(parsed(smallest), presets), after);
  expect(told).toEqual([
    { kind: 'industry', before: 'typical', after: 'heavy' },
    { kind: 'assumption', id: 'landNeed', before: industries.heavy.assumptions.landNeed, after: 2 },
  ]);
});

test('the plain industry of a scenario that says its own product is not called typical', () => {
  const own = (id: ParameterId) =>
    scenarioOf(parsed({ ...smallest, assumptions: { [id]: parameters[id].default } }), presets);
  expect(settingName(own('labourInput'), 'industry', 'typical').en).toBe('industry as the scenario has it');
  expect(settingName(own('labourInput'), 'place', 'coast')).toEqual(places.coast.label);
  expect(settingName(own('labourInput'), 'industry', 'heavy')).toEqual(industries.heavy.label);
  expect(settingName(own('land'), 'industry', 'typical')).toEqual(industries.typical.label);
});
