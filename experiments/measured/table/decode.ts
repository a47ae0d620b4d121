/** Bytes of a table as text: the encoding is guessed, told and can be changed; what is no table is said. */
import type { Text } from '../../../engine/index.ts';
import { utf8Fault, type Checked, type Fault } from '../../words/index.ts';
import { tableSizeFault } from './limits.ts';

/** The one thing of the platform that is used; it gives the same characters everywhere (WHATWG Encoding Standard). */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export const encodings = {
  'utf-8': { en: 'UTF-8', zh: 'UTF-8' },
  gb18030: { en: 'GBK / GB 18030', zh: 'GBK / GB 18030' },
  'utf-16le': { en: 'UTF-16 (little end first)', zh: 'UTF-16（小端）' },
  'utf-16be': { en: 'UTF-16 (big end first)', zh: 'UTF-16（大端）' },
  'windows-1252': { en: 'Western European (Windows-1252)', zh: '西欧（Windows-1252）' },
} as const satisfies { readonly [label: string]: Text };

export type Encoding = keyof typeof encodings;
export const encodingIds = Object.keys(encodings) as Encoding[];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const asCsv: Text = {
  en: 'a text table: in the spreadsheet choose “Save as … CSV UTF-8”, or copy the cells and paste them here',
  zh: '文本表格：请在电子表格中选“另存为……CSV UTF-8”，或直接复制单元格粘贴到这里',
};

/** What files begin with that people take for a table. */
const strangers: readonly (readonly [begins: readonly number[], found: Text, allowed?: Text])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    { en: 'an Excel workbook (or another packed file)', zh: '这是 Excel 工作簿（或其他压缩文件）' },
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], { en: 'an Excel workbook of the old kind', zh: '这是旧版 Excel 工作簿' }],
  [
    [0x25, 0x50, 0x44, 0x46],
    { en: 'a PDF', zh: '这是 PDF 文件' },
    {
      en: 'a text table: copy the cells into a spreadsheet, check them, and save as CSV UTF-8',
      zh: '文本表格：请先把数字复制到电子表格中核对，再另存为 CSV UTF-8',
    },
  ],
  [[0x1f, 0x8b], { en: 'a packed file', zh: '这是压缩文件' }],
  [[0x89, 0x50, 0x4e, 0x47], { en: 'a picture', zh: '这是图片' }],
  [[0xff, 0xd8, 0xff], { en: 'a picture', zh: '这是图片' }],
  [[0x50, 0x41, 0x52, 0x31], { en: 'a Parquet file', zh: '这是 Parquet 文件' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { en: 'a text with typesetting (RTF)', zh: '这是带排版的文档（RTF）' }],
];

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, k) => bytes[k] === byte);

/** Of UTF-16 without a mark: digits and separators have a zero byte on one side. */
function sideOfZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4000) & ~1;
  let [even, odd] = [0, 0];
  for (let k = 0; k < length; k += 2) {
    if (bytes[k] === 0) even += 1;
    if (bytes[k + 1] === 0) odd += 1;
  }
  // One in fifty characters at least, and hardly any on the other side, where a character such as 一 has its own.
  const many = length / 100;
  if (odd > many && odd > 4 * even) return 'utf-16le';
  return even > many && even > 4 * odd ? 'utf-16be' : undefined;
}

/** Chinese in GBK has its high bytes in twos and more; an accented letter of a Western text stands between plain ones. */
function isChinese(bytes: Uint8Array): boolean {
  let [high, together] = [0, 0];
  for (let k = 0; k < bytes.length; k++) {
    if (bytes[k]! < 0x80) continue;
    high += 1;
    if ((bytes[k - 1] ?? 0) >= 0x80 || (bytes[k + 1] ?? 0) >= 0x80) together += 1;
  }
  return together > 0.6 * high;
}

function guessed(bytes: Uint8Array): Encoding | undefined {
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  const wide = sideOfZeros(bytes);
  if (wide !== undefined) return wide;
  if (bytes.includes(0)) return undefined;
  if (utf8Fault(bytes) === undefined) return 'utf-8';
  return isChinese(bytes) ? 'gb18030' : 'windows-1252';
}

/** What wrong decoding leaves behind: the mark of a lost character, UTF-8 read as a Western encoding, and lost twice. */
const spoilt = /\uFFFD|锟斤拷|[ÃÂ][\u0080-\u00bf]|[äåæçèé][\u0080-\u00bf–—‘’“”•…™œž›šŸŒŽ]{2}|ï»¿/;

const elsewise = (found: Text): Fault => ({
  path: '',
  found,
  allowed: {
    en: 'another encoding, or the file saved anew as CSV UTF-8',
    zh: '换一种编码，或将文件重新另存为 CSV UTF-8',
  },
});

/** What is wrong with a text that is the wrong characters, with the piece that shows it. */
function spoiltFault(text: string, encoding: Encoding): Fault | undefined {
  const at = text.search(spoilt);
  if (at < 0) return undefined;
  const piece = text.slice(Math.max(0, at - 4), at + 8).trim();
  const name = encodings[encoding];
  return elsewise({
    en: `characters that are none in ${name.en}, near “${piece}”`,
    zh: `按 ${name.zh} 读出乱码（“${piece}”附近）`,
  });
}

/** A text that is another kind of document. */
function strangeText(text: string): Fault | undefined {
  const start = text.slice(0, 200).trimStart();
  if (/^<(!doctype|html|table|\?xml)/i.test(start))
    return { path: '', found: { en: 'a web page or XML', zh: '这是网页或 XML 文件' }, allowed: asCsv };
  if (/^[{[]\s*["{[\]}]/.test(start))
    return { path: '', found: { en: 'a JSON document', zh: '这是 JSON 文档' }, allowed: asCsv };
  return start === ''
    ? { path: '', found: { en: 'nothing', zh: '空文件' }, allowed: { en: 'a table', zh: '一张表格' } }
    : undefined;
}

/**
 * The text of a file.
 *
 * @param chosen the encoding a person chose; guessed unless given
 */
export function decodeTable(bytes: Uint8Array, chosen?: Encoding): Checked<Decoded> {
  const large = tableSizeFault(bytes.length);
  if (large !== undefined) return { faults: [large] };
  for (const [head, found, allowed = asCsv] of strangers)
    if (begins(bytes, head)) return { faults: [{ path: '', found, allowed }] };
  const encoding = chosen ?? guessed(bytes);
  if (encoding === undefined)
    return { faults: [{ path: '', found: { en: 'no text', zh: '这不是文本' }, allowed: asCsv }] };
  const text = new TextDecoder(encoding).decode(bytes);
  const strange = strangeText(text);
  if (strange !== undefined) return { faults: [strange] };
  const wrong =
    spoiltFault(text, encoding) ??
    // Nothing but UTF-8 is valid UTF-8 by chance, once there is more to it than ASCII.
    (chosen === 'gb18030' && utf8Fault(bytes) === undefined && bytes.some((byte) => byte >= 0x80)
      ? elsewise({ en: 'a text that is UTF-8', zh: '文件实为 UTF-8' })
      : undefined);
  return wrong === undefined ? { text, encoding } : { faults: [wrong] };
}

/** The same for a text that was pasted: only what it is, and how large. */
export function pastedTable(text: string): Checked<Decoded> {
  const wrong = tableSizeFault(text.length) ?? strangeText(text) ?? spoiltFault(text, 'utf-8');
  return wrong === undefined ? { text: text.replace(/^\uFEFF/, ''), encoding: 'utf-8' } : { faults: [wrong] };
}
