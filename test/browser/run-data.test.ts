/** The run on show taken away as a table. */
import { readFileSync } from 'node:fs';
import { csvFormatRows } from 'd3-dsv';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { indicatorIds, run, indicators, type IndicatorId } from '../../engine/index.ts';
import { columnRows, presets, resolve, runColumns } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite();

test('CSV and Parquet hold every indicator of every region, the numbers of the command line', async () => {
  const page = await site.tab();
  await page.goto('?screen=studio&lang=en&preset=west');
  await page.waitForSelector('[data-fingerprint]');
  const resolved = resolve({ format: 1, extends: 'west' }, presets);
  const result = run(resolved.input);
  await page.getByRole('button', { name: 'Share' }).first().click();
  const saved = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save the data as ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`jiqun-west-${result.fingerprint}.${format.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const table = columnRows(runColumns(resolved, result));
  expect(table).toHaveLength(1 + resolved.input.quarters * resolved.regions.length);
  expect((await saved('CSV')).toString()).toBe(`\uFEFF${csvFormatRows(table)}\n`);

  const bytes = await saved('Parquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const notes = Object.fromEntries(
    (parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]),
  );
  expect(notes).toMatchObject({
    scenario: 'west',
    seed: resolved.input.seed,
    engine: expect.stringContaining(engineIdentity),
    fingerprint: result.fingerprint,
  });
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(table.length - 1);
  const last = rows.at(-1)!;
  // Labour leaves the program in jobs.
  const inJobs = (id: IndicatorId): number => (indicators[id].unit.en.startsWith('labour units') ? 10 : 1);
  for (const id of indicatorIds) expect(last[id], id).toBe(inJobs(id) * result.regions.at(-1)!.series[id].at(-1)!);
}, 120_000);
