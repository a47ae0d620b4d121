/** What people write for a number, and what is made of it. */
import { describe, expect, test } from 'vitest';
import { faultText, parseSet, readNumber, readWhole, shifted } from '../../experiments/index.ts';

test.each([
  ['0.5', 0.5],
  ['.5', 0.5],
  ['5.', 5],
  ['+3', 3],
  ['-0.25', -0.25],
  ['−0.25', -0.25],
  ['–3', -3],
  ['－３', -3],
  ['０．５', 0.5],
  ['１ｅ－３', 0.001],
  ['1e3', 1000],
  ['1E+3', 1000],
  ['4e-7', 4e-7],
  ['  7\t', 7],
  ['　7　', 7],
  ['\u00a07', 7],
  ['007', 7],
  ['-0', 0],
  ['1,234,567', 1_234_567],
  ['−1,234,567.5', -1_234_567.5],
  ['1,234.5', 1234.5],
  ['１，２３４，５６７', 1_234_567],
  ['50万', 500_000],
  ['12.3 万', 123_000],
  ['1.5亿', 150_000_000],
])('%j is a number', (text, value) => {
  expect(readNumber(text)).toEqual({ value });
});

test.each([
  '',
  ' ',
  '0,5',
  '1,5',
  '1,00',
  '12,5',
  '12,345',
  '0,123,456',
  '12,34,567',
  '1.234.567',
  '1.234,5',
  '1/2',
  '½',
  '10²',
  '0。5',
  '1 000',
  '- 5',
  '--5',
  '5-',
  '1e',
  'e3',
  '1e1.5',
  '1e3万',
  '30%',
  '1e999',
  '1e-999',
  '0x10',
  'Infinity',
  'NaN',
  'five',
  '五',
  '٣',
  '5 5',
  '5px',
  '1_000',
  '１２，５',
])('%j is none, and both languages say so', (text) => {
  const read = readNumber(text, { min: 0, max: 10 });
  if (!('fault' in read)) throw new Error(String(read.value));
  expect(faultText({ path: 'x', ...read.fault }, 'en')).toMatch(/^x: found .+, allowed a number from 0 to 10/);
  expect(faultText({ path: 'x', ...read.fault }, 'zh')).toMatch(/^x：.+无效，可用：0 到 10 的数/);
});

test('decimal places move without rounding', () => {
  expect(shifted(0.07, 2)).toBe(7);
  expect(shifted(1e-7, 2)).toBe(1e-5);
});

test('an ambiguous comma is named', () => {
  const read = readNumber('12,345');
  expect('fault' in read && read.fault.found.en).toBe('"12,345", whose comma may set off decimals or thousands');
});

test('a percent sign belongs only to a number of percents', () => {
  expect(readNumber('30%', { percent: true })).toEqual({ value: 30 });
  expect(readNumber('−30 ％', { percent: true })).toEqual({ value: -30 });
  expect(readNumber('30万%', { percent: true })).toHaveProperty('fault');
});

test('limits are kept', () => {
  const allowed = (text: string, limits: Parameters<typeof readNumber>[1]): string => {
    const read = readNumber(text, limits);
    return 'value' in read ? String(read.value) : `${read.fault.found.en} | ${read.fault.allowed.en}`;
  };
  expect(allowed('50', { min: -1, max: 4 })).toBe('50 | a number from -1 to 4');
  expect(allowed('4', { min: -1, max: 4 })).toBe('4');
  expect(allowed('0', { above: 0 })).toBe('0 | a number above 0');
  expect(allowed('2.5', { min: 1, max: 9, integer: true })).toBe('2.5 | a whole number from 1 to 9');
  expect(allowed('x', { min: 1, max: 9, integer: true })).toBe('"x" | a whole number from 1 to 9');
  expect(allowed('10.1', { min: 0.25, max: 500, multipleOf: 0.25 })).toBe('10.1 | a multiple of 0.25 from 0.25 to 500');
  expect(readWhole('２０', 0, 99)).toBe(20);
  expect(readWhole('1e2', 0, 99)).toBeUndefined();
  expect(readWhole('2.5', 0, 99)).toBeUndefined();
});

describe('the command line reads with the same eyes', () => {
  const set = (written: string): unknown => {
    const read = parseSet(written);
    return 'value' in read ? read.value.value : faultText(read.faults[0]!, 'en');
  };

  test('one number', () => {
    expect(set('marketGrowth=０．０１')).toBe(0.01);
    expect(set('marketGrowth=−0.01')).toBe(-0.01);
    expect(set('scale=0,5')).toMatch(/^--set scale=0,5: found "0,5", allowed a number from/);
    expect(set('scale=1,234')).toMatch(/whose comma may set off decimals or thousands, allowed a number/);
  });

  test('three numbers', () => {
    expect(set('marketSize=500,６００，700')).toEqual([500, 600, 700]);
    expect(set('marketSize=500,6/2,700')).toMatch(/found "500,6\/2,700", allowed a list of 3 values/);
  });
});
