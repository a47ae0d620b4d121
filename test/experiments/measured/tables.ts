/** Tables as people have them, read the way the page and the command line do. */
import {
  decodeTable,
  faultText,
  guessMapping,
  measureTable,
  readCells,
  type Cells,
  type Reading,
  type TableMapping,
} from '../../../experiments/index.ts';

export const somewhere = { place: { en: 'somewhere', zh: '某地' } };

export function cellsOf(text: string): Cells {
  const cells = readCells(text);
  if ('faults' in cells) throw new Error(faultText(cells.faults[0]!, 'en'));
  return cells;
}

export interface Read extends Reading {
  readonly cells: Cells;
  readonly mapping: TableMapping;
}

/** A table with the guesses as they are made, and what a person changes about them. */
export function readTable(text: string, changes: Partial<TableMapping> = {}): Read {
  const cells = cellsOf(text);
  const guess = guessMapping(cells);
  if (guess === undefined) throw new Error('no times');
  const mapping = { ...guess.mapping, ...changes };
  return { cells, mapping, ...measureTable(cells, mapping, somewhere) };
}

/** Series as `observable: year=value …`, the shortest way to say what was read. */
export const seriesText = ({ series }: Pick<Reading, 'series'>): string[] =>
  series.map(
    ({ observable, points }) =>
      `${observable}: ${points.map(({ year, quarter, value }) => `${year}${quarter === undefined ? '' : `Q${quarter}`}=${value}`).join(' ')}`,
  );

export const faultsText = ({ faults }: Pick<Reading, 'faults'>, lang: 'en' | 'zh' = 'en'): string[] =>
  faults.map((fault) => faultText(fault, lang));

export const notesText = ({ notes }: Pick<Reading, 'notes'>, lang: 'en' | 'zh' = 'en'): string =>
  notes.map((note) => note[lang]).join('\n');

export function decoded(bytes: Uint8Array, encoding?: Parameters<typeof decodeTable>[1]): string {
  const read = decodeTable(bytes, encoding);
  return 'faults' in read ? `! ${faultText(read.faults[0]!, 'en')}` : `${read.encoding}: ${read.text}`;
}
