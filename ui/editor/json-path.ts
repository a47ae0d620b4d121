/** Places in a document that may have faults: reading, writing and removing what stands there. Pure. */
export type Json = { readonly [key: string]: unknown };
export type Keys = readonly (string | number)[];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place; undefined where nothing does, whatever stands around it. */
export function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) {
    if (Array.isArray(value)) value = typeof key === 'number' ? value[key] : undefined;
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** The same with another value at a place; what is missing on the way there is made. */
function placed(root: unknown, keys: Keys, value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(root) ? root : [];
    return Array.from({ length: Math.max(list.length, key + 1) }, (_, k) =>
      k === key ? placed(list[k], rest, value) : list[k],
    );
  }
  return { ...(isObject(root) ? root : {}), [key]: placed(isObject(root) ? root[key] : undefined, rest, value) };
}

function removed(root: unknown, keys: Keys): unknown {
  const [key, ...rest] = keys;
  if (Array.isArray(root)) {
    if (typeof key !== 'number' || key >= root.length) return root;
    return rest.length === 0 ? root.toSpliced(key, 1) : root.with(key, removed(root[key], rest));
  }
  if (!isObject(root) || key === undefined || !Object.hasOwn(root, key)) return root;
  const { [key]: there, ...others } = root;
  if (rest.length === 0) return others;
  const left = removed(there, rest);
  // An object that nothing is left of says nothing.
  return isObject(left) && Object.keys(left).length === 0 ? others : { ...root, [key]: left };
}

/** A document with a value at a place, or, with undefined, without what stood there. */
export const withValue = (root: Json, keys: Keys, value: unknown): Json =>
  (value === undefined ? removed(root, keys) : placed(root, keys, value)) as Json;

/** The places of a fault's path as it is written: `policy[2].level`. */
export const keysOfPath = (path: string): Keys =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? name! : Number(index)));

/** Whether a fault's path is a place or lies within it. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || place === '' || (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)));
