/** The page's words by language. */
import type { Language } from '../../../experiments/index.ts';
import { en, type AppText } from './en.ts';
import { zh } from './zh.ts';

export const textOf: { readonly [L in Language]: AppText } = { en, zh };
export type { AppText };
