/** What people write for a number, and what is made of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultText, parseSet, plainNumber, readNumber, readWhole, shifted } from '../../experiments/index.ts';
import { decimal, percent, signed } from '../../ui/app/format.ts';

const valueOf = (text: string): number | undefined => {
  const read = readNumber(text);
  return 'value' in read ? read.value : undefined;
};

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
  expect(faultText({ path: 'x', ...read.fault }, 'zh')).toMatch(/^x：发现.+，允许 ?0 到 10 的数/);
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

describe('what is written is read back', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

  test('every finite number as JavaScript writes it', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(valueOf(String(value))).toBe(value + 0);
      }),
    );
  });

  test('every number as the page writes it in either language, unless it can be read in two ways', () => {
    const digits = fc.integer({ min: 0, max: 6 });
    const usual = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(usual, digits, fc.constantFrom('en' as const, 'zh' as const), (value, places, lang) => {
        for (const text of [decimal(lang, value, places), signed(lang, value, places)]) {
          const read = valueOf(text);
          if (/^[-+−]?\d{1,3},\d{3}$/.test(text)) expect(read).toBeUndefined();
          else expect(Math.abs(read! - value)).toBeLessThanOrEqual(text.endsWith('万') ? 501 : 0.51 * 10 ** -places);
        }
        const share = readNumber(percent(lang, value / 1e7, 2), { percent: true });
        expect('value' in share && Math.abs(share.value - value / 1e5)).toBeLessThanOrEqual(0.0051);
      }),
    );
  });

  test('a number in a field, as near as it is shown', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const read = valueOf(plainNumber(value))!;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 6e-4);
        expect(read === 0).toBe(value === 0);
      }),
    );
  });

  test('decimal places move without rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (whole) => {
        expect(shifted(shifted(whole, -2), 2)).toBe(whole + 0);
      }),
    );
    expect(shifted(0.07, 2)).toBe(7);
    expect(shifted(1e-7, 2)).toBe(1e-5);
  });

  test('any text at all is a finite number or a fault in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+−0-9.,，．。万亿%eE ]{0,12}$/)), (text) => {
        const read = readNumber(text);
        if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
        else for (const words of [read.fault.found, read.fault.allowed]) expect(words.en.length * words.zh.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the command line reads with the same eyes', () => {
  const set = (written: string): unknown => {
    const read = parseSet(written);
    return 'assumption' in read ? read.assumption.value : faultText(read.faults[0]!, 'en');
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
