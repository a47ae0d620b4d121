/** Words of the calibration. */
import type { Language } from '../../../../experiments/index.ts';
import { en, type FitText } from './en.ts';
import { zh } from './zh.ts';

export const fitText: Readonly<Record<Language, FitText>> = { en, zh };
