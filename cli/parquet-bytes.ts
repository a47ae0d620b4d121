import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from './run-report.ts';

/** Columns as a Parquet file; `notes` go into its metadata. The same input gives the same bytes. */
export function parquetBytes(columns: readonly Column[], notes: { readonly [key: string]: string }): Uint8Array {
  const columnData = columns.map(({ name, type, data }) => ({ name, type, data: data as typeof data & unknown[], nullable: false }));
  const kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'jiqun' }));
}
