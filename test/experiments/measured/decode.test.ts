/** Files as text: every encoding, and what is no table. */
import { expect, test } from 'vitest';
import { faultText, pastedTable } from '../../../experiments/index.ts';
import { decoded } from './tables.ts';
import { bytesIn } from './bytes.ts';

const chinese = '年份,企业数\n2001,120\n2002,150\n';

test.each([
  ['utf-8', 'utf-8'],
  ['utf-8 with a mark', 'utf-8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16le with a mark', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['utf-16be with a mark', 'utf-16be'],
  ['gb18030', 'gb18030'],
] as const)('%s', (form, encoding) => {
  expect(decoded(bytesIn(form, chinese))).toBe(`${encoding}: ${chinese}`);
});

test('Western letters are no Chinese', () => {
  const text = 'Jahr;Beschäftigte\n1990;5\n';
  expect(decoded(bytesIn('windows-1252', text))).toBe(`windows-1252: ${text}`);
});

test('a wrong encoding shows, and is said', () => {
  expect(decoded(bytesIn('gb18030', chinese), 'utf-8')).toMatch(
    /^! document: found characters that are none in UTF-8, near “/,
  );
  expect(decoded(bytesIn('utf-8', chinese), 'gb18030')).toMatch(/^! document: found (a text that is UTF-8|characters)/);
  expect(decoded(bytesIn('utf-8', chinese), 'windows-1252')).toMatch(
    /^! document: found characters that are none in Western/,
  );
  expect(decoded(bytesIn('utf-8', '年份,锟斤拷锟斤拷\n2001,1\n'))).toMatch(/^! document: found characters/);
});

test.each([
  [
    [0x50, 0x4b, 3, 4, 20],
    'an Excel workbook (or another packed file), allowed a text table: in the spreadsheet choose',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'an Excel workbook of the old kind'],
  [[...Buffer.from('%PDF-1.7')], 'a PDF, allowed a text table: copy the cells'],
  [[0x89, 0x50, 0x4e, 0x47, 13], 'a picture'],
  [[1, 2, 0, 3, 4, 0, 0, 0, 5], 'no text'],
  [[...Buffer.from('<html><table>')], 'a web page'],
  [[...Buffer.from('{"format": 1}')], 'a JSON document'],
  [[], 'nothing'],
])('what is no table is named: %#', (bytes, found) => {
  expect(decoded(Uint8Array.from(bytes))).toContain(`! document: found ${found}`);
});

test('what is pasted is looked at too', () => {
  expect(pastedTable('\uFEFFyear\tfirms\n2001\t5')).toEqual({ text: 'year\tfirms\n2001\t5', encoding: 'utf-8' });
  const read = pastedTable('  ');
  expect('faults' in read && faultText(read.faults[0]!, 'zh')).toBe('文档：空文件，可用：一张表格');
});
