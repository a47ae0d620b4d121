import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  faultText,
  printable,
  printableLines,
  inBothLanguages,
  seedAsShown,
  seedInQuotes,
} from '../../experiments/index.ts';

const commanding = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('words that reach a terminal or a clipboard', () => {
  test.each([
    ['red\u001b[31m', String.raw`red\u001b[31m`],
    ['two\nlines\r\tand', String.raw`two\nlines\r\tand`],
    ['\u009b2J\u007f', String.raw`\u009b2J\u007f`],
    ['a\u202egnp.b\u2066c', String.raw`a\u202egnp.b\u2066c`],
    ['\ud800 alone', String.raw`\ud800 alone`],
    ['义乌 “好” é 👩‍🚀', '义乌 “好” é 👩‍🚀'],
  ])('%j', (words, expected) => {
    expect(printable(words)).toBe(expected);
  });

  test('never command it, whatever they are', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(printable(words)).not.toMatch(commanding);
        expect(printableLines(words).replaceAll('\n', '')).not.toMatch(commanding);
      }),
    );
  });

  test('of a JSON document mean the same document', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        expect(JSON.parse(printableLines(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  test('a newline in a key forges no second message', () => {
    const fault = {
      path: 'view.a\nCOMMAND: found nothing',
      found: inBothLanguages('1\u001b[2J'),
      allowed: inBothLanguages('x'),
    };
    for (const language of ['en', 'zh'] as const) expect(faultText(fault, language)).not.toMatch(commanding);
  });
});

describe('seeds that look alike are shown apart', () => {
  test.each([
    ['1', '1'],
    ['1 ', String.raw`"1\u0020"`],
    [' 1', String.raw`"\u00201"`],
    ['a b', 'a b'],
    ['a  b', String.raw`"a \u0020b"`],
    ['１', String.raw`"\uff11"`],
    ['é', 'é'],
    ['e\u0301', String.raw`"e\u0301"`],
    ['a\u00a0b', String.raw`"a\u00a0b"`],
    ['a\u200bb', String.raw`"a\u200bb"`],
    ['義烏：春', '義烏：春'],
    ['"1"', String.raw`"\"1\""`],
    ['', '""'],
    ['a\nb', String.raw`"a\nb"`],
    ['\u1100\u1161', String.raw`"` + '\u1100' + String.raw`\u1161"`],
    ['\u212b', String.raw`"\u212b"`],
  ])('%j as %s', (seed, shown) => {
    expect(seedAsShown(seed)).toBe(shown);
  });

  test('in quotation marks a seed reads back as itself', () => {
    fc.assert(
      fc.property(anyText, (seed) => {
        expect(JSON.parse(seedInQuotes(seed))).toBe(seed);
      }),
    );
  });

  test('two seeds that are the same in every normal form are shown as two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
        const forms = [...new Set([text, `${text} `, text.normalize('NFC'), text.normalize('NFD')])];
        const shown = forms.map((form) => seedAsShown(form));
        expect(new Set(shown.map((one) => one.normalize('NFC').trimEnd())).size).toBe(forms.length);
      }),
    );
  });
});
