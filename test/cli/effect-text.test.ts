import { expect, test } from 'vitest';
import { effectTexts, plainText, signedTexts } from '../../cli/effect-text.ts';

test.each([
  [123.4, '123'],
  [100, '100'],
  [99.94, '99.9'],
  [15.26, '15.3'],
  [10, '10.0'],
  [9.994, '9.99'],
  [0.1, '0.10'],
  [0.0994, '0.099'],
])('of %d three digits count: %s', (amount, text) => {
  expect(plainText(amount, 'en')).toBe(text);
  expect(plainText(-amount, 'en').slice(1)).toBe(text);
});

test('the ends of an interval have the digits of its middle, and a sign where there is one', () => {
  const effect = { mean: 15.26, low: -0.04, high: 130.6 };
  expect(signedTexts(effect, 'en')).toEqual({ mean: '+15.3', interval: '0.0 to +130.6' });
  expect(signedTexts({ mean: -2.5, low: -3, high: -2 }, 'zh')).toEqual({ mean: '−2.50', interval: '−3.00 ～ −2.00' });
  expect(signedTexts({ mean: 15.26, low: Number.NaN, high: Number.NaN }, 'en').interval).toBe('–');
});

test('employment is in jobs, shares in points', () => {
  const effect = { mean: 0.125, low: 0.1, high: 0.15 };
  expect(effectTexts(effect, 'employment', 'en')).toEqual({ mean: '+1', interval: '+1 to +2' });
  expect(effectTexts(effect, 'cheatShare', 'en').mean).toBe('+12.5 points');
});
