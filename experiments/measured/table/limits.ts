/**
 * How large a table of a place may be. The longest a statistics office could give, every observable in every quarter of
 * two centuries one below the other, has 10,400 rows; a table at all limits is read in a fifth of a second.
 */
import type { Fault } from '../../words/index.ts';

export const LARGEST_TABLE_BYTES = 5_000_000;
export const MOST_TABLE_ROWS = 20_000;
export const MOST_TABLE_COLUMNS = 1000;
/** Cells of the smallest rectangle around the table. */
export const MOST_TABLE_CELLS = 200_000;

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const small = {
  en: `one table of one place: at most ${grouped(MOST_TABLE_ROWS)} rows, ${grouped(MOST_TABLE_COLUMNS)} columns and ${LARGEST_TABLE_BYTES / 1e6} MB. Keep the rows of your place and save them as a file of their own`,
  zh: `一地一张表：至多 ${grouped(MOST_TABLE_ROWS)} 行、${grouped(MOST_TABLE_COLUMNS)} 列、${LARGEST_TABLE_BYTES / 1e6} MB。请只保留本地的数据行，另存为一个文件`,
};

/** The fault of a file of so many bytes, known before it is read. */
export function tableSizeFault(bytes: number): Fault | undefined {
  if (bytes <= LARGEST_TABLE_BYTES) return undefined;
  const size = (bytes / 1e6).toFixed(1);
  return { path: '', found: { en: `${size} MB`, zh: `文件有 ${size} MB` }, allowed: small };
}

/** The fault of a text with too many lines, found without taking it apart. */
export function tableRowsFault(text: string): Fault | undefined {
  let rows = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows += 1;
  if (rows === 1) for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) rows += 1;
  if (rows <= MOST_TABLE_ROWS + 1) return undefined;
  return { path: '', found: { en: `${grouped(rows)} rows`, zh: `共 ${grouped(rows)} 行` }, allowed: small };
}

/** The same for what it was taken apart into. */
export function tableShapeFault(rows: number, columns: number): Fault | undefined {
  if (columns <= MOST_TABLE_COLUMNS && rows * columns <= MOST_TABLE_CELLS) return undefined;
  const found = {
    en: `${grouped(rows)} rows of ${grouped(columns)} columns`,
    zh: `共 ${grouped(rows)} 行、${grouped(columns)} 列`,
  };
  return { path: '', found, allowed: small };
}
