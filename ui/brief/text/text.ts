import type { Language } from '../../../experiments/index.ts';
import { en, type BriefText } from './en.ts';
import { zh } from './zh.ts';

export const briefText: Readonly<Record<Language, BriefText>> = { en, zh };
