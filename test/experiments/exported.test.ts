import { expect, test } from 'vitest';
import { indicatorIds, run } from '../../engine/index.ts';
import {
  exportedUnit,
  exportFactor,
  isInJobs,
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
