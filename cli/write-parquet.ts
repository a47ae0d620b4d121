import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { parquetTable, type RunColumn } from '../experiments/index.ts';
import type { Sink } from './write-whole.ts';

/**
 * Columns as a Parquet file, handed over by groups of up to 100,000 rows; `notes` go into its metadata. The same input
 * gives the same bytes.
 */
export async function writeParquet(
  columns: readonly RunColumn[],
  notes: { readonly [key: string]: string },
  sink: Sink,
): Promise<void> {
  const bytes = new ByteWriter();
  // The writer waits after each group of rows, and its places count what has been handed over before.
  const flush = async (): Promise<void> => {
    await sink(bytes.getBytes());
    bytes.index = 0;
  };
  await parquetWrite({ ...parquetTable(columns, notes), writer: Object.assign(bytes, { flush, finish: flush }) });
}
