/** Measured values as a file, so that what is done need not be done again. */
import * as v from 'valibot';
import { rowIds, type FoundValues } from './findings.ts';
import type { Found, Pattern } from './pattern.ts';
import { worldsOf } from './pattern-worlds.ts';
import type { Otherwise } from './set-up.ts';

/** What values belong to: with another engine, code of the table, seeds or change they would be others. */
export interface ValuesOrigin {
  readonly engine: string;
  readonly table: string;
  readonly phrase: string;
  /** Assumptions and mechanisms that were otherwise than declared, as they are written. */
  readonly otherwise: readonly string[];
}

export interface ValuesFile {
  readonly origin: ValuesOrigin;
  /** The worlds they were measured in, by pattern. */
  readonly worlds: { readonly [pattern: string]: string };
  readonly values: FoundValues;
}

/** Values that are there, as a file. */
export function valuesFile(
  table: readonly Pattern[],
  origin: ValuesOrigin,
  values: FoundValues,
  otherwise?: Otherwise,
): ValuesFile {
  const measured = table.filter((pattern) => rowIds(pattern).some((id) => values[id] !== undefined));
  return {
    origin,
    worlds: Object.fromEntries(measured.map((pattern) => [pattern.id, worldsOf(pattern, otherwise)])),
    values,
  };
}

/** Values of a file that still hold: a pattern whose worlds or rows are others than then is measured anew. */
export function keptValues(
  table: readonly Pattern[],
  { worlds, values }: Pick<ValuesFile, 'worlds' | 'values'>,
  otherwise?: Otherwise,
): FoundValues {
  const ids = table
    .filter((pattern) => worlds[pattern.id] === worldsOf(pattern, otherwise))
    .flatMap((pattern) => rowIds(pattern));
  return Object.fromEntries(ids.flatMap((id) => (values[id] === undefined ? [] : [[id, values[id]]])));
}

const FORMAT = 'jiqun patterns';
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  engine: v.string(),
  table: v.string(),
  phrase: v.string(),
  otherwise: v.array(v.string()),
  worlds: v.record(v.string(), v.string()),
  values: v.record(v.string(), v.array(v.nullable(v.number()))),
});

/** One line a row, so that two files can be compared. */
export function writeValues({ origin, worlds, values }: ValuesFile): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, ...origin, worlds }).slice(0, -1);
  const lines = Object.entries(values).map(
    ([id, found]) => `${JSON.stringify(id)}:${JSON.stringify(found.map((value) => Number(value)))}`,
  );
  return `${head},"values":{\n${lines.join(',\n')}\n}}\n`;
}

/** What a file holds; undefined for one of another kind. */
export function readValues(text: string): ValuesFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const checked = v.safeParse(fileSchema, content);
  if (!checked.success) return undefined;
  const { values, worlds, engine, table, phrase, otherwise } = checked.output;
  const known = (found: readonly (number | null)[]): Found[] => found.map((value) => value ?? Number.NaN);
  return {
    origin: { engine, table, phrase, otherwise },
    worlds,
    values: Object.fromEntries(Object.entries(values).map(([id, found]) => [id, known(found)])),
  };
}
