/**
 * The run on show as a table: one row per quarter and region, one column per indicator, as the command line writes it;
 * a CSV begins with the mark of spreadsheets.
 */
import { csvFormatRows } from 'd3-dsv';
import { columnRows, parquetTable, runColumns } from '../../experiments/index.ts';
import { csvFile } from '../parts/csv-file.ts';
import { saveFile } from '../parts/save-file.ts';
import type { ShownRun } from '../studio/runs.ts';
import { engineVersion } from '../parts/version.ts';

export const runFormats = ['CSV', 'Parquet'] as const;
export type RunFormat = (typeof runFormats)[number];

async function contentOf({ resolved, result }: ShownRun, format: RunFormat): Promise<Blob> {
  const columns = runColumns(resolved, result);
  if (format === 'CSV') return csvFile(`${csvFormatRows(columnRows(columns))}\n`);
  const { scenario, input } = resolved;
  // Only who asks for it loads the writer.
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const notes = { scenario: scenario.id, seed: input.seed, engine: engineVersion, fingerprint: result.fingerprint };
  return new Blob([parquetWriteBuffer(parquetTable(columns, notes))], { type: 'application/vnd.apache.parquet' });
}

/** Lets the browser save the run; the name says which it is. */
export async function saveRun(shown: ShownRun, format: RunFormat): Promise<void> {
  const { scenario } = shown.resolved;
  saveFile(`jiqun-${scenario.id}-${shown.result.fingerprint}.${format.toLowerCase()}`, await contentOf(shown, format));
}
