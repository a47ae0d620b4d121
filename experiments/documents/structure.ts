import * as v from 'valibot';
import { allowedKeys, allowedText, keysOf, schemaAt } from './allowed.ts';
import { isRegionParameter, parameterIdOf, parameterWords } from './assumption-schema.ts';
import { documentSchema } from './document.ts';
import type { ScenarioDocument } from './document.ts';
import { MOST_FAULTS_TOLD } from '../words/document-limits.ts';
import { pathText, quotedValue } from '../words/faults.ts';
import type { Fault } from '../words/faults.ts';
import { expectationSchema, shapeFaults } from './shape.ts';
import { isObject, listOf } from './shorthand.ts';
import type { Json } from './shorthand.ts';

type Keys = readonly (string | number)[];

function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys)
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined;
  return value;
}

/** @param guess whether to look for the word that was meant, which takes time */
function unknownKeyFault(path: string, keys: Keys, known: readonly string[], guess: boolean): Fault {
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
  const words = !guess
    ? []
    : keys.at(-2) === 'assumptions'
      ? parameterWords().filter((word) => known.includes(parameterIdOf(word) ?? ''))
      : known;
  return { path, found: { en: 'an unknown key', zh: '未知的键' }, allowed: allowedKeys(known, key, words) };
}

/**
 * Faults of one value against one schema.
 * @param prefix where the value stands in the document
 * @param told how many faults are reported before these: guesses are made only for those that will be shown
 */
export function faultsAgainst(
  schema: v.GenericSchema,
  value: unknown,
  prefix: Keys,
  told = 0,
  { issues } = v.safeParse(schema, value),
): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of issues ?? []) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    const path = pathText([...prefix, ...keys]);
    if (faults.has(path)) continue;
    if (issue.type === 'never') {
      const known = keysOf(schemaAt(schema, keys.slice(0, -1)));
      faults.set(path, unknownKeyFault(path, [...prefix, ...keys], known, told + faults.size < MOST_FAULTS_TOLD));
      continue;
    }
    const nameSchema = issue.path?.at(-1)?.origin === 'key' ? schemaAt(schema, keys.slice(0, -1))?.key : undefined;
    if (nameSchema !== undefined) {
      faults.set(path, { path, found: quotedValue(keys.at(-1)), allowed: allowedText(nameSchema) });
      continue;
    }
    const ruling = schemaAt(schema, keys);
    const found = valueAt(value, keys);
    const meant = told + faults.size < MOST_FAULTS_TOLD ? found : undefined;
    faults.set(path, {
      path,
      found: quotedValue(found),
      allowed: ruling === undefined ? quotedValue(issue.expected) : allowedText(ruling, meant),
    });
  }
  return [...faults.values()];
}

/** A union says only that nothing matched; the kind of expectation that was meant says what is wrong. */
function expectationFaults(value: unknown, told: number): Fault[] {
  const faults: Fault[] = [];
  listOf(value).forEach((entry, k) => {
    if (isObject(entry))
      faults.push(...faultsAgainst(expectationSchema(entry), entry, ['expect', k], told + faults.length));
  });
  return faults;
}

/** Checks keys, types and ranges; every fault, or the document. */
export function checkStructure(
  value: Json,
): { readonly document: ScenarioDocument } | { readonly faults: readonly Fault[] } {
  const shape = shapeFaults(value);
  if (shape.length > 0) return { faults: shape };
  const result = v.safeParse(documentSchema, value);
  if (result.success) return { document: result.output };
  const expectation = /^expect\[\d+\]/;
  const faults = faultsAgainst(documentSchema, value, [], 0, result).filter(
    (fault) =>
      !(expectation.test(fault.path) && isObject(valueAt(value, ['expect', Number(/\d+/.exec(fault.path)?.[0])]))),
  );
  return { faults: [...faults, ...expectationFaults(value['expect'], faults.length)] };
}
