import type { Text } from '../engine/index.ts';
import { nearest } from '../experiments/index.ts';

/** What may stand in a place that takes one of a few words; names the nearest one when something was written. */
export function oneOfWords(words: readonly string[], written?: string): Text {
  const guess = written === undefined ? undefined : nearest(written, words);
  return guess === undefined
    ? { en: words.join(', '), zh: words.join('、') }
    : { en: `${words.join(', ')} (did you mean "${guess}"?)`, zh: `${words.join('、')}（是否想写 "${guess}"？）` };
}
