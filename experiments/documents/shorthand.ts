import type { ParameterId } from '../../engine/index.ts';
import { parameterIdOf } from './assumption-schema.ts';
import { pathText } from '../words/faults.ts';
import type { Fault } from '../words/faults.ts';

export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The result of normalising a document. */
export interface Normalised {
  readonly value: unknown;
  /** Path with the id → path as it was written. */
  readonly written: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Assumptions documents of version 1 name: what carries them now, and what the same value of it is. */
const former: { readonly [word: string]: { readonly id: ParameterId; readonly times: number } } = {
  // Every supplier began with a capacity of 2; now each kind of input has its own scale, of which this is a multiple.
  supplierCapacity: { id: 'minimumScale', times: 0.5 },
};

/** Replaces symbols of the model description and former names by parameter ids wherever assumptions stand. */
export function normaliseSymbols(document: Json): Normalised {
  const written = new Map<string, string>();
  const faults: Fault[] = [];

  function rename(values: unknown, keys: readonly (string | number)[]): unknown {
    if (!isObject(values)) return values;
    const renamed: Record<string, unknown> = {};
    for (const [word, value] of Object.entries(values)) {
      const old = Object.hasOwn(former, word) ? former[word] : undefined;
      const id = old?.id ?? parameterIdOf(word) ?? word;
      const path = pathText([...keys, word]);
      if (id !== word) written.set(pathText([...keys, id]), path);
      if (Object.hasOwn(renamed, id)) {
        faults.push({
          path,
          found: { en: `${id} a second time`, zh: `重复的 ${id}` },
          allowed: { en: 'each assumption once', zh: '每项假设只写一次' },
        });
      } else {
        renamed[id] = old !== undefined && typeof value === 'number' ? old.times * value : value;
      }
    }
    return renamed;
  }

  function renameIn(owner: unknown, keys: readonly (string | number)[]): unknown {
    if (!isObject(owner) || !Object.hasOwn(owner, 'assumptions')) return owner;
    return { ...owner, assumptions: rename(owner['assumptions'], [...keys, 'assumptions']) };
  }

  const value: Record<string, unknown> = { ...(renameIn(document, []) as Json) };
  for (const list of ['regions', 'paths', 'expect']) {
    const entries = value[list];
    if (Array.isArray(entries)) value[list] = entries.map((entry, k) => renameIn(entry, [list, k]));
  }
  return { value, written, faults };
}
