/** JSON text as a value, with the place where it breaks. */
import { LARGEST_DOCUMENT_BYTES, MOST_DEPTH, MOST_VALUES } from '../words/document-limits.ts';
import { pathText, quotedValue, type Checked, type Fault } from '../words/faults.ts';
import { scanJson } from './scan-json.ts';
import { isOversized } from './shape.ts';
import { isObject } from './shorthand.ts';

const tooManyValues = {
  found: { en: `more than ${MOST_VALUES} values`, zh: `${MOST_VALUES} 个以上的值` },
  allowed: { en: `at most ${MOST_VALUES} values in one document`, zh: `每份文档至多 ${MOST_VALUES} 个值` },
};

const tooLong: Fault = {
  path: '',
  found: { en: `more than ${LARGEST_DOCUMENT_BYTES} bytes`, zh: `${LARGEST_DOCUMENT_BYTES} 字节以上` },
  allowed: { en: `at most ${LARGEST_DOCUMENT_BYTES} bytes`, zh: `至多 ${LARGEST_DOCUMENT_BYTES} 字节` },
};

function jsonFault(text: string): Fault | undefined {
  const flaw = scanJson(text);
  if (flaw === undefined) return undefined;
  const before = text.slice(0, flaw.offset).split('\n');
  const path = `${before.length}:${(before.at(-1) as string).length + 1}`;
  if (flaw.kind === 'duplicate') {
    return {
      path,
      found: { en: `the key ${quotedValue(flaw.key).en} a second time`, zh: `重复的键 ${quotedValue(flaw.key).zh}` },
      allowed: { en: 'each key once', zh: '每个键只写一次' },
    };
  }
  if (flaw.kind === 'depth')
    return {
      path,
      found: { en: 'too many nested levels', zh: '嵌套层数过多' },
      allowed: { en: `at most ${MOST_DEPTH}`, zh: `最多 ${MOST_DEPTH} 层` },
    };
  if (flaw.kind === 'values') return { path, ...tooManyValues };
  const rest = text.slice(flaw.offset, flaw.offset + 60);
  const found =
    rest === ''
      ? { en: 'the end of the text', zh: '文本末尾' }
      : quotedValue((/^[\w.+-]+|^[^]/u.exec(rest) as RegExpExecArray)[0]);
  return { path, found, allowed: { en: 'JSON (line:column shows where it breaks)', zh: 'JSON（行:列 指出出错位置）' } };
}

/** Keys that objects treat specially; a validator built on objects would overlook them. */
const specialKeys = ['__proto__', 'constructor', 'prototype'];

export function specialKeyFaults(value: unknown, keys: readonly (string | number)[] = []): Fault[] {
  if (Array.isArray(value)) return value.flatMap((entry, k) => specialKeyFaults(entry, [...keys, k]));
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) =>
    specialKeys.includes(key)
      ? [
          {
            path: pathText([...keys, key]),
            found: { en: 'an unknown key', zh: '未知的键' },
            allowed: { en: 'any other name', zh: '其他名称' },
          },
        ]
      : specialKeyFaults(value[key], [...keys, key]),
  );
}

/** Reads JSON text; a value that never was text is looked at for its size alone. */
export function readJson(source: unknown): Checked<{ readonly value: unknown }> {
  if (typeof source === 'string') {
    // No text has fewer bytes than UTF-16 units.
    if (source.length > LARGEST_DOCUMENT_BYTES) return { faults: [tooLong] };
    const text = source.replace(/^\uFEFF/, '');
    const broken = jsonFault(text);
    return broken === undefined ? { value: JSON.parse(text) } : { faults: [broken] };
  }
  return isOversized(source) ? { faults: [{ path: '', ...tooManyValues }] } : { value: source };
}
