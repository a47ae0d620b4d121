import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';

type Row = { readonly [column: string]: unknown };

/** The rows of a Parquet file, or some columns of them. */
export async function readRows(path: string, columns?: readonly string[]): Promise<Row[]> {
  const file = await asyncBufferFromFile(path);
  return parquetReadObjects({ file, ...(columns === undefined ? {} : { columns: [...columns] }) });
}

export async function readMetadata(path: string): Promise<FileMetaData> {
  return parquetMetadataAsync(await asyncBufferFromFile(path));
}

/** The rows of one group of a file. */
export async function readGroup(path: string, metadata: FileMetaData, group: number): Promise<Row[]> {
  const before = metadata.row_groups.slice(0, group).reduce((sum, { num_rows: rows }) => sum + Number(rows), 0);
  const rows = Number(metadata.row_groups[group]!.num_rows);
  const file = await asyncBufferFromFile(path);
  return parquetReadObjects({ file, metadata, rowStart: before, rowEnd: before + rows });
}
