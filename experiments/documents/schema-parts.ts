import * as v from 'valibot';
import type { Text } from '../../engine/index.ts';

/** What is allowed here in words, where a message from the schema alone would be poor. */
export function allowedNote<TInput>(words: Text): v.MetadataAction<TInput, { readonly allowed: Text }> {
  return v.metadata({ allowed: words });
}

/** An object without any other keys. */
export function closedObject<const E extends v.ObjectEntries>(entries: E) {
  // Not v.strictObject: that one reports only the first unknown key.
  return v.objectWithRest(entries, v.never());
}

/** What has passed such a schema, readonly, and without the index signature of the other keys, of which there are none. */
export type ParsedValue<T> = T extends infer O & { [key: string]: never }
  ? { readonly [K in keyof O]: ParsedValue<O[K]> }
  : T extends object
    ? { readonly [K in keyof T]: ParsedValue<T[K]> }
    : T;

/** A text in both languages, each of at most so many UTF-16 units. */
export function textSchema(longest: number) {
  return v.pipe(
    closedObject({
      en: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest)),
      zh: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest)),
    }),
    allowedNote({
      en: 'a text in both languages, { "en": "…", "zh": "…" }',
      zh: '中英文各一段的文字，{ "en": "…", "zh": "…" }',
    }),
  );
}

/** An id that can be typed on a command line: of a scenario, a region, a package. */
export function nameSchema() {
  return v.pipe(
    v.string(),
    v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/),
    allowedNote({
      en: 'a name of up to 40 letters, digits, - or _ that starts with a letter',
      zh: '以字母开头、由字母、数字、- 或 _ 组成、不超过 40 个字符的名称',
    }),
  );
}

/** A quarter of the run. */
export function quarter(first: 0 | 1) {
  return v.pipe(v.number(), v.integer(), v.minValue(first), v.maxValue(2000));
}
