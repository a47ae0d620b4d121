/** What the page and JavaScript write is read back as the same number, and nothing else is read as one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNumber, readNumber, shifted } from '../../experiments/index.ts';
import { decimal, percent, signed } from '../../ui/parts/format.ts';

const valueOf = (text: string): number | undefined => {
  const read = readNumber(text);
  return 'value' in read ? read.value : undefined;
};

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
  });

  test('any text at all is a finite number or a fault in both languages', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+−0-9.,，．。万亿%eE ]{0,12}$/)),
        (text) => {
          const read = readNumber(text);
          if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
          else
            for (const words of [read.fault.found, read.fault.allowed])
              expect(words.en.length * words.zh.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
