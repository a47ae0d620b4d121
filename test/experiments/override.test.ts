import { describe, expect, test } from 'vitest';
import {
  faultText,
  layOver,
  override,
  packageMoves,
  resolve,
  scenarioOf,
  setAssumption,
  leverText,
  parseLever,
  parseOff,
  parsePackage,
  parseSet,
  readFlags,
} from '../../experiments/index.ts';
import { parsed, presets } from './presets-for-tests.ts';

type Words = Parameters<typeof readFlags>[0];

const delta = parsed({ format: 1, extends: 'delta' });

function changed(overrides: Words, document = delta) {
  const result = override(document, readFlags(overrides), presets);
  if ('faults' in result) throw new Error(result.faults.map((fault) => faultText(fault, 'en')).join('\n'));
  return resolve(result.document, presets);
}

function refused(overrides: Words): string[] {
  const result = override(delta, readFlags(overrides), presets);
  if (!('faults' in result)) return [];
  for (const fault of result.faults) expect(faultText(fault, 'zh')).toMatch(/：.+，可用：.+/s);
  return result.faults.map((fault) => faultText(fault, 'en'));
}

const wages = (overrides: Words) => changed(overrides).input.regions.map(({ initialWage }) => initialWage);
const policy = (overrides: Words) =>
  changed(overrides).input.policy.map(({ lever, region, level, from }) => [lever, region, level, from]);

describe('--set', () => {
  test('an assumption of the world', () => {
    expect(changed({ set: ['marketGrowth=0.01'] }).input.assumptions.marketGrowth).toBe(0.01);
    expect(changed({ set: ['gM=1e-2'] }).input.assumptions.marketGrowth).toBe(0.01);
    expect(changed({ set: ['marketSize=500,600,700'] }).input.assumptions.marketSize).toEqual([500, 600, 700]);
  });

  test('a regional assumption holds everywhere, also where a region had its own', () => {
    expect(wages({})).toEqual([0.4, 0.3]);
    expect(wages({ set: ['initialWage=0.5'] })).toEqual([0.5, 0.5]);
  });

  test('in one region only', () => {
    expect(wages({ set: ['west.initialWage=0.5'] })).toEqual([0.4, 0.5]);
  });

  test('the last one counts', () => {
    expect(wages({ set: ['initialWage=0.5', 'east.w0=0.6'] })).toEqual([0.6, 0.5]);
    expect(wages({ set: ['east.w0=0.6', 'initialWage=0.5'] })).toEqual([0.5, 0.5]);
  });
});

describe('--lever', () => {
  test('replaces the bars of the same lever, keeps the others', () => {
    expect(policy({ lever: ['open=0.4@30'] })).toEqual([
      ['rd', undefined, 0.5, 20],
      ['open', undefined, 0.4, 30],
    ]);
    expect(policy({ lever: ['rd=0.9@5'] })).toEqual([['rd', undefined, 0.9, 5]]);
    expect(policy({ lever: ['rd=0'] })).toEqual([]);
  });

  test('two flags of one lever add to each other', () => {
    expect(policy({ lever: ['rd=0.9@5-10', 'rd=0.2@50'] })).toEqual([
      ['rd', undefined, 0.9, 5],
      ['rd', undefined, 0.2, 50],
    ]);
  });

  test('in one region leaves the bar of the other region as it was', () => {
    expect(policy({ lever: ['west.rd=0.9@5'] })).toEqual([
      ['rd', 1, 0.9, 5],
      ['rd', 0, 0.5, 20],
    ]);
  });

  test('reads what it writes', () => {
    for (const text of ['rd=0.5', 'rd=0.5@20', 'rd=0.5@20-40', 'west.rd=0.5@20-40~4', 'rd=1~0']) {
      const read = parseLever(text);
      expect('value' in read && leverText(read.value)).toBe(text);
    }
  });
});

describe('--package', () => {
  const bars = (overrides: Words) =>
    changed(overrides).input.policy.map(({ lever, from, to }) => `${lever} ${from}-${to}`);

  test('adds the package at its own start or at another', () => {
    expect(bars({ package: ['upgrade'] })).toEqual(['rd 20-120', 'open 40-120', 'func 48-80']);
    expect(bars({ package: ['upgrade@60'] })).toEqual(['rd 20-120', 'open 60-120', 'func 68-100']);
  });

  test('a start past the end does nothing, and a late one has no end', () => {
    expect(bars({ package: ['upgrade@120'] })).toEqual(['rd 20-120']);
    expect(packageMoves(scenarioOf(delta, presets), 'upgrade', 1999).map(({ from, to }) => [from, to])).toEqual([
      [1999, undefined],
      [2000, undefined],
    ]);
  });

  test('levers are laid over packages', () => {
    expect(bars({ package: ['upgrade'], lever: ['func=0'] })).toEqual(['rd 20-120', 'open 40-120']);
  });
});

test('--off, --seed and --quarters', () => {
  const { input } = changed({ off: ['politicalLockIn@30', 'externalities'], seed: '温州', quarters: 77 });
  expect(input.mechanismsOff).toEqual([
    { mechanism: 'chainSwitching', from: 0 },
    { mechanism: 'externalities', from: 0 },
    { mechanism: 'politicalLockIn', from: 30 },
  ]);
  expect([input.seed, input.quarters]).toEqual(['温州', 77]);
});

test('nothing is changed in place', () => {
  const before = structuredClone(delta);
  override(
    delta,
    readFlags({
      set: ['initialWage=0.5'],
      lever: ['rd=1'],
      package: ['upgrade'],
      off: ['externalities'],
      seed: 'x',
      quarters: 9,
    }),
    presets,
  );
  setAssumption(delta, presets, { id: 'initialWage', value: 0.9 });
  expect(delta).toEqual(before);
});

describe('refused, with the words that were written', () => {
  test.each<[Words, string, string]>([
    [{ set: ['initialWage'] }, '--set initialWage: found', 'id=value'],
    [{ set: ['initialWge=1'] }, '--set initialWge=1: found "initialWge"', '"initialWage"'],
    [{ set: ['initialWage=high'] }, 'found "high"', 'a number'],
    [{ set: ['initialWage=99'] }, 'found 99', 'a number from'],
    [{ set: ['initialWage='] }, 'found ""', 'a number'],
    [{ set: ['marketSize=1,2'] }, 'found [1,2]', 'a list of 3 values'],
    [{ set: ['south.initialWage=0.4'] }, 'found "south"', 'east, west'],
    [{ set: ['west.marketGrowth=0'] }, 'a region for the world-level assumption', 'marketGrowth=value'],
    [{ lever: ['rd'] }, '--lever rd: found', 'id=level'],
    [{ lever: ['rnd=0.5'] }, 'found "rnd"', 'one of'],
    [{ lever: ['rd=1.5'] }, 'found 1.5', 'a level from 0 to 1'],
    [{ lever: ['rd=much'] }, 'found "much"', 'a level from 0 to 1'],
    [{ lever: ['rd=0.5@x'] }, 'found "x"', 'a quarter, 0 to 2000'],
    [{ lever: ['rd=0.5@-5'] }, 'found "-5"', 'a quarter, 0 to 2000'],
    [{ lever: ['rd=0.5@20-10'] }, 'the end 10', 'more than 20'],
    [{ lever: ['rd=0.5@20-99999'] }, 'found "99999"', 'a quarter'],
    [{ lever: ['rd=0.5@20~fast'] }, 'found "fast"', 'a quarter'],
    [{ lever: ['south.rd=0.5'] }, 'found "south"', 'east, west'],
    [{ package: ['upgrad'] }, 'found "upgrad"', 'did you mean "upgrade"?'],
    [{ package: ['upgrade@soon'] }, 'found "soon"', 'a quarter'],
    [{ off: ['lockIn'] }, 'found "lockIn"', 'functionalLockIn'],
    [{ off: ['externalities@-1'] }, 'found "-1"', 'a quarter'],
    [{ seed: '' }, '--seed: found ""', '1 to 200 characters'],
    [{ quarters: 0 }, '--quarters: found 0', '1 to 2000'],
    [{ quarters: 100_000 }, '--quarters: found 100000', '1 to 2000'],
    [{ set: ['chainShares=0,0,0'] }, 'found [0,0,0]', 'at least one is above 0'],
  ])('%j', (overrides, found, allowed) => {
    const told = refused(overrides);
    expect(told.length).toBe(1);
    expect(told[0]).toContain(found);
    expect(told[0]!.slice(told[0]!.indexOf(', allowed '))).toContain(allowed);
  });

  test('all at once', () => {
    expect(refused({ set: ['a=1'], lever: ['b=1'], package: ['c'], off: ['d'], seed: '', quarters: -1 }).length).toBe(
      6,
    );
  });
});

test('bars laid over a policy replace those of the same lever and region', () => {
  const rd = { lever: 'rd', level: 0.5, from: 0 } as const;
  expect(layOver([rd], [{ ...rd, level: 0.9, region: 'b' }], ['a', 'b', 'c'])).toEqual([
    { ...rd, region: 'a' },
    { ...rd, region: 'c' },
    { ...rd, level: 0.9, region: 'b' },
  ]);
});

test('single flags are read without a scenario', () => {
  expect(parseSet('east.w0=0.4')).toMatchObject({ value: { region: 'east', id: 'initialWage', value: 0.4 } });
  expect(parsePackage('upgrade@60')).toMatchObject({ value: { name: 'upgrade', from: 60 } });
  expect(parseOff('externalities@9')).toMatchObject({ value: { mechanism: 'externalities', from: 9 } });
});
