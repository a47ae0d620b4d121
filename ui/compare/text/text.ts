/** Words of the comparison by language. A key missing in one of them does not compile. */
import type { Language } from '../../../experiments/index.ts';
import { en, type CompareText } from './en.ts';
import { zh } from './zh.ts';

export type { CompareText };
export const compareText: { readonly [L in Language]: CompareText } = { en, zh };
