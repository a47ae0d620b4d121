/** Words of “My cluster”. */
import type { Language } from '../../../experiments/index.ts';
import { en, type ClusterText } from './en.ts';
import { zh } from './zh.ts';

export type { ClusterText };

export const clusterText: Readonly<Record<Language, ClusterText>> = { en, zh };
