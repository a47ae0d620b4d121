import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { parquetTable, type RunColumn } from '../experiments/index.ts';
import type { Sink } from './write-whole.ts';

/** A Parquet file that grows by groups of rows; only one group is in memory. The same groups give the same bytes. */
export interface ParquetRows {
  /** Adds rows as a group of their own; the columns are those of the first group. */
  add(columns: readonly RunColumn[]): Promise<void>;
  /** Writes the end of the file. */
  end(): Promise<void>;
}

/**
 * @param notes go into the metadata of the file, beside units and descriptions of the first group's columns
 * @param options without statistics a file of many columns and small groups is written in half the time
 */
export function openParquetRows(
  sink: Sink,
  notes: { readonly [key: string]: string },
  { statistics = true }: { readonly statistics?: boolean } = {},
): ParquetRows {
  const bytes = new ByteWriter();
  const flush = async (): Promise<void> => {
    await sink(bytes.getBytes());
    bytes.index = 0;
  };
  const writer = Object.assign(bytes, { flush, finish: flush });
  let file: ParquetWriter | undefined;
  return {
    async add(columns) {
      const { columnData, kvMetadata, createdBy } = parquetTable(columns, notes);
      file ??= new ParquetWriter({
        writer,
        schema: schemaFromColumnData({ columnData }),
        kvMetadata,
        createdBy,
        statistics,
      });
      // The schema says types and which cells may be empty.
      const rows = columnData.map(({ name, data }) => ({ name, data, offsetIndex: statistics }));
      await file.write({ columnData: rows, rowGroupSize: Math.max(1, columns[0]!.data.length) });
    },
    async end() {
      await file?.finish();
    },
  };
}
