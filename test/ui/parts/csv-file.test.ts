import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { cellText, csvFile } from '../../../ui/parts/csv-file.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-text', "'-text"],
  ['@sum', "'@sum"],
  ['\ttab', "'\ttab"],
  [' =1', "' =1"],
  ['＝1＋1', "'＝1＋1"],
  ['-2+3', "'-2+3"],
])('%j would be computed', (words, cell) => {
  expect(cellText(words)).toBe(cell);
});

test.each(['-0.3', '+4', '1e-7', '-1.5E+3', '0', 'Upgrade', '升级', 'a=b', '', '1978Q1'])(
  '%j stays as it is',
  (words) => {
    expect(cellText(words)).toBe(words);
  },
);

test('the file begins with the mark of UTF-8 and holds the table', async () => {
  const table = csvFormatRows([['name'], ['升级']]);
  const bytes = new Uint8Array(await csvFile(table).arrayBuffer());
  expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  expect(csvParseRows(new TextDecoder().decode(bytes))).toEqual([['name'], ['升级']]);
});
