import * as v from 'valibot';
import { allowedKeys, allowedText, keysOf, schemaAt } from './allowed.ts';
import { isRegionParameter, parameterIdOf, parameterWords } from './assumption-schema.ts';
import { documentSchema, measureExpectation, verdictExpectation } from './document.ts';
import type { ScenarioDocument } from './document.ts';
import { pathText, shown } from './faults.ts';
import type { Fault } from './faults.ts';
import { isObject, listOf } from './shorthand.ts';
import type { Json } from './shorthand.ts';

type Keys = readonly (string | number)[];

function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value;
}

function unknownKeyFault(path: string, keys: Keys, known: readonly string[]): Fault {
  const key = String(keys.at(-1));
  if (keys[0] === 'regions' && keys.at(-2) === 'assumptions') {
    const id = parameterIdOf(key);
    if (id !== undefined && !isRegionParameter(id)) {
      return {
        path,
        found: { en: `the world-level assumption ${id}`, zh: `世界层面的假设 ${id}` },
        allowed: {
          en: 'region-level assumptions only; write it under the top-level "assumptions"',
          zh: '仅限区域层面的假设；请写在顶层的 "assumptions" 中',
        },
      };
    }
  }
  const words = keys.at(-2) === 'assumptions' ? parameterWords().filter((word) => known.includes(parameterIdOf(word) ?? '')) : known;
  return { path, found: { en: 'an unknown key', zh: '未知的键' }, allowed: allowedKeys(known, key, words) };
}

/** Faults of one value against one schema; `prefix` is where the value stands in the document. */
function faultsAgainst(schema: v.GenericSchema, value: unknown, prefix: Keys): Fault[] {
  const result = v.safeParse(schema, value);
  const faults = new Map<string, Fault>();
  for (const issue of result.issues ?? []) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    const path = pathText([...prefix, ...keys]);
    if (faults.has(path)) continue;
    if (issue.type === 'never') {
      faults.set(path, unknownKeyFault(path, [...prefix, ...keys], keysOf(schemaAt(schema, keys.slice(0, -1)))));
      continue;
    }
    const nameSchema = issue.path?.at(-1)?.origin === 'key' ? schemaAt(schema, keys.slice(0, -1))?.key : undefined;
    if (nameSchema !== undefined) {
      faults.set(path, { path, found: shown(keys.at(-1)), allowed: allowedText(nameSchema) });
      continue;
    }
    const ruling = schemaAt(schema, keys);
    const found = valueAt(value, keys);
    faults.set(path, { path, found: shown(found), allowed: ruling === undefined ? shown(issue.expected) : allowedText(ruling, found) });
  }
  return [...faults.values()];
}

/** A union says only that nothing matched; the key `verdict` tells which kind of expectation was meant. */
function expectationFaults(value: unknown): Fault[] {
  return listOf(value).flatMap((entry, k) => {
    if (!isObject(entry)) return [];
    return faultsAgainst(Object.hasOwn(entry, 'verdict') ? verdictExpectation : measureExpectation, entry, ['expect', k]);
  });
}

/** Checks keys, types and ranges; every fault, or the document. */
export function checkStructure(value: Json): { readonly document: ScenarioDocument } | { readonly faults: readonly Fault[] } {
  const result = v.safeParse(documentSchema, value);
  if (result.success) return { document: result.output as ScenarioDocument };
  const expectation = /^expect\[\d+\]/;
  const faults = faultsAgainst(documentSchema, value, []).filter(
    (fault) => !(expectation.test(fault.path) && isObject(valueAt(value, ['expect', Number(/\d+/.exec(fault.path)?.[0])]))),
  );
  return { faults: [...faults, ...expectationFaults(value['expect'])] };
}
