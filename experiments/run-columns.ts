import { indicatorIds, phases, type Phase, type RunResult } from '../engine/index.ts';
import type { ResolvedRun } from './resolve.ts';

/** The values of a column; an array is some, but those of a large table may be made only for the rows that are asked for. */
export interface ColumnValues<T> {
  readonly length: number;
  /** Of the rows `from <= row < to`, as far as there are any. */
  slice(from: number, to: number): T;
}

/** A column of a table to write into a file. */
export type Column =
  | { readonly name: string; readonly type: 'STRING'; readonly data: ColumnValues<readonly string[]> }
  | { readonly name: string; readonly type: 'INT32'; readonly data: ColumnValues<Int32Array> }
  | { readonly name: string; readonly type: 'DOUBLE'; readonly data: ColumnValues<Float64Array> }
  | { readonly name: string; readonly type: 'FLOAT'; readonly data: ColumnValues<Float32Array> };

/** One row per quarter and region, one column per indicator. */
export function runColumns({ regions }: Pick<ResolvedRun, 'regions'>, result: RunResult): Column[] {
  const { quarters } = result;
  const rows = quarters * regions.length;
  const at = (row: number): { readonly t: number; readonly r: number } => ({ t: Math.floor(row / regions.length), r: row % regions.length });
  const textColumn = (name: string, value: (row: number) => string): Column => ({
    name,
    type: 'STRING',
    data: Array.from({ length: rows }, (_, row) => value(row)),
  });
  return [
    { name: 'quarter', type: 'INT32', data: Int32Array.from({ length: rows }, (_, row) => at(row).t) },
    textColumn('region', (row) => regions[at(row).r]!.id),
    textColumn('phase', (row) => phases[result.regions[at(row).r]!.phases[at(row).t]!] as Phase),
    ...indicatorIds.map(
      (id): Column => ({
        name: id,
        type: 'DOUBLE',
        data: Float64Array.from({ length: rows }, (_, row) => result.regions[at(row).r]!.series[id][at(row).t]!),
      }),
    ),
  ];
}

/** The rows `from <= row < to` as text, numbers at full precision. */
export function rowTexts(columns: readonly Column[], from: number, to: number): string[][] {
  const parts = columns.map(({ data }) => data.slice(from, to));
  return Array.from({ length: parts[0]?.length ?? 0 }, (_, row) => parts.map((part) => String(part[row])));
}

/** Columns as lines of text: a head line, then a line per row, numbers at full precision. */
export function columnRows(columns: readonly Column[]): string[][] {
  return [columns.map(({ name }) => name), ...rowTexts(columns, 0, columns[0]?.data.length ?? 0)];
}

/** Columns as the Parquet writer takes them, which asks a column for its length and for slices; `notes` go into the metadata of the file. */
export function parquetTable(columns: readonly Column[], notes: { readonly [key: string]: string }) {
  return {
    columnData: columns.map(({ name, type, data }) => ({ name, type, data: data as unknown as number[], nullable: false })),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'jiqun',
  };
}
