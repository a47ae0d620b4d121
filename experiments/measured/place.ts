/** A place whose measured past ships with the program: what `places/` says of it, and the table it was read from. */
import type { Text } from '../../engine/index.ts';
import type { Measurement, Measurements } from './measurements.ts';
import { observables, type Observable, type ObservableId } from './observables.ts';

/** A column of the table. */
export interface PlaceColumn {
  /** As it stands over the column, in the words a table of such a place would have. */
  readonly header: string;
  readonly observable: ObservableId;
  /** What a number of the column is multiplied by to be persons, things or millions of money; 1 unless given. */
  readonly times?: number;
  /** Unit of what is counted in things, after that: "tonnes". Money has that of the place. */
  readonly unit?: Text;
  /** Mean yearly rise of prices in money at current prices. */
  readonly inflation?: number;
}

export interface PlaceSource {
  readonly title: string;
  /** When it was published. */
  readonly year?: number;
  readonly address?: string;
}

/** What `places/index.json` says of a place. */
export interface PlaceEntry {
  /** Of its table too: `places/<id>.csv`. */
  readonly id: string;
  readonly name: Text;
  readonly industry: Text;
  /** What is counted, and what is left out. */
  readonly note: Text;
  /** Which figures are rounded, worked out, or of another source than the rest. */
  readonly quality: Text;
  readonly sources: readonly PlaceSource[];
  /** The preset that is nearest to it; null where none is. */
  readonly preset: string | null;
  /** The preset that tells of this very place, under which its past is drawn. */
  readonly told?: string;
  /** The one unit of its money, and how prices are. */
  readonly money?: Text;
  readonly prices?: Text;
  /** What stands over the years. */
  readonly year: string;
  readonly columns: readonly PlaceColumn[];
}

const number = /^\d+(\.\d+)?$/;

/** The sources in one line. */
export function sourceLine({ sources }: Pick<PlaceEntry, 'sources'>): Text {
  const line = (semicolon: string, brackets: readonly [string, string]): string =>
    sources
      .map(({ title, year }) => (year === undefined ? title : `${title}${brackets[0]}${year}${brackets[1]}`))
      .join(semicolon);
  return { en: line('; ', [' (', ')']), zh: line('；', ['（', '）']) };
}

/**
 * The measurements in a table that ships. It is ours and tested, so that anything unexpected in it is a mistake: a plain
 * CSV without quotes, years down the rows in their order, one column an observable, nothing where nothing is known.
 */
export function placeMeasurements(entry: PlaceEntry, table: string): Measurements {
  const fault = (what: string): RangeError => new RangeError(`places/${entry.id}.csv: ${what}`);
  const [head, ...rows] = table.split('\n').map((line) => line.split(','));
  const headers = [entry.year, ...entry.columns.map(({ header }) => header)];
  if (head!.join() !== headers.join()) throw fault(`its headers are ${head!.join()}, not ${headers.join()}`);
  if (rows.pop()?.join() !== '') throw fault('its last line does not end');
  const points = entry.columns.map((): Measurement[] => []);
  let before = Number.NEGATIVE_INFINITY;
  for (const [year = '', ...cells] of rows) {
    if (!/^\d{4}$/.test(year) || Number(year) <= before) throw fault(`${year} after ${before}`);
    before = Number(year);
    if (cells.length !== entry.columns.length) throw fault(`${year} has ${cells.length} cells`);
    cells.forEach((cell, i) => {
      if (cell === '') return;
      if (!number.test(cell)) throw fault(`${year} has ${cell}`);
      points[i]!.push({ year: before, value: Number(cell) * (entry.columns[i]!.times ?? 1) });
    });
  }
  return {
    place: entry.name,
    source: sourceLine(entry),
    series: entry.columns.map(({ observable, unit, inflation }, i) => {
      const counted = (observables[observable] as Observable).kind === 'money' ? entry.money : unit;
      return {
        observable,
        ...(counted !== undefined && { unit: counted }),
        ...(inflation !== undefined && { inflation }),
        points: points[i]!,
      };
    }),
  };
}
