/** What was measured for publishing, as a file small enough to ship with the page. */
import type { JudgedRow } from './findings.ts';
import { isJudged } from './findings.ts';
import { inBand, isSure, type Judged } from './judge.ts';
import type { Pattern } from './pattern.ts';
import { worldsOf } from './pattern-worlds.ts';
import type { ValuesOrigin } from './values-file.ts';

/** Value, ends of the 95 % interval, seeds; unknown numbers are null. */
type Numbers = readonly [number | null, number | null, number | null, number];

export interface ResultsFile {
  readonly format: 1;
  readonly engine: string;
  readonly table: string;
  readonly phrase: string;
  /** The worlds of each pattern, as `worldsOf` tells them apart. */
  readonly worlds: { readonly [pattern: string]: string };
  readonly rows: { readonly [id: string]: Numbers };
}

/** Five digits, which is more than anything is known to. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}

export function resultsToFile(rows: readonly JudgedRow[], { engine, table, phrase }: ValuesOrigin): ResultsFile {
  const measured = rows.filter(({ found }) => found > 0);
  return {
    format: 1,
    engine,
    table,
    phrase,
    worlds: Object.fromEntries(measured.map(({ pattern }) => [pattern.id, worldsOf(pattern)])),
    rows: Object.fromEntries(
      measured.map(({ id, value, low, high, seeds }) => [id, [rounded(value), rounded(low), rounded(high), seeds]]),
    ),
  };
}

/** Rows of patterns as they were published, in the order of the table; those the file does not know are left out. */
export function resultsFromFile(table: readonly Pattern[], file: ResultsFile): JudgedRow[] {
  return table.flatMap((pattern) =>
    Object.entries(pattern.rows).flatMap(([name, row]): JudgedRow[] => {
      const id = `${pattern.id}.${name}`;
      const numbers = file.rows[id];
      if (numbers === undefined) return [];
      const [value, low, high] = numbers.slice(0, 3).map((number) => number ?? Number.NaN) as [number, number, number];
      const seeds = numbers[3];
      const judged: Judged = {
        value,
        low,
        high,
        seeds,
        holds: inBand(value, row.band),
        sure: isSure({ value, low, high }, row.band),
      };
      return [{ id, pattern, row, found: seeds, ...judged }];
    }),
  );
}

/** How many of the rows that are held against something hold. */
export function countHolding(rows: readonly JudgedRow[]): { readonly holds: number; readonly of: number } {
  const measured = rows.filter((row) => row.found > 0 && isJudged(row));
  return { holds: measured.filter((row) => row.holds).length, of: measured.length };
}
