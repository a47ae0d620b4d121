import { MOST_DEPTH, MOST_VALUES } from '../words/document-limits.ts';

/** Where a text stops being JSON, or what JSON.parse would silently drop. */
export interface JsonFlaw {
  /** Position in the text. */
  readonly offset: number;
  readonly kind: 'syntax' | 'duplicate' | 'depth' | 'values';
  /** The key written twice. */
  readonly key?: string;
}

// oxlint-disable-next-line no-control-regex -- JSON forbids control characters, so the pattern names them
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

/**
 * Finds the first flaw of a JSON text, `undefined` for none. Own scanner, because the message and the position
 * `JSON.parse` gives differ between JavaScript engines and it ignores duplicate keys. Stops after as many
 * values as a document may have.
 */
export function scanJson(text: string): JsonFlaw | undefined {
  let at = 0;
  let values = 0;
  let flaw: JsonFlaw | undefined;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match[0];
  }

  function fail(kind: JsonFlaw['kind'], offset = at, key?: string): false {
    flaw ??= { offset, kind, ...(key === undefined ? {} : { key }) };
    return false;
  }

  function char(expected: string): boolean {
    take(space);
    if (text[at] !== expected) return false;
    at += 1;
    return true;
  }

  function entries(depth: number, close: string, entry: () => boolean): boolean {
    if (depth >= MOST_DEPTH) return fail('depth');
    if (char(close)) return true;
    do {
      if (!entry()) return false;
    } while (char(','));
    return char(close) || fail('syntax');
  }

  function value(depth: number): boolean {
    take(space);
    values += 1;
    if (values > MOST_VALUES) return fail('values');
    if (text[at] === '{') {
      at += 1;
      const keys = new Set<string>();
      return entries(depth, '}', () => {
        take(space);
        const start = at;
        const key = take(string);
        if (key === undefined) return fail('syntax');
        const name = JSON.parse(key) as string;
        if (keys.has(name)) return fail('duplicate', start, name);
        keys.add(name);
        return char(':') ? value(depth + 1) : fail('syntax');
      });
    }
    if (text[at] === '[') {
      at += 1;
      return entries(depth, ']', () => value(depth + 1));
    }
    return take(string) !== undefined || take(scalar) !== undefined || fail('syntax');
  }

  if (value(0)) {
    take(space);
    if (at < text.length) fail('syntax');
  }
  return flaw;
}
