import { csvFormatRows } from 'd3-dsv';
import { columnRows, type Column } from '../experiments/index.ts';

/** Columns as CSV with one head line; numbers in full precision. */
export function csvText(columns: readonly Column[]): string {
  return `${csvFormatRows(columnRows(columns))}\n`;
}
