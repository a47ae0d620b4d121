import { indicatorIds, phases, unknownWhen, type Phase, type RunResult, type Text } from '../../engine/index.ts';
import { exportedValues } from '../words/exported.ts';
import { exportedUnitIn } from './money.ts';
import type { ResolvedRun } from './resolve.ts';
import type { Scenario } from './scenario.ts';

/** The values of a column: an array, or for a large table an object that makes only the requested rows. */
export interface ColumnValues<T> {
  readonly length: number;
  /** Of the rows `from <= row < to`, as far as there are any. */
  slice(from: number, to: number): T;
}

/** A column of a table to write into a file. Only a `nullable` one has empty cells, for which NaN stands. */
export type RunColumn = TypedColumn & {
  /** What it holds, in words; stands in the metadata of a file that has room for it. */
  readonly description?: Text;
};

type TypedColumn =
  | { readonly name: string; readonly type: 'STRING'; readonly data: ColumnValues<readonly string[]> }
  | { readonly name: string; readonly type: 'INT32'; readonly data: ColumnValues<Int32Array> }
  | {
      readonly name: string;
      readonly type: 'DOUBLE';
      readonly data: ColumnValues<Float64Array>;
      readonly nullable?: boolean;
      /** What the numbers are of; stands in the metadata of a file that has room for it. */
      readonly unit?: string;
    }
  | { readonly name: string; readonly type: 'FLOAT'; readonly data: ColumnValues<Float32Array> };

/** One row per quarter and region, one column per indicator: labour in jobs, money as the scenario speaks of it. */
export function runColumns(
  { regions, scenario }: Pick<ResolvedRun, 'regions'> & { readonly scenario?: Pick<Scenario, 'money'> },
  result: RunResult,
): RunColumn[] {
  const { quarters } = result;
  const rows = quarters * regions.length;
  const at = (row: number): { readonly t: number; readonly r: number } => ({
    t: Math.floor(row / regions.length),
    r: row % regions.length,
  });
  const textColumn = (name: string, value: (row: number) => string): RunColumn => ({
    name,
    type: 'STRING',
    data: Array.from({ length: rows }, (_, row) => value(row)),
  });
  return [
    { name: 'quarter', type: 'INT32', data: Int32Array.from({ length: rows }, (_, row) => at(row).t) },
    textColumn('region', (row) => regions[at(row).r]!.id),
    textColumn('phase', (row) => phases[result.regions[at(row).r]!.phases[at(row).t]!] as Phase),
    ...indicatorIds.map(
      (id): RunColumn => ({
        name: id,
        type: 'DOUBLE',
        nullable: unknownWhen(id) !== undefined,
        data: exportedValues(
          id,
          Float64Array.from({ length: rows }, (_, row) => result.regions[at(row).r]!.series[id][at(row).t]!),
        ),
        unit: exportedUnitIn(id, scenario?.money).en,
      }),
    ),
  ];
}

/** A value of a column as text: empty where it is unknown. */
const cellText = (value: string | number | undefined): string => (Number.isNaN(value) ? '' : String(value));

/** The rows `from <= row < to` as text, numbers at full precision. */
export function rowTexts(columns: readonly RunColumn[], from: number, to: number): string[][] {
  const parts = columns.map(({ data }) => data.slice(from, to));
  return Array.from({ length: parts[0]?.length ?? 0 }, (_, row) => parts.map((part) => cellText(part[row])));
}

/** Columns as lines of text: a head line, then a line per row, numbers at full precision. */
export function columnRows(columns: readonly RunColumn[]): string[][] {
  return [columns.map(({ name }) => name), ...rowTexts(columns, 0, columns[0]?.data.length ?? 0)];
}

const isNullable = (column: RunColumn): boolean => 'nullable' in column && column.nullable === true;

/**
 * What the Parquet writer takes for the values of a column: their number and slices of them, `null` for an empty cell.
 */
function parquetData(column: RunColumn): unknown[] {
  const data = column.data as ColumnValues<ArrayLike<unknown>>;
  const values: ColumnValues<ArrayLike<unknown>> = isNullable(column)
    ? {
        length: data.length,
        slice: (from, to) => Array.from(data.slice(from, to), (value) => (Number.isNaN(value) ? null : value)),
      }
    : data;
  return values as unknown as unknown[];
}

/** Units by column, as JSON, where columns say them. */
function unitNotes(columns: readonly RunColumn[]): { readonly units?: string } {
  const units = columns.flatMap((column) =>
    'unit' in column && column.unit !== undefined ? [[column.name, column.unit] as const] : [],
  );
  return units.length === 0 ? {} : { units: JSON.stringify(Object.fromEntries(units)) };
}

/** What columns hold, as JSON, where they say it. */
function descriptionNotes(columns: readonly RunColumn[]): { readonly descriptions?: string } {
  const told = columns.flatMap(({ name, description }) =>
    description === undefined ? [] : [[name, description] as const],
  );
  return told.length === 0 ? {} : { descriptions: JSON.stringify(Object.fromEntries(told)) };
}

/** Columns as the Parquet writer takes them; `notes`, units and descriptions go into the metadata of the file. */
export function parquetTable(columns: readonly RunColumn[], notes: { readonly [key: string]: string }) {
  return {
    columnData: columns.map((column) => ({
      name: column.name,
      type: column.type,
      data: parquetData(column),
      nullable: isNullable(column),
    })),
    kvMetadata: Object.entries({ ...notes, ...unitNotes(columns), ...descriptionNotes(columns) }).map(
      ([key, value]) => ({ key, value }),
    ),
    createdBy: 'jiqun',
  };
}
