/** A text taken apart into cells, as a spreadsheet would: the rows and columns are those the person sees there. */
import { dsvFormat } from 'd3-dsv';
import { quotedValue, type Checked, type Fault } from '../../words/index.ts';
import { readMoment } from './moments.ts';
import { tableRowsFault, tableShapeFault } from './limits.ts';

/** What may stand between cells, the more telling ones first. */
export const separators = ['\t', ';', ',', '，', '|'] as const;
export type Separator = (typeof separators)[number];

export interface Cells {
  readonly separator: Separator;
  /** Rows from the top, each as long as the longest, without spaces around. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
}

/** Place of a cell, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A column as spreadsheets call it: A, B … Z, AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A cell as spreadsheets call it: C7. */
export const cellName = ({ row, column }: Place): string => `${columnName(column)}${row + 1}`;

const SAMPLE_ROWS = 60;

/** How many of the first rows have as many cells as most of them; a little more where some cell is a time. */
function fit(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let seen = 0;
  let timed = false;
  for (const row of dsvFormat(separator).parseRows(text)) {
    if (row.every((cell) => cell.trim() === '')) continue;
    if (++seen > SAMPLE_ROWS) break;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    timed ||= row.length > 1 && row.some((cell) => readMoment(cell) !== undefined);
  }
  let best = 0;
  for (const [columns, rows] of counts) if (columns > 1) best = Math.max(best, rows);
  return best === 0 || !timed ? best : best + 0.5;
}

function guessSeparator(text: string): Separator | undefined {
  const sample = text.split(/\r\n|\n|\r/, SAMPLE_ROWS + 20).join('\n');
  let [chosen, most]: [Separator | undefined, number] = [undefined, 0];
  for (const separator of separators) {
    const rows = fit(sample, separator);
    if (rows > most) [chosen, most] = [separator, rows];
  }
  return chosen;
}

/** A quotation mark that ends nowhere, or within a cell: what follows would be read as something else. */
function quoteFault(text: string, separator: Separator): Fault | undefined {
  let line = 1;
  let at = 0;
  const plain = (from: number): number => {
    const next = [separator, '\n', '\r'].map((mark) => text.indexOf(mark, from)).filter((k) => k >= 0);
    return next.length === 0 ? text.length : Math.min(...next);
  };
  if (!text.includes('"')) return undefined;
  const fault = (where: number, from: number): Fault => ({
    path: String(where),
    found: {
      en: `a quotation mark that is not closed where the cell ends: ${quotedValue(text.slice(from, from + 30)).en}`,
      zh: `第 ${where} 行的引号没有在单元格末尾闭合：${quotedValue(text.slice(from, from + 30)).zh}`,
    },
    allowed: { en: 'cells whose marks come in pairs: "…"', zh: '引号成对的单元格："……"' },
  });
  while (at < text.length) {
    if (text[at] === '"') {
      const [from, where] = [at, line];
      for (at += 1; at < text.length; at++) {
        if (text[at] === '\n') line += 1;
        if (text[at] !== '"') continue;
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      const after = text[at + 1];
      if (at >= text.length || (after !== undefined && ![separator, '\n', '\r'].includes(after)))
        return fault(where, from);
      at += 1;
    } else at = plain(at);
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line += 1;
    at += 1;
  }
  return undefined;
}

/** Spaces people do not see, and the ends of a cell. */
const bare = (cell: string): string => cell.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();

/** @param chosen what stands between cells; guessed unless given */
export function readCells(text: string, chosen?: Separator): Checked<Cells> {
  const many = tableRowsFault(text);
  if (many !== undefined) return { faults: [many] };
  const separator = chosen ?? guessSeparator(text);
  if (separator === undefined) {
    return {
      faults: [
        {
          path: '',
          found: { en: 'a single column', zh: '只有一列' },
          allowed: {
            en: 'cells set apart by commas, semicolons or tabs: one column with the years and one or more with numbers',
            zh: '以逗号、分号或制表符分隔的单元格：一列年份，一列或多列数字',
          },
        },
      ],
    };
  }
  const open = quoteFault(text, separator);
  if (open !== undefined) return { faults: [open] };
  const raw = dsvFormat(separator).parseRows(text.replace(/(?:\r\n|\n|\r)+$/, ''));
  const columns = raw.reduce((most, { length }) => Math.max(most, length), 0);
  const large = tableShapeFault(raw.length, columns);
  if (large !== undefined) return { faults: [large] };
  const rows = raw.map((row) => Array.from({ length: columns }, (_, k) => bare(row[k] ?? '')));
  return { separator, rows, columns };
}
