/** Measured values as a file, so that what is done need not be done again. */
import * as v from 'valibot';
import type { Found } from './pattern.ts';
import type { FoundValues } from './findings.ts';

/** What values belong to: with another engine, table, luck or change they would be others. */
export interface ValuesOrigin {
  readonly engine: string;
  readonly table: string;
  readonly phrase: string;
  /** Assumptions and mechanisms that were otherwise than declared, as they are written. */
  readonly otherwise: readonly string[];
}

export interface ValuesFile {
  readonly origin: ValuesOrigin;
  readonly values: FoundValues;
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
  values: v.record(v.string(), v.array(v.nullable(v.number()))),
});

/** One line a row, so that two files can be compared. */
export function writeValues({ origin, values }: ValuesFile): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, ...origin }).slice(0, -1);
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
  const { values, engine, table, phrase, otherwise } = checked.output;
  const known = (found: readonly (number | null)[]): Found[] => found.map((value) => value ?? Number.NaN);
  return {
    origin: { engine, table, phrase, otherwise },
    values: Object.fromEntries(Object.entries(values).map(([id, found]) => [id, known(found)])),
  };
}
