/** Values gathered seed by seed, and what they say. */
import { judge, type Judged } from './judge.ts';
import type { Measured, Wanted } from './measure-patterns.ts';
import type { Found, Pattern, RowEntry } from './pattern.ts';

/** Values of each row of each pattern, by id of the row, one for each seed from the first on. */
export type FoundValues = { readonly [id: string]: readonly Found[] };

export interface JudgedRow extends Judged {
  /** `P1.peakFirms`. */
  readonly id: string;
  readonly pattern: Pattern;
  readonly row: RowEntry;
  /** Seeds measured, also those in which there was nothing to measure. */
  readonly found: number;
}

export const rowIds = (pattern: Pattern): string[] => Object.keys(pattern.rows).map((row) => `${pattern.id}.${row}`);

/** Seeds of patterns that are not among the values yet; `seeds` is how many each shall have. */
export function wantedSeeds(
  chosen: readonly Pattern[],
  seeds: (pattern: Pattern) => number,
  found: FoundValues = {},
): Wanted[] {
  return chosen.map((pattern) => {
    const done = Math.min(...rowIds(pattern).map((id) => found[id]?.length ?? 0));
    const count = Math.max(0, seeds(pattern) - done);
    return { pattern, seeds: Array.from({ length: count }, (_, k) => done + k) };
  });
}

export interface Findings {
  add(measured: Measured): void;
  values(): FoundValues;
}

/** Gathers what is measured behind what is there; a seed counts once all before it are in. */
export function gatherFindings(before: FoundValues = {}): Findings {
  const all = new Map<string, Found[]>(Object.entries(before).map(([id, values]) => [id, [...values]]));
  return {
    add({ pattern, seed, values }) {
      for (const [row, value] of Object.entries(values)) {
        const id = `${pattern.id}.${row}`;
        const known = all.get(id) ?? [];
        known[seed] = value;
        all.set(id, known);
      }
    },
    values: () =>
      Object.fromEntries(
        [...all].map(([id, values]) => {
          const gap = Array.from(values).indexOf(undefined as unknown as Found);
          return [id, gap < 0 ? values : values.slice(0, gap)];
        }),
      ),
  };
}

/** Every row of the patterns with what its values say, in the order of the table. */
export function judgeRows(chosen: readonly Pattern[], values: FoundValues): JudgedRow[] {
  return chosen.flatMap((pattern) =>
    Object.entries(pattern.rows).map(([name, row]) => {
      const id = `${pattern.id}.${name}`;
      const found = values[id] ?? [];
      return { id, pattern, row, found: found.length, ...judge(found, row) };
    }),
  );
}

/** What does not hold comes first, otherwise the order stays. */
export const failuresFirst = (rows: readonly JudgedRow[]): JudgedRow[] =>
  rows.toSorted((a, b) => Number(a.holds) - Number(b.holds));

/** Held against nothing: part of the table, not of what must hold. */
export const isJudged = ({ row }: Pick<JudgedRow, 'row'>): boolean => row.band[0] !== null || row.band[1] !== null;

/**
 * Patterns and rows that words name: `P1`, `P1.phases`, a group such as `firms`, a preset; without a word all that must
 * hold.
 */
export function choosePatterns(
  table: readonly Pattern[],
  words: readonly string[],
): { readonly chosen: Pattern[]; readonly unknown: readonly string[] } {
  const unknown = words.filter((word) => !table.some((pattern) => names(pattern, word)));
  const chosen = table.filter((pattern) =>
    words.length === 0 ? pattern.group !== 'ablations' : words.some((word) => names(pattern, word)),
  );
  return { chosen, unknown };
}

const names = (pattern: Pattern, word: string): boolean =>
  pattern.id === word || pattern.group === word || pattern.id.startsWith(`${word}.`) || rowIds(pattern).includes(word);
