import { csvFormatRows } from 'd3-dsv';
import type { Column } from './run-report.ts';

/** Columns as CSV with one head line; numbers in full precision. */
export function csvText(columns: readonly Column[]): string {
  const rows = columns[0]?.data.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) => columns.map(({ data }) => String(data[row])));
  return `${csvFormatRows([columns.map(({ name }) => name), ...lines])}\n`;
}
