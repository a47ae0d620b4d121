/** Words of the experiments. */
import type { Language } from '../../../experiments/index.ts';
import { en, type LabText } from './en.ts';
import { zh } from './zh.ts';

export type { LabText };

export const labText: Readonly<Record<Language, LabText>> = { en, zh };
