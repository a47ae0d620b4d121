import { parquetWriteBuffer } from 'hyparquet-writer';
import { parquetTable, type Column } from '../experiments/index.ts';

/** Columns as a Parquet file; `notes` go into its metadata. The same input gives the same bytes. */
export function parquetBytes(columns: readonly Column[], notes: { readonly [key: string]: string }): Uint8Array {
  return new Uint8Array(parquetWriteBuffer(parquetTable(columns, notes)));
}
