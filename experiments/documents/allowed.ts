import type { Text } from '../../engine/index.ts';
import { nearest } from '../words/nearest.ts';
import { inBothLanguages } from '../words/faults.ts';
import { limitsText } from '../words/read-number.ts';

/** The parts of a valibot schema this file looks at. */
export interface SchemaView {
  readonly type: string;
  readonly entries?: { readonly [key: string]: SchemaView };
  readonly item?: SchemaView;
  readonly wrapped?: SchemaView;
  readonly key?: SchemaView;
  readonly value?: SchemaView;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly {
    readonly type: string;
    readonly requirement?: unknown;
    readonly metadata?: { readonly allowed?: Text };
  }[];
}

export function unwrap(schema: SchemaView): SchemaView {
  return schema.wrapped === undefined ? schema : unwrap(schema.wrapped);
}

/** The schema of a place inside a document, if there is one. */
export function schemaAt(root: unknown, keys: readonly (string | number)[]): SchemaView | undefined {
  let schema: SchemaView | undefined = unwrap(root as SchemaView);
  for (const key of keys) {
    const next: SchemaView | undefined =
      typeof key === 'number' ? schema.item : schema.type === 'record' ? schema.value : ownEntry(schema.entries, key);
    if (next === undefined) return undefined;
    schema = unwrap(next);
  }
  return schema;
}

export function ownEntry(entries: SchemaView['entries'], key: string): SchemaView | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** Keys an object at this place may have. */
export function keysOf(schema: SchemaView | undefined): string[] {
  return Object.keys(schema?.entries ?? {});
}

/** The number a schema sets with one of its rules, for example `max_length`. */
export function requirement(schema: SchemaView, type: string): number | undefined {
  const action = schema.pipe?.find((candidate) => candidate.type === type);
  return typeof action?.requirement === 'number' ? action.requirement : undefined;
}

function numberText(schema: SchemaView): Text {
  const has = (type: string) => schema.pipe?.some((action) => action.type === type) === true;
  const [low, high] = [requirement(schema, 'min_value'), requirement(schema, 'max_value')];
  return limitsText({ min: low, max: high, multipleOf: requirement(schema, 'multiple_of'), integer: has('integer') });
}

function arrayText(schema: SchemaView): Text {
  const length = requirement(schema, 'length');
  const item = schema.item === undefined ? inBothLanguages('') : allowedText(unwrap(schema.item));
  if (length !== undefined) {
    return {
      en: `a list of ${length} values (captive, relational, market), each ${item.en}`,
      zh: `${length} 个值的列表（俘获型、关系型、市场型），每个为 ${item.zh}`,
    };
  }
  const [low, high] = [requirement(schema, 'min_length'), requirement(schema, 'max_length')];
  if (low !== undefined && high !== undefined)
    return { en: `a list of ${low} to ${high} entries`, zh: `${low} 到 ${high} 项的列表` };
  if (high !== undefined) return { en: `a list of at most ${high} entries`, zh: `至多 ${high} 项的列表` };
  return low === undefined
    ? { en: 'a list', zh: '列表' }
    : { en: `a list of at least ${low}`, zh: `至少 ${low} 项的列表` };
}

function stringText(schema: SchemaView): Text {
  const high = requirement(schema, 'max_length');
  if (high === undefined) return { en: 'a text that is not empty', zh: '非空文字' };
  const filled = schema.pipe?.some(({ type }) => type === 'non_empty') === true;
  const least = requirement(schema, 'min_length') ?? (filled ? 1 : 0);
  return { en: `a text of ${least} to ${high} characters`, zh: `${least} 到 ${high} 个字符的文字` };
}

function recordText(schema: SchemaView): Text {
  const high = requirement(schema, 'max_entries');
  return high === undefined
    ? { en: 'an object', zh: '对象' }
    : { en: `an object of at most ${high} entries`, zh: `至多 ${high} 项的对象` };
}

/** One of a list of words, with the nearest one named when something was written. */
export function oneOf(words: readonly string[], found?: unknown): Text {
  const guess = typeof found === 'string' ? nearest(found, words) : undefined;
  const list = words.join(', ');
  return guess === undefined
    ? { en: `one of ${list}`, zh: words.join('、') }
    : { en: `one of ${list} (did you mean "${guess}"?)`, zh: `${words.join('、')}（是否想写 "${guess}"？）` };
}

const withoutGuess = new WeakMap<SchemaView, Text>();

/**
 * What is allowed at a place, in words, from its schema alone.
 * @param found what was found there, for a guess at what was meant
 */
export function allowedText(schema: SchemaView, found?: unknown): Text {
  if (found !== undefined) return wordsFor(schema, found);
  const known = withoutGuess.get(schema) ?? wordsFor(schema);
  withoutGuess.set(schema, known);
  return known;
}

function wordsFor(schema: SchemaView, found?: unknown): Text {
  const words = schema.pipe?.find((action) => action.type === 'metadata')?.metadata?.allowed;
  if (words !== undefined) return words;
  switch (schema.type) {
    case 'literal':
      return inBothLanguages(JSON.stringify(schema.literal));
    case 'picklist':
      return oneOf((schema.options ?? []).map(String), found);
    case 'number':
      return numberText(schema);
    case 'string':
      return stringText(schema);
    case 'record':
      return recordText(schema);
    case 'array':
      return arrayText(schema);
    case 'object_with_rest':
      return {
        en: `an object with keys among ${keyList(keysOf(schema))}`,
        zh: `对象，键为 ${keyList(keysOf(schema))}`,
      };
    default:
      return { en: 'an object', zh: '对象' };
  }
}

const LISTED_KEYS = 24;

function keyList(keys: readonly string[]): string {
  return keys.length <= LISTED_KEYS ? keys.join(', ') : `${keys.slice(0, 6).join(', ')}, …`;
}

/** What is allowed instead of an unknown key. */
export function allowedKeys(keys: readonly string[], found: string, words: readonly string[] = keys): Text {
  const guess = nearest(found, words);
  if (keys.length === 0) return { en: 'no keys here', zh: '无（此处不应有键）' };
  const list = keyList(keys);
  return guess === undefined
    ? { en: `the keys ${list}`, zh: `键 ${list}` }
    : { en: `the keys ${list} (did you mean "${guess}"?)`, zh: `键 ${list}（是否想写 "${guess}"？）` };
}
