/** Small numbers and spans of time as words. */
import { QUARTERS_PER_YEAR, type Language } from '../../engine/index.ts';
import { wholeNumber } from './numbers.ts';

const numerals: { readonly [L in Language]: readonly string[] } = {
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  zh: '零 一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' '),
};

/** A small number in words, a larger one in digits. */
export function inWords(lang: Language, value: number): string {
  return numerals[lang][value] ?? wholeNumber(lang, value);
}

/** Quarters as whole years, at least one. */
export function yearsOf(quarters: number): number {
  return Math.max(1, Math.round(quarters / QUARTERS_PER_YEAR));
}
