/** Words of the fork by language. */
import type { Language } from '../../../experiments/index.ts';
import { en, type ForkText } from './en.ts';
import { zh } from './zh.ts';

export const forkText: { readonly [L in Language]: ForkText } = { en, zh };
export type { ForkText };
