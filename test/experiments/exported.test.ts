import { expect, test } from 'vitest';
import { indicatorIds, run } from '../../engine/index.ts';
import {
  exportedUnit,
  exportFactor,
  exportedUnitIn,
  inMoney,
  isInJobs,
  isMoney,
  parseDocument,
  parquetTable,
  presets,
  resolve,
  runColumns,
} from '../../experiments/index.ts';

test('labour leaves the program in jobs, everything else as it is, and files that have room say the units', () => {
  const resolved = resolve({ format: 1, extends: 'default', quarters: 12 }, presets);
  const result = run(resolved.input);
  const columns = runColumns(resolved, result);
  const column = (name: string): ArrayLike<unknown> => columns.find((one) => one.name === name)!.data.slice(0, 12);
  const { series } = result.regions[0]!;
  for (const id of indicatorIds)
    expect(Array.from(column(id)), id).toEqual(Array.from(series[id], (value) => exportFactor(id) * value));
  expect(indicatorIds.filter(isInJobs)).toEqual(expect.arrayContaining(['employment', 'labourForce']));
  expect(exportFactor('employment')).toBe(10);
  const { kvMetadata } = parquetTable(columns, { scenario: 'default' });
  const units = JSON.parse(kvMetadata.find(({ key }) => key === 'units')!.value) as { readonly [id: string]: string };
  expect(Object.keys(units)).toEqual([...indicatorIds]);
  expect(units).toMatchObject({ employment: 'jobs (persons)', valueAdded: exportedUnit('valueAdded').en });
});

test('a scenario that names its money is read in it, from series to units; nothing else changes', () => {
  const money = { name: { en: 'million euros', zh: '百万欧元' }, worth: 2.5 };
  const checked = parseDocument({ format: 1, extends: 'default', quarters: 12, money }, presets);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  const resolved = resolve(checked.document, presets);
  // The run is the same run.
  expect(resolved.input).toEqual(resolve({ format: 1, extends: 'default', quarters: 12 }, presets).input);
  const result = run(resolved.input);
  const read = inMoney(result, resolved.scenario.money);
  expect(read.fingerprint).toBe(result.fingerprint);
  expect(inMoney(result, money)).toBe(read);
  for (const id of indicatorIds) {
    const [plain, spoken] = [result, read].map(({ regions }) => regions[0]!.series[id]);
    expect(Array.from(spoken!), id).toEqual(Array.from(plain!, (value) => (isMoney(id) ? 2.5 * value : value)));
  }
  expect(isMoney('valueAdded') && isMoney('spending') && !isMoney('wage') && !isMoney('employment')).toBe(true);
  expect(exportedUnitIn('valueAdded', money)).toMatchObject({ en: 'million euros a quarter' });
  expect(exportedUnitIn('valueAdded', money).zh).toMatch(/^百万欧元／/);
  expect(exportedUnitIn('employment', money)).toEqual(exportedUnit('employment'));
  // A name alone changes no number.
  expect(inMoney(result, { name: money.name })).toBe(result);
  const faulty = parseDocument({ format: 1, extends: 'default', money: { name: money.name, worth: 0 } }, presets);
  expect('faults' in faulty && faulty.faults[0]).toMatchObject({
    path: 'money.worth',
    allowed: { en: 'a number above 0' },
  });
});
