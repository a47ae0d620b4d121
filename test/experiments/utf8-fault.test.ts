import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultText, utf8Fault } from '../../experiments/index.ts';

const reads = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function isText(bytes: Uint8Array): boolean {
  try {
    reads.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test('bytes are taken for text where the decoder of every host takes them', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => new TextEncoder().encode(text)),
    fc.constantFrom(
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf0, 0x8f, 0xbf, 0xbf],
      [0xe4, 0xb9],
    ),
  );
  const bytes = fc.array(piece, { maxLength: 6 }).map((pieces) => Uint8Array.from(pieces.flatMap((one) => [...one])));
  fc.assert(
    fc.property(bytes, (some) => {
      expect(utf8Fault(some) === undefined).toBe(isText(some));
    }),
    { numRuns: 3000 },
  );
});

test('the place is the line and the column at which it breaks, in both languages', () => {
  const gbk = Uint8Array.from([...new TextEncoder().encode('{\n "a": "𝔸义'), 0xd2, 0xe5]);
  const fault = utf8Fault(gbk)!;
  expect(faultText(fault, 'en')).toBe(
    '2:11: found bytes that are no UTF-8, allowed text in UTF-8 (line:column shows where it breaks)',
  );
  expect(faultText(fault, 'zh')).toBe('2:11：不是 UTF-8 的字节，可用：UTF-8 文本（行:列为出错位置）');
});

test('a byte-order mark is text; UTF-16 with one is not', () => {
  expect(utf8Fault(Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBeUndefined();
  expect(utf8Fault(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]))?.path).toBe('1:1');
});
