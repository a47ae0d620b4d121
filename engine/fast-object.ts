/** Keys of the largest object `JSON.parse` makes fast. */
const MOST_PARSED = 127;

/**
 * A copy of an object in V8's fast representation, for objects whose fields the quarter's loops read by name. An object
 * that grew key by key beyond a dozen keys is a hash table, and every `p.name` then costs a lookup; one that
 * `JSON.parse` made has its fields in place from the start. From 128 keys on that makes a hash table too, but to an object
 * of 127 as many again can be added. Only speed depends on it: with one slow object a quarter takes half as long again.
 */
export function fastObject<T extends object>(source: T): T {
  const shape = Object.entries(source)
    .slice(0, MOST_PARSED)
    .map(([key, value]) => `${JSON.stringify(key)}:${typeof value === 'number' ? 0.5 : null}`);
  return Object.assign(JSON.parse(`{${shape.join()}}`), source) as T;
}
