import type { Fault } from './faults.ts';

/** Smallest character that needs so many following bytes: written longer than necessary it is no UTF-8. */
const smallest: readonly number[] = [0, 0x80, 0x800, 0x10000];

/** The character that begins at a byte, with its length in bytes; undefined where none does. */
function characterAt(bytes: Uint8Array, at: number): { readonly code: number; readonly length: number } | undefined {
  const lead = bytes[at] as number;
  const following =
    lead < 0x80
      ? 0
      : lead >= 0xc0 && lead < 0xe0
        ? 1
        : lead >= 0xe0 && lead < 0xf0
          ? 2
          : lead >= 0xf0 && lead < 0xf8
            ? 3
            : -1;
  if (following < 0) return undefined;
  let code = following === 0 ? lead : lead & (0x3f >> following);
  for (let k = 1; k <= following; k++) {
    const byte = bytes[at + k] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (smallest[following] as number) || code > 0x10ffff || surrogate
    ? undefined
    : { code, length: following + 1 };
}

/**
 * Where bytes stop being UTF-8, as the place `line:column`; undefined for text. Read in another encoding they would
 * become other characters without a word.
 */
export function utf8Fault(bytes: Uint8Array): Fault | undefined {
  let [line, column] = [1, 1];
  for (let at = 0; at < bytes.length; ) {
    const character = characterAt(bytes, at);
    if (character === undefined) {
      return {
        path: `${line}:${column}`,
        found: { en: 'bytes that are no UTF-8', zh: '不是 UTF-8 的字节' },
        allowed: { en: 'text in UTF-8 (line:column shows where it breaks)', zh: 'UTF-8 文本（行:列为出错位置）' },
      };
    }
    at += character.length;
    if (character.code === 0x0a) [line, column] = [line + 1, 1];
    else column += character.code > 0xffff ? 2 : 1;
  }
  return undefined;
}
