import { describe, expect, test } from 'vitest';
import { leverIds, mechanisms, parameters } from '../../engine/index.ts';
import { faultText, parseDocument, presets as shipped, resolve } from '../../experiments/index.ts';
import { faultsOf, parsed, presets, smallest } from './presets-for-tests.ts';

const CHINESE = /[\u3400-\u9fff]/;
const wage = parameters.initialWage;
const withEvent = (event: object) => ({ ...smallest, events: [event] });
const withMove = (move: object) => ({ ...smallest, policy: [{ lever: 'rd', level: 0.5, from: 10, ...move }] });
const withAssumptions = (assumptions: object) => ({ ...smallest, assumptions });
const withRegion = (region: object) => ({ ...smallest, regions: [{ id: 'here', ...region }] });
const expectation = {
  what: { en: 'a', zh: '甲' },
  share: 0.8,
  measure: { indicator: 'firms', at: 'max' },
  is: 'above',
  value: 60,
};
const label = { en: 'Package', zh: '组合' };

/** One thing that is wrong, where it is told, and parts of what is said about it in English. */
type Bad = readonly [what: string, document: unknown, path: string, found: string, allowed: string];

const wrong: readonly Bad[] = [
  ['broken JSON', '{"format": 1,', '1:14', 'the end of the text', 'JSON'],
  ['JSON that breaks on a later line', '{\n  "format": 1,\n  "id": oops\n}', '3:9', '"oops"', 'JSON'],
  ['a trailing comma', '{"format": 1, "id": "a",}', '1:25', '"}"', 'JSON'],
  ['text after the end', '{"format": 1} and more', '1:15', '"and"', 'JSON'],
  ['an empty file', '', '1:1', 'the end of the text', 'JSON'],
  ['a key written twice', '{"format": 1, "id": "a", "id": "b"}', '1:26', 'the key "id" a second time', 'each key once'],
  ['endless nesting', '['.repeat(100), '1:66', 'too many nested levels', 'at most 64'],
  ['a list', [], '', '[]', 'a scenario document'],
  ['nothing', null, '', 'null', 'a scenario document'],
  ['a number', '42', '', '42', 'a scenario document'],
  [
    'some other JSON file',
    { name: 'jiqun', version: '0.1.0' },
    '',
    'a JSON object without "format"',
    'a scenario document',
  ],
  ['another format', { ...smallest, format: 99 }, 'format', '99', '1, the format this version reads'],
  ['a format in quotation marks', { ...smallest, format: '1' }, 'format', '"1"', '1'],
  ['no format', { id: 'a', regions: [{ id: 'here' }], quarters: 10 }, 'format', 'nothing', '1'],
  ['an unknown preset', { format: 1, extends: 'detla' }, 'extends', '"detla"', 'did you mean "delta"?'],
  ['an unknown key', { ...smallest, quater: 100 }, 'quater', 'an unknown key', 'did you mean "quarters"?'],
  [
    'a key objects treat specially',
    '{"format": 1, "id": "a", "regions": [{"id": "here"}], "__proto__": {}}',
    '__proto__',
    'an unknown key',
    'any other name',
  ],
  ['zero quarters', { ...smallest, quarters: 0 }, 'quarters', '0', 'a whole number from 1 to 2000'],
  ['100,000 quarters', { ...smallest, quarters: 100_000 }, 'quarters', '100000', 'a whole number from 1 to 2000'],
  ['half a quarter', { ...smallest, quarters: 10.5 }, 'quarters', '10.5', 'a whole number from 1 to 2000'],
  ['quarters in words', { ...smallest, quarters: '200' }, 'quarters', '"200"', 'a whole number'],
  ['a seed that is a number', { ...smallest, seed: 7 }, 'seed', '7', 'a seed phrase in quotation marks'],
  ['an empty seed', { ...smallest, seed: '' }, 'seed', '""', '1 to 200 characters'],
  ['a start that is no quarter', { ...smallest, start: '1978' }, 'start', '"1978"', 'a quarter such as "1978Q1"'],
  ['a title in one language', { ...smallest, title: { en: 'Title' } }, 'title.zh', 'nothing', 'a text'],
  ['no id', { format: 1, regions: [{ id: 'here' }] }, 'id', 'nothing', 'id, or "extends"'],
  ['no regions', { format: 1, id: 'a' }, 'regions', 'nothing', 'regions, or "extends"'],
  ['an empty list of regions', { ...smallest, regions: [] }, 'regions', '[]', 'a list of 1 to 3 entries'],
  [
    'four regions',
    { ...smallest, regions: ['a', 'b', 'c', 'd'].map((id) => ({ id })) },
    'regions',
    '[{"id":"a"}',
    'a list of 1 to 3 entries',
  ],
  [
    'a region twice',
    { ...smallest, regions: [{ id: 'a' }, { id: 'a' }] },
    'regions[1].id',
    '"a"',
    'a name used only once',
  ],
  ['a region id with spaces', withRegion({ id: 'over there' }), 'regions[0].id', '"over there"', 'letters, digits'],
  [
    'an unknown assumption',
    withAssumptions({ wageGrwth: 0.1 }),
    'assumptions.wageGrwth',
    'an unknown key',
    'did you mean "wageGrowth"?',
  ],
  [
    'an assumption below its range',
    withAssumptions({ initialWage: -1 }),
    'assumptions.initialWage',
    '-1',
    `from ${wage.min} to ${wage.max}`,
  ],
  [
    'an assumption above its range',
    withAssumptions({ initialWage: 99 }),
    'assumptions.initialWage',
    '99',
    `from ${wage.min} to ${wage.max}`,
  ],
  [
    'an assumption under its symbol, out of range',
    withAssumptions({ w0: 99 }),
    'assumptions.w0',
    '99',
    `from ${wage.min} to ${wage.max}`,
  ],
  [
    'an assumption under both its names',
    withAssumptions({ initialWage: 0.4, w0: 0.4 }),
    'assumptions.w0',
    'a second time',
    'once',
  ],
  [
    'part of a firm',
    withRegion({ assumptions: { initialFirms: 3.5 } }),
    'regions[0].assumptions.initialFirms',
    '3.5',
    'a whole number',
  ],
  [
    'a number where each chain has one',
    withAssumptions({ marketSize: 500 }),
    'assumptions.marketSize',
    '500',
    'a list of 3 values',
  ],
  [
    'two numbers for three chains',
    withAssumptions({ marketSize: [500, 500] }),
    'assumptions.marketSize',
    '[500,500]',
    'a list of 3 values',
  ],
  [
    'shares of nothing',
    withAssumptions({ chainShares: [0, 0, 0] }),
    'assumptions.chainShares',
    '[0,0,0]',
    'at least one is above 0',
  ],
  [
    'a world-level assumption in a region',
    withRegion({ assumptions: { marketGrowth: 0 } }),
    'regions[0].assumptions.marketGrowth',
    'the world-level assumption',
    'region-level',
  ],
  ['an unknown lever', withMove({ lever: 'rnd' }), 'policy[0].lever', '"rnd"', `one of ${leverIds[0]}`],
  ['a level above 1', withMove({ level: 1.5 }), 'policy[0].level', '1.5', 'a number from 0 to 1'],
  ['a level below 0', withMove({ level: -0.1 }), 'policy[0].level', '-0.1', 'a number from 0 to 1'],
  ['a level in words', withMove({ level: 'strong' }), 'policy[0].level', '"strong"', 'a number from 0 to 1'],
  ['an end before the start', withMove({ from: 50, to: 40 }), 'policy[0].to', '40', 'more than 50'],
  ['an end at the start', withMove({ from: 50, to: 50 }), 'policy[0].to', '50', 'more than 50'],
  ['a start before the run', withMove({ from: -1 }), 'policy[0].from', '-1', 'a whole number from 0 to 2000'],
  [
    'a move without a start',
    { ...smallest, policy: [{ lever: 'rd', level: 1 }] },
    'policy[0].from',
    'nothing',
    'a whole number',
  ],
  ['a move in a region that is not there', withMove({ region: 'ther' }), 'policy[0].region', '"ther"', 'here'],
  [
    'an unknown event',
    withEvent({ quarter: 5, kind: 'earthquake', size: 1 }),
    'events[0].kind',
    '"earthquake"',
    'paradigmShift',
  ],
  [
    'an event of impossible size',
    withEvent({ quarter: 5, kind: 'qualityScandal', size: 2 }),
    'events[0].size',
    '2',
    '0 to 1 for qualityScandal',
  ],
  [
    'an unknown mechanism',
    { ...smallest, mechanismsOff: [{ mechanism: 'lockIn' }] },
    'mechanismsOff[0].mechanism',
    '"lockIn"',
    Object.keys(mechanisms)[0]!,
  ],
  [
    'a package without a label',
    { ...smallest, packages: { p: { start: 0, policy: [] } } },
    'packages.p.label',
    'nothing',
    'a text in both languages',
  ],
  [
    'a package with an unknown lever',
    { ...smallest, packages: { p: { label, start: 0, policy: [{ lever: 'x', level: 1 }] } } },
    'packages.p.policy[0].lever',
    '"x"',
    'one of',
  ],
  ['a path twice', { ...smallest, paths: [{ name: 'a' }, { name: 'a' }] }, 'paths[1].name', '"a"', 'used only once'],
  [
    'a check on an unknown package',
    { ...smallest, expect: [{ ...expectation, package: 'p' }] },
    'expect[0].package',
    '"p"',
    '',
  ],
  [
    'a check on an unknown indicator',
    { ...smallest, expect: [{ ...expectation, measure: { indicator: 'firm', at: 'max' } }] },
    'expect[0].measure.indicator',
    '"firm"',
    'did you mean "firms"?',
  ],
  [
    'a check of one region and of all',
    {
      ...smallest,
      expect: [{ ...expectation, measure: { indicator: 'firms', region: 'here', across: 'total', at: 'max' } }],
    },
    'expect[0].measure.across',
    '"total"',
    'either "region" or "across"',
  ],
  [
    'a check in a world out of range',
    { ...smallest, expect: [{ ...expectation, assumptions: { w0: 99 } }] },
    'expect[0].assumptions.w0',
    '99',
    `from ${wage.min} to ${wage.max}`,
  ],
  ['an unknown theory', { ...smallest, theories: ['lockin'] }, 'theories[0]', '"lockin"', 'did you mean "lockIn"?'],
  ['a theory by itself', { ...smallest, theories: 'lockIn' }, 'theories', '"lockIn"', 'a list of at most 14 entries'],
  ['a theory named twice', { ...smallest, theories: ['weber', 'weber'] }, 'theories[1]', '"weber"', 'used only once'],
  [
    'a check of a verdict nobody gives',
    { ...smallest, expect: [{ what: label, share: 1, verdict: ['fine'] }] },
    'expect[0].verdict[0]',
    '"fine"',
    'upgraded',
  ],
];

describe('one fault for one thing that is wrong, with place, finding and what is allowed', () => {
  test.each(wrong)('%s', (_what, document, path, found, allowed) => {
    const faults = faultsOf(document);
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    const [fault] = faults;
    expect(fault!.found.en).toContain(found);
    expect(fault!.allowed.en).toContain(allowed);
    const [en, zh] = [faultText(fault!, 'en'), faultText(fault!, 'zh')];
    expect(en).toMatch(/^\S.*: found .+, allowed .+$/s);
    expect(zh).toMatch(/^\S.*：.+，可用：.+$/s);
    expect(zh).toMatch(CHINESE);
    expect(en).not.toMatch(CHINESE);
    expect(`${en}${zh}`).not.toMatch(/undefined|\[object/);
  });
});

test('every fault is told at once', () => {
  const faults = faultsOf({
    ...smallest,
    quarters: 0,
    policy: [{ lever: 'x', level: 2, from: 9, to: 3 }],
    assumptions: { w0: 9, gwx: 1 },
    oops: 1,
  });
  expect(faults.map(({ path }) => path).toSorted()).toEqual(
    [
      'assumptions.gwx',
      'assumptions.w0',
      'oops',
      'policy[0].level',
      'policy[0].lever',
      'policy[0].to',
      'quarters',
    ].toSorted(),
  );
});

test('presets that extend each other are told as a circle', () => {
  const circle = new Map<string, unknown>([
    ['a', { format: 1, id: 'a', extends: 'b' }],
    ['b', { format: 1, id: 'b', extends: 'a' }],
  ]);
  const faults = faultsOf(circle.get('a'), circle);
  expect(faults.map(({ path }) => path)).toEqual(['extends']);
  expect(faults[0]!.found.en).toContain('circle');
});

describe('what is right is accepted', () => {
  test.each([
    ['the smallest document', smallest],
    ['as text', JSON.stringify(smallest)],
    ['as text with a byte order mark', `\uFEFF${JSON.stringify(smallest)}`],
    ['a preset that is extended', { format: 1, extends: 'delta' }],
    ['a preset that extends another', presets.get('delta-high-wages')],
    ['ends of ranges', withAssumptions({ initialWage: wage.min, labourInput: parameters.labourInput.max })],
    ['the longest run', { ...smallest, quarters: 2000 }],
    [
      'a package of the base in a check',
      { format: 1, extends: 'delta', expect: [{ ...expectation, package: 'upgrade' }] },
    ],
    [
      'a region of the base in a move',
      { format: 1, extends: 'delta', policy: [{ lever: 'rd', region: 'west', level: 1, from: 0 }] },
    ],
  ])('%s', (_what, document) => {
    expect(faultsOf(document)).toEqual([]);
  });

  test('symbols of the model description stand for ids', () => {
    expect(parsed(withAssumptions({ w0: 0.4, gM: 0.001 })).assumptions).toEqual({
      initialWage: 0.4,
      marketGrowth: 0.001,
    });
  });

  test('the document is not changed by being read', () => {
    const document = structuredClone(presets.get('delta'));
    parsed(document);
    expect(document).toEqual(presets.get('delta'));
    expect(parsed(JSON.stringify(document))).toEqual(document);
  });

  test.each([...shipped.keys()])('preset %s', (id) => {
    const checked = parseDocument(shipped.get(id), shipped);
    if ('faults' in checked) expect.fail(checked.faults.map((fault) => faultText(fault, 'en')).join('\n'));
    expect(checked.document.id).toBe(id);
    expect(resolve(checked.document, shipped).input.regions.length).toBeGreaterThan(0);
  });
});
