import { csvFormatRows } from 'd3-dsv';
import { rowTexts, type RunColumn } from '../experiments/index.ts';

/** Rows made into text at once: a few hundred kilobytes of a wide table. */
const ROWS = 2048;

/** Columns as CSV with one head line, piece by piece; numbers in full precision. */
export function* csvPieces(columns: readonly RunColumn[]): Generator<string> {
  yield `${csvFormatRows([columns.map(({ name }) => name)])}\n`;
  const rows = columns[0]?.data.length ?? 0;
  for (let from = 0; from < rows; from += ROWS) yield `${csvFormatRows(rowTexts(columns, from, from + ROWS))}\n`;
}
