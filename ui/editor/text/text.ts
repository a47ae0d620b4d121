/** Words of the editor. */
import type { Language } from '../../../experiments/index.ts';
import { en, type EditorText } from './en.ts';
import { zh } from './zh.ts';

export const editorText: Readonly<Record<Language, EditorText>> = { en, zh };
