/** What two languages differ in wherever words are put together. */
import type { Language } from '../../engine/index.ts';
import { spacedZh } from './spaced-zh.ts';

/** Tags by which programs know a language (BCP 47). */
export const languageTags: { readonly [L in Language]: string } = { en: 'en', zh: 'zh-CN' };

export const isLanguage = (text: unknown): text is Language => text === 'en' || text === 'zh';

interface Punctuation {
  readonly comma: string;
  /** Between the members of a list. */
  readonly list: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between sentences, the stop of the first with it. */
  readonly stop: string;
  /** Between sentences that have their stop. */
  readonly gap: string;
  readonly brackets: readonly [opening: string, closing: string];
}

export const punctuation: { readonly [L in Language]: Punctuation } = {
  en: { comma: ', ', list: ', ', semicolon: '; ', colon: ': ', stop: '. ', gap: ' ', brackets: [' (', ')'] },
  zh: { comma: '，', list: '、', semicolon: '；', colon: '：', stop: '。', gap: '', brackets: ['（', '）'] },
};

/** A text put together from pieces, with the spaces its language wants. */
export function spaced(lang: Language, text: string): string {
  return { en: () => text, zh: () => spacedZh(text) }[lang]();
}
