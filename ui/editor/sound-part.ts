/** What of a document can be run while parts of it have faults. */
import { parseDocument, type Presets, type ScenarioDocument } from '../../experiments/index.ts';
import { isObject, keysOfPath, valueAt, withValue, type Json, type Keys } from './json-path.ts';

/** Taking one thing away may show that another was meant to go with it; documents need far fewer rounds. */
const ROUNDS = 12;

/** The place to clear: the entry of a list that has the fault, or else the value, or what it is missing in. */
function blamed(document: Json, path: string): Keys {
  const keys = keysOfPath(path);
  // A region is not taken out for one of its values.
  const within = keys[0] === 'regions' && keys.length > 3;
  const entry = within ? -1 : keys.findLastIndex((key) => typeof key === 'number');
  if (entry >= 0) return keys.slice(0, entry + 1);
  for (let length = keys.length; length > 0; length--)
    if (valueAt(document, keys.slice(0, length)) !== undefined) return keys.slice(0, length);
  return [];
}

/** Entries of a list go from the last to the first, so that places before them stay true. */
const laterFirst = (a: Keys, b: Keys): number => {
  const at = a.findIndex((key, k) => key !== b[k]);
  const [one, other] = [a[at], b[at]];
  return typeof one === 'number' && typeof other === 'number' ? other - one : 0;
};

/**
 * The document without what is wrong with it, read; undefined where nothing that runs is left. Only for looking at:
 * what the person wrote stays in the document itself.
 */
export function soundPart(document: Json, presets: Presets): ScenarioDocument | undefined {
  let rest = document;
  for (let round = 0; round < ROUNDS; round++) {
    const read = parseDocument(rest, presets);
    if ('document' in read) return read.document;
    let next = rest;
    const places = new Map(
      read.faults.map(({ path }) => blamed(rest, path)).map((keys) => [JSON.stringify(keys), keys] as const),
    );
    for (const keys of [...places.values()].toSorted(laterFirst))
      if (keys.length > 0) next = withValue(next, keys, undefined);
    // A document that stands alone needs a name, which no run depends on.
    if (next['extends'] === undefined && next['id'] === undefined) next = { ...next, id: 'untitled' };
    if (!isObject(next) || JSON.stringify(next) === JSON.stringify(rest)) return undefined;
    rest = next;
  }
  return undefined;
}
