import { allowedText, ownEntry, requirement, unwrap, type SchemaView } from './allowed.ts';
import { documentSchema, measureExpectation, verdictExpectation } from './document.ts';
import { MOST_DEPTH, MOST_FAULTS_TOLD, MOST_VALUES } from '../words/document-limits.ts';
import { pathText, quotedValue, type Fault } from '../words/faults.ts';
import { isObject, type Json } from './shorthand.ts';

/** The schema of one expectation: the key `verdict` tells which kind was meant. */
export function expectationSchema(entry: Json) {
  return Object.hasOwn(entry, 'verdict') ? verdictExpectation : measureExpectation;
}

/**
 * Lists and objects with far more entries than they may have, and lists where an object belongs. Looked for by itself
 * and first: the validator takes a list for an object without keys, and would check every entry of a list before it
 * found it too long.
 */
export function shapeFaults(document: Json): Fault[] {
  const faults: Fault[] = [];

  function walk(schema: SchemaView, value: unknown, keys: readonly (string | number)[]): void {
    const list = Array.isArray(value);
    if (!list && !isObject(value)) return;
    if (schema.type === 'union') {
      const [first] = keys;
      // The other union, of the values of the view, has no lists of its own to look into.
      if (first === 'expect' && isObject(value)) walk(expectationSchema(value) as unknown as SchemaView, value, keys);
      return;
    }
    // An object of fixed keys with many others is of some other kind; one fault per key would take longer than it is
    // worth.
    const known = schema.entries === undefined ? undefined : Object.keys(schema.entries).length + MOST_FAULTS_TOLD;
    const most = list ? requirement(schema, 'max_length') : (known ?? requirement(schema, 'max_entries'));
    const mistaken = list && (schema.type === 'object_with_rest' || schema.type === 'record');
    if (mistaken || (most !== undefined && (list ? value.length : Object.keys(value).length) > most)) {
      const found = list
        ? quotedValue(value)
        : { en: `an object of ${Object.keys(value).length}`, zh: `${Object.keys(value).length} 项的对象` };
      faults.push({ path: pathText(keys), found, allowed: allowedText(schema, value) });
    } else if (list) {
      const { item } = schema;
      if (item !== undefined) value.forEach((entry, k) => walk(unwrap(item), entry, [...keys, k]));
    } else {
      for (const [key, entry] of Object.entries(value)) {
        const next = schema.type === 'record' ? schema.value : ownEntry(schema.entries, key);
        if (next !== undefined) walk(unwrap(next), entry, [...keys, key]);
      }
    }
  }

  walk(documentSchema as unknown as SchemaView, document, []);
  return faults;
}

/** Whether a value that was never JSON text is nested too deeply, or has too many values, to be looked at further. */
export function isOversized(value: unknown): boolean {
  let values = 0;
  function within(part: unknown, depth: number): boolean {
    values += 1;
    if (values > MOST_VALUES || depth > MOST_DEPTH) return false;
    if (typeof part !== 'object' || part === null) return true;
    return Object.values(part).every((entry) => within(entry, depth + 1));
  }
  return !within(value, 0);
}
