import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import type { Fault } from '../../experiments/index.ts';
import { BadInput } from '../bad-input.ts';
import { reasonOf } from '../reason-of.ts';

type Row = { readonly [column: string]: unknown };

/** A table that is not what was written. */
export const damagedTable = (path: string, reason: string): Fault => ({
  path,
  found: { en: `a damaged table (${reason})`, zh: `损坏的数据表（${reason}）` },
  allowed: {
    en: 'the table as it was written; delete the file, and the command that made it makes its runs again',
    zh: '写入时的原表；删除该文件后再次执行生成它的命令，即可重做其中的运行',
  },
});

/** @throws BadInput where the file is there but is no table; what the system says of a file passes as it is */
async function sound<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { errno, code } = error as NodeJS.ErrnoException;
    if (typeof errno === 'number' && code !== 'EISDIR') throw error;
    throw new BadInput([damagedTable(path, reasonOf(error))]);
  }
}

/** The rows of a Parquet file, or some columns of them. */
export function readRows(path: string, columns?: readonly string[]): Promise<Row[]> {
  return sound(path, async () => {
    const file = await asyncBufferFromFile(path);
    return parquetReadObjects({ file, ...(columns === undefined ? {} : { columns: [...columns] }) });
  });
}

export function readMetadata(path: string): Promise<FileMetaData> {
  return sound(path, async () => parquetMetadataAsync(await asyncBufferFromFile(path)));
}

/** The rows of one group of a file. */
export function readGroup(path: string, metadata: FileMetaData, group: number): Promise<Row[]> {
  const before = metadata.row_groups.slice(0, group).reduce((sum, { num_rows: rows }) => sum + Number(rows), 0);
  const rows = Number(metadata.row_groups[group]!.num_rows);
  return sound(path, async () => {
    const file = await asyncBufferFromFile(path);
    return parquetReadObjects({ file, metadata, rowStart: before, rowEnd: before + rows });
  });
}
